"""Dimensions that may be unknown."""

from __future__ import annotations

import ctypes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec.shapes.dims import Unknown, as_int, cancelled, larger, product

N, C = Unknown("N"), Unknown("C")
DIMS = st.lists(st.integers(1, 9) | st.sampled_from([N, C]), max_size=5)


@given(st.integers(-(2**70), 2**70))
def test_an_int_is_that_of_c(number):
    assert as_int(number) == ctypes.c_int32(number).value


def test_an_unknown_number_stays_what_it_is():
    assert as_int(N) is N


@pytest.mark.parametrize(
    ("one", "other", "expected"), [(2, 3, 3), (3, 2, 3), (-1, 0, 0), (N, N, N), (N, 3, "?")]
)
def test_the_larger_one_is_known_if_both_are(one, other, expected):
    result = larger(one, other)
    assert repr(result) == str(expected)


@pytest.mark.parametrize(
    ("over", "under", "expected"),
    [
        ((N, 3, 4), (N, 6), "(12, 6)"),
        ((N, C, 3), (N, 3), "(C, 1)"),
        ((N, N), (N,), "(N, 1)"),
        ((N,), (C,), "(N, C)"),
        ((N, 0), (N, 3), "(0, 3)"),
        ((2, 3), (3,), "(6, 3)"),  # what is known is not cancelled, so that it can be told
        ((N, 0, 3), (0, N), "(0, 0)"),
    ],
)
def test_what_both_have_is_cancelled(over, under, expected):
    assert repr(cancelled(over, under)) == expected


@given(DIMS, DIMS, st.integers(1, 9), st.integers(1, 9))
def test_cancelling_leaves_the_proportion(over, under, n, c):
    def value(dims):
        return product({N: n, C: c}.get(dim, dim) for dim in dims)

    left, right = cancelled(over, under)
    if isinstance(left, int) and isinstance(right, int):
        assert value(over) * right == value(under) * left
