"""Where a comment goes: above, behind or below an item, by where it stood in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.text.items import Item, Remark

if TYPE_CHECKING:
    from netspec.text.tokens import Token

SPACES = " \t\r\v\f"  # not those of Unicode, whose bytes may be part of another encoding
_BESIDE = SPACES + ";,"  # what may stand between a value and the comment behind it


class Cursor:
    """Goes through a text from its begin to its end, and gives comments to items.

    Args:
        text: The text.
        comments: All of its comments, in order.

    Attributes:
        last: The offset just behind what was gone past, a token or a comment.
        coming: Where the next comment begins; behind the text if there is none.
    """

    def __init__(self, text: str, comments: list[Token]) -> None:
        self.text = text
        self.last = 0
        self._left = comments[::-1]
        self._behind_all = len(text) + 1
        self.coming = self._left[-1].start if self._left else self._behind_all

    def reach(self, group: Item, start: int) -> tuple[tuple[Remark, ...], bool]:
        """Go on to what comes next in a group: an item, or its end.

        A comment in the line of what was last goes behind that.

        Args:
            group: What holds it.
            start: The offset where it begins.

        Returns:
            The comments that stand above it on lines of their own, and whether a blank line
            stands above it, below these.
        """
        first = not group.inside
        if self.coming > start:
            return (), not first and self.text.count("\n", self.last, start) > 1
        above: list[Remark] = []
        same_line = group.head or not first  # the whole text has no head to stand behind
        for comment in self.take(start):
            breaks = self.text.count("\n", self.last, comment.start)
            self.last = comment.end
            if breaks == 0 and same_line:
                _put_behind(group, _trimmed(comment))
            else:
                above.append(Remark(_trimmed(comment), breaks > 1 and bool(above or not first)))
        gap = self.text.count("\n", self.last, start) > 1
        return tuple(above), gap and bool(above or not first)

    def take(self, end: int) -> list[Token]:
        """The comments before an offset that no item was given yet."""
        taken: list[Token] = []
        while self.coming < end:
            taken.append(self._left.pop())
            self.coming = self._left[-1].start if self._left else self._behind_all
        return taken

    def is_free(self, offset: int) -> bool:
        """Whether no comment stands behind an offset already, with nothing in between."""
        if self.coming == self._behind_all or self.text.find("\n", offset, self.coming) >= 0:
            return True
        return bool(self.text[offset : self.coming].strip(_BESIDE))

    def place(self, item: Item, found: list[Token], offset: int, *, at_end: bool) -> None:
        """Move comments out of the middle of an item.

        A single one in the line of the name goes behind the item's head or end, if that is
        free. Others go above the item.

        Args:
            item: The item.
            found: The comments between its name and its value, or in its value.
            offset: Behind the head or the end.
            at_end: Whether it is the end.
        """
        alone = len(found) == 1 and "\n" not in self.text[self.last : found[0].start]
        if alone and self.is_free(offset):
            if at_end:
                item.after = _trimmed(found[0])
            else:
                item.behind = _trimmed(found[0])
            return
        gaps = [item.gap] + [False] * (len(found) - 1)
        item.above += tuple(map(Remark, map(_trimmed, found), gaps))
        item.gap = False


def _put_behind(group: Item, comment: str) -> None:
    """Put a comment behind the last item of a group, or behind its head."""
    if group.inside:
        group.inside[-1].last.after = comment
    else:
        group.behind = comment


def _trimmed(comment: Token) -> str:
    return comment.text.rstrip(SPACES)
