"""``netspec upgrade``: old nets and solvers to today's form, as Caffe upgrades them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from .batch import CHANGED, FAILED, Told, for_each_file
from .files import called, is_program
from .inputs import load_input
from .output import STANDARD, complete_files, say, write_result

if TYPE_CHECKING:
    from netspec.loading import Loaded


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILES...", shell_complete=complete_files)
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    shell_complete=complete_files,
    help="Where the one FILE's new form goes, - for standard output. [default: in place]",
)
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a file is old.")
@click.option("-v", "--verbose", is_flag=True, help="Say every change.")
@click.pass_context
def upgrade(
    ctx: click.Context, files: tuple[str, ...], output: str | None, check: bool, verbose: bool
) -> None:
    """Bring nets and solvers of old formats to today's form, as Caffe does when it reads them.

    FILES are prototxt files, .caffemodel files, whose weights are kept, and folders, whose
    *.prototxt and *.pbtxt files are meant. Files in today's form stay as they are. Comments
    are kept: those of a layer stand above it. With -, standard input is upgraded and goes to
    standard output.
    """
    from netspec.errors import ArgumentError  # noqa: PLC0415  # not for --help

    if output is not None and len(files) != 1:
        raise click.UsageError("-o takes one FILE's result: name one file, or leave -o away.")

    def work(file: str) -> bool | None:
        if output is None and not check and is_program(file):
            raise ArgumentError(
                f"{file} is a program that makes a net, and is not upgraded in place",
                hint="Say where the net goes: -o net.prototxt, or -o - for standard output.",
            )
        loaded = load_input(file, follow=False, blobs=True)
        changed: bool = loaded.upgraded is not None and bool(loaded.upgraded.changes)
        _remark(loaded, verbose=verbose)
        target = output or file
        if not check and (changed or output is not None or file == STANDARD):
            write_result(_written(loaded, file, target), target)
        return changed if check or target != STANDARD else None

    told = Told("would upgrade", "in an old form", "in today's form")
    counts = for_each_file(files, work, told if check else Told("upgraded", "upgraded", told.same))
    if counts[FAILED] or (check and counts[CHANGED]):
        ctx.exit(1)


def _remark(loaded: Loaded, *, verbose: bool) -> None:
    """Say what was lost, and on demand what was changed."""
    for each in loaded.diagnostics:
        say(str(each), err=True)
    if verbose and loaded.upgraded is not None:
        for change in loaded.upgraded.changes:
            say(f"{called(loaded.name)}: {change}", err=True)


def _written(loaded: Loaded, file: str, target: str) -> bytes:
    """The result: in binary form if the file is binary, unless the target's name says text."""
    from netspec.loading.upgraded_text import upgraded_text  # noqa: PLC0415  # not for --help
    from netspec.text.suffixes import BINARY, TEXT, form_of  # noqa: PLC0415  # as above
    from netspec.text.writer import serialized  # noqa: PLC0415  # as above

    text = loaded.reading is not None or is_program(file)
    form = form_of(target) or (TEXT if text else BINARY)
    if form != TEXT:
        return serialized(loaded.message, form)
    return upgraded_text(loaded).encode("utf-8", "surrogateescape")
