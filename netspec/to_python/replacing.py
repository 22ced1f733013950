"""Calls in place of a block's items, and a block's items in place of its only call."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from netspec.to_python.exprs import substitute
from netspec.to_python.model import Block, Item, Source

if TYPE_CHECKING:
    from netspec.to_python.places import Row, Rows
    from netspec.to_python.worth import Found


def put_in(found: Found, rows: Rows) -> Block:
    """Put calls in place of a block's items.

    Args:
        found: The block.
        rows: The items, which are changed.
    """
    block = _block(found, rows)
    calls: dict[int, dict[int, Item]] = {}
    for place, args in zip(found.places, found.unified.args, strict=True):
        inside = rows.items(place, found.size)
        comments = [
            line
            for item, in_body in zip(inside, block.body, strict=True)
            if not in_body.comments
            for line in item.comments
        ]
        call = Item(block, rows.outside(place, found.size), list(args), inside[0].members, comments)
        calls.setdefault(place.row, {})[place.start] = call
    for number, starts in calls.items():
        _replace(rows.all[number], starts, found)
    return block


def _block(found: Found, rows: Rows) -> Block:
    """The block itself, its body made of its first place."""
    first, size = found.places[0], found.size
    outside = {source: at for at, source in enumerate(rows.outside(first, size))}
    patterns = iter(found.unified.patterns)
    body: list[Item] = []
    inside: dict[Item, Item] = {}
    for alike in zip(*(rows.items(place, size) for place in found.places), strict=True):
        item = alike[0]
        sources = [
            Source(None, outside[source])
            if source in outside
            else Source(inside[source.item], source.number)
            for source in item.sources
        ]
        same = all(each.comments == item.comments for each in alike)
        inside[item] = Item(
            item.kind,
            sources,
            [next(patterns) for _ in item.slots],
            [member for each in alike for member in each.members],
            list(item.comments) if same else [],
        )
        body.append(inside[item])
    outputs = [Source(body[at], number) for at, number in found.outputs]
    return Block(len(outside), found.unified.params, body, outputs)


def _replace(row: Row, calls: dict[int, Item], found: Found) -> None:
    """Put calls in place of items, and let others read what the calls give."""
    given: dict[Source, Source] = {}
    items: list[Item] = []
    at = 0
    while at < len(row.items):
        call = calls.get(at)
        if call is None:
            items.append(row.items[at])
            at += 1
            continue
        for number, (offset, top) in enumerate(found.outputs):
            given[Source(row.items[at + offset], top)] = Source(call, number)
        items.append(call)
        at += found.size
    row.items[:] = items
    _redirect(items, row.block, given)


def dissolve(main: list[Item], blocks: list[Block]) -> list[Block]:
    """Put the bodies of blocks that are called once in place of their calls.

    Args:
        main: The net's items, which are changed.
        blocks: The blocks.

    Returns:
        The other blocks.
    """
    rows = [(main, None), *((block.body, block) for block in blocks)]
    counts = Counter(item.kind for items, _ in rows for item in items)
    for block in blocks:
        if counts[block] != 1:
            continue
        for items, owner in rows:
            at = next((at for at, item in enumerate(items) if item.kind is block), None)
            if at is not None:
                _open(items, at, owner)
                break
    return [block for block in blocks if counts[block] > 1]


def _open(items: list[Item], at: int, owner: Block | None) -> None:
    """Put a block's body in place of its only call."""
    call = items[at]
    block = call.kind
    assert isinstance(block, Block)
    values = dict(zip(block.params, call.slots, strict=True))
    for item in block.body:
        item.slots = [substitute(slot, values) for slot in item.slots]
        item.sources = [
            call.sources[source.number] if source.item is None else source
            for source in item.sources
        ]
    block.body[0].comments = call.comments + block.body[0].comments
    items[at : at + 1] = block.body
    given = {Source(call, number): source for number, source in enumerate(block.outputs)}
    _redirect(items, owner, given)


def _redirect(items: list[Item], owner: Block | None, given: dict[Source, Source]) -> None:
    """Let items, and what their block gives, read other blobs."""
    for item in items:
        item.sources = [given.get(source, source) for source in item.sources]
    if owner is not None:
        owner.outputs = [given.get(source, source) for source in owner.outputs]
