"""What items that are alike differ in: parameters, and the patterns that are made of them.

Texts are compared word by word: ``res2b_branch2a`` and ``res3b1_branch2a`` differ in ``2b``
and ``3b1``, and so do ``bn2b_branch2a`` and ``bn3b1_branch2a``. What differs alike is one
parameter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from netspec.to_python.counted import is_plain
from netspec.to_python.exprs import parts_of, substitute, text_of
from netspec.to_python.model import NUMBER, Expr, Param, Scaled, Text, is_closed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_WORD = re.compile(r"[A-Za-z]+|\d+|[^A-Za-z\d]")
Words: TypeAlias = tuple["str | Param", ...]
_SCALED = frozenset({"num_output"})  # of which one may be a multiple of another
_LARGE = 8  # from which on equal numbers of two keywords are no accident
_MULTIPLES = (2, 4)  # that two different values are enough for


@dataclass(slots=True)
class Unified:
    """Rows of slots as one pattern.

    Attributes:
        params: What differs.
        patterns: For each slot, what stands in it in terms of ``params``.
        args: For each row, the parameters' values.
    """

    params: list[Param]
    patterns: list[Expr]
    args: list[list[Expr]]


def unify(rows: Sequence[Sequence[Expr]], keys: Sequence[str]) -> Unified:
    """The pattern of rows of slots.

    Args:
        rows: The slots of each of the alike; all rows are of one length.
        keys: What each slot is.
    """
    params: list[Param] = []
    values: list[tuple[Expr, ...]] = []  # of each parameter, in all rows
    patterns: list[Expr] = [None] * len(keys)
    texts: list[tuple[int, tuple[Words, ...]]] = []
    numbers: dict[tuple[str, tuple[Expr, ...]], Param] = {}
    for at, (key, column) in enumerate(zip(keys, zip(*rows, strict=True), strict=True)):
        first = column[0]
        if is_closed(first) and all(each == first for each in column[1:]):
            patterns[at] = first
        elif _is_text(first):
            texts.append((at, tuple(map(_words, column))))
        else:
            param = numbers.get((key, column))
            if param is None:
                param = numbers[key, column] = Param(key)
                params.append(param)
                values.append(column)
            patterns[at] = param
    for at, param, column in _text_patterns(texts, patterns):
        param.key = keys[at]
        params.append(param)
        values.append(column)
    args = [list(row) for row in zip(*values, strict=True)] if params else [[] for _ in rows]
    for at, param in enumerate(params):
        if param.is_text:
            _take_in(param, patterns, [row[at] for row in args], args, at)
            _as_number(param, patterns, args, at)
    return _scaled(_merged(Unified(params, patterns, args)))


def text_differences(one: Sequence[Expr], other: Sequence[Expr]) -> int:
    """In how many ways the texts of two rows differ, about.

    Args:
        one: A row of slots.
        other: Another, which is alike.
    """
    found: set[tuple[Words, Words]] = set()
    for first, second in zip(one, other, strict=True):
        if first != second and _is_text(first):
            words, others = _words(first), _words(second)
            head, tail = _ends(words, others)
            found.add((words[head : len(words) - tail], others[head : len(others) - tail]))
    return len(found)


def _ends(words: Words, others: Words) -> tuple[int, int]:
    """How many words two texts begin with and end with alike."""
    shortest = min(len(words), len(others))
    head = tail = 0
    while head < shortest and words[head] == others[head]:
        head += 1
    while tail < shortest - head and words[-1 - tail] == others[-1 - tail]:
        tail += 1
    return head, tail


def _is_text(value: Expr) -> bool:
    return isinstance(value, (str, Text)) or (isinstance(value, Param) and value.is_text)


@lru_cache(maxsize=100_000)
def _split(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text))


def _words(value: Expr) -> Words:
    """A text's words; parameters are words."""
    if isinstance(value, str):
        return _split(value)
    if isinstance(value, Param):
        return (value,)
    words: list[str | Param] = []
    for part in value.parts:
        words += _split(part) if isinstance(part, str) else [part]
    return tuple(words)


def _text_patterns(
    texts: list[tuple[int, tuple[Words, ...]]], patterns: list[Expr]
) -> list[tuple[int, Param, tuple[Expr, ...]]]:
    """Fill in the patterns of texts.

    Returns:
        For each parameter that it takes, a slot that it is in, the parameter, and its values.
    """
    middles = {at: _middles(column) for at, column in texts}
    found: list[tuple[int, Param, tuple[Words, ...]]] = []
    counts: dict[tuple[Words, ...], int] = {}
    for _, middle, _ in middles.values():
        counts[middle] = counts.get(middle, 0) + 1
    # What most texts differ in goes first, and the shorter ones before those that may hold them.
    ranked = sorted(
        middles, key=lambda at: (-counts[middles[at][1]], sum(map(len, middles[at][1])), at)
    )
    for at in ranked:
        head, middle, tail = middles[at]
        inner = _explained(middle, found)
        if inner is None:
            param = Param("", is_text=True)
            found.append((at, param, middle))
            inner = (param,)
        patterns[at] = text_of((*head, *inner, *tail))
    return [(at, param, tuple(map(text_of, middle))) for at, param, middle in found]


