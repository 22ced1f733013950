"""Dimensions that may be unknown, and what can be said of them for certain.

A known dimension is an ``int``. An unknown one is an ``Unknown``, with or without a name.
Arithmetic with it gives an unknown dimension again, unless the result is certain all the
same. A comparison holds if it certainly does: ``a != b`` means "they certainly differ", and
both ``a == b`` and ``a != b`` are false where it cannot be told. So a rule asks for what is
wrong, and never for what is right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, overload

if TYPE_CHECKING:
    from collections.abc import Iterable

INT_MAX = 2**31 - 1


class Unknown:
    """A dimension that is not known.

    >>> batch = Unknown("N")
    >>> batch + 0, batch * 2, batch * 0, batch == batch, batch != 3, batch == 3
    (N, ?, 0, True, False, False)

    Attributes:
        name: What it is called, or "" for one that has no name; two of a name are equal.
    """

    __slots__ = ("name",)

    def __init__(self, name: str = "") -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name or "?"

    def __hash__(self) -> int:
        return hash(self.name) if self.name else id(self)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return isinstance(other, Unknown) and bool(self.name) and self.name == other.name

    def __ne__(self, other: object) -> bool:
        del other
        return False

    def _uncertain(self, other: Dim) -> bool:
        del other
        return False

    __lt__ = __le__ = __gt__ = __ge__ = _uncertain

    def __add__(self, other: Dim) -> Dim:
        return self if other == 0 else Unknown()

    __radd__ = __add__

    def __sub__(self, other: Dim) -> Dim:
        if self == other:
            return 0
        return self if other == 0 else Unknown()

    def __rsub__(self, other: Dim) -> Dim:
        del other
        return Unknown()

    def __mul__(self, other: Dim) -> Dim:
        if other == 0:
            return 0
        return self if other == 1 else Unknown()

    __rmul__ = __mul__

    def __floordiv__(self, other: Dim) -> Dim:
        return self if other == 1 else Unknown()

    def __rfloordiv__(self, other: Dim) -> Dim:
        return 0 if other == 0 else Unknown()

    def __mod__(self, other: Dim) -> Dim:
        return 0 if other == 1 else Unknown()

    __rmod__ = __rfloordiv__

    def __neg__(self) -> Dim:
        return Unknown()


Dim: TypeAlias = int | Unknown
Shape: TypeAlias = tuple[Dim, ...]


class _Unshaped(tuple[Dim, ...]):
    """The shape of a blob that was never given one: no axes, as a scalar, but no number either."""

    __slots__ = ()


UNSHAPED: Shape = _Unshaped()


def product(dims: Iterable[Dim]) -> Dim:
    """The product of dimensions, which is certain if one of them is 0.

    >>> product((2, 3)), product(()), product(UNSHAPED), product((Unknown(), 0))
    (6, 1, 0, 0)
    """
    if dims is UNSHAPED:
        return 0
    result: Dim = 1
    for dim in dims:
        result = result * dim
    return result


@overload
def as_int(number: int) -> int: ...
@overload
def as_int(number: Dim) -> Dim: ...
def as_int(number: Dim) -> Dim:
    """What an int of C++ makes of a number: what does not fit wraps around."""
    if isinstance(number, Unknown) or -INT_MAX <= number <= INT_MAX:
        return number
    return (number + 2**31) % 2**32 - 2**31


def larger(one: Dim, other: Dim) -> Dim:
    """The larger one, if it is certain which one that is."""
    if isinstance(one, Unknown) or isinstance(other, Unknown):
        return one if one == other else Unknown()
    return max(one, other)


def cancelled(over: Iterable[Dim], under: Iterable[Dim]) -> tuple[Dim, Dim]:
    """The products of two lists of dimensions, without what both have if one is not known.

    >>> cancelled((Unknown("N"), 3, 4), (Unknown("N"), 6)), cancelled((Unknown("N"), 3), (3,))
    ((12, 6), (N, 1))
    """
    left, right = list(over), list(under)
    counts = product(left), product(right)
    if isinstance(counts[0], int) and isinstance(counts[1], int):
        return counts
    for dim in tuple(left):
        if dim in right and not dim == 0:  # noqa: SIM201  # an unknown one never differs
            left.remove(dim)
            right.remove(dim)
    return product(left), product(right)


def differ(one: Shape, other: Shape) -> bool:
    """Whether two shapes certainly differ."""
    if len(one) != len(other):
        return True
    return any(a != b for a, b in zip(one, other, strict=True))


def merged(one: Dim, other: Dim) -> Dim:
    """What is known of a dimension that two others must be equal to."""
    return other if isinstance(one, Unknown) and not isinstance(other, Unknown) else one


def known(shape: Shape) -> tuple[int, ...] | None:
    """The shape, if all of it is known."""
    dims = tuple(dim for dim in shape if isinstance(dim, int))
    return dims if len(dims) == len(shape) else None


def shape_text(shape: Shape | None) -> str:
    """A shape for a reader: ``64x1x28x28``; ``scalar`` without axes, ``?`` if not known."""
    if shape is None:
        return "?"
    return "x".join(map(str, shape)) if shape else "scalar"


def blobs_text(blobs: Iterable[tuple[str, Shape | None]]) -> str:
    """Blobs with their shapes for a reader: ``data 10x3, label 10``.

    Args:
        blobs: Their names and shapes.
    """
    return ", ".join(f"{blob} {shape_text(shape)}" for blob, shape in blobs)
