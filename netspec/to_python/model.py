"""A net on its way to code: items with slots, blocks of them, and what blocks are given."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

# How a layer's tops are said.
SELF = "self"  # one, of the layer's name
IN_PLACE = "in place"  # those of its bottoms
NAMED = "named"  # each by its name
TEXT = "text"  # as text, since blobs of these names are there already, or none can be held

# Which steps of a loop are meant.
LAST, WHOLE = -1, -2

# What slots are that hold no field.
NAME, TOP, BOTTOM, KEY = ":name", ":top", ":bottom", ":key"  # no field is called so
NUMBER = ":number"  # what tells blocks apart, if it is one


class Real(NamedTuple):
    """A number of a float field, as its shortest text."""

    text: str


class Label(NamedTuple):
    """An enum's value.

    Attributes:
        message: The message that has the enum.
        label: The value's name.
    """

    message: str
    label: str


@dataclass(eq=False, slots=True)
class Param:
    """What a block or a loop is given anew each time, a number or a text.

    Attributes:
        key: The keyword that it is given for, such as ``"num_output"``.
        is_text: Whether it is, or is part of, a text.
        name: How the code calls it.
        hint: What tells it apart from others of the same key: a layer's name.
    """

    key: str
    is_text: bool = False
    name: str = ""
    hint: str = ""


class Text(NamedTuple):
    """A text with parameters in it.

    Attributes:
        parts: Its parts in order: texts, parameters and numbers made of them.
    """

    parts: tuple[Any, ...]


class Scaled(NamedTuple):
    """A parameter times a number."""

    factor: int
    param: Param


class Shifted(NamedTuple):
    """A number that a loop goes through, plus another."""

    param: Param
    by: int


# What stands in a slot: a literal, or what is made of parameters. A tuple is a list of scalars.
Expr: TypeAlias = Any


@dataclass(frozen=True, slots=True)
class Layer:
    """What layers that are alike but for numbers and texts have in common.

    Its slots are those of its fields, its name, the names of its tops and of its bottoms, where
    they are said, and the key that it is bound to, if it is.

    Attributes:
        type: The type.
        bottom_count: How many blobs it is handed.
        tops: How the tops are said.
        top_count: How many blobs it gives that can be held.
        fields: Its keywords: names, and how each is built of slots, see ``fields``.
        keys: What each slot is: a field's name, ``NAME``, ``TOP``, ``BOTTOM`` or ``KEY``.
        unnamed: Whether the layer has no name.
        bound: Whether it is bound to a key by hand.
        twin: Whether it gives the blobs of a layer of the same name.
    """

    type: str
    bottom_count: int
    tops: str
    top_count: int
    fields: tuple[Any, ...]
    keys: tuple[str, ...]
    unnamed: bool = False
    bound: bool = False
    twin: bool = False


@dataclass(eq=False, slots=True)
class Block:
    """Items that come several times: a function.

    Attributes:
        inputs: How many blobs it is given.
        params: What else it is given.
        body: Its items.
        outputs: What it gives back.
        calls: How many items stand for it.
        name: How the code calls it.
    """

    inputs: int
    params: list[Param]
    body: list[Item]
    outputs: list[Source]
    name: str = ""

    @property
    def top_count(self) -> int:
        """How many blobs it gives."""
        return len(self.outputs)

    @property
    def keys(self) -> tuple[str, ...]:
        """What each slot is."""
        return tuple(param.key for param in self.params)


@dataclass(eq=False, slots=True)
class Item:
    """A layer, or a call of a block.

    Attributes:
        kind: What it is.
        sources: The blobs that it reads.
        slots: What differs between items of its kind.
        members: The indices of the net's layers that it stands for.
        comments: What is said above it.
    """

    kind: Layer | Block | Loop
    sources: list[Source]
    slots: list[Expr] = field(default_factory=list)
    members: list[int] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)


class Source(NamedTuple):
    """A blob: which item gives it, and which of its blobs it is.

    Attributes:
        item: The item; None for what the block is given.
        number: From 0.
        step: Of which step of a loop, or ``LAST``; ``WHOLE`` for a list of them all.
    """

    item: Item | None
    number: int
    step: int = LAST


@dataclass(eq=False, slots=True)
class Loop:
    """Calls of one block after another, which differ by one value.

    Attributes:
        block: The block.
        var: What differs.
        values: Its values: numbers or texts.
        slots: What the block is given, in terms of ``var``.
        reads: For each blob that the block is given, how it is found.
        gathered: Those of the block's blobs of which other steps' are read than the last.
        begun: Of these, those whose list begins with what the loop begins with.
        inline: Whether nothing else calls the block, so that its body stands in the loop.
    """

    block: Block
    var: Param
    values: range | tuple[Any, ...]
    slots: list[Expr]
    reads: list[Read]
    gathered: set[int] = field(default_factory=set)
    begun: dict[int, Source] = field(default_factory=dict)
    inline: bool = False

    @property
    def top_count(self) -> int:
        """How many blobs its last step gives."""
        return len(self.block.outputs)

    @property
    def keys(self) -> tuple[str, ...]:
        """What each slot is: none, since the loop has its own."""
        return ()


class Read(NamedTuple):
    """How a step of a loop finds a blob: the same in all steps, if nothing is said.

    Attributes:
        carried: Which blob of the step before it is.
        index: Which one of several it is, in terms of what the loop goes through.
    """

    carried: int | None = None
    index: Expr = None


def is_closed(expr: Expr) -> bool:
    """Whether there is no parameter in what stands in a slot."""
    return not isinstance(expr, (Param, Text, Scaled, Shifted))
