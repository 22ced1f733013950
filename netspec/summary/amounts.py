"""Numbers of which a part may be unknown: what is known of them, and how they read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_NUMBERS = ("", "k", "M", "G", "T", "P", "E")
_BYTES = ("bytes", *(f"{unit}B" for unit in _NUMBERS[1:]))
_STEP = 1000  # of one unit to the next


class Amount(NamedTuple):
    """A number, of parameters or bytes for example.

    >>> str(Amount(1234)), str(Amount(1234, whole=False)), str(Amount(0, whole=False))
    ('1,234', '>=1,234', '?')

    Attributes:
        known: The number, or what is known of it.
        whole: Whether that is all of it.
    """

    known: int = 0
    whole: bool = True

    def __str__(self) -> str:
        return self.text(f"{self.known:,}")

    def text(self, number: str, more: str = ">=") -> str:
        """The amount with its number spelt otherwise: ``"1.2 kB"``.

        Args:
            number: What is known, as text.
            more: What stands before it where that is not all.
        """
        if self.whole:
            return number
        return f"{more}{number}" if self.known else "?"


ZERO = Amount()
UNKNOWN = Amount(0, whole=False)


def scaled(number: int, units: Sequence[str]) -> str:
    """A number for a reader, with one decimal and a unit that makes it short.

    >>> scaled(999_960, ("", "k", "M")), scaled(1_180_139_520, ("", "k", "M", "G"))
    ('1.0 M', '1.2 G')

    Args:
        number: The number.
        units: What one, a thousand, a million and so on are called.
    """
    if number < _STEP:
        return f"{number} {units[0]}".rstrip()
    unit, scale = 1, _STEP
    while _tenths(number, scale) >= _STEP * 10 and unit < len(units) - 1:
        unit, scale = unit + 1, scale * _STEP
    tenths = _tenths(number, scale)
    return f"{tenths // 10:,}.{tenths % 10} {units[unit]}"


def bytes_text(size: int) -> str:
    """A number of bytes for a reader.

    >>> bytes_text(640), bytes_text(31_922_400_000)
    ('640 bytes', '31.9 GB')

    Args:
        size: The number.
    """
    return scaled(size, _BYTES)


def short_text(number: int) -> str:
    """Any number for a reader who has little room.

    Args:
        number: The number.
    """
    return scaled(number, _NUMBERS)


def _tenths(number: int, scale: int) -> int:
    """A number in tenths of a unit, rounded; floats end somewhere."""
    return (number * 10 + scale // 2) // scale
