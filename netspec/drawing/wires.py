"""Edges of a picture: all blobs that go from one drawn layer to another, as one with its steps.

Every bottom of every layer is looked at, so that the picture is right whatever a net does; what
goes the same way in all steps is one wire.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from netspec.drawing.plan import Place, Plan
    from netspec.drawing.subject import Subject


class Way(NamedTuple):
    """How a blob goes from step to step.

    Attributes:
        cell: The id of the innermost cell that it goes from one step to another of, or "".
        ahead: How many steps further it is read there; below 0 for an earlier step.
        left: The id of the cell that it leaves, or "".
        entered: The id of the cell that it enters, or "".
    """

    cell: str = ""
    ahead: int = 0
    left: str = ""
    entered: str = ""


class Use(NamedTuple):
    """A bottom that reads a blob.

    Attributes:
        side: Which of the subject's sides it is in.
        version: The number of the version that it reads.
        position: The position of the reading layer.
    """

    side: int
    version: int
    position: int


@dataclass(slots=True)
class Wire:
    """Uses that go the same way.

    Attributes:
        tail: The number of the slot that makes the blob.
        head: The number of the slot that reads it.
        way: How it goes from step to step.
        uses: All of them, in the net's order.
    """

    tail: int
    head: int
    way: Way
    uses: list[Use] = field(default_factory=list)


class Lack(NamedTuple):
    """A bottom that nothing makes.

    Attributes:
        blob: The blob's name.
        head: The number of the slot that reads it.
        side: Which of the subject's sides it is in.
    """

    blob: str
    head: int
    side: int


_STRAIGHT = Way()


def wires(made: Plan, subject: Subject) -> tuple[list[Wire], list[Lack]]:
    """All wires, and what is read and nothing makes.

    Args:
        made: The plan.
        subject: The net.
    """
    found: dict[tuple[object, ...], Wire] = {}
    lacks: dict[Lack, None] = {}
    for number, side in enumerate(subject.sides):
        slot_of, places = made.slot_of[number], made.places[number]
        makers = [(version.node, version.top) for version in side.view.versions]
        for node in side.view.nodes:
            head, here = slot_of[node.position], places[node.position]
            for bottom, version in enumerate(node.bottoms):
                if version is None:
                    lacks[Lack(str(node.layer.bottom[bottom]), head, number)] = None
                    continue
                maker, top = makers[version]
                there = places[maker]
                way = _STRAIGHT if there is here else _way(there, here)
                # What has many steps on one side goes to one place of the other after another.
                key = (
                    slot_of[maker],
                    -1 if way.entered and not way.left else top,
                    head,
                    bottom if way.entered and not way.left else -1,
                    way,
                )
                wire = found.get(key)
                if wire is None:
                    wire = found[key] = Wire(slot_of[maker], head, way)
                wire.uses.append(Use(number, version, node.position))
    return list(found.values()), list(lacks)


def _way(there: Place, here: Place) -> Way:
    """How a blob goes from one place to another."""
    common = 0
    for one, other in zip(there, here, strict=False):
        if one != other:
            break
        common += 1
    left, entered = there[common:], here[common:]
    if left and entered and left[0][0] == entered[0][0]:
        return Way(left[0][0], entered[0][1] - left[0][1])
    return Way("", 0, left[0][0] if left else "", entered[0][0] if entered else "")
