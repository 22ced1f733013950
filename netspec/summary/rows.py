"""Rows of the table: what a unit of layers takes in, gives and costs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netspec.summary.costs import Cost, sum_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.checking import Report
    from netspec.net import View
    from netspec.shapes.dims import Shape
    from netspec.summary.field_rules import Field
    from netspec.summary.units import Unit


@dataclass(frozen=True, slots=True)
class Row:
    """A layer, several whose names begin alike, or the steps of an unrolled net.

    Shapes are those of one step; the cost is that of all of them.

    Attributes:
        name: The layer's name, or ``"inception_3a/"``, or ``"t0/ ... t9/ x 10"``.
        type: The layer's type; "" for several layers.
        layers: How many layers there are, in one step.
        steps: How many steps.
        bottom_shapes: The shapes of what is read, and is made elsewhere.
        top_shapes: The shapes of what is made, and is read elsewhere or not at all.
        param_shapes: The parameter blobs' shapes; None where it is not known which there are.
        fields: The receptive field of each top; None where there is none.
        cost: What it costs.
    """

    name: str
    type: str
    layers: int
    steps: int
    bottom_shapes: tuple[Shape | None, ...]
    top_shapes: tuple[Shape | None, ...]
    param_shapes: tuple[Shape | None, ...] | None
    fields: tuple[Field | None, ...]
    cost: Cost


def rows_of(
    units: Sequence[Unit],
    report: Report,
    view: View,
    costs: Sequence[Cost],
    fields: Sequence[Field | None],
) -> tuple[Row, ...]:
    """The rows of a net.

    Args:
        units: The layers of each.
        report: The net, checked.
        view: The view that it was checked in.
        costs: What each layer costs.
        fields: The receptive fields, see ``fields_of``.
    """
    return tuple(_row(unit, report, view, costs, fields) for unit in units)


def _row(
    unit: Unit,
    report: Report,
    view: View,
    costs: Sequence[Cost],
    fields: Sequence[Field | None],
) -> Row:
    members = unit.groups[0]
    layers = [report.layers[member] for member in members]
    single = len(members) == 1
    given = _given(members, report, view, fields)
    params = [layer.param_shapes for layer in layers]
    known = [shape for shapes in params if shapes is not None for shape in shapes]
    cost = [costs[member] for group in unit.groups for member in group]
    return Row(
        name=unit.name,
        type=layers[0].type if single else "",
        layers=len(members),
        steps=len(unit.groups),
        bottom_shapes=layers[0].bottom_shapes if single else _taken(members, report, view),
        top_shapes=tuple(shape for shape, _ in given),
        param_shapes=None if None in params else tuple(known),
        fields=tuple(field for _, field in given),
        cost=cost[0] if len(cost) == 1 else sum_of(cost),
    )


def _given(
    members: Sequence[int], report: Report, view: View, fields: Sequence[Field | None]
) -> list[tuple[Shape | None, Field | None]]:
    """What layers make that is read elsewhere, or not at all."""
    inside = set(members)
    found: list[tuple[Shape | None, Field | None]] = []
    for member in members:
        numbers = view.nodes[member].tops
        for place, shape in enumerate(report.layers[member].top_shapes):
            if place >= len(numbers):  # a top that Caffe adds
                found.append((shape, None))
                continue
            readers = view.versions[numbers[place]].readers
            if not readers or any(reader.node not in inside for reader in readers):
                found.append((shape, fields[numbers[place]]))
    return found


def _taken(members: Sequence[int], report: Report, view: View) -> tuple[Shape | None, ...]:
    """What layers read that is made elsewhere, each once."""
    inside = set(members)
    found: dict[int, Shape | None] = {}
    for member in members:
        bottoms = view.nodes[member].bottoms
        for number, shape in zip(bottoms, report.layers[member].bottom_shapes, strict=True):
            if number is not None and view.versions[number].node not in inside:
                found.setdefault(number, shape)
    return tuple(found.values())
