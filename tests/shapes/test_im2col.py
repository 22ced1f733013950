"""Im2col: the windows of a convolution as channels."""

from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

P = "convolution_param"


def layer(fields):
    return f'type: "Im2col" top: "t" {P} {{ {fields} }}'


@pytest.mark.parametrize(
    ("fields", "bottom", "top"),
    [
        ("kernel_size: 3", "2x3x8x9", "2x27x6x7"),
        ("kernel_size: [3, 2] stride: 2 pad: 1 dilation: [1, 2]", "2x3x8x9", "2x18x4x5"),
        ("kernel_size: 3", "2x3x8", "2x9x6"),
        ("kernel_size: 3 axis: 2", "2x3x8x9", "2x3x24x7"),
        ("kernel_size: 3 axis: 0", "3x8x9", "27x6x7"),
        ("kernel_size: 5", "1x3x4x4", "1x75x0x0"),
        ("kernel_size: 3 pad: 1", "NxCxHxW", "Nx?xHxW"),
        ("kernel_size: 1", "NxCxHxW", "NxCxHxW"),
    ],
)
def test_the_channels_are_what_a_window_takes_in(fields, bottom, top):
    assert made(layer(fields), bottom) == ([top], [])


@pytest.mark.parametrize(
    ("fields", "bottom", "code", "path"),
    [
        ("kernel_size: 3", "2x3", codes.AXIS_COUNT, ("axis",)),
        ("kernel_size: 3 axis: -1", "2x3x8x9", codes.AXIS_COUNT, ("axis",)),
        ("kernel_size: 3 axis: 4", "2x3x8x9", codes.AXIS_RANGE, ("axis",)),
        ("", "2x3x8x9", codes.MISSING, ("kernel_size",)),
        ("kernel_size: 0", "2x3x8x9", codes.BAD_VALUE, ("kernel_size", 0)),
        ("kernel_size: 3 stride_w: 1", "2x3x8x9", codes.CRASH, ("stride_h",)),
        ("kernel_size: 9", "2x3x7x9", codes.NO_ROOM, ("kernel_size", 0)),
        # 32768 * 32768 * 2 wraps around to a negative number of channels.
        ("kernel_size: 32768 pad: 32768", "1x2x1x1", codes.NO_ROOM, ()),
        ("kernel_size: 300 pad: 150", "1x3x300x300", codes.TOO_LARGE, ()),
    ],
)
def test_im2col_refuses_what_caffe_refuses(fields, bottom, code, path):
    assert refused(layer(fields), bottom) == (code, (P, *path))
