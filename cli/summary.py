"""``netspec summary``: a net's layers, shapes and costs as a table."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING, Any

import click

from .inputs import load_input
from .output import STANDARD, complete_files, say, write_result
from .state_options import (
    input_option,
    level_option,
    phase_option,
    stage_option,
    variables_option,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.summary import Summary

_FORMS = ("text", "markdown", "csv", "json")


def _columns(ctx: click.Context, param: click.Parameter, given: str | None) -> list[str] | None:
    """``--columns`` as names, which are looked at before the file is."""
    if given is None:
        return None
    from netspec.errors import FieldValueError  # noqa: PLC0415  # not for --help
    from netspec.summary.columns import columns_of  # noqa: PLC0415  # as above

    names = [name.strip() for name in given.split(",")]
    try:
        columns_of(names)
    except FieldValueError as error:
        raise click.BadParameter(f"{error.message}. {error.hint}", param_hint="--columns") from None
    return names


@click.command()
@click.argument("file", metavar="FILE", shell_complete=complete_files)
@phase_option
@stage_option
@level_option
@input_option
@click.option(
    "--columns",
    metavar="NAMES",
    callback=_columns,
    help="What the table shows: name, type, layers, bottom, top, weights, params, shared, macs, "
    "memory, training, start, field, stride. Default: name,type,top,params,macs,memory.",
)
@click.option(
    "--depth",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    help="A row for all layers whose names begin with the same N parts: inception_3a/.",
)
@click.option("--unfold", is_flag=True, help="Show the time steps of an unrolled net one by one.")
@click.option(
    "--format",
    "form",
    type=click.Choice(_FORMS),
    default="text",
    show_default=True,
    help="How the table is printed.",
)
@variables_option
@click.pass_context
def summary(
    ctx: click.Context,
    file: str,
    phase: str,
    stages: tuple[str, ...],
    level: int,
    inputs: dict[str, str],
    columns: Sequence[str] | None,
    depth: int,
    unfold: bool,
    form: str,
    variables: dict[str, Any],
) -> None:
    """Show what a net costs: its layers, their shapes, parameters, operations and memory.

    FILE is a file of any kind that netspec reads; - is standard input. ? is what is not known.
    Time steps that are alike are one row. Exit code 1 if Caffe would refuse the net; the table
    shows what is known all the same.
    """
    from netspec import summary as summarized  # noqa: PLC0415  # not for --help

    found: Summary = summarized(
        load_input(file, variables),
        phase,
        stages,
        level,
        inputs,
        columns=columns,
        depth=depth,
        unfold=unfold,
    )
    print_summary(found, form)
    _remark(found)
    if not found.report.ok:
        ctx.exit(1)


def print_summary(found: Summary, form: str = "text", *, err: bool = False) -> None:
    """Print a summary, in colours if a terminal shows it.

    Args:
        found: The summary.
        form: ``"text"``, ``"markdown"``, ``"csv"`` or ``"json"``.
        err: Whether it goes to standard error.
    """
    stream = sys.stderr if err else sys.stdout
    if form != "text":
        write_result(getattr(found, f"to_{form}")(), STANDARD)
    elif stream is not None and stream.isatty() and "utf" in stream.encoding.lower():
        from rich.console import Console  # noqa: PLC0415  # slow to import

        Console(file=stream, highlight=False).print(found, soft_wrap=True)
    elif err:
        say(found.to_text(_width()), nl=False, err=True)
    else:
        write_result(found.to_text(_width()), STANDARD)


def _width() -> int:
    """How many columns text has where no terminal says so: what COLUMNS says, or 80."""
    return shutil.get_terminal_size().columns


def _remark(found: Summary) -> None:
    """Say what is wrong with the net, and how to tell what is not known."""
    from netspec import __version__  # noqa: PLC0415  # not for --help
    from netspec.errors import listing, shown  # noqa: PLC0415  # as above
    from netspec.report.forms import render  # noqa: PLC0415  # as above

    text = render(found.report.diagnostics, "text", tool_version=__version__)
    if text:
        say(text, err=True)
    unknown = found.unknown_inputs
    if unknown:
        blobs = "the shape of blob" if len(unknown) == 1 else "the shapes of blobs"
        told = listing(map(shown, unknown), 6)
        say(f"? comes from {blobs} {told}: give it with --input BLOB=SHAPE", err=True)
