"""Calls of a block in a row that go on regularly, as loops."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from netspec.to_python.counted import is_plain, split_at_numbers
from netspec.to_python.exprs import substitute, text_of
from netspec.to_python.model import (
    LAST,
    WHOLE,
    Block,
    Expr,
    Item,
    Layer,
    Loop,
    Param,
    Read,
    Shifted,
    Source,
    is_closed,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEAST = 3  # calls of a loop


@dataclass(frozen=True, slots=True)
class _Counted:
    """A number that goes on by the same step, with each call.

    Attributes:
        first: The first one.
        by: The step.
    """

    first: int
    by: int


def find_loops(main: list[Item], blocks: Sequence[Block]) -> None:
    """Put loops in place of calls in a row that go on regularly.

    Args:
        main: The net's items, which are changed, as are the bodies of blocks.
        blocks: The blocks.
    """
    for items, owner in [(main, None), *((block.body, block) for block in blocks)]:
        _in_sequence(items, owner)
    sites: dict[Block, list[Item]] = {}
    for items in (main, *(block.body for block in blocks)):
        for item in items:
            kind = item.kind
            called = kind.block if isinstance(kind, Loop) else kind
            if isinstance(called, Block):
                sites.setdefault(called, []).append(item)
    for found in sites.values():
        if len(found) == 1 and isinstance(found[0].kind, Loop):
            _open(found[0].kind)


def _open(loop: Loop) -> None:
    """Let the body of a loop's block stand in the loop, as nothing else calls it."""
    loop.inline = True
    values = dict(zip(loop.block.params, loop.slots, strict=True))
    for item in loop.block.body:
        slots = item.kind.slots if isinstance(item.kind, Loop) else item.slots
        slots[:] = [substitute(slot, values) for slot in slots]


def _in_sequence(items: list[Item], owner: Block | None) -> None:
    made: list[Item] = []
    given: dict[Source, Source] = {}
    at = 0
    while at < len(items):
        item = items[at]
        item.sources = [given.get(source, source) for source in item.sources]
        count = 0
        if isinstance(item.kind, Block):
            count, loop = _longest(items, at, given)
        if count < _LEAST or loop is None:
            made.append(item)
            at += 1
            continue
        made.append(loop)
        calls = items[at : at + count]
        for step, call in enumerate(calls):
            for number in range(call.kind.top_count):
                which = LAST if step == count - 1 else step
                given[Source(call, number)] = Source(loop, number, which)
        at += count
    items[:] = made
    for item in items:
        if isinstance(item.kind, Layer):
            item.sources = _together(item, items, begins=owner is None)
        _gather(item.sources)
    if owner is not None:
        owner.outputs = [given.get(source, source) for source in owner.outputs]
        _gather(owner.outputs)


def _together(reader: Item, items: list[Item], *, begins: bool) -> list[Source]:
    """A layer's sources, with one for all blobs of a loop, or of a layer, where they come so."""
    found: list[Source] = []
    at, sources = 0, reader.sources
    while at < len(sources):
        source = sources[at]
        count = _count(source)
        if count >= _LEAST and _index(source) == 0:
            row = sources[at : at + count]
            whole = _all_of(source)
            if len(row) == count and all(
                _index(each) == number and _all_of(each) == whole for number, each in enumerate(row)
            ):
                if begins:
                    _begin(found, whole, reader, items)
                found.append(whole)
                at += count
                continue
        found.append(source)
        at += 1
    return found


def _begin(found: list[Source], whole: Source, reader: Item, items: list[Item]) -> None:
    """Let a loop's list begin with what the loop began with, if that stands before it."""
    loop = whole.item
    assert loop is not None
    if not found or not isinstance(loop.kind, Loop) or whole.number in loop.kind.begun:
        return
    for read, source in zip(loop.kind.reads, loop.sources, strict=True):
        if read.carried == whole.number and source == found[-1]:
            later = items[items.index(loop) :]
            alone = sum(source in item.sources for item in later) == 2
            if alone and reader.sources.count(source) == 1 and _only_whole(whole, reader, later):
                loop.kind.begun[whole.number] = found.pop()
            return


def _only_whole(whole: Source, reader: Item, items: Sequence[Item]) -> bool:
    """Whether a loop's list is read by one layer only, and once."""
    steps = [
        source
        for item in items
        for source in item.sources
        if source.item is whole.item and source.number == whole.number and source.step != LAST
    ]
    return len(steps) == sum(source in steps for source in reader.sources) == _count(whole) - 1


def _count(source: Source) -> int:
    """How many blobs a loop, or a layer, gives that are one list."""
    if source.item is None:
        return 0
    kind = source.item.kind
    if isinstance(kind, Loop):
        return len(kind.values)
    return kind.top_count if isinstance(kind, Layer) else 0


def _all_of(source: Source) -> Source:
    """All blobs of a loop's steps, or of a layer, as one list."""
    assert source.item is not None
    number = source.number if isinstance(source.item.kind, Loop) else 0
    return Source(source.item, number, WHOLE)


def _gather(sources: Sequence[Source]) -> None:
    """Note what is read of a loop's steps other than the last."""
    for source in sources:
        if source.item is not None and source.step != LAST:
            kind = source.item.kind
            if isinstance(kind, Loop):
                kind.gathered.add(source.number)