def _middles(column: tuple[Words, ...]) -> tuple[Words, tuple[Words, ...], Words]:
    """What texts begin with alike, what each has of its own, and what they end with alike."""
    first = column[0]
    head, tail = len(first), len(first)
    for each in column[1:]:
        if each is not first:
            begin, end = _ends(first, each)
            head, tail = min(head, begin), min(tail, end)
    tail = min(tail, min(map(len, column)) - head)
    # A parameter of the block around cannot be in what is alike, as it is not known inside.
    opened = [at for at, word in enumerate(first) if isinstance(word, Param)]
    if opened:
        head = min(head, opened[0])
        tail = min(tail, len(first) - 1 - opened[-1])
    middle = tuple(each[head : len(each) - tail] for each in column)
    return first[:head], middle, first[len(first) - tail :]


def _explained(
    column: tuple[Words, ...], found: Sequence[tuple[int, Param, tuple[Words, ...]]]
) -> Words | None:
    """What texts of a column are in terms of parameters, if those say all of them."""
    for _, param, values in found:
        if values == column:
            return (param,)
    for _, param, values in found:
        if not all(values):
            continue
        replaced = {_replaced(*pair, param) for pair in zip(column, values, strict=True)}
        if len(replaced) == 1:
            words: Words = replaced.pop()
            if all(isinstance(word, str) or word is param for word in words):
                return words
    return None


def _replaced(words: Words, value: Words, param: Param) -> Words:
    """Words with a parameter in place of its value."""
    made: list[str | Param] = []
    at, size = 0, len(value)
    while at < len(words):
        if words[at : at + size] == value:
            made.append(param)
            at += size
        else:
            made.append(words[at])
            at += 1
    return tuple(made)


def _take_in(
    param: Param, patterns: list[Expr], values: list[Expr], args: list[list[Expr]], at: int
) -> None:
    """Make a parameter of whole words: ``2a`` and not ``2``, if an ``a`` is always behind it."""
    uses = [
        (slot, place)
        for slot, pattern in enumerate(patterns)
        for place, part in enumerate(parts_of(pattern) if _is_text(pattern) else ())
        if part is param
    ]
    before = {_word_at(patterns[slot], place - 1, -1) for slot, place in uses}
    behind = {_word_at(patterns[slot], place + 1, 0) for slot, place in uses}
    if not all(isinstance(value, str) for value in values):
        return
    left = before.pop() if len(before) == 1 else ""
    right = behind.pop() if len(behind) == 1 else ""
    left = left if left.isdigit() and not any(value[:1].isdigit() for value in values) else ""
    right = right if right.isalpha() and len(right) == 1 else ""
    right = right if all(value[-1:].isdigit() for value in values) else ""
    if not left and not right:
        return
    for slot in {slot for slot, _ in uses}:
        parts = list(parts_of(patterns[slot]))
        for place, part in enumerate(parts):
            if part is param:
                if left:
                    parts[place - 1] = str(parts[place - 1]).removesuffix(left)
                if right:
                    parts[place + 1] = str(parts[place + 1]).removeprefix(right)
        patterns[slot] = text_of(parts)
    for row in args:
        row[at] = f"{left}{row[at]}{right}"


def _as_number(param: Param, patterns: list[Expr], args: list[list[Expr]], at: int) -> None:
    """Make a number of a parameter whose texts are all numbers."""
    values = [row[at] for row in args]
    if not all(
        isinstance(value, str) and value.isdecimal() and is_plain(value) for value in values
    ):
        return
    param.is_text = False
    param.key = NUMBER
    patterns[:] = [Text((param,)) if pattern is param else pattern for pattern in patterns]
    for row in args:
        row[at] = int(row[at])


def _word_at(pattern: Expr, place: int, which: int) -> str:
    """The first or last word of a text's part; "" if there is none."""
    parts = parts_of(pattern)
    part = parts[place] if 0 <= place < len(parts) else ""
    words = _split(part) if isinstance(part, str) else ()
    return words[which] if words else ""


def _merged(unified: Unified) -> Unified:
    """Whole numbers that are always the same as one: as many groups as outputs."""
    columns = list(zip(*unified.args, strict=True))
    first: dict[tuple[Expr, ...], Param] = {}
    same: dict[Param, Param] = {}
    for param, column in sorted(
        zip(unified.params, columns, strict=True), key=lambda pair: pair[0].key not in _SCALED
    ):
        if all(type(value) is int and value >= _LARGE for value in column):
            kept = first.setdefault(column, param)
            if kept is not param and len(set(column)) > 1:
                same[param] = kept
    return _in_terms_of(unified, same)


def _scaled(unified: Unified) -> Unified:
    """Parameters that are multiples of another, in terms of that."""
    columns = list(zip(*unified.args, strict=True))
    whole = [
        at
        for at, param in enumerate(unified.params)
        if param.key in _SCALED and all(type(value) is int and value > 0 for value in columns[at])
    ]
    whole.sort(key=lambda at: columns[at])
    multiples: dict[Param, Scaled] = {}
    for at in whole:
        for base in whole:
            factor = columns[at][0] // columns[base][0]
            enough = 2 if factor in _MULTIPLES else 3
            if (
                factor > 1
                and unified.params[base] not in multiples
                and len(set(columns[base])) >= enough
                and all(x == factor * y for x, y in zip(columns[at], columns[base], strict=True))
            ):
                multiples[unified.params[at]] = Scaled(factor, unified.params[base])
                break
    return _in_terms_of(unified, multiples)


def _in_terms_of(unified: Unified, others: Mapping[Param, Expr]) -> Unified:
    """A pattern without parameters that others say."""
    if not others:
        return unified
    kept = [at for at, param in enumerate(unified.params) if param not in others]
    patterns = [substitute(each, others) for each in unified.patterns]
    params = [unified.params[at] for at in kept]
    return Unified(params, patterns, [[row[at] for at in kept] for row in unified.args])
