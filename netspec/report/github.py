"""Diagnostics as GitHub's workflow commands, which become notes beside the lines of a change."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from netspec.report.diagnostic import ERROR, NOTE, WARNING
from netspec.report.unicode import whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.report.diagnostic import Diagnostic, Location

_COMMANDS = {ERROR: "error", WARNING: "warning", NOTE: "notice"}
# What the runner reads back in a message; in a property, what would end it too.
_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = {**_IN_MESSAGE, **str.maketrans({":": "%3A", ",": "%2C"})}


def as_commands(diagnostics: Sequence[Diagnostic]) -> str:
    """Diagnostics as workflow commands, one a line.

    Args:
        diagnostics: What was found.
    """
    return "\n".join(map(_command, diagnostics))


def _command(diagnostic: Diagnostic) -> str:
    properties = {**_place(diagnostic.location), "title": diagnostic.code}
    listed = ",".join(
        f"{name}={whole(str(value)).translate(_IN_PROPERTY)}" for name, value in properties.items()
    )
    message = "\n".join(filter(None, (diagnostic.message, diagnostic.hint)))
    command = _COMMANDS[diagnostic.severity]
    return f"::{command} {listed}::{whole(message).translate(_IN_MESSAGE)}"


def _place(location: Location | None) -> dict[str, str | int]:
    """As much of a place as is known."""
    if location is None:
        return {}
    place: dict[str, str | int] = {"file": PurePath(location.file).as_posix()}
    if location.line:
        place["line"] = location.line
        if location.column:
            place["col"] = location.column
            place["endColumn"] = location.column + location.length
    return place
