"""Numbers of which a part may be unknown, and how sizes read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec.summary.amounts import Amount, bytes_text, short_text


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (Amount(0), "0"),
        (Amount(1_234_567), "1,234,567"),
        (Amount(0, whole=False), "?"),
        (Amount(1_234, whole=False), ">=1,234"),
    ],
)
def test_an_amount_says_what_is_known_of_it(amount, text):
    assert str(amount) == text


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1_000, "1.0 kB"),
        (999_949, "999.9 kB"),
        (999_950, "1.0 MB"),
        (8_049, "8.0 kB"),
        (31_922_400_000, "31.9 GB"),
        (10**18, "1.0 EB"),
        (10**30, "1,000,000,000,000.0 EB"),
    ],
)
def test_bytes_are_told_with_a_unit_and_one_decimal(size, text):
    assert bytes_text(size) == text


@given(st.integers(0, 10**20))
def test_a_short_number_is_near_the_number(number):
    value, _, unit = short_text(number).partition(" ")
    scale = 1000 ** ("kMGTPE".index(unit) + 1 if unit else 0)
    assert abs(float(value.replace(",", "")) * scale - number) <= 0.0501 * scale * bool(unit)
