"""Tile: a blob repeated along an axis."""

from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

T = "tile_param"
TILES = (T, "tiles")


def layer(fields, top="t"):
    return f'type: "Tile" top: "{top}" {T} {{ {fields} }}'


@pytest.mark.parametrize(
    ("fields", "shape", "top"),
    [
        ("tiles: 4", "2x3", "2x12"),
        ("tiles: 4 axis: 0", "2x3", "8x3"),
        ("tiles: 4 axis: -1", "2x3x5", "2x3x20"),
        ("tiles: 1", "NxC", "NxC"),
        ("tiles: 4", "NxC", "Nx?"),
        ("tiles: 4", "Nx3", "Nx12"),
        ("tiles: 4", "2x0", "2x0"),
        ("tiles: -1", "2x0", "2x0"),  # Caffe takes it as an unsigned number
        ("tiles: 65536", "2x65536", "2x0"),  # the int wraps around
        ("tiles: 4", "?", "?"),
    ],
)
def test_the_size_along_the_axis_is_multiplied(fields, shape, top):
    assert made(layer(fields), shape) == ([top], [])
    assert made(layer(fields, "b0"), shape) == ([top], [])


@pytest.mark.parametrize(
    ("fields", "shape", "code", "path"),
    [
        ("", "2x3", codes.MISSING, TILES),
        ("", "?", codes.MISSING, TILES),
        ("", "2", codes.AXIS_RANGE, (T, "axis")),
        ("tiles: 0", "?", codes.BAD_VALUE, TILES),
        ("tiles: -1", "2x3", codes.BAD_VALUE, TILES),
        ("tiles: 4 axis: 2", "NxC", codes.AXIS_RANGE, (T, "axis")),
        ("tiles: 4 axis: 0", "scalar", codes.AXIS_RANGE, (T, "axis")),
        ("tiles: 60000", "30000x3", codes.TOO_LARGE, TILES),
    ],
)
def test_tile_refuses_what_caffe_refuses(fields, shape, code, path):
    assert refused(layer(fields), shape) == (code, path)
