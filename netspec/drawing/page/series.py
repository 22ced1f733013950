"""Texts of all steps of a cell, told shortly: by a rule that makes them, where there is one.

A net of 10,000 steps has 130,000 layers, and a page with all their names would be large.
``templates/page/series.js`` makes the texts again.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Series: TypeAlias = str | list[str] | dict[str, Any]

_NUMBER = re.compile(r"([0-9]{1,15})")
_MOST = 2**53  # beyond it, JavaScript's numbers are no longer exact
_ODD = 4  # texts that a rule need not make
_OFFSETS = (0, -1, 1)  # of the step whose name is in the text


def told(texts: Sequence[str], names: Sequence[str] = (), run: int | None = None) -> Series:
    """Texts, one a step, in the shortest of these forms.

    - ``"text"``: it is the same in each step
    - ``{"parts": [...], "numbers": [[start, each, width], ...]}``: numbers that go up or down
      from step to step, between parts that stay
    - ``{"run": 0, "offset": -1, "parts": [before, behind]}``: the name of a step, or of the one
      before it, between two parts
    - the texts themselves

    The rules may have ``"odd"``: the few texts that they do not make, by step.

    >>> told(["t0/x", "t1/x", "t2/x"])
    {'parts': ['t', '/x'], 'numbers': [[0, 1, 0]]}

    Args:
        texts: The texts; at least one.
        names: What the steps are called.
        run: The number of the run that has these names.
    """
    if all(text == texts[0] for text in texts):
        return texts[0]
    for at in _pairs(len(texts)):
        found = _numbered(texts, at)
        if found is None and run is not None:
            found = _named(texts, at, names, run)
        if found is not None:
            return found
    return list(texts)


def _pairs(length: int) -> Iterator[int]:
    """Steps that, with the next one, may show the rule: not the first, which often differs."""
    yield from dict.fromkeys((min(1, length - 2), length // 2 - (length // 2 == length - 1), 0))


def _numbered(texts: Sequence[str], at: int) -> Series | None:
    """A rule in which numbers count, as steps ``at`` and ``at + 1`` show it."""
    here, following = _NUMBER.split(texts[at]), _NUMBER.split(texts[at + 1])
    if here[::2] != following[::2] or here == following:
        return None
    parts, numbers = [here[0]], []
    for index in range(1, len(here), 2):
        one, other, behind = here[index], following[index], here[index + 1]
        if one == other:
            parts[-1] += one + behind
            continue
        each = int(other) - int(one)
        width = len(one) if "0" in (one[0], other[0]) and len(one) == len(other) > 1 else 0
        numbers.append((int(one) - each * at, each, width))
        parts.append(behind)
    if any(abs(start) + abs(each) * len(texts) > _MOST for start, each, _ in numbers):
        return None
    made = [_count(parts, numbers, step) for step in range(len(texts))]
    return _with_odd({"parts": parts, "numbers": [list(each) for each in numbers]}, made, texts)


def _count(parts: Sequence[str], numbers: Sequence[tuple[int, int, int]], step: int) -> str:
    text = parts[0]
    for (start, each, width), part in zip(numbers, parts[1:], strict=True):
        text += str(start + each * step).rjust(width, "0") + part
    return text


def _named(texts: Sequence[str], at: int, names: Sequence[str], run: int) -> Series | None:
    """A rule with the names of steps, as step ``at`` shows it."""
    for offset in _OFFSETS:
        if not (0 <= at + offset < len(names) and names[at + offset]):
            continue
        before, name, behind = texts[at].partition(names[at + offset])
        if not name:
            continue
        made = [
            before + names[step + offset] + behind if 0 <= step + offset < len(names) else None
            for step in range(len(texts))
        ]
        rule = {"run": run, "offset": offset, "parts": [before, behind]}
        found = _with_odd(rule, made, texts)
        if found is not None:
            return found
    return None


def _with_odd(
    rule: dict[str, Any], made: Sequence[str | None], texts: Sequence[str]
) -> Series | None:
    """A rule with the texts that it does not make; None if there are too many."""
    odd = {
        step: text for step, (own, text) in enumerate(zip(made, texts, strict=True)) if own != text
    }
    if len(odd) > max(_ODD, len(texts) // 20) or len(odd) >= len(texts) - 1:
        return None
    return {**rule, "odd": odd} if odd else rule
