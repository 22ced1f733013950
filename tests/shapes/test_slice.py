"""Slice: a blob cut along an axis, and joined again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

S = "slice_param"
POINT = (S, "slice_point")


def cut(fields="", tops=2, first="t0"):
    names = "".join(f'top: "{name}" ' for name in (first, *(f"t{i}" for i in range(1, tops))))
    return f'type: "Slice" {names} {S} {{ {fields} }}'


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
    assert refused(cut("axis: 0", 2, "b0"), "2") == (codes.NOT_IN_PLACE, ("top", 0))
    assert refused(cut("slice_point: 6", 2, "b0"), "2x6") is None
    assert refused(cut("", 2, "b0"), "0x6") is None
    assert refused(cut("", 2, "b0"), "NxC") is None
    assert refused(cut("", 1, "b0"), "2x6") is None


@given(st.lists(st.integers(1, 9), min_size=2, max_size=5))
def test_what_was_cut_is_joined_again(sizes):
    points, total = [], 0
    for size in sizes[:-1]:
        total += size
        points.append(f"slice_point: {total}")
    whole = f"2x{sum(sizes)}x3"
    pieces, _ = made(cut(" ".join(points), len(sizes)), whole)
    assert pieces == [f"2x{size}x3" for size in sizes]
    assert made('type: "Concat" top: "t"', *pieces) == ([whole], [])
