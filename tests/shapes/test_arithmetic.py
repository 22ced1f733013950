"""Division as C++ does it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec.shapes.arithmetic import INT_MIN, divided, float_quotient
from netspec.shapes.dims import Unknown

INTS = st.integers(INT_MIN, -INT_MIN - 1)


@pytest.mark.parametrize(
    ("number", "by", "quotient"),
    [(7, 2, 3), (-7, 2, -3), (7, -2, -3), (-7, -2, 3), (-1, 2, 0), (0, -5, 0), (6, 3, 2)],
)
def test_ints_are_divided_toward_zero(number, by, quotient):
    assert divided(number, by) == quotient


def test_what_is_unknown_divided_by_1_stays_the_same():
    size = Unknown("N")
    assert divided(size, 1) is size
    assert isinstance(divided(size, 2), Unknown)
    assert isinstance(divided(6, size), Unknown)


@pytest.mark.parametrize("number", [5, 0, -5])
def test_a_float_divided_by_0_becomes_the_least_int(number):
    assert float_quotient(number, 0, up=True) == float_quotient(number, 0, up=False) == INT_MIN


def test_what_no_int_holds_becomes_the_least_int():
    assert float_quotient(-INT_MIN - 1, 1, up=True) == INT_MIN  # the next float is 2^31


@given(INTS, INTS.filter(bool))
def test_quotients_are_those_of_floats_of_32_bits(number, by):
    quotient = float(np.float32(number) / np.float32(by))
    for up, rounded in ((True, np.ceil(quotient)), (False, np.floor(quotient))):
        expected = int(rounded) if abs(rounded) < 2**31 else INT_MIN
        assert float_quotient(number, by, up=up) == expected


@given(st.integers(-(2**23), 2**23), st.integers(1, 2**31 - 1))
def test_up_to_23_bits_nothing_is_lost(number, by):
    assert float_quotient(number, by, up=True) == -(-number // by)
    assert float_quotient(number, by, up=False) == number // by
