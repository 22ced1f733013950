"""Wires as edges between boxes: what kind they are, which blob they stand for, of which steps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netspec.drawing.edge_labels import Told, labelled, thinned
from netspec.drawing.naming import ELLIPSIS, STAR, local, ranged, starred
from netspec.drawing.opened import plain
from netspec.drawing.scene import DATA, GATHER, SPREAD, STATE, TIME, Edge
from netspec.drawing.shapes import one_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.drawing.boxes import Heaps
    from netspec.drawing.plan import Plan
    from netspec.drawing.scene import Part
    from netspec.drawing.shapes import Shapes
    from netspec.drawing.subject import Subject
    from netspec.drawing.wires import Use, Wire

ARROW = "\u2192"
_NAMED = 3  # steps that are listed


def edges(
    wires: Sequence[Wire],
    made: Plan,
    subject: Subject,
    boxes: Heaps,
    parts: Sequence[Part],
    shapes: Shapes,
    *,
    shown: bool = True,
) -> list[Edge]:
    """The edges of a picture, without ids, between boxes that are called ``n`` and their number.

    Args:
        wires: The wires.
        made: The plan.
        subject: The net.
        boxes: The boxes.
        parts: The drawn layers, by slot.
        shapes: The net's shapes.
        shown: Whether labels tell shapes.
    """
    teller = _Teller(made, subject, boxes, parts, shapes)
    found: dict[tuple[object, ...], Told] = {}
    for wire in wires:
        told = teller.told(wire)
        if told is None:
            continue
        edge = told.edge
        key = (edge.tail, edge.head, edge.tail_part, edge.blob, edge.kind, edge.steps)
        known = found.get(key)
        if known is None:
            found[key] = told
        elif set(edge.phases) - set(known.edge.phases):
            phases = (*known.edge.phases, *(set(edge.phases) - set(known.edge.phases)))
            found[key] = known._replace(edge=replace(known.edge, phases=phases))
    closed = {f"n{at}" for at, box in enumerate(boxes.heaps) if box.closed}
    return labelled(thinned(found.values(), closed), shapes=shown)


class _Teller:
    """Says of a wire what it is."""

    def __init__(
        self,
        made: Plan,
        subject: Subject,
        boxes: Heaps,
        parts: Sequence[Part],
        shapes: Shapes,
    ) -> None:
        self.made, self.subject, self.boxes = made, subject, boxes
        self.parts, self.shapes = parts, shapes

    def told(self, wire: Wire) -> Told | None:
        """A wire as an edge; None for one within a box."""
        tail, head = self.boxes.of_slot[wire.tail], self.boxes.of_slot[wire.head]
        ahead = bool(wire.way.ahead)
        if tail == head and not ahead:
            return None
        tail_box, head_box = self.boxes.heaps[tail], self.boxes.heaps[head]
        if tail == head:
            # Of a chain of blocks, one knows it; so of a closed cell within a closed box.
            cell = self.made.frames[wire.way.cell]
            if cell.kind != TIME or tail_box.closed not in ("", cell.id):
                return None
        first = wire.uses[0]
        side = self.subject.sides[first.side]
        version = side.view.versions[first.version]
        tops = self.shapes.tops(first.side, version.node)
        shape = tops[version.top] if version.top < len(tops) else one_text([None])
        kind = self._kind(wire)
        edge = Edge(
            id="",
            tail=f"n{tail}",
            head=f"n{head}",
            tail_part="" if tail_box.closed else self.parts[wire.tail].key,
            head_part="" if head_box.closed else self.parts[wire.head].key,
            blob=self._blob(wire, kind),
            top=-1 if kind == SPREAD else version.top,
            shape=shape,
            kind=kind,
            steps=self._steps(wire),
            phases=tuple(
                dict.fromkeys(self.subject.sides[use.side].phase for use in (first, wire.uses[-1]))
            ),
        )
        base = self.made.slots[tail_box.slots[0]]
        known = self.shapes.bottoms(base.side, base.members[0])
        changed = bool(tail_box.closed) or shape not in known
        return Told(edge, changed, len(side.view.nodes[version.node].tops) > 1)

    def _kind(self, wire: Wire) -> str:
        way = wire.way
        if way.ahead:
            return STATE
        differ = wire.uses[0].version != _last_of(wire).version
        if differ and way.entered and not way.left:
            return SPREAD
        if differ and way.left and not way.entered:
            return GATHER
        return DATA

    def _blob(self, wire: Wire, kind: str) -> str:
        """The blob's name, or the range of names."""
        uses = wire.uses
        versions = self.subject.sides[uses[0].side].view.versions
        second = [use for use in uses[1:2] if use.side == uses[0].side]
        names = [versions[use.version].blob for use in (uses[0], *second, _last_of(wire))]
        if kind in (SPREAD, GATHER):
            return ranged([names[0], names[-1]])
        told = starred(names)
        if told == STAR:  # names that have nothing in common say less than the layer's
            return self.parts[wire.tail].name
        return local(told, self.made.prefixes(self.made.slots[wire.tail].frame))

    def _steps(self, wire: Wire) -> str:
        """The steps of which a wire is, if not of all."""
        way = wire.way
        if way.cell:
            frame = self.made.frames[way.cell]
            if frame.kind != TIME:
                return "" if way.ahead == 1 else f"{way.ahead:+d}"
            return f"t {ARROW} t{way.ahead:+d}"
        said = []
        for id_, entered in ((way.left, False), (way.entered, True)):
            if not id_ or len(self.made.frames[id_].names) == 1:
                continue
            told = self._of(wire, id_, entered=entered)
            if told not in said:
                said.append(told)
        return f" {ARROW} ".join(each for each in said if each)

    def _of(self, wire: Wire, id_: str, *, entered: bool) -> str:
        """The steps of a cell that a wire enters, or leaves."""
        frame = self.made.frames[id_]
        steps = set()
        for use in wire.uses:
            places = self.made.places[use.side]
            at = use.position
            if not entered:
                at = self.subject.sides[use.side].view.versions[use.version].node
            steps.add(dict(places[at])[id_])
        count = len(frame.names)
        if len(steps) == count:
            return ""
        first, last = min(steps), max(steps)
        end = 0 if entered else count - 1
        if frame.kind != TIME and steps == {end}:
            return ""  # a chain of blocks is entered at its start and left at its end
        names = [plain(frame.names[step]) for step in sorted(steps)]
        if len(names) == last - first + 1 and len(names) > 1:
            return f"{names[0]} {ELLIPSIS} {names[-1]}"
        more = f" {ELLIPSIS}" if len(names) > _NAMED else ""
        return ", ".join(names[:_NAMED]) + more


def _last_of(wire: Wire) -> Use:
    """The last use in the phase that the first one is in."""
    side = wire.uses[0].side
    return next(use for use in reversed(wire.uses) if use.side == side)
