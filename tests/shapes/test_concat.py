"""Concat and Slice: blobs joined and cut along an axis."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec.shapes import codes
from tests.shapes.one_layer import fault_of, made, refused

C, S = "concat_param", "slice_param"
POINT = (S, "slice_point")


def concat(fields="", top="t"):
    return f'type: "Concat" top: "{top}" {C} {{ {fields} }}'


def cut(fields="", tops=2, first="t0"):
    names = "".join(f'top: "{name}" ' for name in (first, *(f"t{i}" for i in range(1, tops))))
    return f'type: "Slice" {names} {S} {{ {fields} }}'


@pytest.mark.parametrize(
    ("fields", "bottoms", "top"),
    [
        ("", ("2x3x4", "2x5x4"), "2x8x4"),
        ("", ("2x3x4", "2x0x4", "2x1x4"), "2x4x4"),
        ("axis: 0", ("2", "3", "4"), "9"),
        ("axis: -1", ("2x3x4", "2x3x5"), "2x3x9"),
        ("concat_dim: 0", ("2x3", "5x3"), "7x3"),
        ("", ("2x3x4",), "2x3x4"),
        # unknown dimensions
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
        ("", ("2x0x4",), codes.BAD_VALUE, ("bottom", 0)),  # its memory is shared
        ("axis: 0", ("2147483647", "2"), codes.NO_ROOM, ("bottom", 0)),  # the int wraps around
        ("axis: 0", ("40000x30000", "40000x30000"), codes.TOO_LARGE, ("bottom", 0)),
    ],
)
def test_concat_refuses_what_caffe_refuses(fields, bottoms, code, path):
    assert refused(concat(fields), *bottoms) == (code, path)


@pytest.mark.parametrize(
    ("fields", "tops", "shape", "expected"),
    [
        ("", 2, "2x6x4", ["2x3x4"] * 2),
        ("", 3, "2x0x4", ["2x0x4"] * 3),
        ("axis: -1", 2, "2x6x4", ["2x6x2"] * 2),
        ("slice_dim: 0", 2, "2x6", ["1x6"] * 2),
        ("slice_point: 1", 2, "2x6", ["2x1", "2x5"]),
        ("slice_point: 1 slice_point: 4", 3, "2x6", ["2x1", "2x3", "2x2"]),
        ("slice_point: 6", 2, "2x6", ["2x6", "2x0"]),
        ("", 1, "2x6", ["2x6"]),
        ("", 2, "Nx6xHxW", ["Nx3xHxW"] * 2),
        ("axis: 0", 2, "Nx6", ["?x6"] * 2),
        ("axis: 0 slice_point: 2", 2, "Nx6", ["2x6", "?x6"]),
        ("slice_point: 2", 2, "?", ["?", "?"]),
    ],
)
def test_a_bottom_is_cut_evenly_or_at_the_points(fields, tops, shape, expected):
    assert made(cut(fields, tops), shape) == (expected, [])


@pytest.mark.parametrize(
    ("fields", "tops", "shape", "code", "path"),
    [
        ("axis: 1 slice_dim: 1", 2, "?", codes.CONFLICT, (S, "slice_dim")),
        ("", 2, "6", codes.AXIS_RANGE, (S, "axis")),
        ("slice_dim: 2", 2, "2x6", codes.AXIS_RANGE, (S, "slice_dim")),
        ("", 4, "2x6", codes.MISMATCH, ("bottom", 0)),
        ("slice_point: 1", 3, "2x6", codes.MISMATCH, (*POINT, 0)),
        ("slice_point: 1 slice_point: 2", 2, "2x6", codes.MISMATCH, (*POINT, 1)),
        ("slice_point: 1 slice_point: 2", 2, "?", codes.MISMATCH, (*POINT, 1)),
        ("slice_point: 1", 2, "2x1", codes.NO_ROOM, ("bottom", 0)),
        ("slice_point: 0", 2, "2x6", codes.BAD_VALUE, (*POINT, 0)),
        ("slice_point: 3 slice_point: 3", 3, "?", codes.BAD_VALUE, (*POINT, 1)),
        ("slice_point: 4294967295", 2, "2x6", codes.BAD_VALUE, (*POINT, 0)),
        ("slice_point: 7", 2, "2x6", codes.NO_ROOM, (*POINT, 0)),
        ("", 1, "0x6", codes.BAD_VALUE, ("bottom", 0)),
    ],
)
def test_slice_refuses_what_caffe_refuses(fields, tops, shape, code, path):
    assert refused(cut(fields, tops), shape) == (code, path)


def test_a_slice_in_place_loses_its_bottom_unless_that_is_all_of_it():
    assert refused(cut("", 2, "b0"), "2x6") == (codes.NOT_IN_PLACE, ("top", 0))
    assert refused(cut("slice_point: 6", 2, "b0"), "2x6") is None
    assert refused(cut("", 2, "b0"), "0x6") is None
    assert refused(cut("", 2, "b0"), "NxC") is None
    assert refused(cut("", 1, "b0"), "2x6") is None


def test_the_message_says_both_bottoms_and_the_axis():
    said = fault_of(concat(), "7x2x4x3", "7x2x2x3").message
    assert "bottom 1 'b1' (7x2x2x3) has the size 2 along axis 2" in said
    assert "must have 4 as bottom 0 'b0' (7x2x4x3)" in said


@given(st.lists(st.integers(1, 9), min_size=2, max_size=5))
def test_what_was_cut_is_joined_again(sizes):
    points, total = [], 0
    for size in sizes[:-1]:
        total += size
        points.append(f"slice_point: {total}")
    whole = f"2x{sum(sizes)}x3"
    pieces, _ = made(cut(" ".join(points), len(sizes)), whole)
    assert pieces == [f"2x{size}x3" for size in sizes]
    assert made(concat(), *pieces) == ([whole], [])
