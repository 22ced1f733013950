"""Texts that differ in a number which goes on from one to the next."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_DIGITS = re.compile(r"([0-9]+)")


class Counted(NamedTuple):
    """Texts as one.

    Attributes:
        parts: The parts of all, with None where the number is.
        values: The numbers.
    """

    parts: list[str | None]
    values: range


def split_at_numbers(text: str) -> list[str]:
    """The parts of a text, every second of which is a number.

    >>> split_at_numbers("t12/lstm")
    ['t', '12', '/lstm']

    Args:
        text: The text.
    """
    return _DIGITS.split(text)


def is_plain(number: str) -> bool:
    """Whether a number is spelt as Python spells it, without zeros before it.

    Args:
        number: Its digits.
    """
    return len(number) < 10 and str(int(number)) == number


def counted_texts(texts: Sequence[str]) -> Counted | None:
    """What texts have in common, if they differ in one number which goes on by the same step.

    >>> counted_texts(["a1", "a2", "a3"])
    Counted(parts=['a', None, ''], values=range(1, 4))

    Args:
        texts: The texts, two or more.
    """
    split = [split_at_numbers(text) for text in texts]
    first, second = split[:2]
    if len(first) != len(second):
        return None
    places = [at for at in range(len(first)) if first[at] != second[at]]
    if not places or not all(at % 2 and is_plain(first[at]) for at in places):
        return None
    start, by = int(first[places[0]]), 0
    if is_plain(second[places[0]]):
        by = int(second[places[0]]) - start
    if not by:
        return None
    values = range(start, start + by * len(texts), by)
    parts = [None if at in places else part for at, part in enumerate(first)]
    for text, value in zip(texts, values, strict=True):
        if "".join(str(value) if part is None else part for part in parts) != text:
            return None
    return Counted(parts, values)
