"""The stretches of items that come several times, and of these the block that saves most."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from netspec.folding.cuts import cuts_of
from netspec.folding.tape import NOTHING, Tape
from netspec.to_python.model import Block
from netspec.to_python.places import Place
from netspec.to_python.repeats import repeats
from netspec.to_python.unify import text_differences
from netspec.to_python.worth import CALL, FUNCTION, Found, block_of, blocks_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netspec.folding.links import Cut
    from netspec.to_python.model import Item
    from netspec.to_python.places import Row, Rows

_LEAST = 0.5  # lines that a block must save
_TRIED = 60  # stretches that are looked at in a round
_LONG = 700  # items from which on only the first steps of a run are looked at
_STEPS = 3


def best_block(rows: Rows) -> Found | None:
    """The block that saves most lines; None if none saves any.

    Args:
        rows: The items.
    """
    runs = [_runs(row) for row in rows.all]
    rated = [(_most(places, size, rows), places, size) for places, size in _candidates(rows, runs)]
    rated.sort(key=lambda each: -each[0])
    best: Found | None = None
    for most, places, size in rated[:_TRIED]:
        if most < _LEAST or (best is not None and most <= best.gain):
            break
        for found in blocks_at(places, size, rows):
            if best is None or found.gain > best.gain:
                best = found
    if best is None or best.gain < _LEAST:
        return None
    whole = all(len(_stretches(row, cuts)) == 1 for row, cuts in zip(rows.all, runs, strict=True))
    return best if whole else _everywhere(best, rows)


def _candidates(rows: Rows, runs: Sequence[Sequence[Cut]]) -> Iterator[tuple[list[Place], int]]:
    """Stretches of items of the same kinds: the steps of runs, and all else that comes again."""
    for number, cuts in enumerate(runs):
        for cut in cuts:
            yield [Place(number, cut.step(step).start) for step in range(cut.repeats)], cut.size
    kinds: list[int] = []
    places: list[Place] = []
    numbers: dict[object, int] = {}
    for number, (row, cuts) in enumerate(zip(rows.all, runs, strict=True)):
        for start, end in _stretches(row, cuts):
            for at in range(start, end):
                known = numbers.setdefault(row.items[at].kind, len(numbers))
                kinds.append(-len(kinds) - 1 if _in_run(row.items, at) else known)
            kinds.append(-len(kinds) - 1)  # which nothing is like
            places += [Place(number, at) for at in range(start, end + 1)]
    for size, found in repeats(kinds):
        yield [places[at] for at in found], size


def _most(places: Sequence[Place], size: int, rows: Rows) -> float:
    """How many lines a block saves at most."""
    apart = sum(
        after != Place(before.row, before.start + size)
        for before, after in itertools.pairwise(places)
    )
    return (len(places) - 1) * rows.lines(places[0], size) - FUNCTION - CALL * (apart + 1)


def _runs(row: Row) -> list[Cut]:
    """Runs of steps, as the detector of repeated structure finds them."""
    runs = [cut for cut, _ in cuts_of(_tape(row)).runs]
    # Calls of one block in a row are to be a loop.
    return [cut for cut in runs if not any(_in_run(row.items, at) for at in cut.step(0))]


def _tape(row: Row) -> Tape:
    """Items as that detector takes them, numbers and texts left out."""
    kinds: dict[object, int] = {}
    firsts, makers, tops = [0], [], []
    for item in row.items:
        for source in item.sources:
            if source.item is None:
                makers.append(NOTHING - 1 - source.number)
                tops.append(0)
            else:
                makers.append(row.at[source.item])
                tops.append(source.number)
        firsts.append(len(makers))
    count = len(row.items)
    names = [_name_of(item) for item in row.items]
    numbers = [kinds.setdefault(item.kind, len(kinds)) for item in row.items]
    return Tape(range(count), names, numbers, firsts, makers, tops, [False] * count, [None] * count)


def _name_of(item: Item) -> str:
    """An item's name, or the last text that a block is given."""
    return next((value for value in reversed(item.slots) if isinstance(value, str)), "")


def _in_run(items: Sequence[Item], at: int) -> bool:
    """Whether an item is one of several calls of a block in a row."""
    kind = items[at].kind
    return isinstance(kind, Block) and any(
        each.kind is kind for each in (*items[max(at - 1, 0) : at], *items[at + 1 : at + 2])
    )


def _stretches(row: Row, cuts: Sequence[Cut]) -> list[tuple[int, int]]:
    """The parts of a row that are looked at: of a long one, the first steps of its runs."""
    if len(row.items) < _LONG:
        return [(0, len(row.items))]
    found, start = [], 0
    for cut in cuts:
        if cut.repeats > 2 * _STEPS:
            found.append((start, cut.start + _STEPS * cut.size))
            start = cut.end - cut.size
    found.append((start, len(row.items)))
    return found


def _everywhere(found: Found, rows: Rows) -> Found:
    """The same block at all of its places, also where nobody looked."""
    first, size = found.places[0], found.size
    kinds = [item.kind for item in rows.items(first, size)]
    wiring, slots = rows.wiring(first, size), rows.slots(first, size)
    few = max(text_differences(slots, rows.slots(place, size)) for place in found.places[1:])
    places = []
    for number, row in enumerate(rows.all):
        at = 0
        while at + size <= len(row.items):
            place = Place(number, at)
            if (
                row.items[at].kind is kinds[0]
                and [item.kind for item in rows.items(place, size)] == kinds
                and rows.wiring(place, size) == wiring
                and text_differences(slots, rows.slots(place, size)) <= few
            ):
                places.append(place)
                at += size
            else:
                at += 1
    return block_of(places, size, rows) or found
