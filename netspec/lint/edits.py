"""Several fixes of one text: which of them go together, and the text with them applied."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from netspec.lint.finding import Edit

if TYPE_CHECKING:
    from collections.abc import Iterable


def apart(text: str, fixes: Iterable[tuple[Edit, ...]]) -> tuple[list[Edit], int]:
    """The edits of the fixes that do not overlap, in the text's order.

    Args:
        text: The text that their offsets are of.
        fixes: Fixes, each of which is done as a whole or not at all. The first ones win.

    Returns:
        The edits, and how many fixes they are of.
    """
    taken: list[Edit] = []
    starts: list[int] = []
    count = 0
    for fix in fixes:
        edits = _joined(text, fix)
        places = [bisect_left(starts, edit.start) for edit in edits]
        if all(map(lambda at, edit: _is_free(taken, at, edit), places, edits)):
            for at, edit in zip(reversed(places), reversed(edits), strict=True):
                taken.insert(at, edit)
                starts.insert(at, edit.start)
            count += 1
    return taken, count


def _is_free(taken: list[Edit], at: int, edit: Edit) -> bool:
    """Whether an edit that would come at a position overlaps no edit beside it."""
    before, behind = taken[max(0, at - 1) : at], taken[at : at + 1]
    return all(each.end <= edit.start for each in before) and all(
        edit.end <= each.start and edit.start < each.start for each in behind
    )


def _joined(text: str, fix: tuple[Edit, ...]) -> list[Edit]:
    """The edits of one fix in order; deletions with nothing between them are one."""
    edits: list[Edit] = []
    for edit in sorted(fix, key=lambda each: (each.start, each.end)):
        last = edits[-1] if edits else edit
        between = text[last.end : edit.start]
        if edits and not last.text and not edit.text and not between.strip(" \t"):
            edits[-1] = _whole_line(text, Edit(last.start, max(last.end, edit.end)))
        else:
            edits.append(edit)
    return edits


def _whole_line(text: str, edit: Edit) -> Edit:
    """A deletion, with its line if nothing else stands on it."""
    first = text.rfind("\n", 0, edit.start) + 1
    stop = text.find("\n", edit.end) + 1 or len(text)
    alone = not text[first : edit.start].strip(" \t") and not text[edit.end : stop].strip()
    return Edit(first, stop) if alone and text[edit.end - 1 : edit.end] != "\n" else edit


def applied(text: str, edits: Iterable[Edit]) -> str:
    """A text with edits applied.

    Args:
        text: The text that their offsets are of.
        edits: Edits in the text's order that do not overlap.
    """
    parts = []
    at = 0
    for edit in edits:
        parts += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*parts, text[at:]])
