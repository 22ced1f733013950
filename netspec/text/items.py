"""What a formatted text is made of: items, each with the comments that belong to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Remark(NamedTuple):
    """A comment on a line of its own.

    Attributes:
        text: The comment, without spaces at its end.
        gap: Whether a blank line stands above it.
    """

    text: str
    gap: bool


@dataclass(slots=True, eq=False)
class Item:
    """A field, a value of a list, or one of several strings that stand together.

    Attributes:
        head: Its first line: ``pad: 1``, ``layer {``, ``dim: [``. It is all of an item that
            holds no others.
        tail: Its last line, or "" if it has none: ``}``, ``]``.
        name: The field's name, or "" for what has none.
        inside: The items between head and tail, or None if it cannot hold any.
        compact: Whether head, what is inside, and tail may stand on one line.
        gap: Whether a blank line stands above it, below the comments above it.
        above: The comments on lines of their own above it.
        behind: The comment behind the head of an item that holds others, or "".
        after: The comment behind its last line, or "".
        below: The comments on lines of their own between the last item inside and the tail.
    """

    head: str
    tail: str = ""
    name: str = ""
    inside: list[Item] | None = None
    compact: bool = False
    gap: bool = False
    above: tuple[Remark, ...] = ()
    behind: str = ""
    after: str = ""
    below: tuple[Remark, ...] = ()

    @property
    def last(self) -> Item:
        """The item of its last line: itself, or the last one inside if it has no tail."""
        return self.inside[-1] if self.inside and not self.tail else self

    def add_comma(self) -> None:
        """Put a comma behind its last line."""
        if self.tail:
            self.tail += ","
        else:
            self.head += ","
