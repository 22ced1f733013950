"""What a check found, given to the drawn layers that it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netspec.drawing.plan import Plan
    from netspec.drawing.subject import Subject
    from netspec.report.diagnostic import Diagnostic


def findings(
    made: Plan, subject: Subject
) -> tuple[dict[int, tuple[Diagnostic, ...]], tuple[Diagnostic, ...]]:
    """Diagnostics by slot, and those of no layer that is drawn.

    Args:
        made: The plan.
        subject: The net.
    """
    of_slot: dict[int, dict[Diagnostic, None]] = {}
    others: dict[Diagnostic, None] = {}
    for side, slot_of in zip(subject.sides, made.slot_of, strict=True):
        diagnostics = side.report.diagnostics
        if not diagnostics:
            continue
        slots: dict[str, int] = {}
        for node in reversed(side.view.nodes):  # of layers with one name, the first is meant
            slots[node.name] = slot_of[node.position]
        for each in diagnostics:
            slot = slots.get(each.layer) if each.layer else None
            if slot is None:
                others[each] = None
            else:
                of_slot.setdefault(slot, {})[each] = None
    return {slot: tuple(found) for slot, found in of_slot.items()}, tuple(others)
