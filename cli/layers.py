"""``netspec layers``: the catalogue, and what a layer type takes."""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING, Any

import click

from .output import silence_output

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem
    from rich.console import Console

    from netspec.schema.catalogue import LayerType
    from netspec.schema.describe import FieldDescription


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem  # noqa: PLC0415  # only while completing

    from netspec.schema.catalogue import LAYERS  # noqa: PLC0415  # as above

    start = incomplete.lower()
    return [
        CompletionItem(name, help=known.summary)
        for name, known in LAYERS.items()
        if name.lower().startswith(start)
    ]


def _complete_family(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem  # noqa: PLC0415  # only while completing

    from netspec.schema.catalogue import FAMILIES  # noqa: PLC0415  # as above

    return [CompletionItem(name) for name in FAMILIES if name.startswith(incomplete)]


@click.command()
@click.argument("name", required=False, shell_complete=_complete)
@click.option(
    "--family",
    shell_complete=_complete_family,
    help="Only the types of a family, such as vision or loss.",
)
@click.option("--bvlc", is_flag=True, help="Only BVLC Caffe's own types and fields.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def layers(name: str | None, family: str | None, bvlc: bool, as_json: bool) -> None:
    """List the layer types; with NAME, say what that type takes.

    NAME is a layer type such as Convolution, or a message of the schema such as
    FillerParameter or SolverParameter.
    """
    if name is None:
        _list_types(_chosen(family, bvlc), as_json)
    else:
        _show(name, bvlc, as_json)


def _chosen(family: str | None, bvlc: bool) -> list[LayerType]:
    from netspec.schema.catalogue import FAMILIES, LAYERS  # noqa: PLC0415  # not for --help

    if family is not None and family not in FAMILIES:
        raise click.BadParameter(
            f"{family!r} is none of {', '.join(FAMILIES)}.", param_hint="--family"
        )
    return [
        known
        for known in LAYERS.values()
        if family in (None, known.family) and not (bvlc and known.vendor)
    ]


def _list_types(types: list[LayerType], as_json: bool) -> None:
    from netspec.schema.catalogue import FAMILIES  # noqa: PLC0415  # not for --help

    if as_json:
        click.echo(json.dumps([_type_json(known) for known in types], indent=2))
        return
    console = _console()
    for family in FAMILIES:
        chosen = [known for known in types if known.family == family]
        if chosen:
            console.print(_type_table(family, chosen))
            console.print()
    console.print(f"{len(types)} layer types, with bottoms -> tops.")
    console.print("netspec layers TYPE says what one takes.")


def _type_table(family: str, types: list[LayerType]) -> Any:
    from rich.table import Table  # noqa: PLC0415  # slow to import

    table = Table(title=family, title_justify="left", title_style="bold", box=None, padding=(0, 1))
    table.add_column("type", style="cyan", no_wrap=True)
    table.add_column("blobs", no_wrap=True)
    table.add_column("what it does")
    for known in types:
        summary = known.summary + (f" ({known.vendor})" if known.vendor else "")
        tops = "same" if known.equal else _short(known.tops)
        table.add_row(known.name, f"{_short(known.bottoms)} -> {tops}", _plain(summary))
    return table


def _short(count: Any) -> str:
    """A count in a few columns: ``1``, ``2-3``, ``1+``, ``any``."""
    text = str(count)
    for word, short in ((" to ", "-"), (" or more", "+"), ("any number", "any")):
        text = text.replace(word, short)
    return text


def _show(name: str, bvlc: bool, as_json: bool) -> None:
    from netspec.errors import UnknownFieldError, nearest  # noqa: PLC0415  # not for --help
    from netspec.schema import LAYERS, message_names  # noqa: PLC0415  # as above
    from netspec.schema.describe import describe  # noqa: PLC0415  # as above

    fields = {each.name: each.type for each in describe("LayerParameter") if each.type[0].isupper()}
    name = fields.get(name, name)
    names = [*message_names(), *LAYERS]
    # By case first: LSTM is Caffe's, Lstm a fork's.
    found = name if name in names else {each.lower(): each for each in names}.get(name.lower())
    if found is None:
        hint = f"{nearest(name, names)} netspec layers lists them all."
        raise UnknownFieldError(f"no layer type or message {name!r}", hint=hint.strip())
    if found in LAYERS:
        _show_type(LAYERS[found], bvlc, as_json)
    else:
        _show_messages([found], {}, bvlc, as_json)


def _show_type(known: LayerType, bvlc: bool, as_json: bool) -> None:
    from netspec.schema.describe import describe  # noqa: PLC0415  # not for --help

    types = {field.name: field.type for field in describe("LayerParameter")}
    messages = {types[param]: param for param in known.params}
    if as_json:
        _show_messages(list(messages), messages, bvlc, as_json, _type_json(known))
        return
    console = _console()
    source = f", from {known.vendor}" if known.vendor else ""
    console.print(f"[bold cyan]{known.name}[/] ({known.family}{source})")
    console.print(_indented(_plain(known.summary), 2))
    console.print(f"  bottoms: {known.bottoms}; tops: {_tops(known)}")
    _show_messages(list(messages), messages, bvlc, as_json)
    if not messages:
        console.print("\nIt takes no fields but those of every layer.")
    console.print("\nFields of every layer: netspec layers LayerParameter")


def _show_messages(
    messages: list[str],
    holders: dict[str, str],
    bvlc: bool,
    as_json: bool,
    extra: dict[str, Any] | None = None,
) -> None:
    from netspec.schema.comments import description  # noqa: PLC0415  # not for --help
    from netspec.schema.describe import describe  # noqa: PLC0415  # as above

    fields = {
        message: [each for each in describe(message) if not (bvlc and each.vendor)]
        for message in messages
    }
    if as_json:
        shown = {
            message: [dataclasses.asdict(each) for each in each_fields]
            for message, each_fields in fields.items()
        }
        click.echo(json.dumps({**(extra or {}), "fields": shown}, indent=2))
        return
    from rich.text import Text  # noqa: PLC0415  # slow to import

    console = _console()
    for message, each_fields in fields.items():
        holder = f"{holders[message]} " if message in holders else ""
        console.print(f"\n[bold]{holder}[/]{{ {message} }}" if holder else f"[bold]{message}[/]")
        console.print(_indented(Text(description(message), "dim"), 2))
        for field in each_fields:
            _show_field(console, field)


def _show_field(console: Console, field: FieldDescription) -> None:
    from rich.text import Text  # noqa: PLC0415  # slow to import

    head = Text("\n  ").append(field.name, "cyan").append(f": {field.type_text}")
    if field.required:
        head.append(", required", "yellow")
    if field.default:
        head.append(f", default {field.default}")
    console.print(head)
    body = Text(field.comment)
    if field.vendor is not None:
        body.append(f"\nOnly in forks: {field.vendor}.", "dim")
    console.print(_indented(body, 6))


def _tops(known: LayerType) -> str:
    return "as many as bottoms" if known.equal else str(known.tops)


def _type_json(known: LayerType) -> dict[str, Any]:
    return dataclasses.asdict(known)


def _plain(text: str) -> Any:
    from rich.text import Text  # noqa: PLC0415  # slow to import

    return Text(text)  # brackets in it are no markup


def _indented(text: Any, columns: int) -> Any:
    from rich.padding import Padding  # noqa: PLC0415  # slow to import

    return Padding(text, (0, 0, 0, columns), expand=False)


def _console() -> Console:
    from rich.console import Console  # noqa: PLC0415  # slow to import

    class Piped(Console):
        """A console whose reader may stop early, as head does."""

        def on_broken_pipe(self) -> None:
            silence_output()
            raise SystemExit(0)

    return Piped(highlight=False)
