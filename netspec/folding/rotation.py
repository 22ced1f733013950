"""Where a step begins: a stretch that repeats itself can be cut at any of its layers."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from netspec.folding.names import varying

if TYPE_CHECKING:
    from netspec.folding.periods import Stretch
    from netspec.folding.tape import Tape

_TELLING = 0.8  # of a step's names must agree, for names to say where it begins


def first_cut(tape: Tape, stretch: Stretch) -> int:
    """The place where the first whole step begins.

    Names tell it, where all of a step's layers have the same number or letter, as in
    ``res4b1_branch2a`` and ``bn4b1_branch2a``. Else it is where the fewest blobs pass from one
    step to the next, and not between a layer and one that works in place on what it makes.

    Args:
        tape: The net.
        stretch: What repeats itself.
    """
    start, end, period = stretch
    cuts = range(start, min(start + period, end - 2 * period + 1))
    if len(cuts) == 1:
        return start
    marks = _marks(tape, start, min(end, start + 3 * period), period)
    whole = (end - start) // period
    passing = _passing(tape, start, min(end, start + 3 * period), period)
    # A step is only lost for a better cut: one that fewer blobs pass.
    kept = range(end - whole * period - start + 1)
    fewest = min(passing[at + period] for at in kept)

    def worth(cut: int) -> tuple[bool, float, int, bool, int]:
        at = cut - start
        telling = _agreement(marks[at : at + period])
        lost = (end - cut) // period < whole
        return (
            lost and passing[at + period] >= fewest,
            -telling if telling >= _TELLING else 0.0,
            passing[at + period],
            tape.in_place[cut],
            cut,
        )

    return min(cuts, key=worth)


def _marks(tape: Tape, start: int, end: int, period: int) -> list[str]:
    """What of each layer's name differs from the next step's."""
    return [
        varying(tape.names[at], tape.names[at + period])[1] for at in range(start, end - period)
    ]


def _agreement(marks: list[str]) -> float:
    """The share of layers that have the commonest mark."""
    if not marks:
        return 0.0
    mark, count = Counter(marks).most_common(1)[0]
    return count / len(marks) if mark else 0.0


def _passing(tape: Tape, start: int, end: int, period: int) -> list[int]:
    """For each place, how many blobs that are made up to a step before it are read from it on."""
    last: dict[tuple[int, int], int] = {}
    for at in range(start, end):
        for bottom in range(tape.firsts[at], tape.firsts[at + 1]):
            maker = tape.makers[bottom]
            if start <= maker < at:
                last[maker, tape.tops[bottom]] = at
    counts = [0] * (end - start + 1)
    for (maker, _), reader in last.items():
        # Further on, it is no longer a state but something that all steps read.
        for at in range(maker + 1, min(reader, maker + period) + 1):
            counts[at - start] += 1
    return counts
