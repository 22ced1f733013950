"""``netspec draw``: a picture of a net, with its time steps and repeated blocks folded."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .display import has_display
from .drawing_options import ALL, drawing_options, file_and_unfold
from .inputs import load_input
from .output import STANDARD, complete_files, say, write_result
from .state_options import input_option, level_option, stage_option, variables_option

if TYPE_CHECKING:
    from netspec.drawing import Picture

_FORMS = ("svg", "png", "pdf", "dot", "html")
_PLAIN = re.compile(r"[^\w.-]+")


@click.command()
@click.argument("file", metavar="FILE", required=False, shell_complete=complete_files)
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    shell_complete=complete_files,
    help="Where the picture goes; - is standard output. [default: a temporary file, which is "
    "opened]",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(_FORMS),
    help="The picture's format. [default: by OUT's name, else svg]",
)
@drawing_options
@stage_option
@level_option
@input_option
@variables_option
@click.pass_context
def draw(
    ctx: click.Context,
    /,
    file: str | None,
    output: str | None,
    form: str | None,
    phase: str | None,
    stages: tuple[str, ...],
    level: int,
    inputs: dict[str, str],
    unfold: str | None,
    variables: dict[str, Any],
    **options: Any,
) -> None:
    """Draw a net: its layers and blobs, with time steps and repeated blocks folded.

    FILE is a file of any kind that netspec reads; - is standard input. OUT may be an .svg,
    .png, .pdf, .dot or .html file. Exit code 1 if Caffe would refuse the net; the picture
    shows what is wrong.
    """
    from netspec.drawing import draw as drawn  # noqa: PLC0415  # not for --help

    file, unfold = file_and_unfold(file, unfold)
    form = _form(form, output)
    loaded = load_input(file, variables)
    picture = drawn(
        loaded,
        phase,
        stages,
        level,
        inputs,
        unfold=True if unfold == ALL else unfold or (),
        **options,
    )
    _remark(picture)
    data = picture.render(form)
    if output is not None:
        size = write_result(data, output)
        if output != STANDARD:
            _wrote(output, form, size)
    elif form == "dot":
        write_result(data, STANDARD)
    else:
        _show(_kept(data, file, form))
    if not picture.subject.ok:
        ctx.exit(1)


def _form(form: str | None, output: str | None) -> str:
    """The picture's format."""
    from netspec.drawing.picture import form_of  # noqa: PLC0415  # not for --help
    from netspec.errors import FieldValueError  # noqa: PLC0415  # as above

    if form or output is None or output == STANDARD:
        return form or "svg"
    try:
        return form_of(output)
    except FieldValueError as error:
        raise click.BadParameter(f"{error.message}. {error.hint}", param_hint="-o") from None


def _remark(picture: Picture) -> None:
    """Say what is wrong with the net, each thing once."""
    from netspec import __version__  # noqa: PLC0415  # not for --help
    from netspec.report.forms import render  # noqa: PLC0415  # as above

    found = dict.fromkeys(each for report in picture.reports for each in report.diagnostics)
    text = render(list(found), "text", tool_version=__version__)
    if text:
        say(text, err=True)


def _wrote(output: str, form: str, size: int) -> None:
    from .output import size_text  # noqa: PLC0415  # beside its use

    say(f"wrote {output} ({form}, {size_text(size)})", err=True)


def _kept(data: bytes, file: str, form: str) -> Path:
    """The picture in a folder of its own, which goes when the system empties such folders."""
    from tempfile import mkdtemp  # noqa: PLC0415  # not for --help

    from netspec.text.atomic import write_bytes  # noqa: PLC0415  # as above

    name = "net" if file == STANDARD else Path(file).name.partition(".")[0]
    path = Path(mkdtemp(prefix="netspec-")) / f"{_PLAIN.sub('_', name)[:60] or 'net'}.{form}"
    write_bytes(data, path)
    return path


def _show(path: Path) -> None:
    """Open the picture where there is a display; else say where it is."""
    if has_display() and click.launch(str(path)) == 0:
        say(f"opened {path}", err=True)
    else:
        say(f"the picture is {path}", err=True)
