"""ArgMax: as many as top_k, of an image or along an axis."""

from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

A, TOP_K = "argmax_param", ("argmax_param", "top_k")


def layer(fields, top="t"):
    return f'type: "ArgMax" top: "{top}" {A} {{ {fields} }}'


@pytest.mark.parametrize(
    ("fields", "shape", "top"),
    [
        ("", "2x10", "2x1x1"),
        ("top_k: 5", "2x10", "2x1x5"),
        ("out_max_val: true top_k: 5", "2x10", "2x2x5"),
        ("", "2", "2x1x1"),
        ("", "2x3x4x5x6", "2x1x1x1x1"),
        ("axis: 1", "2x10x4", "2x1x4"),
        ("axis: -1 top_k: 3 out_max_val: true", "2x10x4", "2x10x3"),
        ("axis: 0", "2x0", "1x0"),
        ("axis: 1 top_k: 4", "2x4", "2x4"),
        ("top_k: 5", "NxCxH", "Nx1x5"),
        ("axis: 1 top_k: 9", "NxCxH", "Nx9xH"),
        ("axis: 7", "?", "?"),
    ],
)
def test_the_top_has_top_k_of_each(fields, shape, top):
    assert made(layer(fields), shape) == ([top], [])
    assert made(layer(fields, "b0"), shape) == ([top], [])


@pytest.mark.parametrize(
    ("fields", "shape", "code", "path"),
    [
        ("top_k: 0", "?", codes.BAD_VALUE, TOP_K),
        ("", "scalar", codes.AXIS_COUNT, ("bottom", 0)),
        ("top_k: 11", "2x10", codes.MISMATCH, TOP_K),
        ("top_k: 13", "Nx3x4", codes.MISMATCH, TOP_K),
        ("", "2x0", codes.MISMATCH, TOP_K),
        ("top_k: 4294967295", "2x10", codes.MISMATCH, TOP_K),
        ("axis: 2", "2x10", codes.AXIS_RANGE, (A, "axis")),
        ("axis: 0", "scalar", codes.AXIS_RANGE, (A, "axis")),
        ("axis: 0 top_k: 3", "2x10", codes.MISMATCH, TOP_K),
        ("axis: 1", "2x0", codes.MISMATCH, TOP_K),
        ("axis: 1 top_k: 4294967295", "NxC", codes.NO_ROOM, TOP_K),
        ("top_k: 50000 out_max_val: true", "30000x50000", codes.TOO_LARGE, TOP_K),
    ],
)
def test_argmax_refuses_what_caffe_refuses(fields, shape, code, path):
    assert refused(layer(fields), shape) == (code, path)


def test_a_count_that_wraps_around_is_never_too_small():
    assert made(layer("top_k: 7"), "0x50000x50000") == (["0x1x7"], [])
