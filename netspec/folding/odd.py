"""Time steps that differ from those around them: nearly always a slip, which Caffe takes."""

from __future__ import annotations

from collections import Counter
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from netspec.folding.difference import difference, wired_otherwise
from netspec.folding.model import TIME, Odd
from netspec.folding.names import step_name
from netspec.folding.order import prefix

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netspec.folding.cuts import Cuts
    from netspec.folding.tape import Tape
    from netspec.net import View
    from netspec.report.fault import Fault
    from netspec.shapes.infer import LayerShapes

_APART = 2  # how many steps may differ one after another
_ALIKE = 0.6  # of a step's layers are of the same types in one that differs


class Stray(NamedTuple):
    """Layers between two steps that are alike.

    Attributes:
        start: Their first place on the tape.
        end: The place behind the last.
        like: The places of the step before them, of which they differ.
    """

    start: int
    end: int
    like: range


def odd_steps(tape: Tape, cuts: Cuts, view: View, layers: Sequence[LayerShapes]) -> tuple[Odd, ...]:
    """Find the time steps that differ from those before and after them.

    The first step and the last may differ: they are where a state begins and ends.

    Args:
        tape: The net.
        cuts: Its runs.
        view: The net in its state.
        layers: Its layers' shapes, in the view's order.
    """
    found: dict[int, Odd] = {}
    for cut, step, astray in cuts.broken:
        places = cut.step(step)
        fault = wired_otherwise(tape, places, astray, view)
        found[places.start] = _odd(tape, places, cut.step(step - 1), fault)
    for stray in _strays(tape, cuts):
        if stray.start not in found and _similar(tape, stray, view):
            places = range(stray.start, stray.end)
            differs = difference(tape, places, stray.like, view, layers)
            if differs is not None:
                found[stray.start] = _odd(tape, places, stray.like, differs)
    return tuple(found[start] for start in sorted(found))


def _odd(tape: Tape, places: range, like: range, fault: Fault) -> Odd:
    name = step_name(*([tape.names[at] for at in step] for step in (places, like)))
    return Odd(tuple(tape.positions[at] for at in places), name, fault)


def _strays(tape: Tape, cuts: Cuts) -> Iterator[Stray]:
    """Layers that part two steps that are alike, by their kinds."""
    taken = bytearray(len(tape.kinds))
    for cut, _ in cuts.runs:
        taken[cut.start : cut.end] = b"\x01" * (cut.end - cut.start)
    for cut, kind in cuts.runs:
        if kind != TIME:
            continue
        first, last = cut.step(0), cut.step(cut.repeats - 1)
        behind = _next_like(tape, last, cut.end, 1)
        if behind is not None and taken.find(1, cut.end, behind) < 0:
            yield from _parted(cut.end, behind, last)
        before = _next_like(tape, first, cut.start - cut.size, -1)
        if before is not None and taken.find(1, before + cut.size, cut.start) < 0:
            yield from _parted(before + cut.size, cut.start, first)
    yield from _seconds_of_three(tape, taken)


def _next_like(tape: Tape, step: range, place: int, by: int) -> int | None:
    """Where the next step of the same layers begins, behind or before a few other layers."""
    kinds = tape.kinds
    wanted = kinds[step.start : step.stop]
    for far in range(1, (_APART + 1) * len(step)):
        start = place + by * far
        if start >= 0 and kinds[start : start + len(step)] == wanted:
            return start
    return None


def _parted(start: int, end: int, like: range) -> Iterator[Stray]:
    """The steps between two places: as many as fit if they fit evenly, else one."""
    size = len(like)
    each = size if (end - start) % size == 0 else end - start
    for first in range(start, end, each):
        yield Stray(first, first + each, like)


def _seconds_of_three(tape: Tape, taken: bytearray) -> Iterator[Stray]:
    """Steps in no run that stand between two that are alike; so few are told by their names."""
    free = [at for at, run in enumerate(taken) if not run]
    for level in (1, 2):
        parts = groupby(free, partial(_prefix_at, tape, level))
        groups = [(first, list(places)) for first, places in parts]
        for (one, before), (_, places), (other, behind) in zip(
            groups, groups[1:], groups[2:], strict=False
        ):
            if not (one and other) or behind[-1] - before[0] != sum(
                map(len, (before, places, behind[:-1]))
            ):
                continue
            kinds = [[tape.kinds[at] for at in step] for step in (before, places, behind)]
            shares = {tape.shares[at] for at in before}
            if kinds[0] == kinds[2] != kinds[1] and True in shares and False not in shares:
                yield Stray(places[0], places[-1] + 1, range(before[0], before[-1] + 1))


def _prefix_at(tape: Tape, level: int, at: int) -> str:
    return prefix(tape.names[at], level)


def _similar(tape: Tape, stray: Stray, view: View) -> bool:
    """Whether layers are meant as a step: most of them are of the types that a step has."""
    own, like = (
        Counter(view.nodes[tape.positions[at]].type for at in places)
        for places in (range(stray.start, stray.end), stray.like)
    )
    return (own & like).total() >= _ALIKE * max(own.total(), like.total())
