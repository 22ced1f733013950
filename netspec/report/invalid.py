"""The error for a text that is not right: all of its faults in one exception."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.errors import NetspecError, Origin
from netspec.report.diagnostic import ERROR, Diagnostic, Location, counted

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST = 20  # that are shown in full


class InvalidTextError(NetspecError, ValueError):
    """A text with faults.

    Args:
        diagnostics: All that was found.
        name: What the text is called, or "".

    Attributes:
        diagnostics: All that was found.
        name: What the text is called, or "".
    """

    code = "NS205"

    def __init__(self, diagnostics: Sequence[Diagnostic], name: str = "") -> None:
        self.diagnostics = tuple(diagnostics)
        self.name = name
        place = self.diagnostics[0].location if self.diagnostics else None
        if len(self.diagnostics) == 1:
            message, hint = self.diagnostics[0].message, self.diagnostics[0].hint
        else:
            place_text = f"{name}: " if name else ""
            message, hint = place_text + (counted(self.diagnostics) or "no errors"), ""
        origin = Origin(place.file, place.line) if place and place.line else None
        super().__init__(message, origin=origin, hint=hint)

    def __str__(self) -> str:
        if len(self.diagnostics) == 1:
            return str(self.diagnostics[0])
        lines = [f"{self.message} [{self.code}]", *map(str, self.diagnostics[:_MOST])]
        if len(self.diagnostics) > _MOST:
            lines.append(f"... and {len(self.diagnostics) - _MOST} more")
        return "\n".join(lines)

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.diagnostics, self.name)


def diagnostics_of(error: NetspecError, name: str = "") -> tuple[Diagnostic, ...]:
    """An error as diagnostics: all of those that it carries, or itself.

    Args:
        error: Any error of this package.
        name: The source that it is about, where the error names no line.
    """
    if isinstance(error, InvalidTextError):
        return error.diagnostics
    place = Location(error.origin.file, error.origin.line, 0) if error.origin else None
    if place is None and name:
        place = Location(name, 0, 0)
    # Of a file without lines, the message itself begins with the name.
    message = error.message.removeprefix(f"{place}: ")
    return (Diagnostic(error.code, ERROR, message, place, error.hint),)
