"""Prototxt to a message: all that is wrong with it at once, and where everything stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from netspec.text.builder import build
from netspec.text.grammar import read_tree
from netspec.text.quick import quick_message
from netspec.text.source import UNNAMED, Source
from netspec.text.tree import Block, Listing, Tree

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.report.diagnostic import Diagnostic, Location
    from netspec.text.tree import Scalar

_BOM = "\ufeff"


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

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.diagnostics

    @cached_property
    def tree(self) -> Tree:
        """The text as a tree, with its comments; made when it is first asked for."""
        return self._tree or read_tree(self.source)[0]

    @cached_property
    def _places(self) -> dict[int, dict[str, list[tuple[int, int, Scalar | Block]]]]:
        return {}

    def locate(self, path: Sequence[str | int]) -> Location:
        """Where a part of the message stands.

        Args:
            path: Fields' names and indices: ``("layer", 3, "convolution_param", "pad", 0)``.
                An index may be left out behind a field that has one value.

        Returns:
            The place of the field's name; of what is not there, that of what would hold it.
        """
        start, end, block = 0, 1, self.tree.root
        steps = list(path)
        while steps and isinstance(block, Block):
            name = steps.pop(0)
            index = int(steps.pop(0)) if steps and isinstance(steps[0], int) else 0
            found = self._fields(block).get(str(name), [])
            if index >= len(found):
                break
            start, end, value = found[index]
            if not isinstance(value, Block):
                break
            block = value
        return self.source.location(start, end)

    def _fields(self, block: Block) -> dict[str, list[tuple[int, int, Scalar | Block]]]:
        """A block's values by name, with the place of the name, or of a list's element."""
        known = self._places.get(id(block))
        if known is None:
            known = self._places[id(block)] = {}
            for entry in block.fields:
                values = known.setdefault(entry.name.text, [])
                if isinstance(entry.value, Listing):
                    values += [(item.start, item.end, item) for item in entry.value.items]
                elif entry.value is not None:
                    values.append((entry.start, entry.name.end, entry.value))
        return known


def read(text: str, message: str = "NetParameter", *, name: str = UNNAMED) -> Reading:
    """Read prototxt as C++ protobuf does, and report all that is wrong with it.

    Args:
        text: The text. What is no UTF-8 in a file stands in it as ``surrogateescape``
            decodes it; it is fine in comments.
        message: The name of the message that it describes.
        name: What diagnostics call the text.
    """
    source = Source(text.removeprefix(_BOM), name)
    quick = quick_message(source.text, message)
    if quick is not None:
        return Reading(source, quick)
    tree, faults = read_tree(source)
    built, more = build(source, tree.root, message)
    return Reading(source, built, tuple(sorted([*faults, *more], key=_place)), tree)


def _place(diagnostic: Diagnostic) -> tuple[int, int]:
    location = diagnostic.location
    return (location.line, location.column) if location else (0, 0)
