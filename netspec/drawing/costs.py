"""How many parameters drawn layers have, and which of them share weights."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netspec.drawing.scene import TIME
from netspec.summary.costs import costs_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netspec.drawing.plan import Plan, Slot
    from netspec.drawing.subject import Subject
    from netspec.summary.amounts import Amount


def parameter_counts(made: Plan, subject: Subject) -> list[int | None]:
    """How many parameters each slot owns; None where that is not known.

    Args:
        made: The plan.
        subject: The net.
    """
    own: dict[tuple[int, int], Amount] = {}
    for number, side in enumerate(subject.sides):
        chosen = sorted(
            position
            for slot in made.slots
            if slot.side == number
            for position in _telling(slot, made)
        )
        layers = tuple([side.report.layers[position] for position in chosen])
        nodes = tuple([side.view.nodes[position] for position in chosen])
        costs = costs_of(replace(side.report, layers=layers), replace(side.view, nodes=nodes))
        own |= {(number, at): cost.params for at, cost in zip(chosen, costs, strict=True)}
    return [_total(slot, made, own) for slot in made.slots]


def sharing_marks(made: Plan, subject: Subject) -> list[str]:
    """A mark for each slot, the same for slots that share a parameter; "" for one that does not.

    Args:
        made: The plan.
        subject: The net.
    """
    users: dict[str, list[tuple[int, int]]] = {}  # of a name: slots and positions
    for number, slot in enumerate(made.slots):
        nodes = subject.sides[slot.side].view.nodes
        for position in slot.members[:1] + slot.members[-1:] * (len(slot.members) > 1):
            for spec in nodes[position].layer.param:
                if spec.name:
                    users.setdefault(spec.name, []).append((number, position))
    marks = [""] * len(made.slots)
    count = 0
    for uses in users.values():
        numbers = {number for number, _ in uses}
        if len(set(uses)) == 1:
            continue
        known = next((marks[number] for number in sorted(numbers) if marks[number]), "")
        if not known:
            count += 1
            known = f"W{count}"
        for number in numbers:
            marks[number] = marks[number] or known
    return marks


def _telling(slot: Slot, made: Plan) -> Iterable[int]:
    """The layers whose parameters count: of time steps, which share all of them, the first."""
    place = made.places[slot.side][slot.members[0]]
    if not place or made.frames[place[0][0]].kind != TIME:
        return slot.members
    return slot.members[: len(slot.members) // len(made.frames[place[0][0]].names)]


def _total(slot: Slot, made: Plan, own: dict[tuple[int, int], Amount]) -> int | None:
    amounts = [own[slot.side, position] for position in _telling(slot, made)]
    return sum(each.known for each in amounts) if all(each.whole for each in amounts) else None
