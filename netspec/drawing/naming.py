"""Names of what is alike in several steps: ``res4b*_branch2a``, ``Slice1 … Slice10``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.folding.names import common_start

if TYPE_CHECKING:
    from collections.abc import Sequence

STAR = "*"
ELLIPSIS = "\u2026"
TIMES = "\u00d7"
_SHORT = 10  # characters of a name that is written twice


def starred(names: Sequence[str]) -> str:
    """One name for layers or blobs that have the same part in all steps.

    >>> starred(["t0/h", "t1/h", "t10/h"]), starred(["a1b", "a12b"]), starred(["x", "x"])
    ('t*/h', 'a*b', 'x')

    Args:
        names: Their names.
    """
    start, _, end = _parts(names)
    return names[0] if start is None else f"{start}{STAR}{end}"


def ranged(names: Sequence[str]) -> str:
    """The range of names that differ in a part of them.

    >>> ranged(["Slice1", "Slice2", "Slice10"]), ranged(["t0/lstm/cell", "t9/lstm/cell"])
    ('Slice1 … Slice10', 't0…9/lstm/cell')

    Args:
        names: The names, in order.
    """
    first, last = names[0], names[-1]
    start, varying, end = _parts([first, last])
    if start is None:
        return first
    if max(len(first), len(last)) <= _SHORT or not all(map(str.isdigit, varying)):
        return f"{first} {ELLIPSIS} {last}"
    return f"{start}{varying[0]}{ELLIPSIS}{varying[-1]}{end}"


def common_prefix(names: Sequence[str]) -> str:
    """What all names begin with, up to a slash and with it.

    >>> common_prefix(["lstm/Mx", "lstm/Mh"]), common_prefix(["lstm", "lstm"])
    ('lstm/', '')

    Args:
        names: The names.
    """
    prefix = common_start(names)
    return prefix[: prefix.rfind("/") + 1]


def local(name: str, prefixes: Sequence[str]) -> str:
    """A name without what the frame around it says already.

    >>> local("t*/lstm/h", ["t*/lstm/"]), local("data", ["t*/lstm/"]), local("a/", ["a/"])
    ('h', 'data', 'a/')

    Args:
        name: The name; of layers or blobs of a cell, with a star.
        prefixes: What names in the frame begin with; the first one that fits is left out.
    """
    for prefix in prefixes:
        if prefix and name.startswith(prefix) and len(name) > len(prefix):
            return name[len(prefix) :]
    return name


def _parts(names: Sequence[str]) -> tuple[str | None, list[str], str]:
    """What stands before the part that differs, that part in each name, and what is behind.

    A number differs as a whole. None if nothing differs.
    """
    if len(set(names)) == 1:
        return None, [], ""
    start = common_start(names)
    while start and start[-1].isdigit() and any(name[len(start) :][:1].isdigit() for name in names):
        start = start[:-1]
    rests = [name[len(start) :][::-1] for name in names]
    behind = common_start(rests)
    while behind and behind[-1].isdigit():
        behind = behind[:-1]
    varying = [rest[len(behind) :][::-1] for rest in rests]
    return start, varying, behind[::-1]
