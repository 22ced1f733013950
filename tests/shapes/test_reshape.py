"""Reshape: sizes that are given, copied or worked out."""

from __future__ import annotations

from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec.shapes import codes
from tests.shapes.one_layer import fault_of, made, refused

R = "reshape_param"
SHAPE = (R, "shape")
DIM = (*SHAPE, "dim")
BOTTOM = ("bottom", 0)


def layer(dims, fields="", top="t"):
    shape = " ".join(f"dim: {dim}" for dim in dims)
    return f'type: "Reshape" top: "{top}" {R} {{ shape {{ {shape} }} {fields} }}'


@pytest.mark.parametrize(
    ("dims", "fields", "shape", "top"),
    [
        ((0, -1), "", "2x3x4", "2x12"),
        ((6, 4), "", "2x3x4", "6x4"),
        ((0, 0, -1), "", "2x3x4x5", "2x3x20"),
        ((-1,), "", "scalar", "1"),
        ((), "", "1x1", "scalar"),
        ((4294967296, -1), "", "2x3x4", "2x12"),  # an int of 32 bits holds 0
        ((-1,), "axis: 1", "2x3x4", "2x12"),
        ((3, 2), "axis: 1 num_axes: 1", "2x6x4", "2x3x2x4"),
        ((1,), "axis: -1 num_axes: 0", "2x3", "2x3x1"),
        ((1, 1), "axis: 1 num_axes: 0", "2x3", "2x1x1x3"),
        ((), "axis: 1 num_axes: 0", "2x3", "2x3"),
        ((2, 0), "axis: 0 num_axes: 1", "4x2x3", "2x2x2x3"),  # the 0 copies an axis that also stays
        # unknown dimensions
        ((0, -1), "", "Nx3x4", "Nx12"),
        ((0, -1, 3), "", "NxCx3", "NxCx3"),
        ((0, 2, -1), "", "Nx8xHx1", "Nx2x?"),
        ((-1, 10), "", "Nx10", "Nx10"),
        ((-1,), "", "NxC", "?"),
        ((0, 5, -1), "", "NxCxH", "Nx5x?"),
        ((0, 12), "", "Nx3x4", "Nx12"),
        ((6, 4), "", "Nx4", "6x4"),
        ((0, -1, 5), "", "?", "?x?x5"),
        ((0, -1), "axis: 1", "?", "?"),
        ((0, -1), "num_axes: 1", "?", "?"),
    ],
)
def test_the_shape_is_given_copied_or_worked_out(dims, fields, shape, top):
    assert made(layer(dims, fields), shape) == ([top], [])


@pytest.mark.parametrize(
    ("dims", "fields", "shape", "code", "path"),
    [
        ((-1, -1), "", "?", codes.CONFLICT, (*DIM, 1)),
        ((-1, 2, -1, -1), "", "2x3", codes.CONFLICT, (*DIM, 2)),
        ((4294967295, -1), "", "2x3", codes.CONFLICT, (*DIM, 1)),
        ((6,), "axis: 3", "2x3", codes.AXIS_RANGE, (R, "axis")),
        ((6,), "axis: -4", "2x3", codes.AXIS_RANGE, (R, "axis")),
        ((6,), "num_axes: -2", "2x3", codes.BAD_VALUE, (R, "num_axes")),
        ((6,), "axis: 1 num_axes: 2", "2x3", codes.AXIS_RANGE, (R, "num_axes")),
        ((6,), "axis: 1 num_axes: 2147483647", "2x3", codes.AXIS_RANGE, (R, "num_axes")),
        ((0, 0, 0), "", "2x3", codes.AXIS_RANGE, (*DIM, 2)),
        ((1, 0), "axis: 1", "2x3", codes.AXIS_RANGE, (*DIM, 1)),
        ((4, -1), "", "2x3", codes.MISMATCH, (*DIM, 1)),
        ((0, 5, -1), "", "Nx3x4", codes.MISMATCH, (*DIM, 2)),
        ((1, -1, 0), "num_axes: 0", "1x2x3x4", codes.MISMATCH, (*DIM, 1)),
        ((65536, 65536, -1), "", "2x3", codes.CRASH, (*DIM, 2)),  # the int wraps around
        ((0, -1), "", "0x3", codes.CRASH, (*DIM, 1)),
        ((2, 4), "", "2x3", codes.MISMATCH, SHAPE),
        ((0, 11), "", "Nx10", codes.MISMATCH, SHAPE),
        ((-2, -1), "", "2x3", codes.NO_ROOM, SHAPE),
        ((-6,), "", "2x3", codes.NO_ROOM, SHAPE),
        ((65536, 65536), "", "2x3", codes.TOO_LARGE, SHAPE),
        ((2, 0), "", "2x0", codes.BAD_VALUE, BOTTOM),
        ((2, -1), "", "2x0", codes.BAD_VALUE, BOTTOM),
    ],
)
def test_reshape_refuses_what_caffe_refuses(dims, fields, shape, code, path):
    assert refused(layer(dims, fields), shape) == (code, path)


@pytest.mark.parametrize("shape", ["2x3", "?"])
def test_reshape_cannot_work_in_place(shape):
    assert refused(layer((0, -1), top="b0"), shape) == (codes.NOT_IN_PLACE, ("top", 0))


def test_the_message_says_both_counts_if_they_are_known():
    assert "(2x4) would have another count than bottom 0 'b0' (2x3): 8, and must have 6" in (
        fault_of(layer((2, 4)), "2x3").message
    )
    assert fault_of(layer((0, 11)), "Nx10").message.endswith("than bottom 0 'b0' (Nx10)")


@given(st.lists(st.integers(1, 6), min_size=1, max_size=4), st.data())
def test_each_size_can_be_worked_out_from_the_others(dims, data):
    place = data.draw(st.integers(0, len(dims) - 1))
    asked = [-1 if at == place else dim for at, dim in enumerate(dims)]
    assert made(layer(asked), f"1x{prod(dims)}") == (["x".join(map(str, dims))], [])
