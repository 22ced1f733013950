"""Where a sequence of kinds repeats itself: which stretches come several times, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_STEPS = 400_000  # how many places are looked at, so that a long sequence takes no longer
_SHORTEST = 2


class Repeat(NamedTuple):
    """A stretch that comes several times.

    Attributes:
        size: How long it is.
        places: Where it begins; none overlap.
    """

    size: int
    places: tuple[int, ...]


def repeats(kinds: Sequence[int]) -> Iterator[Repeat]:
    """All stretches that come twice or more, but those that could as well be longer.

    >>> list(repeats([1, 2, 3, 0, 1, 2, 3]))
    [Repeat(size=3, places=(0, 4))]

    Args:
        kinds: A number for each place; equal ones are alike.
    """
    groups = _together(range(len(kinds)), kinds, 0)
    size, left = 1, _STEPS
    while groups and left > 0:
        longer: list[list[int]] = []
        for places in groups:
            left -= len(places)
            apart = _apart(places, size)
            inside = places if places[-1] + size < len(kinds) else places[:-1]
            further = _together(inside, kinds, size)
            longer += further
            if len(apart) < 2 or size < _SHORTEST:
                continue
            if any(len(_apart(each, size + 1)) == len(apart) for each in further):
                continue
            if not _reaches_back(places, kinds, size, len(apart)):
                yield Repeat(size, tuple(apart))
        groups = longer
        size += 1


def _together(places: Sequence[int], kinds: Sequence[int], further: int) -> list[list[int]]:
    """Places by the kind that stands so far behind them; those that are alone left out."""
    groups: dict[int, list[int]] = {}
    for place in places:
        groups.setdefault(kinds[place + further], []).append(place)
    return [group for group in groups.values() if len(group) > 1]


def _apart(places: Sequence[int], size: int) -> list[int]:
    """The places, without those that overlap the one before."""
    found: list[int] = []
    end = -1
    for place in places:
        if place >= end:
            found.append(place)
            end = place + size
    return found


def _reaches_back(places: Sequence[int], kinds: Sequence[int], size: int, count: int) -> bool:
    """Whether the stretch could begin one place earlier, everywhere."""
    if places[0] == 0 or len({kinds[place - 1] for place in places}) > 1:
        return False
    return len(_apart([place - 1 for place in places], size + 1)) == count
