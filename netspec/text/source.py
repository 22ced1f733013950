"""A text with its name, and lines and columns for its offsets."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from netspec.report.diagnostic import Location

UNNAMED = "<text>"


class Source:
    """A text that messages are read from.

    Args:
        text: The text, without byte order mark.
        name: What diagnostics call it.
    """

    def __init__(self, text: str, name: str = UNNAMED) -> None:
        self.text = text
        self.name = name
        self._last = (-1, "")  # many places of one long line must not each hold a copy of it

    @cached_property
    def _starts(self) -> list[int]:
        """The offset of each line's first character."""
        lengths = (len(line) + 1 for line in self.text.split("\n"))
        return list(accumulate(lengths, initial=0))[:-1]

    def location(self, start: int, end: int | None = None) -> Location:
        """The place of an offset.

        Args:
            start: The first character's offset.
            end: The offset just behind the last one that is meant.
        """
        line = bisect_right(self._starts, start) - 1
        first = self._starts[line]
        if self._last[0] != line:
            stop = self.text.find("\n", first)
            self._last = line, self.text[first : stop if stop >= 0 else None].rstrip("\r")
        source = self._last[1]
        length = max(1, min(end if end is not None else start + 1, first + len(source)) - start)
        return Location(self.name, line + 1, start - first + 1, source, length)
