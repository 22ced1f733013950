"""Layers that gather what the steps of a run make: all of them, and in order."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from netspec.errors import listing, shown
from netspec.folding.model import TIME
from netspec.net import codes
from netspec.report.diagnostic import WARNING
from netspec.report.fault import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netspec.folding.model import Run
    from netspec.net import Node, View

_FEW = 4  # one in so many steps may be left out for it to look like a slip


def gaps_of(view: View, runs: Sequence[Run]) -> tuple[Fault, ...]:
    """Find layers that read what nearly all time steps make, but not all, or not in order.

    Args:
        view: The net in its state.
        runs: The runs of the net.
    """
    place_of: dict[int, tuple[int, int, int]] = {}
    for number, run in enumerate(runs):
        if run.kind == TIME and len(run) >= _FEW:
            for place in _given(view, run):
                for step, positions in enumerate(run.steps):
                    place_of[positions[place]] = number, step, place
    if not place_of:
        return ()
    inside = {position for run in runs for step in run.steps for position in step}
    found = (
        fault
        for node in view.nodes
        if len(node.bottoms) >= _FEW and node.position not in inside
        for fault in _gaps(view, node, runs, place_of)
    )
    return tuple(found)


def _given(view: View, run: Run) -> list[int]:
    """The places of a cell whose blobs are read outside of it."""
    second = run.steps[1]
    around = {position for step in run.steps[:3] for position in step}
    return [
        place
        for place, position in enumerate(second)
        if any(
            reader.node not in around
            for version in view.made(view.nodes[position])
            for reader in version.readers
        )
    ]


def _gaps(
    view: View,
    node: Node,
    runs: Sequence[Run],
    place_of: dict[int, tuple[int, int, int]],
) -> Iterator[Fault]:
    """What is wrong with what a layer gathers."""
    read: dict[tuple[int, int, int], list[tuple[int, int]]] = {}
    for bottom, number in enumerate(node.bottoms):
        if number is None:
            continue
        version = view.versions[number]
        found = place_of.get(version.node)
        if found is not None:
            run, step, place = found
            read.setdefault((run, place, version.top), []).append((step, bottom))
    for (run, place, top), steps in read.items():
        numbers = [step for step, _ in steps]
        gap = _left_out(view, runs[run], place, top, numbers) or _out_of_order(runs[run], numbers)
        if gap is not None:
            at, what, hint = gap
            yield Fault(
                codes.ODD_STEP,
                f"layer {shown(node.name)} gathers what time steps make, {what}",
                node.path("bottom", steps[at][1]),
                WARNING,
                hint,
                node.name,
            )


def _left_out(
    view: View, run: Run, place: int, top: int, steps: Sequence[int]
) -> tuple[int, str, str] | None:
    """Steps that are not gathered, between others that are: at which bottom, what, and a hint."""
    missing = sorted(set(range(min(steps), max(steps))) - set(steps))
    if not missing or _FEW * len(missing) > len(steps) or len(set(steps)) < len(steps):
        return None
    blob = view.nodes[run.steps[missing[0]][place]].layer.top[top]
    left = listing((shown(run.names[step]) for step in missing), 3)
    at = next(at for at, step in enumerate(steps) if step > missing[0])
    return at, f"but not from {left}", f"Add {shown(blob)} here."


def _out_of_order(run: Run, steps: Sequence[int]) -> tuple[int, str, str] | None:
    """Steps that are all gathered, but not one after another: the same three things."""
    if len(set(range(min(steps), max(steps))) - set(steps)):
        return None
    forward = 2 * sum(one < other for one, other in pairwise(steps)) >= len(steps) - 1
    for at, (one, other) in enumerate(pairwise(steps), 1):
        if (one < other) is not forward or one == other:
            names = shown(run.names[other]), shown(run.names[one])
            return at, f"and {names[0]} comes behind {names[1]}", "Read the steps in their order."
    return None
