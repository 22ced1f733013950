"""What a code stands for: its name, what it is about, and where more is written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of finding.

    Attributes:
        code: The code that its diagnostics have (``"NS501"``).
        name: A short name for people (``"BottomNotMade"``).
        summary: One sentence: what is found.
        help: What to do about it, or "".
        uri: The address of a page about it, or "".
    """

    code: str
    name: str
    summary: str
    help: str = ""
    uri: str = ""
