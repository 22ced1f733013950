"""Which layers are drawn as one: each layer's slot, and at which step of which cell it stands."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias

from netspec.drawing.scene import BLOCK, TIME
from netspec.folding import TIME as TIME_STEPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netspec.drawing.opened import Piece
    from netspec.drawing.subject import Side, Subject

# Where a layer stands: the cells that it is in, from the outermost on, and its step in each.
Place: TypeAlias = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """A cluster to be.

    Attributes:
        id: Its id.
        kind: ``TIME``, ``BLOCK`` or ``GROUP``.
        parent: The id of the frame around it, or "".
        names: What each of its steps is called.
        size: How many layers a step has.
        prefix: What the names of all layers of its first step begin with, up to a slash:
            ``"t0/lstm/"``; they are drawn without it.
        star: The same with a star for what differs in other steps: ``"t*/lstm/"``.
        odd: In which way it differs from the steps around it, or "".
    """

    id: str
    kind: str
    parent: str
    names: tuple[str, ...] = field(repr=False)
    size: int
    prefix: str = ""
    star: str = ""
    odd: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """A drawn layer.

    Attributes:
        side: Which of the subject's sides its members are in.
        members: The positions of its layers: of each step one, the steps of outer cells first.
        frame: The id of the frame that it lies in, or "".
    """

    side: int
    members: tuple[int, ...] = field(repr=False)
    frame: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Where everything is drawn.

    Attributes:
        slots: The drawn layers, in the net's order.
        frames: What is around them, by id; outer ones first.
        slot_of: For each side, by position, the number of the layer's slot.
        places: For each side, by position, where the layer stands.
    """

    slots: list[Slot]
    frames: dict[str, Frame]
    slot_of: tuple[list[int], ...]
    places: tuple[list[Place], ...]

    def around(self, frame: str) -> Iterable[str]:
        """A frame and all around it, from the inside to the outside; nothing if there is none."""
        while frame in self.frames:
            yield frame
            frame = self.frames[frame].parent

    def prefixes(self, frame: str) -> tuple[str, ...]:
        """What names in a frame begin with, in all steps and in the first."""
        return (self.frames[frame].star, self.frames[frame].prefix) if frame else ()


def plan(subject: Subject, pieces: Sequence[Piece]) -> Plan:
    """Give each layer its slot.

    Args:
        subject: The net.
        pieces: The runs and odd steps of its first side, as they are to be drawn.
    """
    maker = _Maker(subject)
    maker.lay_out(pieces)
    for number in range(1, len(subject.sides)):
        maker.add_side(number)
    return maker.finished()


class _Maker:
    """Lays out a plan."""

    def __init__(self, subject: Subject) -> None:
        self.sides: tuple[Side, ...] = subject.sides
        sizes = [len(side.view.nodes) for side in self.sides]
        self.slots: list[Slot] = []
        self.frames: dict[str, Frame] = {}
        self.slot_of = tuple([-1] * size for size in sizes)
        self.places: tuple[list[Place], ...] = tuple([()] * size for size in sizes)

    def add(self, side: int, members: tuple[int, ...], frame: str) -> None:
        """Add a slot."""
        number = len(self.slots)
        self.slots.append(Slot(side, members, frame))
        slot_of = self.slot_of[side]
        for member in members:
            slot_of[member] = number

    def lay_out(self, pieces: Sequence[Piece]) -> None:
        """Give the layers of the first side their slots."""
        everything = tuple(range(len(self.slot_of[0])))
        # Cells that are still to be laid out: their frame, the positions of each step, where
        # each step stands, and the pieces within; cells lie in each other a few deep at most.
        waiting: list[tuple[str, list[tuple[int, ...]], list[Place], Sequence[Piece]]]
        waiting = [("", [everything], [()], pieces)]
        while waiting:
            frame, steps, places, within = waiting.pop(0)
            taken: set[int] = set()
            for piece in within:
                waiting.append((piece.id, *self._cell(frame, piece, steps, places), piece.inner))
                taken.update(place for step in piece.steps for place in step)
            for place, members in enumerate(zip(*steps, strict=True)):
                if place not in taken:
                    self.add(0, members, frame)

    def _cell(
        self, parent: str, piece: Piece, steps: list[tuple[int, ...]], places: list[Place]
    ) -> tuple[list[tuple[int, ...]], list[Place]]:
        """The steps of a cell, in all steps of the one that it lies in."""
        kind = TIME if piece.kind == TIME_STEPS else BLOCK
        self.frames[piece.id] = Frame(
            piece.id, kind, parent, piece.names, len(piece.steps[0]), odd=piece.odd
        )
        where = self.places[0]
        found: list[tuple[int, ...]] = []
        stand: list[Place] = []
        for outer, place in zip(steps, places, strict=True):
            for number, step in enumerate(piece.steps):
                members = tuple([outer[at] for at in step])
                here = (*place, (piece.id, number))
                for member in members:
                    where[member] = here
                found.append(members)
                stand.append(here)
        return found, stand

    def add_side(self, number: int) -> None:
        """Give the layers of another side the slots that they have in the first, or new ones."""
        first, other = self.sides[0].view.nodes, self.sides[number].view.nodes
        at = {node.index: node.position for node in first}
        slot_of, places = self.slot_of[number], self.places[number]
        new = []
        for node in other:
            same = at.get(node.index)
            if same is None:
                new.append(node.position)
            else:
                slot_of[node.position] = self.slot_of[0][same]
                places[node.position] = self.places[0][same]
        left = set(new)
        for run in self.sides[number].folding.runs:
            for members in zip(*run.steps, strict=True):
                if left.issuperset(members):
                    self._fit(number, members, run.steps)
                    left.difference_update(members)
        for position in new:
            if position in left:
                self.add(number, (position,), "")

    def _fit(self, number: int, members: tuple[int, ...], steps: Sequence[tuple[int, ...]]) -> None:
        """Put layers that only another side has into the cell that the rest of their steps is in.

        Where there is none, each of them is drawn for itself.
        """
        places = self.places[number]
        found = [next((places[at][:1] for at in step if places[at]), ()) for step in steps]
        cells = {place[0][0] for place in found if place}
        if len(cells) != 1 or len(set(found)) < len(found) or () in found:
            for member in members:
                self.add(number, (member,), "")
            return
        for member, place in zip(members, found, strict=True):
            places[member] = place
        self.add(number, members, cells.pop())

    def finished(self) -> Plan:
        """The plan, with its slots in the net's order."""
        indices = [self.sides[s.side].view.nodes[s.members[0]].index for s in self.slots]
        order = sorted(range(len(self.slots)), key=indices.__getitem__)
        rank = [0] * len(order)
        for new, old in enumerate(order):
            rank[old] = new
        slot_of = tuple([rank[number] for number in numbers] for numbers in self.slot_of)
        slots = [self.slots[number] for number in order]
        return Plan(slots, self.frames, slot_of, self.places)


def with_frames(made: Plan, frames: dict[str, Frame], frame_of: dict[int, str]) -> Plan:
    """The same plan with more frames.

    Args:
        made: The plan.
        frames: All frames, outer ones first.
        frame_of: By the number of a slot, the frame that it lies in now.
    """
    slots = [
        replace(slot, frame=frame_of.get(number, slot.frame))
        for number, slot in enumerate(made.slots)
    ]
    return replace(made, slots=slots, frames=frames)
