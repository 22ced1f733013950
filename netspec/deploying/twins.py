"""Siamese nets: towers of the same weights, of which a net in use has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.deploying.facts import LOSSES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netspec.deploying.graph import Graph
    from netspec.deploying.heads import Head


def second_towers(graph: Graph, heads: Sequence[Head]) -> dict[int, int]:
    """Predictions that a loss compares with its first one, and that the same weights make.

    Args:
        graph: The net.
        heads: What its losses take.

    Returns:
        For each such prediction, the first one of its loss.
    """
    compared = [head.predictions for head in heads if _compares(head)]
    found: dict[int, int] = {}
    for place in range(1, max(map(len, compared), default=0)):
        pairs = [(each[0], each[place]) for each in compared if len(each) > place]
        if _same_weights(graph, *zip(*pairs, strict=True)):
            found.update((other, first) for first, other in pairs)
    return found


def _compares(head: Head) -> bool:
    """Whether a loss compares its predictions with each other."""
    loss = LOSSES.get(head.node.type)
    return len(head.predictions) > 1 and not (loss and loss.inside)


def _same_weights(graph: Graph, one: Iterable[int], other: Iterable[int]) -> bool:
    """Whether two towers have layers of the same types in a row, and share all parameters."""
    first, second = sorted(graph.above(one)), sorted(graph.above(other))
    types = [[graph.view.nodes[at].type for at in tower] for tower in (first, second)]
    if types[0] != types[1] or first == second:
        return False
    pairs = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
    learning = [pair for pair in pairs if graph.learns[pair[1]]]
    return bool(learning) and all(
        _names(graph, at) is not None and _names(graph, at) == _names(graph, twin)
        for at, twin in learning
    )


def _names(graph: Graph, position: int) -> list[str] | None:
    """What a layer's parameters are called; None if one of them has no name."""
    names = [spec.name for spec in graph.view.nodes[position].layer.param]
    count = graph.counts[position]
    return names if names and all(names) and count in (None, len(names)) else None
