"""Mending a text: the fixes of its findings, applied until none is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.lint.context import Context
from netspec.lint.edits import apart, applied
from netspec.lint.run import lint
from netspec.loading import load
from netspec.report.invalid import InvalidTextError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.loading import Loaded

_MOST_ROUNDS = 10  # one fix may wait for another, but not for itself


def fixed_text(
    loaded: Loaded, select: Sequence[str] = (), ignore: Sequence[str] = ()
) -> tuple[str, int]:
    """The text of a net with what can be mended mended; its comments are kept.

    Args:
        loaded: What ``load`` gave of a text.
        select: As for ``lint``.
        ignore: As for ``lint``.

    Returns:
        The text, without byte order mark, and how many findings were mended. If there is no
        text, as for a script, it is "" and 0.

    Raises:
        FieldValueError: There is no such rule.
    """
    reading, count = Context(loaded).text, 0
    if reading is None:
        return "", 0
    for _ in range(_MOST_ROUNDS):
        fixes = [found.fix for found in lint(loaded, select, ignore) if found.fix]
        edits, mended = apart(reading.source.text, fixes)
        again = _loaded(applied(reading.source.text, edits), loaded.name) if edits else None
        if again is None or again.reading is None:
            break
        loaded, reading, count = again, again.reading, count + mended
    return reading.source.text, count


def _loaded(text: str, name: str) -> Loaded | None:
    """A text under its old name; None if it is not right any more, which no fix should do."""
    try:
        return load(text.encode("utf-8", "surrogateescape"), name=name, follow=False)
    except InvalidTextError:
        return None
