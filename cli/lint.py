"""``netspec lint``: what is odd or wrong in nets, and mending some of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import click

from .files import called, named_files
from .inputs import load_input
from .output import STANDARD, complete_files, form_option, read_standard_input, say, write_result

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.errors import NetspecError
    from netspec.loading import Loaded
    from netspec.report.diagnostic import Diagnostic

_BOM = b"\xef\xbb\xbf"


@click.command()
@click.argument("files", nargs=-1, metavar="FILES...", shell_complete=complete_files)
@click.option("--fix", is_flag=True, help="Mend what can be mended safely, in place.")
@click.option("--select", multiple=True, metavar="RULES", help="Run only these: codes or names.")
@click.option("--ignore", multiple=True, metavar="RULES", help="Leave these out.")
@form_option
@click.option("--list", "list_rules", is_flag=True, help="List the rules, and exit.")
@click.pass_context
def lint(
    ctx: click.Context,
    files: tuple[str, ...],
    fix: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    form: str,
    list_rules: bool,
) -> None:
    """Find what is odd or wrong in nets and solvers, and mend some of it.

    FILES are files of any kind that netspec reads, and folders, whose *.prototxt and *.pbtxt
    files are meant; - is standard input. RULES are separated by commas. Exit code 1 if there
    is an error or a warning; notes do not count.
    """
    from netspec.lint.told import rule_list  # noqa: PLC0415  # not for --help

    if list_rules:
        say(rule_list())
        return
    if not files:
        raise click.UsageError("Missing argument 'FILES...'.")
    if fix and STANDARD in files:
        raise click.UsageError("--fix mends files in place: name files, not -.")
    chosen = _chosen(select, ignore)
    named = list(named_files(files))
    found = [each for file in named for each in _found(file, *chosen, fix=fix)]
    _print(found, form, len(named))
    if any(each.severity != "note" for each in found):
        ctx.exit(1)


def _chosen(select: Sequence[str], ignore: Sequence[str]) -> tuple[list[str], list[str]]:
    """The rules that the options name; refused if there is none of that name."""
    from netspec.errors import FieldValueError  # noqa: PLC0415  # not for --help
    from netspec.lint.run import selected  # noqa: PLC0415  # as above

    first, second = (
        [word.strip() for option in options for word in option.split(",") if word.strip()]
        for options in (select, ignore)
    )
    try:
        selected(first, second)
    except FieldValueError as error:
        raise click.UsageError(f"There is {error.message}. {error.hint}") from None
    return first, second


def _found(
    file: str | NetspecError, select: Sequence[str], ignore: Sequence[str], *, fix: bool
) -> list[Diagnostic]:
    """What there is to say of a file, after it was mended if that is wanted."""
    from netspec.lint import lint as findings  # noqa: PLC0415  # not for --help
    from netspec.lint.examine import examined  # noqa: PLC0415  # as above
    from netspec.loading import load  # noqa: PLC0415  # as above
    from netspec.report.invalid import diagnostics_of  # noqa: PLC0415  # as above

    if not isinstance(file, str):
        return list(diagnostics_of(file))
    if file == STANDARD:
        reader = partial(load, read_standard_input(), name=called(file), follow=False)
    else:
        reader = partial(load_input, file, follow=False)
    loaded, remarks = examined(reader, called(file))
    if loaded is not None and fix and _mend(file, loaded, select, ignore):
        loaded, remarks = examined(reader, called(file))
    return [*remarks, *(findings(loaded, select, ignore) if loaded is not None else ())]


def _mend(file: str, loaded: Loaded, select: Sequence[str], ignore: Sequence[str]) -> bool:
    """Write a file anew if something in it can be mended; give whether it was."""
    from pathlib import Path  # noqa: PLC0415  # not for --help

    from netspec.lint import fixed_text  # noqa: PLC0415  # as above

    text, count = fixed_text(loaded, select, ignore)
    if not count or loaded.reading is None:
        return False
    old = Path(file).read_bytes()
    mark = _BOM if old.startswith(_BOM) else b""
    # A script's net may be read from a file that the script wrote: that is not the script.
    if old != mark + loaded.reading.source.text.encode("utf-8", "surrogateescape"):
        return False
    write_result(mark + text.encode("utf-8", "surrogateescape"), file)
    say(f"fixed {count} finding{'s' * (count > 1)} in {file}", err=True)
    return True


def _print(found: Sequence[Diagnostic], form: str, files: int) -> None:
    from netspec import __version__  # noqa: PLC0415  # not for --help
    from netspec.lint.told import report_rules, summary  # noqa: PLC0415  # as above
    from netspec.report.forms import render  # noqa: PLC0415  # as above

    text = render(found, form, rules=report_rules(), tool_version=__version__)
    if text:
        say(text if form == "text" else text.encode())
    if form == "text":
        say(summary(found, files))
