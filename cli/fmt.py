"""``netspec fmt``: prototxt files in one layout, in place."""

from __future__ import annotations

import click

from .batch import CHANGED, FAILED, Told, for_each_file
from .files import called, is_program, read_text
from .output import STANDARD, complete_files, say, write_result

_ENCODING = ("utf-8", "surrogateescape")  # what is no UTF-8 goes out as it came


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILES...", shell_complete=complete_files)
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a file would change.")
@click.option("--diff", is_flag=True, help="Write nothing; print what would change.")
@click.option("--order", is_flag=True, help="Put the fields in the schema's order, too.")
@click.pass_context
def fmt(ctx: click.Context, files: tuple[str, ...], check: bool, diff: bool, order: bool) -> None:
    """Format prototxt files in place, comments kept.

    FILES are files and folders; in folders, all *.prototxt and *.pbtxt files are meant, but
    not those of hidden folders. With -, standard input is formatted and goes to standard
    output.
    """
    dry = check or diff

    def work(file: str) -> bool | None:
        from netspec.errors import ArgumentError  # noqa: PLC0415  # not for --help
        from netspec.text.difference import difference  # noqa: PLC0415  # as above
        from netspec.text.layout import format_text  # noqa: PLC0415  # as above

        if is_program(file):
            raise ArgumentError(
                f"{file} is a program that makes a net, and is not formatted",
                hint=f"netspec {'render' if file.lower().endswith('.j2') else 'build'} "
                "writes its net.",
            )
        old = read_text(file)
        new = format_text(old, order=order, name=called(file))
        if diff:
            say(difference(old, new, called(file)).encode(*_ENCODING), nl=False)
        # What is right already is not written: other tools look at its time of change.
        if not dry and (old != new or file == STANDARD):
            write_result(new.encode(*_ENCODING), file)
        return old != new if dry or file != STANDARD else None

    told = Told("would format", "not formatted", "formatted already")
    counts = for_each_file(files, work, told if dry else Told("formatted", "formatted"))
    if counts[FAILED] or (check and counts[CHANGED]):
        ctx.exit(1)
