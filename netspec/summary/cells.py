"""Text in the cells of a table: fit to be printed, measured in columns, and cut."""

from __future__ import annotations

import unicodedata

ELLIPSIS = "\u2026"
_WIDE = frozenset("WF")  # East Asian characters that take two columns
_MARKS = 4  # characters a column that are shown, marks included
_ATTACHED = frozenset(("Mn", "Me"))  # marks above and below a letter


def width(text: str) -> int:
    """How many columns a printable text takes.

    Args:
        text: The text.
    """
    return len(text) if text.isascii() else sum(map(_columns, text))


def padded(text: str, columns: int, *, right: bool = False) -> str:
    """A text with blanks, so that it takes so many columns.

    Args:
        text: The text.
        columns: How many.
        right: Whether the blanks come first.
    """
    blanks = " " * (columns - width(text))
    return blanks + text if right else text + blanks


def cut(text: str, columns: int) -> str:
    """A text that takes at most so many columns: its middle gives way to an ellipsis.

    >>> cut("inception_3a/relu_3x3", 11)
    'incep\u2026u_3x3'

    Args:
        text: A printable text.
        columns: At least 1.
    """
    if len(text) <= columns * _MARKS and width(text) <= columns:
        return text
    behind = (columns - 1) // 2
    return _start(text, columns - 1 - behind) + ELLIPSIS + _start(text[::-1], behind)[::-1]


def _start(text: str, columns: int) -> str:
    """As much of a text as takes at most so many columns."""
    if text[:columns].isascii():
        return text[:columns]
    taken = 0
    for at, char in enumerate(text):
        taken += _columns(char)
        if taken > columns or at == columns * _MARKS:
            return text[:at]
    return text


def _columns(char: str) -> int:
    if unicodedata.category(char) in _ATTACHED:
        return 0
    return 2 if unicodedata.east_asian_width(char) in _WIDE else 1
