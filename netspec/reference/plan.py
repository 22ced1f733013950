"""Which layers of a net are run, and which blobs must be given for that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netspec.errors import FieldValueError, nearest, shown
from netspec.reference.registry import function_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from netspec.net import Node, View


@dataclass(frozen=True, slots=True)
class Plan:
    """What is run.

    Attributes:
        nodes: The layers that are in, up to the last one that is wanted.
        idle: The positions of those that are not run, as their tops are given, or as only
            such layers read what they make.
        sources: The positions of those whose tops come from outside.
        wanted: The blobs that must be given, each with the layer that should make it.
    """

    nodes: tuple[Node, ...]
    idle: frozenset[int]
    sources: frozenset[int]
    wanted: tuple[tuple[Node, str], ...]


def plan_of(view: View, given: Collection[str], until: str | None, theirs: Collection[str]) -> Plan:
    """Decide what is run.

    Args:
        view: The net in its state.
        given: The blobs that are given.
        until: The last layer that is run; None for all.
        theirs: Layer types and classes that the user computes.

    Raises:
        FieldValueError: There is no layer of that name.
    """
    nodes = view.nodes[: _end(view, until)]
    idle = _idle(view, nodes, given)
    sources = [node for node in nodes if _comes_from_outside(node, theirs)]
    wanted = tuple(
        (node, top)
        for node in sources
        if node.position not in idle
        for top, number in zip(node.layer.top, node.tops, strict=True)
        if top not in given
        and any(
            reader.node < len(nodes) and reader.node not in idle
            for reader in view.versions[number].readers
        )
    )
    return Plan(nodes, idle, frozenset(node.position for node in sources), wanted)


def _end(view: View, until: str | None) -> int:
    if until is None:
        return len(view.nodes)
    names = [node.name for node in view.nodes]
    if until not in names:
        hint = nearest(until, names) or f"It has {len(names)} layers in {view.state}."
        raise FieldValueError(f"until: the net has no layer {shown(until)}", hint=hint)
    return len(names) - names[::-1].index(until)


def _comes_from_outside(node: Node, theirs: Collection[str]) -> bool:
    """Whether it is a layer without bottoms, whose numbers nothing here computes."""
    if node.bottoms or node.type == "Python" or node.type in theirs:
        return False
    return function_of(node.type) is None


def _idle(view: View, nodes: tuple[Node, ...], given: Collection[str]) -> frozenset[int]:
    """The layers whose tops are given, and those that only they need."""
    idle = {
        node.position
        for node in nodes
        if node.tops
        and all(
            view.versions[number].below is None and view.versions[number].blob in given
            for number in node.tops
        )
    }
    if any(view.nodes[position].bottoms for position in idle):
        for node in reversed(nodes):
            readers = {
                reader.node for number in node.tops for reader in view.versions[number].readers
            }
            if readers and readers <= idle:
                idle.add(node.position)
    return frozenset(idle)