def _longest(items: list[Item], start: int, given: dict[Source, Source]) -> tuple[int, Item | None]:
    """How many calls from one on go on regularly, and their loop."""
    block = items[start].kind
    end = start
    while end < len(items) and items[end].kind is block:
        end += 1
    if end - start < _LEAST:
        return 0, None
    one, two = items[start], items[start + 1]
    slots = [_rule(*pair) for pair in zip(one.slots, two.slots, strict=True)]
    free = [at for at, rule in enumerate(slots) if rule is None]
    counted = [each for rule in slots for each in rule or () if isinstance(each, _Counted)]
    if len(free) > 1 or (free and counted):
        return 0, None
    var = max(counted, key=lambda each: each.by == 1, default=None)
    if any(each.by != var.by for each in counted if var is not None):
        return 0, None
    following = [given.get(source, source) for source in two.sources]
    reads = [_read(*pair, one, var) for pair in zip(one.sources, following, strict=True)]
    if None in reads or _torn(one, reads):
        return 0, None
    count = 1
    while start + count < end and _goes_on(items, start, count, slots, reads, given):
        count += 1
    if count < _LEAST or (var is None and not free):
        return 0, None
    return count, _loop(items[start : start + count], slots, free, var, reads)


def _rule(one: Expr, two: Expr) -> tuple[Any, ...] | None:
    """How a slot goes on: its parts, of which numbers may be counted; None if it does not."""
    if not is_closed(one) or not is_closed(two):
        return (one,) if one == two else None
    if one == two:
        return (one,)
    if type(one) is int and type(two) is int:
        return (_Counted(one, two - one),)
    if isinstance(one, str) and isinstance(two, str):
        parts, others = split_at_numbers(one), split_at_numbers(two)
        if len(parts) != len(others):
            return None
        found: list[Any] = []
        for at, (part, other) in enumerate(zip(parts, others, strict=True)):
            if part == other:
                found.append(part)
            elif at % 2 and is_plain(part) and is_plain(other):
                found.append(_Counted(int(part), int(other) - int(part)))
            else:
                return None
        return tuple(found)
    return None


def _at(rule: tuple[Any, ...], step: int) -> Expr:
    """What a slot's rule says for a step."""
    parts = [each.first + step * each.by if isinstance(each, _Counted) else each for each in rule]
    return parts[0] if len(parts) == 1 else "".join(map(str, parts))


def _read(one: Source, two: Source, call: Item, var: _Counted | None) -> Read | None:
    """How a blob is found in each step, by the first two; None if there is no rule."""
    if two.item is call:
        return Read(carried=two.number)
    if one == two:
        return Read()
    if one.item is None or one.item is not two.item or var is None or not _count(one):
        return None
    first, second = _index(one), _index(two)
    apart = isinstance(one.item.kind, Loop) and one.number != two.number
    if apart or second - first != var.by:
        return None
    return Read(index=first)


def _index(source: Source) -> int:
    """Which one of several a blob is: a step of a loop, or a top of a layer."""
    kind = source.item.kind if source.item is not None else None
    if isinstance(kind, Loop):
        return source.step if source.step != LAST else len(kind.values) - 1
    return source.number


def _torn(first: Item, reads: Sequence[Read | None]) -> bool:
    """Whether one blob is carried on for two that are not the same at first."""
    begins: dict[int, Source] = {}
    return any(
        read.carried is not None and begins.setdefault(read.carried, source) != source
        for read, source in zip(reads, first.sources, strict=True)
        if read is not None
    )


def _goes_on(
    items: list[Item],
    start: int,
    step: int,
    slots: list[tuple[Any, ...] | None],
    reads: list[Read | None],
    given: dict[Source, Source],
) -> bool:
    """Whether a call is as the rules say."""
    first, call, before = items[start], items[start + step], items[start + step - 1]
    for rule, value in zip(slots, call.slots, strict=True):
        if rule is not None and _at(rule, step) != value:
            return False
        if rule is None and not is_closed(value):
            return False
    for read, source, begin in zip(reads, call.sources, first.sources, strict=True):
        assert read is not None
        now = given.get(source, source)
        if read.carried is not None:
            right = now.item is before and now.number == read.carried
        elif read.index is None:
            right = now == begin
        else:
            by = _index(now) - read.index
            right = now.item is begin.item and by == step * _step_of(slots)
        if not right:
            return False
    return True


def _step_of(slots: list[tuple[Any, ...] | None]) -> int:
    """By how much what is counted goes on."""
    return next(each.by for rule in slots for each in rule or () if isinstance(each, _Counted))


def _loop(
    calls: list[Item],
    slots: list[tuple[Any, ...] | None],
    free: list[int],
    counted: _Counted | None,
    reads: list[Read | None],
) -> Item:
    """The loop that stands for calls."""
    first = calls[0]
    block = first.kind
    assert isinstance(block, Block)
    values: range | tuple[Any, ...]
    if counted is None:
        key = block.params[free[0]]
        var = Param(key.key, key.is_text)
        values = tuple(call.slots[free[0]] for call in calls)
    else:
        var = Param("i")
        values = range(counted.first, counted.first + len(calls) * counted.by, counted.by)
    patterns = [var if rule is None else _pattern(rule, var, counted) for rule in slots]
    sources, ways = [], []
    for read, source in zip(reads, first.sources, strict=True):
        assert read is not None
        if read.index is None:
            sources.append(source)
            ways.append(read)
        else:
            assert counted is not None
            sources.append(_all_of(source))
            ways.append(Read(index=_shifted(var, read.index - counted.first)))
    loop = Loop(block, var, values, patterns, ways)
    comments = dict.fromkeys(line for call in calls for line in call.comments)
    return Item(loop, sources, [], first.members, list(comments))


def _pattern(rule: tuple[Any, ...], var: Param, counted: _Counted | None) -> Expr:
    """A slot in terms of what a loop goes through."""
    parts = [
        _shifted(var, each.first - counted.first)
        if isinstance(each, _Counted) and counted is not None
        else each
        for each in rule
    ]
    return parts[0] if len(parts) == 1 else text_of(parts)


def _shifted(var: Param, by: int) -> Expr:
    return Shifted(var, by) if by else var
