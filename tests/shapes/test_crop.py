"""Crop: the first bottom cut to the second one's size."""

from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import fault_of, made, refused

AXIS, OFFSET = ("crop_param", "axis"), ("crop_param", "offset")


def layer(fields, top="t"):
    return f'type: "Crop" top: "{top}" crop_param {{ {fields} }}'


@pytest.mark.parametrize(
    ("fields", "bottom", "size", "top"),
    [
        ("", "2x3x8x6", "1x9x5x4", "2x3x5x4"),
        ("offset: 2", "2x3x8x6", "1x9x5x4", "2x3x5x4"),
        ("offset: 3 offset: 2", "2x3x8x6", "1x9x5x4", "2x3x5x4"),
        ("axis: 1 offset: [1, 3, 2]", "2x3x8x6", "1x2x5x4", "2x2x5x4"),
        ("axis: -1", "2x3x8x6", "1x9x9x4", "2x3x8x4"),
        ("axis: 0", "8", "5", "5"),
        ("", "2x3x8", "2x3x5x7", "2x3x5"),  # more axes are not looked at
        ("", "2x3x8x6", "1x9x0x4", "2x3x0x4"),
        # An offset that is more than an int holds wraps around, and is not checked before it runs.
        ("offset: 4294967295", "2x3x8x6", "1x9x9x7", "2x3x9x7"),
        # unknown dimensions
        ("offset: 2", "NxCxHxW", "Mx9x5xV", "NxCx5xV"),
        ("", "2x3x8x6", "?", "2x3x?x?"),
        ("axis: 1", "2x3x8x6", "?", "2x?x?x?"),
    ],
)
def test_the_top_has_the_second_bottoms_size_from_axis_on(fields, bottom, size, top):
    assert made(layer(fields), bottom, size) == ([top], [])
    assert made(layer(fields, "b0"), bottom, size) == ([top], [])


@pytest.mark.parametrize(
    ("fields", "bottom", "size", "code", "path"),
    [
        ("axis: 4", "2x3x8x6", "2x3x5x4", codes.AXIS_RANGE, AXIS),
        ("axis: -5", "2x3x8x6", "?", codes.AXIS_RANGE, AXIS),
        ("", "2x3", "2x3", codes.AXIS_RANGE, AXIS),
        ("axis: 0", "scalar", "scalar", codes.AXIS_RANGE, AXIS),
        ("offset: [1, 1, 1]", "2x3x8x6", "2x3x5x4", codes.MISMATCH, (*OFFSET, 2)),
        ("axis: 1 offset: [1, 1]", "2x3x8x6", "?", codes.MISMATCH, (*OFFSET, 1)),
        ("", "2x3x8x6", "2x3x5", codes.AXIS_RANGE, ("bottom", 1)),
        ("", "2x3x8x6", "2x3x9x9", codes.MISMATCH, ("bottom", 1)),
        ("offset: 3", "2x3x8x6", "2x3x5x4", codes.MISMATCH, (*OFFSET, 0)),
        ("offset: [0, 3]", "2x3x8x6", "2x3x5x4", codes.MISMATCH, (*OFFSET, 1)),
        # The axes are looked at one after another.
        ("", "2x3x8x6", "2x3x9", codes.MISMATCH, ("bottom", 1)),
        ("offset: 3", "NxCxHx6", "NxCx5x4", codes.MISMATCH, (*OFFSET, 0)),
    ],
)
def test_crop_refuses_what_caffe_refuses(fields, bottom, size, code, path):
    assert refused(layer(fields), bottom, size) == (code, path)


def test_the_message_says_what_is_too_short():
    fault = fault_of(layer("offset: [0, 3]"), "2x3x8x6", "2x3x5x4")
    assert "axis 3 of bottom 0 'b0' (2x3x8x6) is too short" in fault.message
    assert "bottom 1 'b1' (2x3x5x4) asks for 4, from 3 on" in fault.message
