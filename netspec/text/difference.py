"""What differs between a text and its formatted form, as ``diff -u`` shows it.

Python's difflib alone takes minutes for a long net, whose lines are much alike. So both
texts are cut first, before lines that each of them has once, and difflib gets the parts.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from difflib import Match, SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CONTEXT = 3  # lines that are shown around a change
_MOST_PAIRS = 250_000  # of lines that difflib gets; if there are more, all of them differ
# Lines that differ in these only go together: a layout adds them and takes them away.
_LOOSE = str.maketrans("", "", " \t\r\n\"';,:<>{}")


def difference(old: str, new: str, name: str) -> str:
    """A unified diff, or "" for texts that are the same.

    Args:
        old: The text as it is.
        new: The text as it is to be.
        name: What the diff calls both.
    """
    # Not by splitlines, which breaks at other characters, too.
    before, after = (re.findall(r"[^\n]*\n|[^\n]+", text) for text in (old, new))
    pieces: list[str] = []
    for group in _Matcher(before, after).get_grouped_opcodes(_CONTEXT):
        first, last = group[0], group[-1]
        pieces.append(f"@@ -{_span(first[1], last[2])} +{_span(first[3], last[4])} @@\n")
        for tag, start, stop, new_start, new_stop in group:
            if tag == "equal":
                pieces += [f" {line}" for line in before[start:stop]]
            else:
                pieces += [f"-{line}" for line in before[start:stop]]
                pieces += [f"+{line}" for line in after[new_start:new_stop]]
    if pieces:
        pieces[:0] = [f"--- {name}\n", f"+++ {name}\n"]
    return "".join(
        piece if piece.endswith("\n") else f"{piece}\n\\ No newline at end of file\n"
        for piece in pieces
    )


def _span(start: int, stop: int) -> str:
    """Lines as a diff counts them: from 1, and none of them by the line before."""
    count = stop - start
    return str(start + 1) if count == 1 else f"{start + bool(count)},{count}"


class _Matcher(SequenceMatcher[str]):
    """difflib's matcher, with blocks that match found part by part."""

    def __init__(self, before: list[str], after: list[str]) -> None:
        super().__init__(None, before, after)
        self._lines = before, after

    def get_matching_blocks(self) -> list[Match]:
        """The blocks that match, in order, and an empty one at the end."""
        before, after = self._lines
        blocks: list[Match] = []
        start, new_start = 0, 0
        for stop, new_stop in [*_cuts(before, after), (len(before), len(after))]:
            part, new_part = before[start:stop], after[new_start:new_stop]
            for block in _matches(part, new_part):
                a, b, size = block.a + start, block.b + new_start, block.size
                last = blocks[-1] if blocks else Match(0, 0, 0)
                if (last.a + last.size, last.b + last.size) == (a, b):
                    a, b, size = last.a, last.b, last.size + size
                    del blocks[-1:]
                blocks.append(Match(a, b, size))
            start, new_start = stop, new_stop
        return [*blocks, Match(len(before), len(after), 0)]


def _matches(part: list[str], new_part: list[str]) -> list[Match]:
    """The blocks of two parts that match."""
    if part == new_part:
        return [Match(0, 0, len(part))] if part else []
    if not 1 < len(part) * len(new_part) <= _MOST_PAIRS:
        return []
    return SequenceMatcher(None, part, new_part, autojunk=False).get_matching_blocks()[:-1]


def _cuts(before: list[str], after: list[str]) -> Iterator[tuple[int, int]]:
    """Where lines begin that both texts have once, in the same order in both."""
    old, new = _once(before), _once(after)
    pairs = sorted((index, new[key]) for key, index in old.items() if key in new)
    yield from _rising(pairs)


def _once(lines: Sequence[str]) -> dict[str, int]:
    """The lines that stand there once, without what a layout changes, and where."""
    keys = [line.translate(_LOOSE) for line in lines]
    counts = Counter(keys)
    return {key: index for index, key in enumerate(keys) if key and counts[key] == 1}


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """As many of the pairs as can be, with the second number rising as the first does."""
    ends: list[int] = []  # the lowest end of a run, by the run's length
    lasts: list[int] = []  # which pair that is
    before: list[int] = []  # for each pair, the one before it in its run
    for index, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        before.append(lasts[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        lasts[length : length + 1] = [index]
    run = []
    at = lasts[-1] if lasts else -1
    while at >= 0:
        run.append(pairs[at])
        at = before[at]
    return run[::-1]
