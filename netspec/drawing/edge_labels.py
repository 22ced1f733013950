"""What is written beside edges, and which edges are drawn as one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from netspec.drawing.scene import DATA, STATE, Edge
from netspec.report.unicode import printable
from netspec.summary.cells import cut

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

_PARALLEL = 3  # edges between two boxes that are drawn one by one
_NAMED = 4  # blobs that a label lists
_WIDEST = 32  # columns of a line


class Told(NamedTuple):
    """What is known of an edge before its label is made.

    Attributes:
        edge: The edge.
        changed: Whether the blob's shape is another one than its maker reads.
        several: Whether the maker has several tops.
    """

    edge: Edge
    changed: bool
    several: bool


def thinned(told: Iterable[Told], closed: Collection[str]) -> list[Told]:
    """Many edges between the same boxes as one, and so those to or from a closed box.

    Args:
        told: The edges.
        closed: The ids of closed boxes.
    """
    between: dict[tuple[str, str, str], list[Told]] = {}
    for each in told:
        edge = each.edge
        between.setdefault((edge.tail, edge.head, edge.kind), []).append(each)
    found = []
    for (tail, head, _), alike in between.items():
        most = 1 if tail in closed or head in closed else _PARALLEL
        found += alike if len(alike) <= most else [_joined(alike)]
    return found


def _joined(alike: Sequence[Told]) -> Told:
    """Edges between the same boxes as one."""
    blobs = list(dict.fromkeys(each.edge.blob for each in alike))
    text = ", ".join(blobs) if len(blobs) <= _NAMED else f"{len(blobs)} blobs"
    steps = {each.edge.steps for each in alike}
    same = {each.edge.shape for each in alike}
    first = alike[0].edge
    edge = replace(
        first,
        blob=text,
        top=first.top if len({(each.edge.tail_part, each.edge.top) for each in alike}) == 1 else -1,
        tail_part=first.tail_part if len({each.edge.tail_part for each in alike}) == 1 else "",
        head_part=first.head_part if len({each.edge.head_part for each in alike}) == 1 else "",
        shape=first.shape if len(same) == 1 else "",
        steps=steps.pop() if len(steps) == 1 else "",
        phases=tuple(dict.fromkeys(phase for each in alike for phase in each.edge.phases)),
    )
    return Told(edge, any(each.changed for each in alike), len(blobs) > 1)


def labelled(told: Iterable[Told], *, shapes: bool) -> list[Edge]:
    """Edges with labels: what is new to a reader, and nothing twice.

    Args:
        told: The edges.
        shapes: Whether labels tell shapes.
    """
    said: set[tuple[str, str, str]] = set()
    found = []
    for each in told:
        edge = each.edge
        lines = []
        if edge.kind == STATE:
            if edge.steps:
                lines.append(cut(f"{edge.blob}  {edge.steps}", _WIDEST))
        else:
            what = (edge.tail, edge.tail_part, edge.blob)
            if each.several or edge.kind != DATA:
                lines.append(cut(edge.blob, _WIDEST))
            if shapes and each.changed and edge.shape and what not in said:
                lines.append(edge.shape)
            if edge.steps:
                lines.append(edge.steps)
            said.add(what)
        found.append(replace(edge, label=tuple(map(printable, lines))))
    return found
