"""Comments that ignore rules: ``# netspec: ignore NS501`` and ``# netspec: ignore-file NS501``.

At the end of a line, such a comment holds for that line; if blocks open on the line, for
these blocks. Alone on a line, it holds for the next field with all that is in it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from netspec.errors import nearest, shown
from netspec.lint.finding import Finding
from netspec.lint.rules import UNKNOWN_IGNORED, known_words, rule_of
from netspec.text.tree import Block, Listing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netspec.report.diagnostic import Diagnostic, Location
    from netspec.text.read import Reading
    from netspec.text.tokens import Token
    from netspec.text.tree import Entry

_COMMENT = re.compile(r"#\s*netspec:\s*(ignore(?:-file)?)\b[ \t:]*([^\n]*)")
_ANY_COMMENT = re.compile(r"#[^\n]*")
_CLOSING = re.compile(r"[}>\]]")
_WORD = re.compile(r"[^\s,]+")
_EVER = 2**63  # no text has as many lines
_EXAMPLE = "Name what is ignored, as in # netspec: ignore NS501, unread-top."


class Ignored:
    """The lines on which codes are ignored.

    Args:
        ranges: For each code, the first and the last line of each range, from 1.
    """

    def __init__(self, ranges: Mapping[str, Sequence[tuple[int, int]]]) -> None:
        self._ranges = {code: _disjoint(each) for code, each in ranges.items()}

    def covers(self, diagnostic: Diagnostic) -> bool:
        """Whether a diagnostic is ignored."""
        ranges = self._ranges.get(diagnostic.code, [])
        line = diagnostic.location.line if diagnostic.location is not None else 0
        at = bisect_right(ranges, (line, _EVER)) - 1
        return at >= 0 and line <= ranges[at][1]


def _disjoint(ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same lines in ranges that do not overlap, in order."""
    joined: list[tuple[int, int]] = []
    for first, last in sorted(ranges):
        if joined and first <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(last, joined[-1][1])
        else:
            joined.append((first, last))
    return joined


def ignored(reading: Reading | None) -> tuple[Ignored, tuple[Finding, ...]]:
    """What the comments of a text ignore, and what is wrong with these comments.

    Args:
        reading: The text, if there is one.
    """
    ranges: dict[str, list[tuple[int, int]]] = {}
    faults: list[Finding] = []
    if reading is None or "netspec:" not in reading.source.text:
        return Ignored(ranges), ()
    fields = _Fields(reading)
    for comment in reading.tree.comments:
        match = _COMMENT.match(comment.text)
        if match is None:
            continue
        lines = (0, _EVER) if match[1] != "ignore" else fields.lines_of(comment)
        words = list(_WORD.finditer(match[2]))
        for word in words:
            rule = rule_of(word[0])
            if rule is not None:
                ranges.setdefault(rule.code, []).append(lines)
            else:
                start = comment.start + match.start(2) + word.start()
                place = reading.source.location(start, start + len(word[0]))
                faults.append(_unknown(word[0], place))
        if not words:
            place = reading.source.location(comment.start, comment.end)
            faults.append(_fault("a comment that ignores no rule", place, _EXAMPLE))
    return Ignored(ranges), tuple(faults)


def _unknown(word: str, place: Location) -> Finding:
    hint = nearest(word, known_words()) or "`netspec lint --list` shows all rules."
    return _fault(f"{shown(word)} is no rule", place, hint)


def _fault(message: str, place: Location, hint: str) -> Finding:
    return Finding(UNKNOWN_IGNORED.code, UNKNOWN_IGNORED.severity, message, place, hint)


class _Fields:
    """All fields of a text, to be found by their place."""

    def __init__(self, reading: Reading) -> None:
        self._source = reading.source
        self._entries: list[Entry] = []
        pending = [reading.tree.root]
        while pending:
            fields = pending.pop().fields
            self._entries += fields
            for entry in fields:
                inner = entry.value.items if isinstance(entry.value, Listing) else [entry.value]
                pending += [each for each in inner if isinstance(each, Block)]
        self._entries.sort(key=lambda entry: entry.start)
        self._starts = [entry.start for entry in self._entries]

    def lines_of(self, comment: Token) -> tuple[int, int]:
        """The lines that a comment holds for: the first and the last."""
        text = self._source.text
        line = self._line(comment.start)
        begin = text.rfind("\n", 0, comment.start) + 1
        at = bisect_right(self._starts, comment.start)
        if text[begin : comment.start].strip():
            on_line = self._entries[bisect_left(self._starts, begin) : at]
            return line, max([line, *(self._line(entry.end - 1) for entry in on_line)])
        if at == len(self._entries):
            return line, line
        entry = self._entries[at]
        between = _ANY_COMMENT.sub("", text[comment.end : entry.start])
        if _CLOSING.search(between):  # the next field is not in the same block
            return line, line
        return self._line(entry.start), self._line(entry.end - 1)

    def _line(self, offset: int) -> int:
        return self._source.location(offset).line
