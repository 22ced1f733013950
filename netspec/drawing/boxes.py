"""Slots put into boxes: layers in place onto the layer below them, closed frames into one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from netspec.drawing.plan import Plan
    from netspec.drawing.subject import Subject


@dataclass(slots=True)
class Heap:
    """The slots of a box.

    Attributes:
        frame: The id of the frame around it, or "".
        closed: The id of the frame that it is, closed, or "".
        slots: The numbers of its slots; of a stack, from top to bottom.
    """

    frame: str
    closed: str = ""
    slots: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Heaps:
    """The boxes of a picture.

    Attributes:
        heaps: They, in the net's order.
        of_slot: By the number of a slot, the number of its box.
    """

    heaps: list[Heap]
    of_slot: list[int]


def heaps(made: Plan, subject: Subject, closed: Collection[str]) -> Heaps:
    """Put slots into boxes.

    Args:
        made: The plan.
        subject: The net.
        closed: The ids of frames that are drawn as one box.
    """
    phases = slot_phases(made, subject)
    found: list[Heap] = []
    of_slot: list[int] = []
    of_closed: dict[str, int] = {}
    for number, slot in enumerate(made.slots):
        shut = [frame for frame in made.around(slot.frame) if frame in closed]
        if shut:
            at = of_closed.setdefault(shut[-1], len(found))
            if at == len(found):
                found.append(Heap(made.frames[shut[-1]].parent, shut[-1]))
        else:
            at = _base(made, subject, number, of_slot, found, phases)
            if at == len(found):
                found.append(Heap(slot.frame))
        found[at].slots.append(number)
        of_slot.append(at)
    return Heaps(found, of_slot)


def slot_phases(made: Plan, subject: Subject) -> list[tuple[str, ...]]:
    """The phases that each slot's layers are in."""
    within = [set(numbers) for numbers in made.slot_of]
    return [
        tuple(
            side.phase for side, numbers in zip(subject.sides, within, strict=True) if at in numbers
        )
        for at in range(len(made.slots))
    ]


def _base(
    made: Plan,
    subject: Subject,
    number: int,
    of_slot: list[int],
    found: list[Heap],
    phases: list[tuple[str, ...]],
) -> int:
    """The box of the layer that this one works in place on, or else a new one.

    A layer that reads other blobs as well stands for itself: what it reads may come from the
    box itself. So does one on a blob of several, since its box would seem to change all.
    """
    slot = made.slots[number]
    side = subject.sides[slot.side]
    first = slot.members[0]
    node = side.view.nodes[first]
    below = side.view.versions[node.tops[0]].below if len(node.tops) == 1 else None
    if below is None or len(node.bottoms) != 1:
        return len(found)
    maker = side.view.versions[below].node
    under = made.slot_of[slot.side][maker]
    if under >= number:  # it was found in another phase, where it has other layers around it
        return len(found)
    places = made.places[slot.side]
    base = found[of_slot[under]]
    bottom = made.slots[base.slots[0]]
    tops = subject.sides[bottom.side].view.nodes[bottom.members[0]].tops
    fits = (
        not base.closed
        and base.frame == slot.frame
        and places[first] == places[maker]
        and len(tops) == 1
        and set(phases[number]) <= set(phases[base.slots[0]])
    )
    return of_slot[under] if fits else len(found)
