"""One finding about an input: a stable code, a severity, a place, a message and a hint."""

from __future__ import annotations

from dataclasses import dataclass

ERROR, WARNING, NOTE = "error", "warning", "note"


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a text.

    Attributes:
        file: The file, as it was named; ``<text>`` for a text without one.
        line: From 1.
        column: From 1, in characters.
        source: The whole line.
        length: How many characters are meant.
    """

    file: str
    line: int
    column: int = 1
    source: str = ""
    length: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


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

    def __str__(self) -> str:
        place = f"{self.location}: " if self.location else ""
        lines = [f"{place}{self.severity}: {self.message} [{self.code}]"]
        if self.location and self.location.source:
            lines += _pointed(self.location)
        if self.hint:
            lines.append(f"  {self.hint}")
        return "\n".join(lines)


_WIDEST = 100  # columns of source that are shown


def _pointed(location: Location) -> list[str]:
    """The source line with a caret under the place, cut to what is near it."""
    first = max(0, location.column - 1 - _WIDEST // 2) if len(location.source) > _WIDEST else 0
    # A tab or control character would part the caret from its place.
    shown = "".join(
        char if char.isprintable() else " " for char in location.source[first : first + _WIDEST]
    )
    at = location.column - 1 - first
    carets = "^" * max(1, min(location.length, len(shown) - at))
    number = str(location.line)
    return [f"  {number} | {shown}", f"  {' ' * len(number)} | {' ' * at}{carets}"]
