"""Pooling, with the fields that forks add."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec.shapes import codes
from tests.shapes.one_layer import fault_of, made, refused

P = "pooling_param"


def layer(fields, tops=1):
    names = " ".join(f'top: "t{place}"' for place in range(tops))
    return f'type: "Pooling" {names} {P} {{ {fields} }}'


@pytest.mark.parametrize(
    ("fields", "bottom", "top"),
    [
        ("kernel_size: 2 stride: 2", "2x3x8x6", "2x3x4x3"),
        # A window that fits only in part counts, unless it is rounded down.
        ("kernel_size: 2 stride: 2", "2x3x9x7", "2x3x5x4"),
        ("kernel_size: 2 stride: 2 round_mode: FLOOR", "2x3x9x7", "2x3x4x3"),
        ("kernel_size: 2 stride: 2 ceil_mode: false", "2x3x9x7", "2x3x4x3"),
        ("kernel_size: 2 stride: 2 ceil_mode: false round_mode: CEIL", "2x3x9x7", "2x3x5x4"),
        ("kernel_size: 3", "2x3x8x6", "2x3x6x4"),
        ("kernel_h: 3 kernel_w: 2 stride_h: 2 stride_w: 1 pad_h: 1 pad_w: 0", "2x3x8x6",
         "2x3x5x5"),
        # One that starts in the far pad does not count; the pad of one side clips both.
        ("kernel_size: 2 stride: 2 pad: 1", "2x3x8x7", "2x3x5x4"),
        ("kernel_size: 2 stride: 4 pad_h: 0 pad_w: 1", "2x3x6x6", "2x3x2x2"),
        ("kernel_size: 1 stride: 3", "1x1x5x4", "1x1x3x2"),
        ("kernel_h: 1 kernel_w: 2 stride: 3 pad_h: 0 pad_w: 1", "1x1x5x5", "1x1x2x2"),
        ("pool: AVE global_pooling: true", "2x3x8x6", "2x3x1x1"),
        ("pool: STOCHASTIC kernel_size: 2", "2x3x8x6", "2x3x7x5"),
        ("kernel_size: 3 kernel_h: 1", "2x3x8x6", "2x3x6x4"),  # one alone is not looked at
        ("kernel_size: 3 stride: 2", "2x3x2x2", "2x3x1x1"),
        ("kernel_size: 3", "2x3x2x2", "2x3x0x0"),
        ("kernel_size: 1", "0x3x0x2", "0x3x0x2"),
        # What is more than an int holds wraps around.
        ("kernel_size: 1 pad: 4294967295", "2x3x8x6", "2x3x6x4"),
        ("kernel_size: 1 pad_h: 4294967295 pad_w: 4294967295", "2x3x8x6", "2x3x6x4"),
        # The quotient is a float of 32 bits, which leaves out the last of 16,777,218 windows.
        ("kernel_size: 1", "1x1x16777218x1", "1x1x16777217x1"),
        # unknown dimensions
        ("kernel_size: 2 stride: 2", "NxCxHx6", "NxCx?x3"),
        ("kernel_size: 3 pad: 1", "NxCxHxW", "NxCxHxW"),
        ("global_pooling: true", "NxCxHxW", "NxCx1x1"),
        ("global_pooling: true", "NxCx?x?", "NxCx1x1"),
    ],
)  # fmt: skip
def test_height_and_width_become_the_number_of_windows(fields, bottom, top):
    assert made(layer(fields), bottom) == ([top], [])
    assert made(layer(f"{fields} engine: CAFFE"), bottom) == ([top], [])


def test_max_pooling_says_where_the_maxima_were():
    assert made(layer("kernel_size: 2", 2), "1x3x8x8") == (["1x3x7x7"] * 2, [])
    ave = layer("pool: AVE kernel_size: 2", 2)
    assert refused(ave, "1x3x8x8") == (codes.TOP_COUNT, ("top", 1))
    assert refused(ave, "?") == (codes.TOP_COUNT, ("top", 1))


@pytest.mark.parametrize(
    ("fields", "bottom", "code", "path"),
    [
        # kernel
        ("", "1x3x8x6", codes.MISSING, "kernel_size"),
        ("kernel_h: 2", "1x3x8x6", codes.MISSING, "kernel_h"),
        ("kernel_w: 2", "?", codes.MISSING, "kernel_w"),
        ("kernel_size: 2 kernel_h: 2 kernel_w: 2", "1x3x8x6", codes.CONFLICT, "kernel_size"),
        ("kernel_size: 0", "1x3x8x6", codes.BAD_VALUE, "kernel_size"),
        ("kernel_h: 1 kernel_w: 0", "1x3x8x6", codes.BAD_VALUE, "kernel_w"),
        ("kernel_size: 2147483648", "1x3x8x6", codes.BAD_VALUE, "kernel_size"),
        ("kernel_h: 2147483648 kernel_w: 1", "1x3x8x6", codes.BAD_VALUE, "kernel_h"),
        ("kernel_h: 1 kernel_w: 2147483648", "1x3x8x6", codes.BAD_VALUE, "kernel_w"),
        # global pooling
        ("global_pooling: true kernel_size: 2", "1x3x8x6", codes.CONFLICT, "kernel_size"),
        ("global_pooling: true kernel_w: 2", "1x3x8x6", codes.CONFLICT, "kernel_w"),
        ("global_pooling: true pad: 1", "1x3x8x6", codes.CONFLICT, "pad"),
        ("global_pooling: true pad_h: 0 pad_w: 1", "?", codes.CONFLICT, "pad_h"),
        ("global_pooling: true stride: 2", "NxCxHxW", codes.CONFLICT, "stride"),
        ("global_pooling: true stride: 0", "1x3x8x6", codes.CONFLICT, "stride"),
        # pad and stride
        ("kernel_size: 2 pad: 0 pad_h: 0", "1x3x8x6", codes.CONFLICT, "pad_h"),
        ("kernel_size: 2 pad_w: 1", "1x3x8x6", codes.MISSING, "pad_w"),
        ("kernel_size: 2 stride: 2 stride_w: 2", "1x3x8x6", codes.CONFLICT, "stride_w"),
        ("kernel_size: 2 stride_h: 2", "1x3x8x6", codes.MISSING, "stride_h"),
        ("kernel_size: 2 pad: 2", "1x3x8x6", codes.BAD_VALUE, "pad"),
        ("kernel_size: 2 pad_h: 1 pad_w: 2", "1x3x8x6", codes.BAD_VALUE, "pad_w"),
        ("kernel_size: 2 pad: 2", "?", codes.BAD_VALUE, "pad"),
        ("pool: STOCHASTIC kernel_size: 2 pad: 1", "1x3x8x6", codes.CONFLICT, "pad"),
        ("kernel_size: 2 stride: 0", "1x3x8x6", codes.BAD_VALUE, "stride"),
        ("kernel_size: 2 stride: 0 pad: 1", "1x3x8x6", codes.BAD_VALUE, "stride"),
        ("kernel_size: 2 stride_h: 1 stride_w: 0", "1x3x8x6", codes.BAD_VALUE, "stride_w"),
        # sizes
        ("kernel_size: 8", "1x3x8x6", codes.NO_ROOM, "kernel_size"),
        ("kernel_h: 8 kernel_w: 9", "1x3x6x9", codes.NO_ROOM, "kernel_h"),
        ("kernel_size: 8", "NxCxHx6", codes.NO_ROOM, "kernel_size"),
        ("kernel_size: 9 stride: 2 round_mode: FLOOR", "1x3x6x9", codes.NO_ROOM, "kernel_size"),
        ("kernel_size: 2147483647 pad: 2147483646", "1x3x8x6", codes.NO_ROOM, "kernel_size"),
        # The end of the axis with its pad wraps around, so that all windows start behind it.
        ("kernel_h: 3 kernel_w: 1 pad_h: 1 pad_w: 0 stride: 1048576", "1x1x2147483647x1",
         codes.NO_ROOM, "kernel_h"),
    ],
)  # fmt: skip
def test_pooling_refuses_what_caffe_refuses(fields, bottom, code, path):
    assert refused(layer(fields), bottom) == (code, (P, path))


@pytest.mark.parametrize(
    ("fields", "bottom", "code"),
    [
        ("kernel_size: 2", "1x3x8", codes.AXIS_COUNT),
        ("kernel_size: 2", "1x3x8x8x8", codes.AXIS_COUNT),
        ("kernel_size: 2 stride: 0", "1x3x8", codes.AXIS_COUNT),
        ("global_pooling: true", "1x3x8", codes.AXIS_COUNT),
        ("global_pooling: true", "1x3x8x8x8", codes.AXIS_COUNT),
        ("global_pooling: true", "1x3x8x0", codes.BAD_VALUE),
        ("global_pooling: true stride: 2", "1x3x0x8", codes.BAD_VALUE),
    ],
)
def test_pooling_refuses_a_bottom_without_height_and_width(fields, bottom, code):
    assert refused(layer(fields), bottom) == (code, ("bottom", 0))


@pytest.mark.parametrize(
    ("fields", "bottom", "top"),
    [
        ("kernel_size: 2 dilation: 2", "1x3x8x6", "1x3x6x4"),
        ("kernel_size: 2 dilation: [1, 3] stride: 2", "1x3x9x7", "1x3x5x3"),
        ("kernel_h: 2 kernel_w: 3 dilation: 2 stride_h: 1 stride_w: 2", "1x3x8x6", "1x3x6x2"),
        ("kernel_size: 2 dilation: 2", "1x3x8", "1x3x6"),
        ("kernel_size: 2 dilation: 2", "1x3x8x6x5", "1x3x6x4x3"),
        ("kernel_size: 1 dilation: 1 stride: 3", "1x3x5x4", "1x3x3x2"),
        ("kernel_size: 2 dilation: 6", "1x3x6x7", "1x3x0x1"),
        # The OpenCL branch does not compare the pad with the kernel.
        ("kernel_size: 2 dilation: 4 pad: 2 stride: 2", "1x3x8x6", "1x3x5x4"),
        ("kernel_size: 2 dilation: 1 round_mode: FLOOR stride: 2", "1x3x9x7", "1x3x5x4"),
        ("global_pooling: true dilation: 1", "1x3x8x6", "1x3x1x1"),
        ("kernel_size: 3 dilation: 2 pad: 2", "NxCxHxW", "NxCxHxW"),
    ],
)
def test_windows_may_have_gaps_in_the_opencl_branch(fields, bottom, top):
    assert made(layer(fields), bottom) == ([top], [])


@pytest.mark.parametrize(
    ("fields", "bottom", "expected"),
    [
        ("kernel_size: 2 dilation: [1, 1, 1]", "1x3x8x6", (codes.MISMATCH, (P, "dilation", 2))),
        ("dilation: 2", "1x3x8x6", (codes.MISSING, (P, "kernel_size"))),
        ("kernel_h: 2 kernel_w: 2 dilation: 2", "1x3x8", (codes.CONFLICT, (P, "kernel_h"))),
        ("kernel_size: 2 stride: 1 stride_w: 2 dilation: 2", "1x3x8x6",
         (codes.CONFLICT, (P, "stride_w"))),
        ("kernel_size: 2 dilation: 9", "1x3x8x6", (codes.NO_ROOM, (P,))),
        ("kernel_size: 2 dilation: 2", "8", (codes.AXIS_RANGE, ())),
    ],
)  # fmt: skip
def test_dilated_pooling_refuses_what_does_not_fit(fields, bottom, expected):
    assert refused(layer(fields), bottom) == expected


def test_the_message_says_which_window_does_not_fit_into_what():
    fault = fault_of(layer("kernel_size: 8"), "1x3x9x6")
    assert "bottom 0 'b0' (1x3x9x6): a window of 8" in fault.message
    assert "its width" in fault.message


@given(st.integers(1, 30), st.integers(1, 8), st.integers(1, 6), st.integers(0, 7))
def test_every_value_lies_in_a_window_and_every_window_starts_before_the_end(
    size, kernel, stride, pad
):
    if pad >= kernel or stride > kernel or size + 2 * pad < kernel:
        return
    text = f"kernel_size: {kernel} stride: {stride} pad: {pad}"
    number = int(made(layer(text), f"1x1x{size}x{size}")[0][0].split("x")[3])
    last = (number - 1) * stride - pad
    assert last + kernel >= size
    assert last < size
    if pad == 0:
        assert last - stride + kernel < size or number == 1
