"""Where results go: a file, written whole, or standard output."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from os import PathLike

    from click.shell_completion import CompletionItem

STANDARD = "-"

form_option = click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json", "sarif", "github")),
    default="text",
    show_default=True,
    help="How findings are printed.",
)


def write_result(result: str | bytes, output: str | PathLike[str]) -> int:
    """Write a result to a file, or to standard output if that is ``-``.

    Args:
        result: Bytes, or text, which becomes UTF-8 whatever the terminal speaks.
        output: Where it goes.

    Returns:
        How many bytes it has.

    Raises:
        WriteError: It cannot be written; an old file is left as it was.
    """
    from netspec.errors import WriteError  # noqa: PLC0415  # not for --help
    from netspec.text.atomic import write_bytes  # noqa: PLC0415  # as above

    data = result.encode("utf-8") if isinstance(result, str) else result
    if output != STANDARD:
        write_bytes(data, output)
    elif sys.stdout is None:
        raise WriteError("standard output is closed")
    else:
        say(data, nl=False)
    return len(data)


def say(text: str | bytes, *, err: bool = False, nl: bool = True, **style: Any) -> None:
    """Print to standard output or standard error; nothing, once nobody reads that any more.

    A reader that stops early, head for one, is no error, and keeps no command from its end:
    the exit code is that of all its work.

    Args:
        text: What is printed. Bytes are, as they are; in a text, control characters are spelt
            out, as names of files and layers may hold any.
        err: Whether it goes to standard error.
        nl: Whether a line break follows.
        **style: As ``click.style`` takes it.
    """
    from netspec.report.unicode import printable  # noqa: PLC0415  # not for --help

    if isinstance(text, str):
        text = printable(text, "\n")
        text = click.style(text, **style) if style else text
    try:
        click.echo(text, err=err, nl=nl)
    except BrokenPipeError:
        silence_output(err=err)


def read_standard_input() -> bytes:
    """All of standard input.

    Raises:
        ReadError: It is closed.
    """
    from netspec.errors import ReadError  # noqa: PLC0415  # not for --help

    if sys.stdin is None:
        raise ReadError("standard input is closed")
    return sys.stdin.buffer.read()


def complain(error: object) -> None:
    """Say what is wrong, to standard error; several faults of a text each say so themselves."""
    if not hasattr(error, "diagnostics"):
        say("error: ", fg="red", bold=True, nl=False, err=True)
    say(str(error), err=True)


def silence_output(*, err: bool = False) -> None:
    """Let what is still to be printed go nowhere, as standard output cannot take it.

    Args:
        err: Whether standard error is meant.
    """
    # Python would try again at the end, and complain itself.
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2 if err else 1)


def complete_files(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Let the shell complete file names: what click does for its own type of path."""
    from click.shell_completion import CompletionItem  # noqa: PLC0415  # only while completing

    return [CompletionItem(incomplete, type="file")]


output_option = click.option(
    "-o",
    "--output",
    metavar="OUT",
    shell_complete=complete_files,
    default=STANDARD,
    help="Where it goes; standard output by default.",
)


def size_text(size: int) -> str:
    """A number of bytes for a reader: ``"8.0 kB"``."""
    value = float(size)
    for unit in ("bytes", "kB", "MB"):
        if value < 1000:
            return f"{value:.0f} {unit}" if unit == "bytes" else f"{value:.1f} {unit}"
        value /= 1000
    return f"{value:.1f} GB"
