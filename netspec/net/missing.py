"""Bottoms that no layer above makes: what is said of them, and where the blob might be."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING, Any

from netspec.errors import nearest, shown
from netspec.net import codes
from netspec.net.state import PHASES, State, included
from netspec.report.fault import Fault

if TYPE_CHECKING:
    from netspec.net.view import Node, View

_WINDOW = 400  # versions above and below among which a misspelt name is looked for
_MOST_NEAREST = 20  # names that are looked for: it takes time, and a net has few slips


class Missing:
    """Makes the faults of unknown bottoms.

    Args:
        view: The view that they are in.
    """

    def __init__(self, view: View) -> None:
        self._view = view
        self._near: dict[str, str] = {}

    def fault(self, node: Node, bottom: int) -> Fault:
        """The fault of one bottom.

        Args:
            node: The layer that reads it.
            bottom: Which of its bottoms.
        """
        blob = node.layer.bottom[bottom]
        return Fault(
            codes.UNKNOWN_BOTTOM,
            f"layer {shown(node.name)} reads blob {shown(blob)}, which no layer above it makes",
            node.path("bottom", bottom),
            hint=self._hint(node, blob),
            layer=node.name,
        )

    def _hint(self, node: Node, blob: str) -> str:
        if blob in self._further_down:
            name = shown(self._view.nodes[self._further_down[blob]].name)
            return f"Layer {name} makes it, further down: it must come before."
        if blob in self._elsewhere:
            return self._left_out(self._view.net.layer[self._elsewhere[blob]])
        if blob not in self._near and len(self._near) < _MOST_NEAREST:
            at = bisect_left(self._view.versions, node.position, key=lambda each: each.node)
            window = self._view.versions[max(0, at - _WINDOW) : at + _WINDOW]
            self._near[blob] = nearest(blob, {each.blob for each in window} - {blob})
        return self._near.get(blob) or "One of the layers above must have it as a top."

    def _left_out(self, layer: Any) -> str:
        """What is said of a layer that would make the blob, and is not in this state."""
        state = self._view.state
        hint = f"Layer {shown(layer.name)} makes it, but is not in {state}."
        other = PHASES[1 - state.number]
        if included(layer, State(other, state.level, state.stages)):
            hint += f" It is in phase {other}: --phase {other}."
        return hint

    @cached_property
    def _further_down(self) -> dict[str, int]:
        """Each blob's last maker that does not read it itself; it is below who misses the blob."""
        return {
            version.blob: version.node
            for version in self._view.versions
            if version.blob not in self._view.maker(version).layer.bottom
        }

    @cached_property
    def _elsewhere(self) -> dict[str, int]:
        """Blobs that layers make which are not in this state, with the layer's index."""
        kept = {node.index for node in self._view.nodes}
        return {
            top: index
            for index, layer in enumerate(self._view.net.layer)
            if index not in kept
            for top in layer.top
            if top not in layer.bottom
        }
