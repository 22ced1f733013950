"""One finding about an input: a stable code, a severity, a place, a message and a hint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netspec.report.unicode import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

_BREAK = "\n"  # a message may have several lines
ERROR, WARNING, NOTE = "error", "warning", "note"


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a text.

    Attributes:
        file: The file, as it was named; ``<text>`` for a text without one.
        line: From 1; 0 if only the file is known.
        column: From 1, in characters; 0 if only the line is known.
        source: The whole line.
        length: How many characters are meant.
    """

    file: str
    line: int
    column: int = 1
    source: str = ""
    length: int = 1

    def __str__(self) -> str:
        if not self.line:
            return self.file
        return f"{self.file}:{self.line}" + (f":{self.column}" if self.column else "")


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding.

    Attributes:
        code: What kind of finding it is (``"NS211"``), see docs/errors.md.
        severity: ``"error"``, ``"warning"`` or ``"note"``.
        message: What is wrong: expected and given.
        location: Where, if that is known.
        hint: What to do, or "".
        layer: The layer that it is about, or "".
    """

    code: str
    severity: str
    message: str
    location: Location | None = None
    hint: str = ""
    layer: str = ""

    @property
    def origin(self) -> Location | None:
        """The line that made what is wrong: the location, as layers call theirs."""
        return self.location

    def __str__(self) -> str:
        place = f"{printable(str(self.location))}: " if self.location else ""
        lines = [f"{place}{self.severity}: {printable(self.message, _BREAK)} [{self.code}]"]
        if self.location and self.location.line and self.location.source:
            lines += _pointed(self.location)
        if self.hint:
            lines.append(f"  {printable(self.hint, _BREAK)}")
        return "\n".join(lines)


def counted(diagnostics: Sequence[Diagnostic]) -> str:
    """How many there are of each severity: ``"3 errors, 1 warning"``; "" if there are none.

    Args:
        diagnostics: What was found.
    """
    severities = [each.severity for each in diagnostics]
    counts = ((severities.count(each), each) for each in (ERROR, WARNING, NOTE))
    return ", ".join(f"{count} {each}{'s' * (count > 1)}" for count, each in counts if count)


_WIDEST = 100  # columns of source that are shown


def _pointed(location: Location) -> list[str]:
    """The source line, cut to what is near the place, and a caret under it if it is known."""
    first = max(0, location.column - 1 - _WIDEST // 2) if len(location.source) > _WIDEST else 0
    # A tab or control character would part the caret from its place.
    shown = "".join(
        char if char.isprintable() else " " for char in location.source[first : first + _WIDEST]
    )
    number = str(location.line)
    lines = [f"  {number} | {shown}"]
    if location.column:
        at = location.column - 1 - first
        carets = "^" * max(1, min(location.length, len(shown) - at))
        lines.append(f"  {' ' * len(number)} | {' ' * at}{carets}")
    return lines
