"""Whether a text is prototxt of a net or solver: read before it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.text.read import read

if TYPE_CHECKING:
    from netspec.report.diagnostic import Diagnostic

# What a text may be. The first that takes it counts; if none does, the one that got furthest.
KINDS = ("NetParameter", "SolverParameter")


def fault_of(text: str) -> Diagnostic | None:
    """The first fault of a text as prototxt of a net or solver; None if it is right.

    Args:
        text: The prototxt.
    """
    faults = []
    for kind in KINDS:
        reading = read(text, kind)
        if reading.ok:
            return None
        faults.append(reading.diagnostics[0])
    # max() keeps the first of equals, so a net is the better guess.
    return max(faults, key=_place)


def _place(fault: Diagnostic) -> tuple[int, int]:
    location = fault.location
    return (location.line, location.column) if location else (0, 0)
