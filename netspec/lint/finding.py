"""What the linter finds: a diagnostic that may know how to mend itself."""

from __future__ import annotations

from dataclasses import dataclass

from netspec.report.diagnostic import Diagnostic


@dataclass(frozen=True, slots=True)
class Edit:
    """A piece of text in another's place.

    Attributes:
        start: The offset of the first character that goes.
        end: The offset just behind the last one; ``start`` if none goes.
        text: What comes instead.
    """

    start: int
    end: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Finding(Diagnostic):
    """A diagnostic of a rule.

    Attributes:
        fix: The edits of the text that mend it, all of them together; empty where there is no
            safe way.
    """

    fix: tuple[Edit, ...] = ()
