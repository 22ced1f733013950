"""Frames as clusters of a picture: their labels, and which of them are to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.drawing.naming import ELLIPSIS, TIMES, local
from netspec.drawing.opened import plain
from netspec.drawing.scene import GROUP, Cluster
from netspec.report.unicode import printable
from netspec.summary.cells import cut

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from netspec.drawing.boxes import Heaps
    from netspec.drawing.plan import Frame, Plan
    from netspec.drawing.scene import Part

_WIDEST = 48  # columns of a label


def clusters(
    made: Plan, drawn: Sequence[Part], boxes: Heaps, closed: Collection[str]
) -> tuple[Cluster, ...]:
    """The clusters of a picture, outer ones first.

    Args:
        made: The plan.
        drawn: The drawn layers, by slot.
        boxes: The boxes.
        closed: The ids of frames that are drawn as one box.
    """
    count: dict[str, int] = {}
    for slot, part in zip(made.slots, drawn, strict=True):
        for around in made.around(slot.frame):
            count[around] = count.get(around, 0) + len(part.positions)
    # What is within a closed frame is not to be seen.
    shown = {heap.closed for heap in boxes.heaps if heap.closed}
    shown.update(around for heap in boxes.heaps for around in made.around(heap.frame))
    copies: dict[str, int] = {"": 1}
    found = []
    for id_, frame in made.frames.items():
        copies[id_] = copies[frame.parent] * len(frame.names)
        if id_ not in shown:
            continue
        found.append(
            Cluster(
                id=id_,
                kind=frame.kind,
                label=cut(printable(_label(frame, made)), _WIDEST),
                names=frame.names,
                steps=len(frame.names),
                layers=count.get(id_, 0) // copies[id_],
                parent=frame.parent,
                closed=id_ in closed,
                odd=frame.odd,
            )
        )
    return tuple(found)


def _label(frame: Frame, made: Plan) -> str:
    """The first and the last step, with what all names in them begin with, and how many."""
    names = frame.names
    first = names[0]
    if frame.kind == GROUP:
        return local(frame.star, made.prefixes(frame.parent))
    behind = frame.prefix.removeprefix(first) if first and frame.prefix.startswith(first) else ""
    if len(names) == 1:
        return first + behind
    told = f"{first}{behind} {ELLIPSIS} {names[-1]}{behind}"
    if not first or not names[-1]:
        told = plain(frame.prefix) or "steps"
    return f"{told}  {TIMES} {len(names):,}"
