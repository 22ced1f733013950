"""How wide letters are in Arial, Helvetica and the fonts that are made to their measure.

A viewer may have a wider font only. An SVG can say how wide a text is to be, so that none runs
out of its box.
"""

from __future__ import annotations

import unicodedata

# In thousandths of the font's size, from the blank to the tilde.
_REGULAR = (
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
)  # fmt: skip  # as a table
_BOLD = (
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
    975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
    333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
    611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
)  # fmt: skip  # as above
_SIGNS = {"\u00a0": 278, "\u00b7": 278, "\u00d7": 584, "\u2026": 1000, "\u2192": 1000}

_NARROW, _WIDE = 800, 1100  # of other letters, and of those of East Asia
_SPARE = 1.15  # as the viewer's font may be wider

_WIDTHS = tuple(
    {**{chr(32 + at): each for at, each in enumerate(table)}, **_SIGNS}
    for table in (_REGULAR, _BOLD)
)


def text_width(text: str, size: float, *, bold: bool = False) -> float | None:
    """How wide a text is; None if it has letters whose width is not known.

    >>> text_width("conv1", 10.0), text_width("\u5c64", 10.0)
    (26.68, None)

    Args:
        text: The text.
        size: The font's size.
        bold: Whether it is bold.
    """
    widths = _WIDTHS[bold]
    try:
        return round(sum(widths[char] for char in text) * size / 1000, 2)
    except KeyError:
        return None


def room(text: str, size: float, *, bold: bool = False) -> float:
    """How much room a text needs at most, whatever its letters.

    >>> room("conv1", 10.0), room("\u5c64", 10.0)
    (26.68, 12.65)

    Args:
        text: The text.
        size: The font's size.
        bold: Whether it is bold.
    """
    known = text_width(text, size, bold=bold)
    if known is not None:
        return known
    widths = _WIDTHS[bold]
    return round(sum(widths.get(char) or _most(char) for char in text) * size / 1000 * _SPARE, 2)


def _most(char: str) -> int:
    """A width that no font goes far beyond."""
    return _WIDE if unicodedata.east_asian_width(char) in "WF" else _NARROW
