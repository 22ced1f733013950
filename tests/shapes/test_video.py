"""Convolution3D and Pooling3D: windows over time, height and width."""

from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

C, P = "convolution3d_param", "pooling3d_param"


def convolution(fields, more=""):
    return f'type: "Convolution3D" top: "t" {more} {C} {{ {fields} }}'


def pooling(fields):
    return f'type: "Pooling3D" top: "t" {P} {{ {fields} }}'


OK = "num_output: 64 kernel_size: 3 kernel_depth: 2"


@pytest.mark.parametrize(
    ("fields", "bottom", "top", "weights"),
    [
        (OK, "30x3x16x112x110", "30x64x15x110x108", "64x3x2x3x3"),
        (f"{OK} pad: 1 temporal_pad: 1 stride: 2 temporal_stride: 3", "1x3x16x112x110",
         "1x64x6x56x55", "64x3x2x3x3"),
        (f"{OK} pad: 1", "NxCxLxHx9", "Nx64x?xHx9", "64xCx2x3x3"),
    ],
)  # fmt: skip
def test_a_convolution_over_time_has_a_bias_with_five_axes(fields, bottom, top, weights):
    assert made(convolution(fields), bottom) == ([top], [weights, "1x1x1x1x64"])


@pytest.mark.parametrize(
    ("fields", "bottom", "code", "path"),
    [
        (OK, "1x3x8x8", codes.AXIS_COUNT, ("bottom", 0)),
        ("kernel_size: 3 kernel_depth: 2", "1x3x8x8x8", codes.MISSING, (C, "num_output")),
        ("num_output: 2147483648", "1x3x8x8x8", codes.BAD_VALUE, (C, "num_output")),
        # Only the buffer of columns is too large: 27 rows of 9,998 x 9,998.
        ("num_output: 1 kernel_size: 3 kernel_depth: 1", "1x3x1x10000x10000", codes.TOO_LARGE,
         (C,)),
        ("num_output: 0", "1x3x8x8x8", codes.BAD_VALUE, (C, "num_output")),
        (f"{OK} stride: 0", "1x3x8x8x8", codes.CRASH, (C, "stride")),
        (f"{OK} temporal_stride: 0", "NxCxLxHxW", codes.CRASH, (C, "temporal_stride")),
        ("num_output: 4 kernel_size: 9 kernel_depth: 2", "1x3x8x7x7", codes.NO_ROOM, (C,)),
        (f"{OK} pad: 9999", "1x3x8x8x8", codes.TOO_LARGE, (C,)),
        (f"{OK} weight_filler {{ type: 'xaver' }}", "1x3x8x8x8", codes.BAD_VALUE,
         (C, "weight_filler")),
        ("num_output: 4", "1x3x8x8x8", codes.BAD_VALUE, (C, "weight_filler")),
    ],
)  # fmt: skip
def test_a_convolution_over_time_refuses_what_its_source_refuses(fields, bottom, code, path):
    assert refused(convolution(fields), bottom) == (code, path)


def test_blobs_that_the_net_brings_are_not_checked():
    given = convolution(OK, "blobs { shape { dim: 7 } }")
    assert made(given, "1x3x8x8x8") == (["1x64x7x6x6"], ["7"])


@pytest.mark.parametrize(
    ("fields", "bottom", "top"),
    [
        # C3D names the kernel and the stride in time, and rounds up.
        ("kernel_size: 2 kernel_depth: 1 stride: 2 temporal_stride: 1", "1x64x16x112x111",
         "1x64x16x56x56"),
        ("kernel_size: 2 kernel_depth: 2 stride: 2 temporal_stride: 2", "1x64x7x7x7",
         "1x64x4x4x4"),
        ("kernel_size: 2 kernel_depth: 2 stride: 2 pad: 1 pool: AVE", "1x64x7x7x6",
         "1x64x6x5x4"),
        # Without them, all three have the same kernel, and are rounded down.
        ("kernel_size: 2 stride: 2", "1x64x7x8x9", "1x64x3x4x4"),
        ("kernel_size: 3 stride: 2 pad: 1", "1x64x7x8x9", "1x64x4x4x5"),
        ("kernel_size: 1 pad: 1", "1x64x7x8x9", "1x64x8x9x10"),  # not one that starts in the pad
        # What is more than an int holds wraps around.
        ("kernel_size: 1 pad: 4294967295", "1x64x7x8x9", "1x64x5x6x7"),
        ("kernel_size: 1 kernel_depth: 1 pad: 4294967295 pool: AVE", "1x64x7x8x9", "1x64x7x6x7"),
        # Nothing is known of the fork that says kernel_l, but that there are five axes.
        ("kernel_size: 2 kernel_l: 1", "1x64x7x8x9", "1x64x?x?x?"),
        ("kernel_size: 1 kernel_depth: 3", "NxCxLxHx9", "NxCx?xHx9"),
    ],
)  # fmt: skip
def test_a_pooling_over_time_has_the_windows_that_fit(fields, bottom, top):
    assert made(pooling(fields), bottom) == ([top], [])


@pytest.mark.parametrize(
    ("fields", "bottom", "code", "path"),
    [
        ("kernel_size: 2 kernel_depth: 1 pad: 1", "1x3x8x8x8", codes.CONFLICT, (P, "pad")),
        ("kernel_size: 2 kernel_depth: 1 pad: 1", "?", codes.CONFLICT, (P, "pad")),
        ("kernel_size: 2 kernel_depth: 1", "1x3x8x8", codes.AXIS_COUNT, ("bottom", 0)),
        ("kernel_size: 2", "1x3x8x8", codes.AXIS_COUNT, ("bottom", 0)),
        ("kernel_size: 2", "1x3x8x8x8x8", codes.AXIS_COUNT, ("bottom", 0)),
        ("kernel_size: 9 kernel_depth: 1", "1x3x8x7x7", codes.NO_ROOM, (P,)),
        ("kernel_size: 9", "1x3x9x9x7", codes.NO_ROOM, (P,)),
        ("kernel_size: 2 stride: 0", "1x3x8x8x8", codes.NO_ROOM, (P,)),
    ],
)
def test_a_pooling_over_time_refuses_what_its_source_refuses(fields, bottom, code, path):
    assert refused(pooling(fields), bottom) == (code, path)
