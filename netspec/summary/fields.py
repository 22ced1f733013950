"""Receptive fields: how much of the input a value of a blob sees, and how far apart values are.

A blob's values along a spatial axis stand for windows of the input: all of one size, and each
a stride further than the one before.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from netspec import schema
from netspec.shapes.setting import NotKnown, Refused
from netspec.summary.field_rules import CHANNEL_AXIS, FOLLOWED, JOINED, SAME, Field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.checking import LayerReport, Report
    from netspec.net import Node, View
    from netspec.shapes.dims import Shape


def fields_of(report: Report, view: View) -> list[Field | None]:
    """The receptive field of everything that the layers of a net make, where there is one.

    Args:
        report: The net, checked.
        view: The view that it was checked in.

    Returns:
        One for each of ``view.versions``.
    """
    found: list[Field | None] = []
    for layer, node in zip(report.layers, view.nodes, strict=True):
        tops = len(node.tops)
        if not node.bottoms:
            found += [_input(node, shape) for shape in layer.top_shapes[:tops]]
            continue
        bottoms = [None if number is None else found[number] for number in node.bottoms]
        known = schema.layer_type(node.type)
        if known is not None and known.equal and tops == len(bottoms):
            found += [_of_layer(layer, node, [bottom]) for bottom in bottoms]  # each its own
        else:
            found += [_of_layer(layer, node, bottoms)] * tops
    return found


def _input(node: Node, shape: Shape | None) -> Field | None:
    """Of an input each value is its own window, along every axis behind the channels."""
    axes = 0 if shape is None else len(shape) - CHANNEL_AXIS - 1
    if axes <= 0 or node.type == "Parameter":
        return None
    return Field((Fraction(1),) * axes, (Fraction(1),) * axes)


def _of_layer(layer: LayerReport, node: Node, bottoms: Sequence[Field | None]) -> Field | None:
    known = schema.layer_type(node.type)
    if known is None:
        return None
    below = _joined(bottoms) if node.type in JOINED else bottoms[0]
    if below is None or node.type in SAME or known.family == "activation":
        return below
    follow = FOLLOWED.get(node.type)
    try:
        return None if follow is None else follow(layer, node, below)
    except (Refused, NotKnown):  # Caffe refuses the layer
        return None


def _joined(bottoms: Sequence[Field | None]) -> Field | None:
    """Value by value from all bottoms: the largest field, where the strides agree."""
    fields = [field for field in bottoms if field is not None]
    strides = {field.stride for field in fields}
    if len(fields) < len(bottoms) or len(strides) != 1:
        return None
    sizes = zip(*(field.size for field in fields), strict=True)
    return Field(tuple(map(max, sizes)), strides.pop())
