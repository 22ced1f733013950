"""Stretches of a tape that repeat themselves, by the layers' kinds alone."""

from __future__ import annotations

import re
from collections import Counter
from operator import eq
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

_NEAR = 3  # how many layers of the same kind are looked back for a period
_PERIODS = 200  # how many periods are tried
_STRETCHES = 2000  # how many stretches are kept, those that save most


class Stretch(NamedTuple):
    """Layers from ``start`` to before ``end``, each of the kind of the one ``period`` before."""

    start: int
    end: int
    period: int

    @property
    def saved(self) -> int:
        """How many layers need not be drawn if it is folded."""
        return (self.end - self.start) // self.period * self.period - self.period


def stretches(kinds: Sequence[int]) -> list[Stretch]:
    """All that repeats itself at least once; what saves most comes first.

    >>> stretches([0, 1, 2, 1, 2, 1, 2, 3])
    [Stretch(start=1, end=7, period=2)]

    Args:
        kinds: The layers' kinds, as ``Tape`` has them.
    """
    found = []
    for period in _periods(kinds):
        same = bytes(map(eq, kinds[period:], kinds))
        found += [
            Stretch(match.start(), match.end() + period, period)
            for match in re.finditer(b"\x01{%d,}" % period, same)
        ]
    found.sort(key=lambda each: (-each.saved, each.period, each.start))
    return found[:_STRETCHES]


def _periods(kinds: Sequence[int]) -> list[int]:
    """Distances at which something may repeat: those between layers of one kind.

    Three layers in a row tell more than one, where a step has many layers of a kind.
    """
    near: Counter[int] = Counter()
    for seen in (kinds, list(zip(kinds, kinds[1:], kinds[2:]))):  # noqa: B905  # the rows end
        _count_gaps(seen, near)
    likely = [period for period, count in near.items() if 2 * count >= period]
    return sorted(likely, key=lambda period: (-near[period], period))[:_PERIODS]


def _count_gaps(seen: Sequence[Hashable], gaps: Counter[int]) -> None:
    """Count the distances from each to the few before it that are the same."""
    before: dict[Hashable, list[int]] = {}
    found = []
    for at, each in enumerate(seen):
        places = before.get(each)
        if places is None:
            before[each] = [at]
            continue
        found += [at - place for place in places]
        places.append(at)
        if len(places) > _NEAR:
            del places[0]
    gaps.update(found)
