"""Drawn layers: what stands in their rows of a box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.drawing.boxes import slot_phases
from netspec.drawing.costs import parameter_counts, sharing_marks
from netspec.drawing.families import family_of
from netspec.drawing.labels import label
from netspec.drawing.naming import STAR, local, ranged, starred
from netspec.drawing.scene import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.drawing.plan import Plan, Slot
    from netspec.drawing.shapes import Shapes
    from netspec.drawing.subject import Subject
    from netspec.report.diagnostic import Diagnostic

_TELLING = 3


def parts(
    made: Plan, subject: Subject, shapes: Shapes, told: dict[int, tuple[Diagnostic, ...]]
) -> list[Part]:
    """The drawn layer of each slot.

    Args:
        made: The plan.
        subject: The net.
        shapes: Its shapes.
        told: What is wrong with each slot's layers.
    """
    phases = slot_phases(made, subject)
    counts = parameter_counts(made, subject)
    marks = sharing_marks(made, subject)
    found = []
    for number, slot in enumerate(made.slots):
        side = subject.sides[slot.side]
        nodes = [side.view.nodes[position] for position in _telling(slot)]
        first = nodes[0]
        version = side.view.versions[first.tops[0]] if first.tops else None
        text = label(first.layer)
        names = [node.name for node in nodes]
        tops = zip(*(node.layer.top for node in nodes), strict=False)
        name = local(starred(names), made.prefixes(slot.frame))
        found.append(
            Part(
                key=f"L{first.index}",
                name=name,
                full=ranged(names),
                type=first.type,
                family=family_of(first.type),
                # The phase in whose view its positions are comes first.
                phases=tuple(sorted(phases[number], key=lambda phase: phase != side.phase)),
                positions=slot.members,
                lines=(text,) if text else (),
                params=counts[number],
                shared=marks[number],
                inplace=version is not None and version.below is not None,
                tops=tuple(
                    _blob(each, name, made.prefixes(slot.frame), len(first.tops)) for each in tops
                ),
                shapes=shapes.tops(slot.side, slot.members[0]),
                diagnostics=told.get(number, ()),
            )
        )
    return found


def _blob(names: Sequence[str], layer: str, prefixes: Sequence[str], count: int) -> str:
    """A top's name in all steps; the layer's, if its names have nothing in common."""
    told = starred(names)
    return layer if told == STAR and count == 1 else local(told, prefixes)


def _telling(slot: Slot) -> tuple[int, ...]:
    """Layers of a slot whose names say in what all of them differ."""
    members = slot.members
    return members if len(members) <= _TELLING else (members[0], members[1], members[-1])
