"""The tree of a prototxt text: fields, blocks and values, each with its place.

Nothing of the text is lost: the text itself is kept, and the tree says where in it things
are. A text that is not right still gives a tree of what could be read.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netspec.text.tokens import Token


@dataclass(slots=True, eq=False)
class Scalar:
    """A scalar value: a number, a word, or one or more strings that stand together.

    Attributes:
        tokens: What it is made of; a minus sign is a token of its own.
    """

    tokens: list[Token]

    @property
    def start(self) -> int:
        """The offset of its first character."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """The offset just behind it."""
        return self.tokens[-1].end


@dataclass(slots=True, eq=False)
class Block:
    """A message's fields between braces, or the whole text.

    Attributes:
        start: The offset of the opening brace, or 0.
        end: The offset just behind the closing brace, or the text's length.
        opener: ``"{"`` or ``"<"``, or "" for the whole text.
        fields: What is in it.
    """

    start: int
    end: int
    opener: str
    fields: list[Entry] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Listing:
    """Values between brackets: ``[1, 2]``.

    Attributes:
        start: The offset of the opening bracket.
        end: The offset just behind the closing one.
        items: The values.
    """

    start: int
    end: int
    items: list[Scalar | Block] = field(default_factory=list)


Value = Scalar | Block | Listing


@dataclass(slots=True, eq=False)
class Entry:
    """A field: its name and value.

    Attributes:
        name: The name's token.
        value: What stands behind it, or None if nothing right does.
        colon: Whether a colon stands between.
    """

    name: Token
    value: Value | None = None
    colon: bool = False

    @property
    def start(self) -> int:
        """The offset of the name."""
        return self.name.start

    @property
    def end(self) -> int:
        """The offset just behind the value."""
        return self.value.end if self.value is not None else self.name.end


@dataclass(slots=True, eq=False)
class Tree:
    """A text as a tree.

    Attributes:
        root: Its fields.
        comments: Its comments, in order.
    """

    root: Block
    comments: list[Token] = field(default_factory=list)
