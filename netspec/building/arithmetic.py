"""``+``, ``-``, ``*`` and the like: an Eltwise of two blobs, a Power of a blob and a number."""

from __future__ import annotations

from numbers import Real
from typing import TYPE_CHECKING, Any, SupportsFloat, TypeGuard

from netspec.building.reader import Reader
from netspec.dsl.tops import Top

if TYPE_CHECKING:
    from netspec.building.blob import Blob

_DIFFERENCE: dict[str, Any] = {"short": "diff", "operation": "SUM", "coeff": [1, -1]}


class Arithmetic(Reader):
    """The operators of a blob."""

    __slots__ = ()

    __array_ufunc__ = None  # so that numpy's numbers leave it to the blob

    def __add__(self, other: Top | SupportsFloat) -> Blob:
        if isinstance(other, Top):
            return self._add("Eltwise", other, short="sum", operation="SUM")
        return self._power(other, shift=other)

    def __radd__(self, other: Top | SupportsFloat) -> Blob:
        if isinstance(other, Top):
            made: Blob = self.net.layer("Eltwise", other, self, short="sum", operation="SUM")
            return made
        if _number(other) and other == 0:
            return self  # type: ignore[return-value]  # sum([a, b]) begins with 0
        return self.__add__(other)

    def __sub__(self, other: Top | SupportsFloat) -> Blob:
        if isinstance(other, Top):
            return self._add("Eltwise", other, **_DIFFERENCE)
        return self._power(other, shift=-other if _number(other) else 0)

    def __rsub__(self, other: Top | SupportsFloat) -> Blob:
        if isinstance(other, Top):
            made: Blob = self.net.layer("Eltwise", other, self, **_DIFFERENCE)
            return made
        return self._power(other, scale=-1, shift=other)

    def __mul__(self, other: Top | SupportsFloat) -> Blob:
        if isinstance(other, Top):
            return self._add("Eltwise", other, short="prod", operation="PROD")
        return self._power(other, scale=other)

    def __rmul__(self, other: Top | SupportsFloat) -> Blob:
        return self.__mul__(other)

    def __truediv__(self, other: SupportsFloat) -> Blob:
        return self._power(other, scale=1 / other if _number(other) else 1)

    def __neg__(self) -> Blob:
        return self._power(-1, scale=-1)

    def __pow__(self, other: SupportsFloat) -> Blob:
        return self._power(other, power=other)

    def _power(self, number: Any, **params: Any) -> Blob:
        """A Power, if the other operand is a number."""
        return self._add("Power", **params) if _number(number) else NotImplemented


def _number(value: Any) -> TypeGuard[Any]:
    return isinstance(value, Real)
