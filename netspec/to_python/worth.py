"""What a block at some places is worth: the lines that its function saves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netspec.to_python.cost import call_lines
from netspec.to_python.model import NUMBER
from netspec.to_python.places import Place
from netspec.to_python.unify import Unified, text_differences, unify

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netspec.to_python.places import Rows

FUNCTION = 4.0  # lines that a function takes besides its body
CALL = 0.9  # lines that a call takes at least
_TEXT, _INPUT, _OUTPUT = 0.8, 0.3, 0.8  # lines that each counts for, beside the first, at a call
_PARAM = 0.2  # lines that each parameter counts for
_MOST_PARAMS = 14
_LOOP = 3  # calls in a row from which on they may be a loop


@dataclass(slots=True)
class Found:
    """A block that may be worth a function.

    Attributes:
        size: How many items it has.
        places: Where it is.
        unified: Its slots' patterns.
        outputs: What of it is read outside: which item, and which of its blobs.
        gain: How many lines it saves.
    """

    size: int
    places: list[Place]
    unified: Unified
    outputs: list[tuple[int, int]]
    gain: float


def blocks_at(places: Sequence[Place], size: int, rows: Rows) -> Iterator[Found]:
    """The blocks that items of the same kinds are: those that are wired alike, and named alike.

    Args:
        places: Where they begin.
        size: How many items each place has.
        rows: The items.
    """
    wired: dict[object, list[Place]] = {}
    for place in places:
        wired.setdefault(rows.wiring(place, size), []).append(place)
    for alike in wired.values():
        left = alike
        while len(left) > 1:
            group, left = _named_alike(left, size, rows)
            for together in (group, alike) if len(group) < len(alike) else (group,):
                found = block_of(together, size, rows) if len(together) > 1 else None
                if found is not None:
                    yield found


def _named_alike(places: Sequence[Place], size: int, rows: Rows) -> tuple[list[Place], list[Place]]:
    """Places that need few parameters for their texts, and the others."""
    middle = len(places) // 2  # the first and the last are often odd
    slots = [rows.slots(place, size) for place in places]
    needed = [text_differences(slots[middle], each) for each in slots]
    few = max(1, min(count for at, count in enumerate(needed) if at != middle))
    near = [place for place, count in zip(places, needed, strict=True) if count <= few]
    far = [place for place, count in zip(places, needed, strict=True) if count > few]
    return near, far


def block_of(places: list[Place], size: int, rows: Rows) -> Found | None:
    """The block that is at some places; None if it would have too many parameters.

    Args:
        places: Where it is.
        size: How many items it has.
        rows: The items.
    """
    first = places[0]
    keys = [key for item in rows.items(first, size) for key in item.kind.keys]
    unified = unify([rows.slots(place, size) for place in places], keys)
    if len(unified.params) > _MOST_PARAMS:
        return None
    blobs, outputs = len(rows.outside(first, size)), rows.outputs(places, size)
    # Blobs and names that are handed in and out make a block hard to read.
    texts = sum(param.is_text or param.key == NUMBER for param in unified.params)
    odd = _TEXT * max(0, texts - 1) + _INPUT * max(0, blobs - 1)
    odd += _OUTPUT * max(0, len(outputs) - 1)
    before = after = 0.0
    end: Place | None = None
    in_row = 0
    for place, args in zip(places, unified.args, strict=True):
        before += rows.lines(place, size)
        in_row = in_row + 1 if place == end else 1
        if in_row < _LOOP or len(args) > 1:
            after += call_lines(args, blobs)
        after += odd
        end = Place(place.row, place.start + size)
    after += before / len(places) + FUNCTION + _PARAM * len(unified.params)
    return Found(size, places, unified, outputs, before - after)
