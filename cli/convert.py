"""``netspec convert``: a file in another form: text, binary or JSON."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from .files import called
from .inputs import load_input
from .output import STANDARD, complete_files, say, size_text, write_result
from .state_options import variables_option

_SUFFIXES = {"text": ".prototxt", "binary": ".caffemodel", "json": ".json"}
_OTHER_BINARY = ".binaryproto"  # of what is no net


@click.command()
@click.argument("file", metavar="FILE", shell_complete=complete_files)
@click.option(
    "--to",
    "form",
    type=click.Choice(list(_SUFFIXES)),
    help="The form. [default: by OUT's name; for prototxt binary, for all else text]",
)
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    shell_complete=complete_files,
    help="Where it goes; - is standard output. [default: FILE's name with another end, in the "
    "current folder]",
)
@click.option("--upgrade", is_flag=True, help="Bring an old format to today's form.")
@click.option("--weights/--no-weights", default=True, help="Whether the weights go along.")
@click.option(
    "--message",
    metavar="NAME",
    help="What FILE holds, if it is neither net nor solver: BlobProto for a mean...",
)
@variables_option
def convert(
    file: str,
    form: str | None,
    output: str | None,
    upgrade: bool,
    weights: bool,
    message: str | None,
    variables: dict[str, Any],
) -> None:
    """Write FILE's net or solver in another form: text, binary or JSON.

    FILE may be prototxt, a .caffemodel, .binaryproto or .json file, a script, or a template.
    Comments are lost: neither binary files nor JSON have any.
    """
    from netspec.text.suffixes import BINARY, TEXT, form_of  # noqa: PLC0415  # not for --help
    from netspec.text.writer import serialized  # noqa: PLC0415  # as above

    kinds = {"kinds": (_known(message),)} if message else {}
    loaded = load_input(
        file,
        variables,
        follow=False,
        upgrade=upgrade,
        blobs=weights,
        **kinds,
    )
    for each in loaded.diagnostics:
        say(str(each), err=True)
    form = form or form_of(output or "") or (BINARY if form_of(file) == TEXT else TEXT)
    net = loaded.message if weights else _without_weights(loaded.message)
    target = output or _target(file, form, loaded.kind)
    size = write_result(serialized(net, form), target)
    if target != STANDARD:
        say(f"wrote {target} ({form}, {size_text(size)})", err=True)


def _known(message: str) -> str:
    from netspec import schema  # noqa: PLC0415  # not for --help
    from netspec.errors import nearest  # noqa: PLC0415  # as above

    if message not in schema.message_names():
        hint = nearest(message, schema.message_names())
        raise click.BadParameter(f"no message {message!r}. {hint}".rstrip(), param_hint="--message")
    return message


def _without_weights(message: Any) -> Any:
    """A net without its layers' blobs."""
    copy = type(message)()
    copy.CopyFrom(message)
    for name in ("layer", "layers"):
        for layer in getattr(copy, name, ()):
            layer.ClearField("blobs")
            if layer.DESCRIPTOR.name == "V1LayerParameter" and layer.HasField("layer"):
                layer.layer.ClearField("blobs")
    return copy


def _target(file: str, form: str, kind: str) -> str:
    """Where the result goes if the user does not say."""
    if file == STANDARD:
        return STANDARD
    from netspec.script.target import split_target  # noqa: PLC0415  # not for --help

    path = Path(split_target(file)[0] if ".py:" in file else file)
    path = path.with_suffix("") if path.suffix == ".j2" else path
    suffix = _SUFFIXES[form]
    if form == "binary" and kind != "NetParameter":
        suffix = _OTHER_BINARY
    target = Path(path.with_suffix(suffix).name)
    if target.resolve() == Path(file).resolve():
        raise click.UsageError(f"{called(file)} is {form} already: name another form or -o OUT.")
    if target.exists():  # it need not be this file's own, and may have comments
        raise click.UsageError(f"{target} is there already: say -o {target} to write it anew.")
    return str(target)
