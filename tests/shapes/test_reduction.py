"""Reduction: the axes from one on become a number."""

from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

R = "reduction_param"


def layer(fields="", top="t"):
    return f'type: "Reduction" top: "{top}" {R} {{ {fields} }}'


@pytest.mark.parametrize("operation", ["SUM", "ASUM", "SUMSQ", "MEAN"])
@pytest.mark.parametrize(
    ("axis", "shape", "top"),
    [
        (0, "2x3x4", "scalar"),
        (1, "2x3x4", "2"),
        (-1, "2x3x4", "2x3"),
        (1, "0x3", "0"),
        (1, "NxCxHxW", "N"),
        (0, "?", "scalar"),
        (1, "?", "?"),
    ],
)
def test_the_axes_before_it_stay(operation, axis, shape, top):
    fields = f"operation: {operation} axis: {axis}"
    assert made(layer(fields), shape) == ([top], [])
    assert made(layer(fields, "b0"), shape) == ([top], [])


@pytest.mark.parametrize(
    ("axis", "shape"), [(0, "scalar"), (2, "2x3"), (-3, "2x3"), (4, "NxCxHxW")]
)
def test_there_must_be_such_an_axis(axis, shape):
    assert refused(layer(f"axis: {axis}"), shape) == (codes.AXIS_RANGE, (R, "axis"))


@pytest.mark.parametrize(
    ("operation", "fine"), [("SUM", False), ("MEAN", False), ("ASUM", True), ("SUMSQ", True)]
)
def test_nothing_cannot_be_added_up_but_in_place(operation, fine):
    empty = layer(f"operation: {operation}")
    assert refused(empty, "2x0") == (None if fine else (codes.BAD_VALUE, ("bottom", 0)))
    assert refused(layer(f"operation: {operation}", "b0"), "2x0") is None


def test_a_count_wraps_around():
    assert refused(layer("axis: 1"), "0x50000x50000") == (codes.NO_ROOM, ("bottom", 0))
    assert refused(layer("axis: 1 operation: ASUM"), "0x50000x50000") is None
