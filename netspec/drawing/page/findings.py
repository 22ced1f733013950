"""What is wrong, for the page: each finding as a text with its place, and tied to its layer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netspec.report.diagnostic import Diagnostic

_MOST = 1000  # that a page lists


def finding_data(
    found: Sequence[Diagnostic], places: Mapping[str, tuple[int, int]]
) -> list[dict[str, Any]]:
    """Findings, each once; of very many, the first.

    Args:
        found: What was found.
        places: By the name of a layer, its number on the page and its step.
    """
    once = list(dict.fromkeys(found))
    told = [_finding(each, places.get(each.layer)) for each in once[:_MOST]]
    if len(once) > _MOST:
        told.append(_more(len(once) - _MOST))
    return told


def _finding(each: Diagnostic, place: tuple[int, int] | None) -> dict[str, Any]:
    layer, step = place or (None, 0)
    return {
        "severity": each.severity,
        "code": each.code,
        "message": each.message,
        "hint": each.hint,
        "place": "" if each.location is None else str(each.location),
        "source": _source(each),
        "layer": layer,
        "step": step,
    }


def _source(each: Diagnostic) -> str:
    """The line that is meant and the mark below it, as they are printed under a message."""
    lines = str(replace(each, message="", hint="")).splitlines()[1:]
    return "\n".join(line[2:] for line in lines)


def _more(count: int) -> dict[str, Any]:
    message = f"and {count:,} more: netspec check lists them all"
    empty = dict.fromkeys(("code", "hint", "place", "source"), "")
    return {**empty, "severity": "note", "message": message, "layer": None, "step": 0}
