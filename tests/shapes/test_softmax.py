"""Softmax: an axis that there is, and that is not empty."""

from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

AXIS = (codes.AXIS_RANGE, ("softmax_param", "axis"))
EMPTY = (codes.BAD_VALUE, ("bottom", 0))


def layer(axis="", top="t"):
    return f'type: "Softmax" top: "{top}" softmax_param {{ {axis} }}'


@pytest.mark.parametrize(
    ("axis", "shape", "expected"),
    [
        ("", "2x10", None),
        ("", "2x10x5x5", None),
        ("", "10", AXIS),
        ("", "scalar", AXIS),
        ("axis: 0", "scalar", AXIS),
        ("axis: 0", "10", None),
        ("axis: -1", "10", None),
        ("axis: -2", "10", AXIS),
        ("axis: 2", "NxC", AXIS),
        ("", "2x0", EMPTY),
        ("axis: -1", "Nx0", EMPTY),
        ("", "0x10", None),
        ("", "NxC", None),
        ("axis: 9", "?", None),
    ],
)
def test_the_bottom_has_the_axis_and_something_along_it(axis, shape, expected):
    assert refused(layer(axis), shape) == expected
    assert expected or made(layer(axis, "b0"), shape) == ([shape], [])
