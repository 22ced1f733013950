"""Diagnostics in the forms that are printed: for people, and for three kinds of programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.errors import FieldValueError, nearest, shown
from netspec.report.as_json import as_json
from netspec.report.as_sarif import as_sarif
from netspec.report.github import as_commands
from netspec.report.unicode import whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from netspec.report.diagnostic import Diagnostic
    from netspec.report.rule import Rule

    _Form = Callable[[Sequence[Diagnostic], Mapping[str, Rule], str], str]


_FORMS: dict[str, _Form] = {
    "text": lambda found, _rules, _version: whole("\n".join(map(str, found))),
    "json": lambda found, _rules, _version: as_json(found),
    "sarif": as_sarif,
    "github": lambda found, _rules, _version: as_commands(found),
}
FORMS = tuple(_FORMS)


def render(
    diagnostics: Sequence[Diagnostic],
    form: str,
    *,
    rules: Mapping[str, Rule] | None = None,
    tool_version: str,
) -> str:
    """Diagnostics as text to print.

    Args:
        diagnostics: What was found, in the order in which it is to be printed.
        form: ``"text"`` for people, ``"json"``, ``"sarif"`` (SARIF 2.1.0), or ``"github"``
            (the workflow commands that annotate a pull request).
        rules: What the codes stand for, by code; SARIF tells it.
        tool_version: The version of netspec; SARIF tells it.

    Returns:
        The text, without a line break at its end. For people and for GitHub's commands,
        it is "" if nothing was found.

    Raises:
        FieldValueError: There is no such form.
    """
    if form not in _FORMS:
        hint = nearest(form, FORMS)
        raise FieldValueError(f"a form is {', '.join(FORMS)}, not {shown(form)}", hint=hint)
    return _FORMS[form](diagnostics, rules or {}, tool_version)
