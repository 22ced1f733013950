"""Items in the order of the schema's field numbers."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from netspec import schema
from netspec.dsl.fields import message_fields
from netspec.text.read import NET_OR_SOLVER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netspec.text.items import Item


class _Rank(NamedTuple):
    """Where a field stands, and which message it holds, or ""."""

    number: float
    message: str


_UNKNOWN = _Rank(float("inf"), "")
# The layers of old nets stand where those of today's do, below the inputs that they read.
_NUMBERS = {("NetParameter", "layers"): 100}


def sort_fields(whole: Item, message: str | None = None) -> None:
    """Sort the fields of a text and of every message in it; equals keep their order.

    Comments go with their fields. Those at the begin of a message, with a blank line below
    them, are about all of it, and stay there.

    Args:
        whole: The text's items.
        message: The name of the message that it describes; None is a guess.

    Raises:
        KeyError: The schema has no such message.
    """
    unsorted = [(whole, message or _guess(whole))]
    while unsorted:
        group, name = unsorted.pop()
        ranks = _ranks(name)
        inside = group.inside or []
        for item in inside:
            kind = ranks.get(item.name, _UNKNOWN).message
            if kind and item.tail == "}":
                unsorted.append((item, kind))
            elif kind and item.inside:  # a list, of messages if it is right
                unsorted += [(each, kind) for each in item.inside if each.tail.startswith("}")]
        _sort(inside, ranks)


def _sort(inside: list[Item], ranks: Mapping[str, _Rank]) -> None:
    old = list(inside)
    inside.sort(key=lambda item: ranks.get(item.name, _UNKNOWN).number)
    if old == inside:
        return
    above = {id(item): upper for upper, item in pairwise(old)}
    for upper, item in pairwise(inside):
        # A blank line between two fields says nothing if other fields come between them.
        if above.get(id(item)) is not upper and item.inside is None and not item.above:
            item.gap = False
    if old[0] is not inside[0]:
        _move_heading(old[0], inside[0])


def _move_heading(old: Item, new: Item) -> None:
    """Leave the comments that are about the whole message at its begin.

    Args:
        old: The item that came first.
        new: The item that comes first now.
    """
    breaks = [index for index, remark in enumerate(old.above) if remark.gap]
    cut = len(old.above) if old.gap else max(breaks, default=0)
    heading, rest = old.above[:cut], old.above[cut:]
    # The blank line below the heading stays with it.
    _set_gap(new, bool(heading))
    new.above = (*heading, *new.above)
    old.above = rest
    _set_gap(old, False)


def _set_gap(item: Item, gap: bool) -> None:
    """Put a blank line above an item and the comments above it, or take it away."""
    if item.above:
        item.above = (item.above[0]._replace(gap=gap), *item.above[1:])
    else:
        item.gap = gap


def _guess(whole: Item) -> str:
    """The message that has the most of the names; of equals, the first."""
    names = [item.name for item in whole.inside or ()]
    return max(NET_OR_SOLVER, key=lambda kind: sum(map(message_fields(kind).__contains__, names)))


@cache
def _ranks(message: str) -> Mapping[str, _Rank]:
    fields = message_fields(message)
    return {
        each.name: _Rank(_NUMBERS.get((message, each.name), each.number), fields[each.name].message)
        for each in schema.message_descriptor(message).fields
    }
