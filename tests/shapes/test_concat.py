"""Concat: blobs joined along an axis."""

from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import fault_of, made, refused

C = "concat_param"


def concat(fields="", top="t"):
    return f'type: "Concat" top: "{top}" {C} {{ {fields} }}'


@pytest.mark.parametrize(
    ("fields", "bottoms", "top"),
    [
        ("", ("2x3x4", "2x5x4"), "2x8x4"),
        ("", ("2x3x4", "2x0x4", "2x1x4"), "2x4x4"),
        ("axis: 0", ("2", "3", "4"), "9"),
        ("axis: -1", ("2x3x4", "2x3x5"), "2x3x9"),
        ("concat_dim: 0", ("2x3", "5x3"), "7x3"),
        ("", ("2x3x4",), "2x3x4"),
        ("per_fla_fuse: true", ("2x3x4x5", "2x6x7x8"), "2x396x1x1"),
        ("per_fla_fuse: true axis: -1", ("2x3", "2x4"), "2x7"),
        # unknown dimensions
        ("per_fla_fuse: true", ("Nx3x4", "?", "Nx2x3"), "Nx?x1"),
        ("", ("Nx3", "Nx5"), "Nx8"),
        ("", ("NxC", "2x5"), "2x?"),
        ("", ("?", "2x5x4", "?"), "2x?x4"),
        ("axis: 9", ("?", "?"), "?"),
    ],
)
def test_the_sizes_along_the_axis_add_up(fields, bottoms, top):
    assert made(concat(fields), *bottoms) == ([top], [])
    assert made(concat(fields, "b0"), *bottoms) == ([top], [])


@pytest.mark.parametrize(
    ("fields", "bottoms", "code", "path"),
    [
        ("axis: 1 concat_dim: 1", ("2x3", "2x3"), codes.CONFLICT, (C, "concat_dim")),
        ("axis: 1 concat_dim: 1", ("?", "?"), codes.CONFLICT, (C, "concat_dim")),
        ("axis: 2", ("2x3", "2x3"), codes.AXIS_RANGE, (C, "axis")),
        ("axis: 2", ("?", "2x3"), codes.AXIS_RANGE, (C, "axis")),
        ("", ("2", "2"), codes.AXIS_RANGE, (C, "axis")),
        ("concat_dim: 2", ("2x3", "2x3"), codes.AXIS_RANGE, (C, "concat_dim")),
        ("concat_dim: 4294967295", ("2x3", "2x3"), codes.AXIS_RANGE, (C, "concat_dim")),
        ("", ("2x3", "2x3x1"), codes.AXIS_COUNT, ("bottom", 1)),
        ("", ("2x3", "2x3", "1x3"), codes.MISMATCH, ("bottom", 2)),
        ("", ("Nx3x4", "Nx3x5"), codes.MISMATCH, ("bottom", 1)),
        ("", ("?", "2x3", "3x3"), codes.MISMATCH, ("bottom", 2)),
        ("per_fla_fuse: true", ("2x3x4", "1x3x4"), codes.MISMATCH, ("bottom", 1)),
        ("per_fla_fuse: true axis: 2", ("2x3x4", "2x6x4"), codes.MISMATCH, ("bottom", 1)),
        ("", ("2x0x4",), codes.BAD_VALUE, ("bottom", 0)),  # its memory is shared
        ("axis: 0", ("2147483647", "2"), codes.NO_ROOM, ("bottom", 0)),  # the int wraps around
        ("axis: 0", ("40000x30000", "40000x30000"), codes.TOO_LARGE, ("bottom", 0)),
    ],
)
def test_concat_refuses_what_caffe_refuses(fields, bottoms, code, path):
    assert refused(concat(fields), *bottoms) == (code, path)


def test_the_message_says_both_bottoms_and_the_axis():
    said = fault_of(concat(), "7x2x4x3", "7x2x2x3").message
    assert "bottom 1 'b1' (7x2x2x3) has the size 2 along axis 2" in said
    assert "must have 4 as bottom 0 'b0' (7x2x4x3)" in said
