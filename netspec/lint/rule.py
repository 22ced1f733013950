"""What a rule of the linter is, and what it says of a net before the text comes into play."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from netspec.lint.context import Context
    from netspec.lint.finding import Edit
    from netspec.net import State
    from netspec.report.fault import Path


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing that a rule saw.

    Attributes:
        message: What is odd or wrong.
        path: Where: in the net of today's form, or in the message as it was given.
        hint: What to do, or "".
        layer: The name of the layer that it is about, or "".
        severity: Its severity, where it is not the rule's own.
        given: Whether the path leads into the message as it was given.
        states: The states that it was seen in; None where it is not a matter of the state.
        fix: The edits that mend it.
    """

    message: str
    path: Path
    hint: str = ""
    layer: str = ""
    severity: str = ""
    given: bool = False
    states: frozenset[State] | None = None
    fix: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class LintRule:
    """A rule.

    Attributes:
        code: Its code (``"NS501"``), which its page in docs/rules is named after.
        name: Its name (``"unread-top"``); comments and options take it as well as the code.
        severity: How bad it is: the highest that its findings have.
        summary: One sentence: what is found.
        look: Gives what is found. The same thing may come once for each state that it is
            seen in.
        fixable: Whether some of its findings can be mended by ``--fix``.
        wiring: Whether it goes by how layers are connected; it is left out where layers have
            fields that nobody knows.
    """

    code: str
    name: str
    severity: str
    summary: str
    look: Callable[[Context], Iterable[Seen]]
    fixable: bool = False
    wiring: bool = False
