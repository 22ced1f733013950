"""The runs of a tape: where each begins, how long its steps are, and how many there are."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from netspec.folding.links import Cut, wiring
from netspec.folding.model import BLOCK, TIME
from netspec.folding.periods import Stretch, stretches
from netspec.folding.rotation import first_cut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.folding.links import Astray
    from netspec.folding.tape import Tape

# How many steps a run has at least, and how many layers it saves: two blocks alike are drawn
# as easily as they are told, but two time steps are already a recurrence.
_LEAST = {TIME: (2, 2), BLOCK: (3, 12)}
_FEW = 3  # one in so many steps may be wired otherwise, for that to be worth a word


class Broken(NamedTuple):
    """A time step that is wired otherwise than those around it.

    Attributes:
        cut: All the steps.
        step: Which of them it is.
        astray: Its first bottom that reads something else.
    """

    cut: Cut
    step: int
    astray: Astray


@dataclass(slots=True)
class Cuts:
    """What is found on a tape.

    Attributes:
        runs: The runs with their kinds, in the order of the tape.
        broken: Steps of the same layers that are wired otherwise.
    """

    runs: list[tuple[Cut, str]] = field(default_factory=list)
    broken: list[Broken] = field(default_factory=list)


def cuts_of(tape: Tape) -> Cuts:
    """Find the runs of a tape. Those that save most go first, and none overlap."""
    found = Cuts()
    taken = bytearray(len(tape.kinds))
    for stretch in stretches(tape.kinds):
        for free in _free(stretch, taken):
            start = first_cut(tape, free)
            whole = Cut(start, free.period, (free.end - start) // free.period)
            for cut, kind in _alike(tape, whole, found.broken):
                taken[cut.start : cut.end] = b"\x01" * (cut.end - cut.start)
                found.runs.append((cut, kind))
    found.runs.sort()
    return found


def _free(stretch: Stretch, taken: bytearray) -> Iterator[Stretch]:
    """The parts of a stretch that are in no run, and repeat themselves."""
    start, end, period = stretch
    if taken.find(0, start, end) < 0:
        return
    for match in re.finditer(b"\x00{%d,}" % (2 * period), taken[start:end]):
        yield Stretch(start + match.start(), start + match.end(), period)


def _alike(tape: Tape, whole: Cut, broken: list[Broken]) -> Iterator[tuple[Cut, str]]:
    """The runs among steps of alike layers: those that are wired alike as well."""
    todo = [whole]
    while todo:
        cut = todo.pop()
        wired = wiring(tape, cut)
        kind = _kind(tape, cut, flows=wired.flows)
        least, saved = _LEAST[kind]
        if not wired.broken:
            if cut.repeats >= least and (cut.repeats - 1) * cut.size >= saved:
                yield cut, kind
            continue
        if kind == TIME and _FEW * len(wired.broken) <= cut.repeats:
            broken += [
                Broken(cut, step, astray)
                for step, astray in wired.broken.items()
                if 0 < step < cut.repeats - 1
            ]
        todo += _between(cut, sorted(wired.broken))


def _between(cut: Cut, broken: list[int]) -> Iterator[Cut]:
    """The steps before, between and behind those that are broken, where there are two or more."""
    for before, after in zip([-1, *broken], [*broken, cut.repeats], strict=True):
        if after - before > 2:
            yield Cut(cut.step(before + 1).start, cut.size, after - before - 1)


def _kind(tape: Tape, cut: Cut, *, flows: bool) -> str:
    """Whether steps are those of a recurrence."""
    shares = tape.shares[cut.start : cut.start + cut.size]
    return TIME if flows and True in shares and False not in shares else BLOCK
