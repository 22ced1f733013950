"""Where blocks might be: stretches of items, and what they read and give."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netspec.to_python.model import Block, Expr, Item, Source


class Place(NamedTuple):
    """Where a block might be.

    Attributes:
        row: The number of the row.
        start: Where it begins there.
    """

    row: int
    start: int


@dataclass(slots=True)
class Row:
    """Items in a row, and what is known of them.

    Attributes:
        items: The items.
        block: The block whose body they are; None for the net itself.
        at: Where each item is.
        last: For each blob, the place of the last item that reads it.
        lines: How many lines the items before each place take.
    """

    items: list[Item]
    block: Block | None
    at: dict[Item, int]
    last: dict[tuple[Item, int], int]
    lines: list[float]


class Rows:
    """The net's items and the blocks' bodies, in which blocks are looked for.

    Args:
        main: The net's items.
        blocks: The blocks.
        lines: How many lines an item takes.
    """

    def __init__(
        self, main: list[Item], blocks: Sequence[Block], lines: Callable[[Item], float]
    ) -> None:
        self.all = [_row(main, None, lines)]
        self.all += [_row(block.body, block, lines) for block in blocks]

    def items(self, place: Place, size: int) -> list[Item]:
        """The items of a place.

        Args:
            place: Where they begin.
            size: How many they are.
        """
        return self.all[place.row].items[place.start : place.start + size]

    def slots(self, place: Place, size: int) -> list[Expr]:
        """What stands in the slots of a place's items.

        Args:
            place: Where they begin.
            size: How many they are.
        """
        return [slot for item in self.items(place, size) for slot in item.slots]

    def lines(self, place: Place, size: int) -> float:
        """How many lines a place's items take.

        Args:
            place: Where they begin.
            size: How many they are.
        """
        lines = self.all[place.row].lines
        return lines[place.start + size] - lines[place.start]

    def wiring(self, place: Place, size: int) -> tuple[tuple[int, int], ...]:
        """How a place's items are wired: what each reads of the others, or which of other blobs.

        Args:
            place: Where they begin.
            size: How many they are.
        """
        at = self.all[place.row].at
        outside: dict[Source, int] = {}
        found = []
        for item in self.items(place, size):
            for source in item.sources:
                offset = at[source.item] - place.start if source.item is not None else -1
                if offset >= 0:
                    found.append((offset, source.number))
                else:
                    found.append((-1, outside.setdefault(source, len(outside))))
        return tuple(found)

    def outside(self, place: Place, size: int) -> list[Source]:
        """The blobs that a place's items read of others, each once.

        Args:
            place: Where they begin.
            size: How many they are.
        """
        at = self.all[place.row].at
        found: dict[Source, None] = {}
        for item in self.items(place, size):
            for source in item.sources:
                if source.item is None or at[source.item] < place.start:
                    found.setdefault(source)
        return list(found)

    def outputs(self, places: Sequence[Place], size: int) -> list[tuple[int, int]]:
        """What of places is read outside of them, in any of them.

        Args:
            places: Where they begin.
            size: How many items each has.

        Returns:
            Which item it is, from 0, and which of its blobs.
        """
        found: set[tuple[int, int]] = set()
        for place in places:
            last, end = self.all[place.row].last, place.start + size
            for offset, item in enumerate(self.items(place, size)):
                for number in range(item.kind.top_count):
                    if last.get((item, number), -1) >= end:
                        found.add((offset, number))
        return sorted(found)


def _row(items: list[Item], block: Block | None, lines: Callable[[Item], float]) -> Row:
    at = {item: place for place, item in enumerate(items)}
    last: dict[tuple[Item, int], int] = {}
    sums = [0.0]
    for place, item in enumerate(items):
        for source in item.sources:
            if source.item is not None:
                last[source.item, source.number] = place
        sums.append(sums[-1] + lines(item))
    for source in block.outputs if block is not None else ():
        if source.item is not None:
            last[source.item, source.number] = len(items)
    return Row(items, block, at, last, sums)
