"""The comments of a net's text, as comments of Python."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.loading.upgraded_text import carried_comments
from netspec.report.unicode import printable

if TYPE_CHECKING:
    from netspec.loading import Loaded


def comments_of(loaded: Loaded, count: int) -> tuple[list[str], list[list[str]], list[str]]:
    """The comments at the top of a net's text, those of each layer, and those at its end.

    Args:
        loaded: What was loaded.
        count: How many layers it has.
    """
    reading = loaded.reading
    if reading is None or "#" not in reading.source.text:
        return [], [[] for _ in range(count)], []
    above, of_layers, below = carried_comments(loaded, reading)
    return _lines(above), [_lines(text) for text in of_layers], _lines(below)


def _lines(text: str) -> list[str]:
    """Comments as lines that are nothing else, whatever characters they have."""
    found = []
    for line in text.splitlines():
        plain = printable(line.strip()[1:].replace("\t", "    ")).rstrip()
        if plain:
            found.append(f"#{plain}" if plain[0] in " #" else f"# {plain}")
    return found
