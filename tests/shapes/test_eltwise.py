"""Eltwise and Axpy: several bottoms into one top."""

from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

COEFF = ("eltwise_param", "coeff")


def eltwise(fields="", top="t"):
    return f'type: "Eltwise" top: "{top}" eltwise_param {{ {fields} }}'


AXPY = 'type: "Axpy" top: "t"'


@pytest.mark.parametrize("fields", ["", "operation: PROD", "operation: MAX", "coeff: 1 coeff: -1"])
@pytest.mark.parametrize(
    ("one", "other", "top"),
    [
        ("2x3", "2x3", "2x3"),
        ("scalar", "scalar", "scalar"),
        ("0x3", "0x3", "0x3"),
        ("Nx3", "2xC", "2x3"),
        ("NxC", "NxC", "NxC"),
        ("?", "2x3", "2x3"),
        ("2x3", "?", "2x3"),
        ("?", "?", "?"),
    ],
)
def test_the_top_has_what_is_known_of_the_one_shape(fields, one, other, top):
    assert made(eltwise(fields), one, other) == ([top], [])
    assert made(eltwise(fields, "b0"), one, other) == ([top], [])


@pytest.mark.parametrize(
    ("bottoms", "place"),
    [
        (("2x3", "2x4"), 1),
        (("2x3", "2x3x1"), 1),
        (("2x3", "2x3", "2x1"), 2),
        (("?", "2x3", "2x1"), 2),
        (("Nx3", "2x3", "4x3"), 2),
        (("NxC", "Nx3", "Nx4"), 2),
    ],
)
def test_a_bottom_of_another_shape_is_refused(bottoms, place):
    assert refused(eltwise(), *bottoms) == (codes.MISMATCH, ("bottom", place))


@pytest.mark.parametrize(
    ("fields", "code", "place"),
    [
        ("coeff: 1", codes.MISMATCH, 0),
        ("coeff: 1 coeff: 1 coeff: 1", codes.MISMATCH, 2),
        ("operation: PROD coeff: 1 coeff: 1", codes.CONFLICT, 0),
        ("operation: PROD coeff: 1", codes.MISMATCH, 0),
    ],
)
def test_a_sum_takes_one_coeff_a_bottom_and_a_product_none(fields, code, place):
    assert refused(eltwise(fields), "?", "?") == (code, (*COEFF, place))


@pytest.mark.parametrize(
    ("factors", "x", "y", "top"),
    [
        ("2x3", "2x3x4x5", "2x3x4x5", "2x3x4x5"),
        ("2x3x1x1", "2x3x4x5", "2x3x4x5", "2x3x4x5"),
        ("2x3x7", "2x3", "2x3", "2x3"),  # only a fourth axis is looked at
        ("NxC", "NxCxHxW", "NxCx4x5", "NxCx4x5"),
        ("2x3", "?", "2x3x4", "2x3x4"),
        ("?", "2x3x4", "2x3x4", "2x3x4"),
        ("2x3", "?", "?", "?"),
    ],
)
def test_axpy_makes_what_is_like_x(factors, x, y, top):
    assert made(AXPY, factors, x, y) == ([top], [])


@pytest.mark.parametrize(
    ("factors", "x", "y", "code", "place"),
    [
        ("2", "2x3", "2x3", codes.AXIS_COUNT, 0),
        ("2x3", "2", "2", codes.AXIS_COUNT, 1),
        ("1x3", "2x3", "2x3", codes.MISMATCH, 0),
        ("2x1", "2x3", "2x3", codes.MISMATCH, 0),
        ("2x3x4x1", "2x3x4x5", "2x3x4x5", codes.MISMATCH, 0),
        ("NxCx1xW", "?", "?", None, 0),
        ("NxCx1x2", "?", "?", codes.MISMATCH, 0),
        ("2x3", "2x3x4", "2x3x5", codes.MISMATCH, 2),
        ("?", "Nx3", "Nx4", codes.MISMATCH, 2),
    ],
)
def test_axpy_refuses_what_its_source_refuses(factors, x, y, code, place):
    assert refused(AXPY, factors, x, y) == (code and (code, ("bottom", place)))
