"""Where results go: a file, written whole, or standard output."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from os import PathLike

STANDARD = "-"


def write_result(result: str | bytes, output: str | PathLike[str]) -> None:
    """Write a result to a file, or to standard output if that is ``-``.

    Raises:
        WriteError: The file cannot be written; an old one is left as it was.
    """
    from netspec.text.atomic import write_bytes, write_text  # noqa: PLC0415  # not for --help

    if output == STANDARD:
        click.echo(result, nl=False)
    elif isinstance(result, bytes):
        write_bytes(result, output)
    else:
        write_text(result, output)


def size_text(size: int) -> str:
    """A number of bytes for a reader: ``"8.0 kB"``."""
    value = float(size)
    for unit in ("bytes", "kB", "MB"):
        if value < 1000:
            return f"{value:.0f} {unit}" if unit == "bytes" else f"{value:.1f} {unit}"
        value /= 1000
    return f"{value:.1f} GB"
