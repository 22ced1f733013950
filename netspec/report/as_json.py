"""Diagnostics as one JSON object."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from netspec.report.diagnostic import ERROR
from netspec.report.unicode import whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.report.diagnostic import Diagnostic, Location


def as_json(diagnostics: Sequence[Diagnostic]) -> str:
    """Diagnostics as JSON: ``{"ok": ..., "diagnostics": [...]}``.

    ``ok`` says that there is no error; there may be warnings. A line or column of 0 is one
    that is not known.

    Args:
        diagnostics: What was found.
    """
    ok = all(each.severity != ERROR for each in diagnostics)
    return json.dumps({"ok": ok, "diagnostics": [as_dict(each) for each in diagnostics]}, indent=2)


def as_dict(diagnostic: Diagnostic) -> dict[str, Any]:
    """A diagnostic as JSON has it.

    Args:
        diagnostic: It.
    """
    place = diagnostic.location
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "message": whole(diagnostic.message),
        "hint": whole(diagnostic.hint),
        "layer": whole(diagnostic.layer),
        "location": _place(place) if place else None,
    }


def _place(location: Location) -> dict[str, Any]:
    return {
        "file": whole(location.file),
        "line": location.line,
        "column": location.column if location.line else 0,
        "length": location.length,
    }
