"""What rules look at: a net, its views, what was given, and where all of it stands."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.dsl.fields import message_fields
from netspec.lint.looks import Look, looks
from netspec.lint.removal import removal
from netspec.text.codes import UNKNOWN_FIELD
from netspec.text.tree import Block

if TYPE_CHECKING:
    from netspec.lint.finding import Edit
    from netspec.loading import Loaded
    from netspec.net import State
    from netspec.report.diagnostic import Location
    from netspec.report.fault import Path
    from netspec.text.read import Found, Reading
    from netspec.upgrade import Upgraded, UpgradedSolver

_LAYERS = {"layer": "LayerParameter", "layers": "V1LayerParameter"}


class Context:
    """A net or solver under the linter.

    Args:
        loaded: What was loaded.
    """

    def __init__(self, loaded: Loaded) -> None:
        self.loaded = loaded
        self.name: str = loaded.name
        self.given: Any = loaded.given
        # A solver has no layers, which suits every rule that looks at layers.
        self.net: Any = loaded.net if loaded.net is not None else schema.NetParameter()
        self.upgraded: Upgraded | UpgradedSolver | None = loaded.upgraded

    @cached_property
    def looks(self) -> tuple[Look, ...]:
        """The net in all states that it is likely to be built for."""
        return looks(self.net)

    @cached_property
    def tried(self) -> frozenset[State]:
        """All of these states."""
        return frozenset().union(*(look.states for look in self.looks))

    @cached_property
    def hidden(self) -> tuple[Any, ...]:
        """The layers that are in none of these states, as of several stages at once."""
        kept = {node.index for look in self.looks for node in look.view.nodes}
        return tuple(layer for index, layer in enumerate(self.net.layer) if index not in kept)

    @property
    def text(self) -> Reading | None:
        """The text that was read; None if it is a script, a template, or not text at all."""
        return self.loaded.reading

    @cached_property
    def is_whole(self) -> bool:
        """Whether all that the layers say is known, so that one can tell how they connect."""
        if all(each.code != UNKNOWN_FIELD for each in self.loaded.diagnostics):
            return True
        fields = self.text.tree.root.fields if self.text is not None else []
        return all(
            inner.name.text in message_fields(_LAYERS[entry.name.text])
            for entry in fields
            if entry.name.text in _LAYERS and isinstance(entry.value, Block)
            for inner in entry.value.fields
        )

    def place(self, path: Path, *, given: bool = False) -> Location | None:
        """Where something stands.

        Args:
            path: A path in the net.
            given: Whether it is a path in the message as it was given.
        """
        if given and self.text is not None:
            return self.text.locate(path)
        return self.loaded.origins.at(path)

    def given_path(self, path: Path) -> Path | None:
        """The path in what was given of something in the net; None if it is not there as such.

        Args:
            path: A path in the net, to a field or to an element of a repeated one.
        """
        if self.upgraded is None:
            return path
        old = self.upgraded.old_path(path)
        # A path that leads nowhere is cut, and then ends in something else.
        if isinstance(path[-1], str):
            return old if old[-1:] == path[-1:] else None
        return old if old[-2:-1] in ((path[-2],), ("layers",)) else None

    def find(self, path: Path, *, given: bool = False) -> Found | None:
        """Something in the text, to be edited; None if it is not there.

        Args:
            path: A path in the net.
            given: Whether it is a path in the message as it was given.
        """
        old = path if given else self.given_path(path)
        return self.text.find(old) if old is not None and self.text is not None else None

    def removal(self, path: Path, *, given: bool = False) -> tuple[Edit, ...]:
        """The edits that take a field out of the text; none where that is not safe.

        Args:
            path: A path in the net.
            given: Whether it is a path in the message as it was given.
        """
        found = self.find(path, given=given)
        edit = removal(self.text, found) if found is not None and self.text is not None else None
        return (edit,) if edit is not None else ()
