"""The options of commands that look at a net in one state: phase, stages, level, shapes, -D."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from .values import parse_definitions

if TYPE_CHECKING:
    from collections.abc import Sequence

PHASES = ("TRAIN", "TEST")


def _shapes(ctx: click.Context, param: click.Parameter, given: Sequence[str]) -> dict[str, str]:
    """``--input`` as names and shapes, which are looked at before the first file is."""
    from netspec.errors import FieldValueError  # noqa: PLC0415  # not for --help
    from netspec.shapes.inputs import input_shape  # noqa: PLC0415  # as above

    shapes = {}
    for each in given:
        name, equals, shape = each.rpartition("=")
        if not equals or not name:
            raise click.BadParameter(
                f"{each!r} names no blob: write data=10x3x227x227.", param_hint="--input"
            )
        try:
            input_shape(shape, name)
        except FieldValueError as error:
            what = f"{error.message}. {error.hint}"
            raise click.BadParameter(what, param_hint="--input") from None
        shapes[name] = shape
    return shapes


def _variables(ctx: click.Context, param: click.Parameter, given: Sequence[str]) -> dict[str, Any]:
    return parse_definitions(given)


phase_option = click.option(
    "--phase",
    type=click.Choice(PHASES, case_sensitive=False),
    default="TEST",
    show_default=True,
    help="The phase that the net is built for.",
)
stage_option = click.option(
    "--stage", "stages", multiple=True, metavar="NAME", help="A stage that holds."
)
level_option = click.option("--level", type=int, default=0, show_default=True, help="The level.")
input_option = click.option(
    "--input",
    "inputs",
    multiple=True,
    metavar="BLOB=SHAPE",
    callback=_shapes,
    help="A blob's shape: data=10x3x227x227; ? or a name for what is not known: data=Nx3x?x?.",
)
variables_option = click.option(
    "-D",
    "variables",
    multiple=True,
    metavar="NAME=VALUE",
    callback=_variables,
    help="A variable of a template, or an argument of a script's function. May be repeated.",
)
