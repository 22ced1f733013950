"""A finding that still stands at a path in a message: where in a text, the caller knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from netspec.report.diagnostic import ERROR, Diagnostic

if TYPE_CHECKING:
    from collections.abc import Callable

    from netspec.report.diagnostic import Location

Path: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a part of a message.

    Attributes:
        code: What kind of finding it is (``"NS411"``).
        message: What is wrong: expected and given.
        path: Where in the message: fields' names, and indices from 0 for repeated ones, as
            in ``("layer", 3, "bottom", 0)``.
        severity: ``"error"``, ``"warning"`` or ``"note"``.
        hint: What to do, or "".
        layer: The name of the layer that it is about, or "".
    """

    code: str
    message: str
    path: Path
    severity: str = ERROR
    hint: str = ""
    layer: str = ""

    def diagnostic(self, locate: Callable[[Path], Location | None]) -> Diagnostic:
        """The same as a diagnostic.

        Args:
            locate: Gives the place of a path, or None if it has none.
        """
        return Diagnostic(
            self.code, self.severity, self.message, locate(self.path), self.hint, self.layer
        )
