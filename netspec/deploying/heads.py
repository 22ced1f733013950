"""Which blobs are predictions: what losses, or measures, take that is not given."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netspec.deploying.facts import LOSSES, MEASURES, is_given, weight
from netspec.lint.kinds import is_loss

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netspec.deploying.graph import Graph
    from netspec.net import Node


class Head(NamedTuple):
    """What a loss, or a measure, takes.

    Attributes:
        node: The layer.
        predictions: The numbers of the versions that it compares.
        targets: The numbers of those that it compares them with.
    """

    node: Node
    predictions: tuple[int, ...]
    targets: tuple[int, ...]


def loss_heads(graph: Graph) -> tuple[list[Head], list[Head]]:
    """What the losses of a net take: those that make the net what it is, and auxiliary ones.

    A loss is auxiliary if another one of its type has the same targets and more weight, as
    loss1 and loss2 of GoogLeNet; or if its own weight is 0.

    Args:
        graph: The net.
    """
    nodes = [node for node in graph.view.nodes if is_loss(node.layer)]
    heads = [head for node in nodes for head in [_head(graph, node)] if head.predictions]
    compared = [head for head in heads if head.targets]
    # What has no targets is a penalty on a blob, where there are others.
    main = compared or heads
    if any(weight(head.node.layer) for head in main):
        main = [head for head in main if weight(head.node.layer)]
    most: dict[object, float] = {}
    for head in main:
        most[_aim(head)] = max(most.get(_aim(head), 0.0), weight(head.node.layer))
    kept = [head for head in main if weight(head.node.layer) >= most[_aim(head)]]
    ids = {head.node.position for head in kept}
    return kept, [head for head in heads if head.node.position not in ids]


def measured_heads(graph: Graph) -> list[Head]:
    """What the layers that measure take, of a net without losses."""
    found = []
    for node in graph.view.nodes:
        if node.type in MEASURES:
            first = node.bottoms[:1]
            predictions = [n for n in _usable(graph, first) if not graph.fixed[n]]
            found.append(Head(node, tuple(predictions), _known(node.bottoms[1:])))
    return [head for head in found if head.predictions]


def _aim(head: Head) -> object:
    return head.node.type, head.targets


def _head(graph: Graph, node: Node) -> Head:
    """What one loss takes."""
    loss = LOSSES.get(node.type)
    if loss is None:
        return _head_of_any(graph, node)
    places = [place for place in loss.heads if place < len(node.bottoms)]
    if len(places) == len(loss.heads) and loss.heads == (0, 1):
        # Of two that are alike, one that is only given is the target.
        places = [place for place in places if not _fixed(graph, node.bottoms[place])] or [0]
    predictions = _usable(graph, [node.bottoms[place] for place in places])
    if not loss.inside:
        predictions = tuple(n for n in predictions if not is_given(graph.maker(n).layer))
    targets = [number for at, number in enumerate(node.bottoms) if at not in places]
    unknown = () if len(targets) == len(_known(targets)) else (-1,)  # of another state
    return Head(node, predictions, (*_known(targets), *unknown))


def _head_of_any(graph: Graph, node: Node) -> Head:
    """What a loss takes of which nothing is known, or that is put together of other layers.

    It is what it compares with data that only losses see: the last blobs that do not depend
    on such data themselves.
    """
    predictions: dict[int, None] = {}
    targets: dict[int, None] = {}
    plain: dict[int, None] = {}
    waiting = [number for number in reversed(node.bottoms) if number is not None]
    entered: set[int] = set()
    compares = len(waiting) < len(node.bottoms)
    while waiting:
        number = waiting.pop()
        if number in entered or graph.lost[number]:
            continue
        entered.add(number)
        if graph.fixed[number]:
            targets[number] = None
            compares = True
        elif graph.aimed[number]:
            compares = True
            waiting += [each for each in reversed(graph.maker(number).bottoms) if each is not None]
        else:
            plain[number] = None
    predictions = plain
    return Head(node, tuple(predictions), tuple(targets) or ((-1,) if compares else ()))


def _usable(graph: Graph, numbers: Iterable[int | None]) -> tuple[int, ...]:
    """The versions that are there, and no losses."""
    return tuple(n for n in numbers if n is not None and not graph.lost[n])


def _known(numbers: Sequence[int | None]) -> tuple[int, ...]:
    return tuple(number for number in numbers if number is not None)


def _fixed(graph: Graph, number: int | None) -> bool:
    return number is None or graph.fixed[number]
