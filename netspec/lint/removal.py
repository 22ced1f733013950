"""Taking a field out of a text, with its line where nothing else stands on it."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from netspec.lint.finding import Edit

if TYPE_CHECKING:
    from netspec.text.read import Found, Reading

_BEHIND = re.compile(r"[ \t]*[;,]?[ \t]*")


def removal(reading: Reading, found: Found) -> Edit | None:
    """The edit that takes a field out; None if a comment would go with it.

    Args:
        reading: The text.
        found: The field, with all of its value; it is no element of a list.
    """
    entry = found.entry
    if entry.start != found.start or _has_comment(reading, entry.start, entry.end):
        return None
    text = reading.source.text
    before = text.rfind("\n", 0, entry.start) + 1
    behind = _BEHIND.match(text, entry.end)
    end = behind.end() if behind else entry.end
    if text[before : entry.start].strip(" \t"):
        # Something stands before it on the line, and stays one space from what is behind.
        at_end = text[end : end + 1] in ("", "\n", "\r")
        start = before + len(text[before : entry.start].rstrip(" \t")) if at_end else entry.start
        return Edit(start, end)
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop + 1
    if text[end:stop].strip():
        return Edit(entry.start, end)
    return Edit(before, _past_blank_line(text, before, stop))


def _past_blank_line(text: str, start: int, end: int) -> int:
    """The end of lines that go, with the blank line behind them if one is before them, too."""
    previous = text.rfind("\n", 0, max(0, start - 1)) + 1
    stop = text.find("\n", end) + 1
    is_blank = start == 0 or not text[previous:start].strip()
    return stop if is_blank and stop and not text[end:stop].strip() else end


def _has_comment(reading: Reading, start: int, end: int) -> bool:
    if "#" not in reading.source.text[start:end]:
        return False
    comments = [comment.start for comment in reading.tree.comments]
    return bisect_left(comments, start) != bisect_left(comments, end)
