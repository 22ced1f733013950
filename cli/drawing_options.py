"""The options of commands that draw a net: what is drawn, how, and how long that may take."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from .output import STANDARD
from .state_options import PHASES

if TYPE_CHECKING:
    from collections.abc import Callable

_Command = TypeVar("_Command", bound="Callable[..., Any]")

ALL = "*"  # what --unfold stands for without names
_DIRECTIONS = ("TB", "LR", "BT", "RL")
_THEMES = ("light", "dark", "print", "colour-blind")

_OPTIONS = (
    click.option(
        "--phase",
        type=click.Choice((*PHASES, "both"), case_sensitive=False),
        help="The phase that is drawn. [default: both, if they have different layers]",
    ),
    click.option(
        "--unfold",
        metavar="[NAMES]",
        is_flag=False,
        flag_value=ALL,
        help="Draw steps, runs or groups open, by their names: t0,t9; without names, all.",
    ),
    click.option(
        "--depth",
        type=click.IntRange(min=0),
        metavar="N",
        help="Close layers whose names begin with the same N parts to one box: inception_3a/.",
    ),
    click.option(
        "--direction",
        type=click.Choice(_DIRECTIONS, case_sensitive=False),
        default="TB",
        show_default=True,
        help="Where data flows: TB is from top to bottom.",
    ),
    click.option(
        "--theme",
        type=click.Choice(_THEMES),
        default="light",
        show_default=True,
        help="The colours.",
    ),
    click.option("--shapes/--no-shapes", default=True, help="Whether shapes stand on edges."),
    click.option("--blobs", is_flag=True, help="Draw blobs too, as nodes between layers."),
    click.option(
        "--limit",
        type=click.FloatRange(min=0, min_open=True),
        default=30.0,
        show_default=True,
        metavar="SECONDS",
        help="How long drawing may take.",
    ),
)


def drawing_options(command: _Command) -> _Command:
    """Give a command the options: phase, unfold, depth, direction, theme, shapes, blobs, limit.

    Its argument ``file`` need not be required: see ``file_and_unfold``.
    """
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def file_and_unfold(file: str | None, unfold: str | None) -> tuple[str, str | None]:
    """The file, which stands behind --unfold where that was meant to have no names.

    Args:
        file: The argument.
        unfold: The option.

    Raises:
        click.UsageError: There is no file.
    """
    if file is None and unfold is not None and (unfold == STANDARD or Path(unfold).exists()):
        return unfold, ALL
    if file is None:
        raise click.UsageError("Missing argument 'FILE'.")
    return file, unfold
