"""``netspec to-python``: the code that rebuilds a net."""

from __future__ import annotations

from typing import Any

import click

from .inputs import load_input
from .output import STANDARD, complete_files, output_option, say, size_text, write_result
from .state_options import variables_option

_STYLES = ("fluent", "pycaffe")


@click.command("to-python")
@click.argument("file", metavar="FILE", shell_complete=complete_files)
@click.option(
    "--style",
    type=click.Choice(_STYLES),
    default=_STYLES[0],
    show_default=True,
    help="fluent: blobs with methods; pycaffe: NetSpec with layers and params.",
)
@output_option
@variables_option
def to_python(file: str, style: str, output: str, variables: dict[str, Any]) -> None:
    """Write the Python code that rebuilds FILE's net.

    Running it gives the same net. Time steps and blocks that come again become functions and
    loops, and what many layers have alike is said once; comments are kept. FILE may be of any
    kind that netspec reads; - is standard input.
    """
    from netspec.to_python import to_python as written  # noqa: PLC0415  # not for --help

    loaded = load_input(file, variables)
    for each in loaded.diagnostics:
        say(str(each), err=True)
    code = written(loaded, style)
    size = write_result(code, output)
    if output != STANDARD:
        lines = code.count("\n")
        say(f"wrote {output}: {lines} lines, {size_text(size)}", err=True)
