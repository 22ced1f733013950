"""Convolution and the types of forks that do the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec.shapes import codes
from tests.shapes.one_layer import fault_of, made, refused

P = "convolution_param"


def layer(fields, kind="Convolution", tops=1, more=""):
    names = " ".join(f'top: "t{place}"' for place in range(tops))
    return f'type: "{kind}" {names} {more} {P} {{ {fields} }}'


@pytest.mark.parametrize(
    ("fields", "bottom", "top", "params"),
    [
        ("num_output: 4 kernel_size: 3", "2x3x8x9", "2x4x6x7", ["4x3x3x3", "4"]),
        ("num_output: 4 kernel_size: 3 bias_term: false", "2x3x8x9", "2x4x6x7", ["4x3x3x3"]),
        ("num_output: 4 kernel_size: 3 pad: 1 stride: 2", "1x3x8x9", "1x4x4x5", ["4x3x3x3", "4"]),
        ("num_output: 4 kernel_size: [3, 1] pad: [1, 0] stride: [2, 3]", "1x3x8x9", "1x4x4x3",
         ["4x3x3x1", "4"]),
        ("num_output: 4 kernel_h: 3 kernel_w: 1 pad_h: 1 stride_h: 2 stride_w: 3", "1x3x8x9",
         "1x4x4x3", ["4x3x3x1", "4"]),
        ("num_output: 4 kernel_size: 3 dilation: 2", "1x3x8x9", "1x4x4x5", ["4x3x3x3", "4"]),
        ("num_output: 4 kernel_size: 3 dilation: [1, 2]", "1x3x8x9", "1x4x6x5", ["4x3x3x3", "4"]),
        ("num_output: 4 kernel_size: 3 dilation: 0", "1x3x8x9", "1x4x8x9", ["4x3x3x3", "4"]),
        ("num_output: 6 kernel_size: 1 group: 3", "1x3x8x9", "1x6x8x9", ["6x1x1x1", "6"]),
        # other numbers of spatial axes
        ("num_output: 4 kernel_size: 3", "2x3x8", "2x4x6", ["4x3x3", "4"]),
        ("num_output: 4 kernel_size: 3", "2x3x8x9x7", "2x4x6x7x5", ["4x3x3x3x3", "4"]),
        ("num_output: 4 kernel_size: 3", "2x3", "2x4", ["4x3", "4"]),
        ("num_output: 4", "2x3", "2x4", ["4x3", "4"]),
        ("num_output: 4 kernel_size: 3 axis: 0", "3x8x9", "4x6x7", ["4x3x3x3", "4"]),
        ("num_output: 4 kernel_size: 3 axis: -3", "2x3x8x9", "2x4x6x7", ["4x3x3x3", "4"]),
        ("num_output: 4 kernel_size: 3 axis: -1", "2x3x8x9", "2x3x8x4", ["4x9", "4"]),
        # Division rounds toward zero, so a kernel may be larger than the bottom by less than the
        # stride: there is one place then. Without a bias there may be none.
        ("num_output: 4 kernel_size: 5 stride: 3", "1x3x4x4", "1x4x1x1", ["4x3x5x5", "4"]),
        ("num_output: 4 kernel_size: 5 bias_term: false", "1x3x4x4", "1x4x0x0", ["4x3x5x5"]),
        # What is more than an int holds wraps around.
        ("num_output: 4 kernel_size: 1 pad: 4294967295", "1x3x8x9", "1x4x6x7", ["4x3x1x1", "4"]),
        ("num_output: 4 kernel_size: 1 pad: 2147483647", "1x3x8x9", "1x4x6x7", ["4x3x1x1", "4"]),
        ("num_output: 4 kernel_size: 1 pad: 2147483647 stride: 2", "1x3x8x9", "1x4x3x4",
         ["4x3x1x1", "4"]),
        ("num_output: 4 kernel_size: 3 dilation: 2147483647", "1x3x8x9", "1x4x10x11",
         ["4x3x3x3", "4"]),
        ("num_output: 4 kernel_h: 1 kernel_w: 1 stride_h: 1 stride_w: 4294967295 bias_term: false",
         "1x3x8x2", "1x4x8x0", ["4x3x1x1"]),
        # unknown dimensions
        ("num_output: 4 kernel_size: 3 pad: 1", "NxCxHxW", "Nx4xHxW", ["4xCx3x3", "4"]),
        ("num_output: 4 kernel_size: 1", "NxCxHxW", "Nx4xHxW", ["4xCx1x1", "4"]),
        ("num_output: 4 kernel_size: 3 stride: 2", "Nx3xHx9", "Nx4x?x4", ["4x3x3x3", "4"]),
        ("num_output: 4 kernel_size: 3 group: 2", "NxCx8x9", "Nx4x6x7", ["4x?x3x3", "4"]),
    ],
)  # fmt: skip
def test_the_top_has_a_channel_for_each_output_and_a_pixel_for_each_place(
    fields, bottom, top, params
):
    assert made(layer(fields), bottom) == ([top], params)


OK = "num_output: 4 kernel_size: 3"


@pytest.mark.parametrize(
    ("fields", "bottom", "code", "path"),
    [
        (f"{OK} axis: 4", "1x3x8x8", codes.AXIS_RANGE, ("axis",)),
        (f"{OK} axis: -5", "1x3x8x8", codes.AXIS_RANGE, ("axis",)),
        (OK, "3", codes.AXIS_RANGE, ("axis",)),
        (OK, "scalar", codes.AXIS_RANGE, ("axis",)),
        # kernel
        ("num_output: 4", "1x3x8x8", codes.MISSING, ("kernel_size",)),
        ("num_output: 4 kernel_size: [1, 1, 1]", "1x3x8x8", codes.MISMATCH, ("kernel_size", 2)),
        ("num_output: 4 kernel_size: [1, 1]", "1x3", codes.MISMATCH, ("kernel_size", 1)),
        ("num_output: 4 kernel_size: 0", "1x3x8x8", codes.BAD_VALUE, ("kernel_size", 0)),
        ("num_output: 4 kernel_size: [1, 0]", "1x3x8x8", codes.BAD_VALUE, ("kernel_size", 1)),
        ("num_output: 4 kernel_size: 4294967295", "1x3x8x8", codes.BAD_VALUE, ("kernel_size", 0)),
        ("num_output: 4 kernel_h: 4294967295 kernel_w: 1", "1x3x8x8", codes.BAD_VALUE,
         ("kernel_h",)),
        ("num_output: 4 kernel_h: 3", "1x3x8x8", codes.BAD_VALUE, ("kernel_w",)),
        ("num_output: 4 kernel_h: 3 kernel_w: 3", "1x3x8", codes.AXIS_COUNT, ("kernel_h",)),
        ("num_output: 4 kernel_w: 3 kernel_size: 3", "1x3x8x8", codes.CONFLICT, ("kernel_w",)),
        # stride
        (f"{OK} stride: 0", "1x3x8x8", codes.BAD_VALUE, ("stride", 0)),
        (f"{OK} stride: [1, 1, 1]", "1x3x8x8", codes.MISMATCH, ("stride", 2)),
        (f"{OK} stride_h: 1 stride_w: 1", "1x3x8", codes.AXIS_COUNT, ("stride_h",)),
        (f"{OK} stride_h: 1 stride: 1", "1x3x8x8", codes.CONFLICT, ("stride_h",)),
        (f"{OK} stride_h: 2", "1x3x8x8", codes.CRASH, ("stride_w",)),
        (f"{OK} stride_h: 0 stride_w: 1", "1x3x8x8", codes.CRASH, ("stride_h",)),
        # pad and dilation
        (f"{OK} pad: [1, 1, 1]", "1x3x8x8", codes.MISMATCH, ("pad", 2)),
        (f"{OK} pad_w: 1", "1x3x8", codes.AXIS_COUNT, ("pad_w",)),
        (f"{OK} pad_w: 1 pad: 1", "1x3x8x8", codes.CONFLICT, ("pad_w",)),
        (f"{OK} dilation: [1, 1, 1]", "1x3x8x8", codes.MISMATCH, ("dilation", 2)),
        # outputs and groups
        ("kernel_size: 3", "1x3x8x8", codes.MISSING, ("num_output",)),
        ("num_output: 0 kernel_size: 3", "1x3x8x8", codes.BAD_VALUE, ("num_output",)),
        ("num_output: 2147483648 kernel_size: 3", "1x3x8x8", codes.BAD_VALUE, ("num_output",)),
        (f"{OK} group: 2", "1x3x8x8", codes.MISMATCH, ("group",)),
        (f"{OK} group: 3", "1x3x8x8", codes.MISMATCH, ("group",)),
        (f"{OK} group: 0", "1x3x8x8", codes.CRASH, ("group",)),
        (f"{OK} group: 4294967295", "1x3x8x8", codes.NO_ROOM, ()),
        # weights and bias
        (f"{OK} weight_filler {{ type: 'xaver' }}", "1x3x8x8", codes.BAD_VALUE, ("weight_filler",)),
        (f"{OK} bias_filler {{ type: 'bilinear' }}", "1x3x8x8", codes.AXIS_COUNT,
         ("bias_filler",)),
        (OK, "1x0x8x8", codes.BAD_VALUE, ("weight_filler",)),
        # sizes
        ("num_output: 4 kernel_size: 9", "1x3x7x8", codes.NO_ROOM, ("kernel_size", 0)),
        ("num_output: 4 kernel_size: [1, 9]", "1x3x7x7", codes.NO_ROOM, ("kernel_size", 1)),
        ("num_output: 4 kernel_h: 1 kernel_w: 9", "1x3x7x7", codes.NO_ROOM, ("kernel_w",)),
        (f"{OK} dilation: 4", "1x3x7x7", codes.NO_ROOM, ("kernel_size", 0)),
        ("num_output: 4 kernel_size: 5", "1x3x4x8", codes.BAD_VALUE, ("bias_term",)),
        ("num_output: 8 kernel_size: 1 bias_term: false", "1x1x20000x20000", codes.TOO_LARGE, ()),
        # Only the buffer of columns is too large: 27 rows of 19,998 x 19,998.
        ("num_output: 1 kernel_size: 3 bias_term: false", "1x3x20000x20000", codes.TOO_LARGE, ()),
        # 2 * 9 rows of 10,998 x 10,998: the buffer holds those of all groups.
        ("num_output: 2 kernel_size: 3 group: 2 bias_term: false", "1x2x11000x11000",
         codes.TOO_LARGE, ()),
        # unknown dimensions
        ("num_output: 0 kernel_size: 3", "?", codes.BAD_VALUE, ("num_output",)),
        (f"{OK} stride: 0", "NxCxHxW", codes.BAD_VALUE, ("stride", 0)),
        (f"{OK} group: 3", "NxCxHxW", codes.MISMATCH, ("group",)),
        ("num_output: 4 kernel_size: 9", "NxCxHx5", codes.NO_ROOM, ("kernel_size", 0)),
        # engine
        (f"{OK} engine: CUDNN dilation: 2", "1x3x8x8", codes.CONFLICT, ("dilation", 0)),
    ],
)  # fmt: skip
def test_convolution_refuses_what_caffe_refuses(fields, bottom, code, path):
    assert refused(layer(fields), bottom) == (code, (P, *path))


@pytest.mark.parametrize(
    "fields", ["engine: CUDNN", "engine: CUDNN dilation: 1", "dilation: 2 engine: CAFFE"]
)
def test_an_engine_that_some_build_has_is_taken(fields):
    assert refused(layer(f"{OK} {fields}"), "1x3x8x8") is None


def test_an_unknown_bottom_leaves_the_tops_unknown():
    assert refused(layer(OK), "?") is None


def test_bottoms_share_the_filters():
    assert made(layer(OK, tops=2), "1x3x8x8", "1x3x8x8") == (["1x4x6x6"] * 2, ["4x3x3x3", "4"])
    assert made(layer(OK, tops=2), "Nx3x8x8", "1x3x8x8")[0] == ["Nx4x6x6"] * 2
    two = layer(OK, tops=2)
    assert refused(two, "1x3x8x8", "1x3x8x9") == (codes.MISMATCH, ("bottom", 1))
    assert refused(two, "NxCx8x8", "1x3x8x9") == (codes.MISMATCH, ("bottom", 1))


def test_blobs_of_the_net_must_fit():
    given = "blobs {{ shape {{ dim: [{}] }} }}".format
    right = given("4, 3, 3, 3") + given("4")
    assert made(layer(OK, more=right), "1x3x8x8") == (["1x4x6x6"], ["4x3x3x3", "4"])
    wrong = layer(OK, more=given("4, 3, 3, 2") + given("4"))
    assert refused(wrong, "1x3x8x8") == (codes.BLOBS, ("blobs", 0))
    assert refused(layer(OK, more=given("4, 3, 3, 3")), "1x3x8x8") == (codes.BLOBS, ("blobs", 0))


def test_a_convolution_may_work_in_place():
    in_place = layer(OK).replace('"t0"', '"b0"')
    assert made(in_place, "1x3x8x8")[0] == ["1x4x6x6"]


def test_the_message_says_which_window_does_not_fit_into_what():
    fault = fault_of(layer("num_output: 4 kernel_size: 5 dilation: 2 pad: 1"), "1x3x8x5")
    assert "bottom 0 'b0' (1x3x8x5): a window of 9 (kernel 5, dilation 2)" in fault.message
    assert "does not fit into the 5, padded with 2 * 1, of spatial axis 1" in fault.message


@pytest.mark.parametrize("kind", ["DepthwiseConvolution", "ConvolutionRistretto"])
def test_forks_with_other_code_have_the_same_shapes(kind):
    fields = "num_output: 6 kernel_size: 3 group: 3"
    assert made(layer(fields, kind), "1x3x8x8") == (["1x6x6x6"], ["6x1x3x3", "6"])


@pytest.mark.parametrize("group", ["", "group: 3", "group: 2", "group: 0"])
def test_a_convolution_depthwise_has_a_group_a_channel_whatever_is_said(group):
    fields = f"num_output: 6 kernel_size: 3 {group}"
    kind = "ConvolutionDepthwise"
    assert made(layer(fields, kind), "1x3x8x8") == (["1x6x6x6"], ["6x1x3x3", "6"])
    assert made(layer(fields, kind), "NxCxHx8")[1] == ["6x1x3x3", "6"]
    assert refused(layer(fields, kind), "1x4x8x8") == (codes.MISMATCH, (P, "group"))


SIZES = st.integers(1, 12)


@given(SIZES, SIZES, st.integers(1, 4), st.integers(0, 4), st.integers(1, 3))
def test_there_is_a_pixel_for_each_place_where_the_window_fits(size, kernel, stride, pad, dilation):
    fields = f"num_output: 1 kernel_size: {kernel} stride: {stride} pad: {pad} dilation: {dilation}"
    extent = dilation * (kernel - 1) + 1
    places = len(range(-pad, size + pad - extent + 1, stride))
    if places:
        assert made(layer(fields), f"1x1x{size}")[0] == [f"1x1x{places}"]


@given(SIZES, SIZES, st.integers(1, 4), st.integers(0, 4), st.integers(1, 3))
def test_a_deconvolution_is_undone_by_the_same_convolution(size, kernel, stride, pad, dilation):
    fields = f"num_output: 1 kernel_size: {kernel} stride: {stride} pad: {pad} dilation: {dilation}"
    apart = layer(fields, "Deconvolution")
    if refused(apart, f"1x1x{size}") is None:
        spread = made(apart, f"1x1x{size}")[0][0]
        assert made(layer(fields), spread)[0] == [f"1x1x{size}"]
