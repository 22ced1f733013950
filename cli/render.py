"""``netspec render``: a user's own template to prototxt."""

from __future__ import annotations

from pathlib import Path

import click

from .output import STANDARD, complete_files, read_standard_input, say, size_text, write_result
from .values import parse_definitions


@click.command()
@click.argument("file", shell_complete=complete_files, metavar="FILE.prototxt.j2")
@click.option(
    "-D",
    "definitions",
    multiple=True,
    metavar="NAME=VALUE",
    help="A variable of the template: a Python literal, else text. May be given often.",
)
@click.option(
    "-o",
    "--output",
    shell_complete=complete_files,
    metavar="OUT",
    help="Where the result goes; - is standard output. "
    "[default: FILE's name without .j2, in the current folder]",
)
def render(file: str, definitions: tuple[str, ...], output: str | None) -> None:
    """Render a Jinja template of a net or solver.

    FILE is the template, or - for standard input, whose result goes to standard output.
    It may import blocks that come with netspec: {% import "netspec/blocks.j2" as b %}.
    The result is parsed before it is written; if it is wrong, nothing is.
    """
    # Imported late, so that --help needs no schema.
    from netspec.errors import RenderedTextError  # noqa: PLC0415  # as above
    from netspec.text.render import decoded  # noqa: PLC0415  # as above
    from netspec.text.render import render as rendered  # noqa: PLC0415  # as above

    variables = parse_definitions(definitions)
    target = _target(file, output)
    if file == STANDARD:
        name = "<stdin>"
        text = rendered(decoded(read_standard_input(), name), variables, name=name)
    else:
        text = rendered(Path(file), variables)
    if not any(line.strip() and not line.lstrip().startswith("#") for line in text.splitlines()):
        raise RenderedTextError(f"{file}: the template makes no field at all")
    # Bytes: prototxt is UTF-8 whatever the terminal speaks.
    data = text.encode("utf-8")
    write_result(data, target)
    if target != STANDARD:
        say(f"{target}: {size_text(len(data))}", err=True)


def _target(file: str, output: str | None) -> str:
    """Where the result goes."""
    if output is None:
        if file == STANDARD:
            return STANDARD
        if not file.endswith(".j2") or Path(file).name == ".j2":
            raise click.UsageError(f"{file!r} does not end in .j2: name the result with -o.")
        return Path(file).name[: -len(".j2")]
    if STANDARD not in (file, output) and Path(output).resolve() == Path(file).resolve():
        raise click.UsageError(f"-o {output} is the template itself.")
    return output
