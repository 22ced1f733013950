"""Flatten and Permute: the same numbers under other axes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

F, ORDER = "flatten_param", ("permute_param", "order")


def flatten(fields="", top="t"):
    return f'type: "Flatten" top: "{top}" {F} {{ {fields} }}'


def permute(*order, top="t"):
    fields = " ".join(f"order: {axis}" for axis in order)
    return f'type: "Permute" top: "{top}" permute_param {{ {fields} }}'


@pytest.mark.parametrize(
    ("fields", "shape", "top"),
    [
        ("", "2x3x4x5", "2x60"),
        ("", "2x3", "2x3"),
        ("axis: 0", "2x3x4", "24"),
        ("axis: 1 end_axis: 2", "2x3x4x5", "2x12x5"),
        ("axis: -2", "2x3x4x5", "2x3x20"),
        ("axis: 2 end_axis: 1", "2x3x4x5", "2x3x1x4x5"),  # nothing between them is one axis of 1
        ("", "0x3x4", "0x12"),
        ("", "0x65536x65536", "0x0"),  # the int wraps around
        ("", "Nx3x4", "Nx12"),
        ("", "NxCxH", "Nx?"),
        ("", "NxCx1x1", "NxC"),
        ("", "?", "?"),
    ],
)
def test_axes_from_axis_to_end_axis_become_one(fields, shape, top):
    assert made(flatten(fields), shape) == ([top], [])


@pytest.mark.parametrize(
    ("fields", "shape", "code", "path"),
    [
        ("", "2", codes.AXIS_RANGE, (F, "axis")),
        ("axis: 0", "scalar", codes.AXIS_RANGE, (F, "axis")),
        ("end_axis: 4", "2x3x4x5", codes.AXIS_RANGE, (F, "end_axis")),
        ("axis: 3 end_axis: 1", "2x3x4x5", codes.CONFLICT, (F, "end_axis")),
        ("", "0x50000x50000", codes.NO_ROOM, (F,)),
        ("axis: 1 end_axis: 0", "x".join(["1"] * 32), codes.AXIS_COUNT, ()),
    ],
)
def test_flatten_refuses_what_caffe_refuses(fields, shape, code, path):
    assert refused(flatten(fields), shape) == (code, path)


@pytest.mark.parametrize("shape", ["2x3", "?"])
def test_flatten_cannot_work_in_place(shape):
    assert refused(flatten(top="b0"), shape) == (codes.NOT_IN_PLACE, ("top", 0))


@pytest.mark.parametrize(
    ("order", "shape", "top"),
    [
        ((0, 2, 3, 1), "2x3x4x5", "2x4x5x3"),
        ((2,), "2x3x4x5", "4x2x3x5"),
        ((), "2x3", "2x3"),
        ((), "scalar", "scalar"),
        ((1, 0), "NxC", "CxN"),
        ((1, 0), "?", "?"),
    ],
)
def test_axes_are_permuted_and_the_rest_follows(order, shape, top):
    assert made(permute(*order), shape) == ([top], [])


def test_in_place_they_are_permuted_twice():
    assert made(permute(0, 2, 3, 1, top="b0"), "2x3x4x5") == (["2x5x3x4"], [])


@pytest.mark.parametrize(
    ("order", "shape", "code", "place"),
    [
        ((0, 2), "2x3", codes.AXIS_RANGE, 1),
        ((4294967295,), "2x3", codes.AXIS_RANGE, 0),
        ((1, 1), "2x3", codes.CONFLICT, 1),
        ((9, 9), "?", codes.CONFLICT, 1),
    ],
)
def test_an_order_of_no_axis_or_of_one_twice_is_refused(order, shape, code, place):
    assert refused(permute(*order), shape) == (code, (*ORDER, place))


def test_sizes_that_fit_behind_a_0_may_not_fit_before_it():
    wrong = (codes.TOO_LARGE, ("permute_param",))
    assert refused(permute(1, 2, 0), "0x50000x50000") == wrong
    assert refused(permute(2, 0, 1), "0x50000x50000") is None
    assert refused(permute(2, 0, 1, top="b0"), "0x50000x50000") == wrong


@given(st.permutations(range(5)))
def test_a_permutation_and_its_reverse_leave_the_shape(order):
    back = [order.index(axis) for axis in range(5)]
    (there,), _ = made(permute(*order), "NxCx4x5x6")
    assert made(permute(*back), there) == (["NxCx4x5x6"], [])
