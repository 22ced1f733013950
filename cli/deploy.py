"""``netspec deploy``: the net for use out of the net for training."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import click

from .inputs import load_input
from .output import STANDARD, complete_files, output_option, say, size_text, write_result
from .state_options import input_option, level_option, stage_option, variables_option

if TYPE_CHECKING:
    from netspec.deploying import Deployed
    from netspec.loading import Loaded


@click.command()
@click.argument("file", metavar="FILE", shell_complete=complete_files)
@output_option
@click.option(
    "--batch-size",
    type=click.IntRange(min=1),
    metavar="N",
    help="The inputs' batch size. [default: 1]",
)
@input_option
@stage_option
@level_option
@variables_option
def deploy(
    file: str,
    output: str,
    batch_size: int | None,
    inputs: dict[str, str],
    stages: tuple[str, ...],
    level: int,
    variables: dict[str, Any],
) -> None:
    """Rewrite FILE's net for training as one for use.

    Losses, measures, labels and data layers are gone, and all that only they need; inputs
    stand where data came from, and Softmax or Sigmoid where a loss had it inside. FILE may be
    of any kind that netspec reads; - is standard input.
    """
    from netspec.deploying import deployed  # noqa: PLC0415  # not for --help

    if output != STANDARD and _is_same(file, output):
        raise click.UsageError(f"{output} is FILE itself, which would be lost: name another.")
    loaded = load_input(file, variables, follow=False)
    found = deployed(loaded, batch_size, inputs, stages=stages, level=level)
    size = write_result(_written(loaded, found, output), output)
    for note in found.notes:
        say(f"note: {note}", err=True)
    if output != STANDARD:
        say(f"wrote {output}: {_told(found)}, {size_text(size)}", err=True)


def _is_same(file: str, output: str) -> bool:
    """Whether two names are of one file that is there."""
    try:
        return os.path.samefile(file, output)  # noqa: PTH121  # raises on what is no path
    except (OSError, ValueError):
        return False


def _written(loaded: Loaded, found: Deployed, output: str) -> bytes:
    """The result; a text that is for use already stays as it is, with its comments."""
    from netspec.loading.upgraded_text import upgraded_text  # noqa: PLC0415  # not for --help
    from netspec.text.suffixes import TEXT, form_of  # noqa: PLC0415  # as above
    from netspec.text.writer import serialized  # noqa: PLC0415  # as above

    form = form_of(output) or TEXT
    if found.changed or loaded.reading is None or form != TEXT:
        return serialized(found.net, form)
    is_old = loaded.upgraded is not None and loaded.upgraded.changes
    text = upgraded_text(loaded) if is_old else loaded.reading.source.text
    return text.encode("utf-8", "surrogateescape")


def _told(found: Deployed) -> str:
    """``23 layers, data 1x3x227x227 -> prob 1x1000``."""
    from netspec.shapes.dims import blobs_text  # noqa: PLC0415  # not for --help

    layers = len(found.net.layer)
    sides = [blobs_text(shapes.items()) or "nothing" for shapes in (found.inputs, found.outputs)]
    return f"{layers} layer{'s' * (layers != 1)}, {' -> '.join(sides)}"
