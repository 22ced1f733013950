"""MVN: four axes, whatever the bottom has."""

from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

ACROSS = "mvn_param { across_channels: true }"
BOTTOM = ("bottom", 0)


def layer(more="", top="t"):
    return f'type: "MVN" top: "{top}" {more}'


@pytest.mark.parametrize(
    ("shape", "top"),
    [
        ("scalar", "1x1x1x1"),
        ("2", "2x1x1x1"),
        ("2x3x4", "2x3x4x1"),
        ("2x3x4x5", "2x3x4x5"),
        ("0x3x4x5", "0x3x4x5"),
        ("NxCxH", "NxCxHx1"),
        ("?", "?x?x?x?"),
    ],
)
def test_the_top_has_four_axes_even_in_place(shape, top):
    assert made(layer(), shape) == ([top], [])
    assert made(layer(top="b0"), shape) == ([top], [])


@pytest.mark.parametrize(
    ("more", "shape", "expected"),
    [
        ("", "2x3x4x5x6", (codes.AXIS_COUNT, BOTTOM)),
        ("", "2x3x0x5", (codes.BAD_VALUE, BOTTOM)),
        ("", "2x0x4x5", None),
        (ACROSS, "2x0x4x5", (codes.BAD_VALUE, BOTTOM)),
        (ACROSS, "0x50000x50000", (codes.TOO_LARGE, BOTTOM)),
        ("", "0x50000x50000", None),
    ],
)
def test_there_must_be_something_to_average(more, shape, expected):
    assert refused(layer(more), shape) == expected
