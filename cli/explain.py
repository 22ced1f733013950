"""``netspec explain``: what a code means, and what to do."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem  # noqa: PLC0415  # only while completing

    from netspec.report.pages import codes, title  # noqa: PLC0415  # as above

    start = incomplete.upper()
    return [CompletionItem(code, help=title(code)) for code in codes() if code.startswith(start)]


@click.command()
@click.argument("codes", nargs=-1, metavar="CODES...", shell_complete=_complete)
@click.option("--list", "list_codes", is_flag=True, help="List the codes, and exit.")
def explain(codes: tuple[str, ...], list_codes: bool) -> None:
    """Say what a code means, why Caffe minds, and what to do.

    CODES are what messages have in brackets, such as NS411. All output is Markdown, which a
    terminal shows with colours.
    """
    from netspec.report import pages  # noqa: PLC0415  # not for --help

    if list_codes:
        click.echo("\n".join(f"{code} {pages.title(code)}" for code in pages.codes()))
        return
    if not codes:
        raise click.UsageError("Missing argument 'CODES...'. --list lists them.")
    texts = list(dict.fromkeys(map(pages.page, codes)))
    if sys.stdout is not None and sys.stdout.isatty():
        _show(texts)
    else:
        click.echo("\n".join(texts), nl=False)


def _show(texts: list[str]) -> None:
    """Pages as a terminal shows them."""
    from rich.console import Console  # noqa: PLC0415  # slow to import
    from rich.markdown import Markdown  # noqa: PLC0415  # as above

    console = Console(highlight=False)
    for text in texts:
        console.print(Markdown(text, hyperlinks=False))  # links lead to other pages' files
        console.print()
