"""Division as C++ does it: of ints toward zero, and of floats with what rounding loses."""

from __future__ import annotations

import math
import struct
from typing import overload

from netspec.shapes.dims import INT_MAX, Dim, Unknown

INT_MIN = -(2**31)
_EXACT = 2**23  # up to here, no rounding of a float moves a quotient across a whole number


@overload
def divided(number: int, by: int) -> int: ...
@overload
def divided(number: Dim, by: Dim) -> Dim: ...
def divided(number: Dim, by: Dim) -> Dim:
    """The quotient of two ints, rounded toward zero; ``by`` is not 0.

    >>> divided(-3, 2), divided(7, 2)
    (-1, 3)
    """
    if isinstance(number, Unknown) or isinstance(by, Unknown):
        return number // by
    quotient = abs(number) // abs(by)
    return quotient if (number < 0) == (by < 0) else -quotient


def float_quotient(number: int, by: int, *, up: bool) -> int:
    """The quotient of two ints as a float, rounded up or down and made an int again.

    What no int holds becomes the least one, as x86 processors do it. That goes for what
    division by 0 gives, too.

    >>> float_quotient(7, 2, up=True), float_quotient(7, 2, up=False)
    (4, 3)
    >>> float_quotient(2**24 + 1, 1, up=True) - 2**24
    0
    """
    if by == 0:
        return INT_MIN
    if -_EXACT <= number <= _EXACT:
        return -(-number // by) if up else number // by
    quotient = _float32(_float32(number) / _float32(by))
    whole = math.ceil(quotient) if up else math.floor(quotient)
    return whole if INT_MIN <= whole <= INT_MAX else INT_MIN


def _float32(number: float) -> float:
    return float(struct.unpack("f", struct.pack("f", number))[0])
