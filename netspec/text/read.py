"""Prototxt to a message: all that is wrong with it at once, and where everything stands."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from netspec.dsl.fields import message_fields
from netspec.text.builder import build
from netspec.text.grammar import read_tree
from netspec.text.quick import Quick, quick_message
from netspec.text.source import UNNAMED, Source
from netspec.text.tree import Block, Entry, Listing, Tree

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.report.diagnostic import Diagnostic, Location
    from netspec.text.tree import Scalar

NET_OR_SOLVER = ("NetParameter", "SolverParameter")  # what a file of Caffe's may be

_BOM = "\ufeff"
_FIRST = re.compile(r"\s*(?:\#[^\n]*(?:\n|\Z)\s*)*([A-Za-z_]\w*)", re.ASCII)
# a piece's first field
_FIELD_AND_INDEX = 2


class Found(NamedTuple):
    """A part of a message in the text.

    Attributes:
        entry: The field that says it.
        value: Its value; of a list, the element that was meant.
        start: The offset of the field's name, or of the list's element.
        end: The offset just behind that name or element.
    """

    entry: Entry
    value: Scalar | Block
    start: int
    end: int


@dataclass(eq=False)
class Reading:
    """A text that was read.

    Attributes:
        source: The text.
        message: What it says; what is wrong is left out.
        diagnostics: What is wrong with it, in the order of the text.
    """

    source: Source
    message: Any
    diagnostics: tuple[Diagnostic, ...] = ()
    _tree: Tree | None = field(default=None, repr=False)
    _quick: Quick | None = field(default=None, repr=False)
    _parts: dict[int, Block] = field(default_factory=dict, repr=False)
    _values: dict[int, dict[str, list[Found]]] = field(default_factory=dict, repr=False)

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.diagnostics

    @cached_property
    def tree(self) -> Tree:
        """The text as a tree, with its comments; made when it is first asked for."""
        return self._tree or read_tree(self.source)[0]

    def locate(self, path: Sequence[str | int]) -> Location:
        """Where a part of the message stands.

        Args:
            path: Fields' names and indices: ``("layer", 3, "convolution_param", "pad", 0)``.
                An index may be left out behind a field that has one value.

        Returns:
            The place of the field's name; of what is not there, that of what would hold it.
        """
        quick = self._quick_place(path)
        if quick is None:
            _, found = self._walk(path)
            quick = found[2:] if found else (0, 1)
        return self.source.location(*quick)

    def find(self, path: Sequence[str | int]) -> Found | None:
        """A part of the message in the text; None if it is not there.

        Args:
            path: As for locate.
        """
        whole, found = self._walk(path)
        return found if whole else None

    def _quick_place(self, path: Sequence[str | int]) -> tuple[int, int] | None:
        """Where a field of the message itself stands, if that can be told without a tree."""
        if self._quick is None or len(path) != _FIELD_AND_INDEX:
            return None
        name, index = path
        starts = self._quick.starts.get(str(name), [])
        if not isinstance(index, int) or not 0 <= index < len(starts):
            return None
        start = starts[index]
        first = _FIRST.match(self.source.text, start)
        if first and first[1] == name and (not index or starts[index - 1] != start):
            return first.span(1)
        return None

    def _walk(self, path: Sequence[str | int]) -> tuple[bool, Found | None]:
        """What a path leads to, or the last thing on its way; and whether it is the former."""
        steps = list(path)
        found: Found | None = None
        while steps:
            name = str(steps.pop(0))
            index = int(steps.pop(0)) if steps and isinstance(steps[0], int) else 0
            if found is None:
                block, index = self._root_of(name, index)
            elif isinstance(found.value, Block):
                block = found.value
            else:
                return False, found
            values = self._fields(block).get(name, ())
            if index >= len(values):
                return False, found
            found = values[index]
        return found is not None, found

    def _root_of(self, name: str, index: int) -> tuple[Block, int]:
        """Fields of the message itself among which one is, and its index among these.

        Of a text that was read the quick way, only the part is read that the field is in.
        """
        starts = self._quick.starts.get(name, []) if self._quick else []
        if self._quick is None or "tree" in vars(self) or index >= len(starts):
            return self.tree.root, index
        start = starts[index]
        if start not in self._parts:
            pieces = self._quick.pieces
            at = bisect_right(pieces, start)
            stop = pieces[at] if at < len(pieces) else None
            self._parts[start] = read_tree(self.source, start, stop)[0].root
        return self._parts[start], index - bisect_left(starts, start)

    def _fields(self, block: Block) -> dict[str, list[Found]]:
        """A block's values by name."""
        known = self._values.get(id(block))  # a block lives as long as the reading
        if known is None:
            known = self._values[id(block)] = {}
            for entry in block.fields:
                values = known.setdefault(entry.name.text, [])
                if isinstance(entry.value, Listing):
                    items = entry.value.items
                    values += [Found(entry, item, item.start, item.end) for item in items]
                elif entry.value is not None:
                    values.append(Found(entry, entry.value, entry.start, entry.name.end))
        return known


def read(text: str, message: str = "NetParameter", *, name: str = UNNAMED) -> Reading:
    """Read prototxt as C++ protobuf does, and report all that is wrong with it.

    Args:
        text: The text. What is no UTF-8 in a file stands in it as ``surrogateescape``
            decodes it; it is fine in comments.
        message: The name of the message that it describes.
        name: What diagnostics call the text.
    """
    return read_as((message,), text, name=name)


def read_as(kinds: Sequence[str], text: str, *, name: str = UNNAMED) -> Reading:
    """Read prototxt of one of several messages: the first that takes it.

    Args:
        kinds: The messages' names. If none takes the text, it is read as the one that has
            the most of its fields; the first of equals.
        text: The text, as ``read`` takes it.
        name: What diagnostics call the text.
    """
    source = Source(text.removeprefix(_BOM), name)
    for kind in kinds:
        quick = quick_message(source.text, kind)
        if quick is not None:
            return Reading(source, quick.message, _quick=quick)
    tree, faults = read_tree(source)
    names = [entry.name.text for entry in tree.root.fields]
    kind = max(kinds, key=lambda each: sum(name in message_fields(each) for name in names))
    built, more = build(source, tree.root, kind)
    return Reading(source, built, tuple(sorted([*faults, *more], key=_place)), tree)


def _place(diagnostic: Diagnostic) -> tuple[int, int]:
    location = diagnostic.location
    return (location.line, location.column) if location else (0, 0)
