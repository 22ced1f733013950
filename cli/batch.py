"""Several files one after the other: each is tried, and what became of them is told."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from .files import called, named_files
from .output import complain, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

CHANGED, SAME, FAILED = "changed", "same", "failed"


class Told(NamedTuple):
    """How what becomes of files is told.

    Attributes:
        one: Before the name of a file that changes: ``"formatted"``, ``"would format"``.
        changed: Behind the number of those that change: ``"formatted"``, ``"would change"``.
        same: Behind the number of the others.
    """

    one: str
    changed: str
    same: str = "unchanged"


def for_each_file(
    names: Iterable[str], work: Callable[[str], bool | None], told: Told
) -> Counter[str]:
    """Do something with each file; an error of one does not keep the others from their turn.

    Args:
        names: Files, folders, and ``-`` for standard input.
        work: What is done with one. It says whether that changes the file; None is not
            counted.
        told: How that is told.

    Returns:
        How many files there are that are ``CHANGED``, ``SAME`` and ``FAILED``.
    """
    from netspec.errors import NetspecError  # noqa: PLC0415  # not for --help

    counts = Counter[str]()
    for file in named_files(names):
        try:
            if isinstance(file, NetspecError):
                raise file
            changed = work(file)
        except NetspecError as error:
            complain(error)
            counts[FAILED] += 1
            continue
        if changed is not None:
            counts[CHANGED if changed else SAME] += 1
        if changed:
            say(f"{told.one} {called(file)}", err=True)
    if counts:
        say(_summary(counts, told), err=True)
    return counts


def _summary(counts: Counter[str], told: Told) -> str:
    """``"3 files formatted, 2 unchanged"``."""
    words = {CHANGED: told.changed, SAME: told.same, FAILED: "with errors"}
    parts = [f"{counts[what]} {word}" for what, word in words.items() if counts[what]]
    first, _, rest = parts[0].partition(" ")
    parts[0] = f"{first} file{'' if first == '1' else 's'} {rest}"
    return ", ".join(parts)
