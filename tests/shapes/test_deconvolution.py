"""Deconvolution: a convolution backwards."""

from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import fault_of, made, refused

P = "convolution_param"


def layer(fields, kind="Deconvolution", top="t"):
    return f'type: "{kind}" top: "{top}" {P} {{ {fields} }}'


@pytest.mark.parametrize(
    ("fields", "bottom", "top", "params"),
    [
        ("num_output: 4 kernel_size: 4 stride: 2 pad: 1", "2x3x5x6", "2x4x10x12", ["3x4x4x4", "4"]),
        ("num_output: 4 kernel_size: 3", "2x3x5x6", "2x4x7x8", ["3x4x3x3", "4"]),
        ("num_output: 4 kernel_size: 3 dilation: 2 bias_term: false", "2x3x5x6", "2x4x9x10",
         ["3x4x3x3"]),
        ("num_output: 6 kernel_size: 3 group: 3", "2x3x5x6", "2x6x7x8", ["3x2x3x3", "6"]),
        ("num_output: 4 kernel_size: [3, 2, 1]", "2x3x5x6x7", "2x4x7x7x7", ["3x4x3x2x1", "4"]),
        ("num_output: 4", "2x3", "2x4", ["3x4", "4"]),
        ("num_output: 3 group: 3 kernel_size: 4 stride: 2 weight_filler { type: 'bilinear' }",
         "1x3x5x6", "1x3x12x14", ["3x1x4x4", "3"]),
        ("num_output: 4 kernel_size: 3", "0x3x5x0", "0x4x7x2", ["3x4x3x3", "4"]),
        # It does not divide, so a stride of 0 is taken where Caffe does not look.
        ("num_output: 4 kernel_h: 3 kernel_w: 3 stride_h: 2", "1x3x5x6", "1x4x11x3",
         ["3x4x3x3", "4"]),
        # What is more than an int holds wraps around.
        ("num_output: 4 kernel_size: 4 stride: 2147483647", "1x3x3x3", "1x4x2x2",
         ["3x4x4x4", "4"]),
        # unknown dimensions
        ("num_output: 4 kernel_size: 3 pad: 1", "NxCxHxW", "Nx4xHxW", ["Cx4x3x3", "4"]),
        ("num_output: 4 kernel_size: 4 stride: 2", "Nx3xHx6", "Nx4x?x14", ["3x4x4x4", "4"]),
    ],
)  # fmt: skip
def test_each_value_of_the_bottom_makes_a_window_of_the_top(fields, bottom, top, params):
    assert made(layer(fields), bottom) == ([top], params)
    assert made(layer(fields, "DeconvolutionRistretto"), bottom) == ([top], params)


OK = "num_output: 4 kernel_size: 3"


@pytest.mark.parametrize(
    ("fields", "bottom", "code", "path"),
    [
        (f"{OK} axis: 4", "1x3x5x6", codes.AXIS_RANGE, ("axis",)),
        (f"{OK} stride: 0", "1x3x5x6", codes.BAD_VALUE, ("stride", 0)),
        (f"{OK} group: 2", "1x3x5x6", codes.MISMATCH, ("group",)),
        (f"{OK} group: 0", "1x3x5x6", codes.CRASH, ("group",)),
        ("num_output: 4 kernel_size: 1 pad: [0, 4]", "1x3x9x6", codes.NO_ROOM, ("pad", 1)),
        ("num_output: 4 kernel_size: 1 pad_h: 4 pad_w: 0", "1x3x6x9", codes.NO_ROOM, ("pad_h",)),
        ("num_output: 4 kernel_size: 1 pad: 3", "1x3x6x9", codes.BAD_VALUE, ("bias_term",)),
        (f"{OK} weight_filler {{ type: 'bilinear' }} kernel_size: 4", "1x3x5x6", codes.MISMATCH,
         ("weight_filler",)),
        # Only the buffer of columns is too large: 4 * 9 rows of 10,000 x 10,000.
        ("num_output: 4 kernel_size: 3 bias_term: false", "1x1x10000x10000", codes.TOO_LARGE, ()),
        # The top is empty, but its 89,998 x 89,998 pixels wrap around to less than none.
        ("num_output: 1 kernel_size: 1 stride: 3", "0x1x30000x30000", codes.NO_ROOM, ()),
        (f"{OK} engine: CUDNN dilation: 2", "1x3x5x6", codes.CONFLICT, ("dilation", 0)),
        ("kernel_size: 3", "?", codes.MISSING, ("num_output",)),
    ],
)  # fmt: skip
def test_deconvolution_refuses_what_caffe_refuses(fields, bottom, code, path):
    assert refused(layer(fields), bottom) == (code, (P, *path))


def test_in_place_the_buffer_of_columns_has_the_size_of_the_top():
    fields = "num_output: 1 kernel_size: 3 stride: 2 bias_term: false"
    assert made(layer(fields), "1x1x10000x10000")[0] == ["1x1x20001x20001"]
    # Both are one blob, which has the top's size by then: 9 * 20,001 * 20,001 is too much.
    assert refused(layer(fields, top="b0"), "1x1x10000x10000") == (codes.TOO_LARGE, (P,))


def test_the_message_says_what_the_pad_takes_away():
    fault = fault_of(layer("num_output: 4 kernel_size: 2 stride: 2 pad: 5"), "1x3x9x4")
    assert "the pad, 2 * 5, takes away more of spatial axis 1 than 4 windows of 2" in fault.message
    assert fault.hint == "Take less pad."
