"""Running the rules on a net, and leaving out what is not asked for or is ignored."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netspec.dsl.emit import collector_paused
from netspec.errors import FieldValueError, nearest, shown
from netspec.lint.context import Context
from netspec.lint.finding import Finding
from netspec.lint.ignore import ignored
from netspec.lint.looks import in_words
from netspec.lint.rules import RULES, known_words, rule_of
from netspec.report.diagnostic import Location

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netspec.lint.rule import LintRule, Seen
    from netspec.loading import Loaded
    from netspec.report.fault import Path


def lint(
    loaded: Loaded, select: Sequence[str] = (), ignore: Sequence[str] = ()
) -> tuple[Finding, ...]:
    """Find what is odd or wrong in a net or solver.

    Args:
        loaded: What ``load`` gave. Of a solver, load it with ``follow=False``, for a look at
            the solver itself.
        select: The codes or names of the rules to run; all of them if none is given.
        ignore: The codes or names of rules to leave out.

    Returns:
        The findings, in the order of the text; where there is none, by code and layer.

    Raises:
        FieldValueError: There is no such rule.
    """
    codes = selected(select, ignore)
    context = Context(loaded)
    with collector_paused():
        holding, faults = ignored(context.text)
        found = [fault for fault in faults if fault.code in codes]
        for rule in (RULES[code] for code in codes):
            if context.is_whole or not rule.wiring:
                found += _findings(rule, context)
    left = [each for each in found if not holding.covers(each)]
    return tuple(sorted(left, key=_order))


def selected(select: Sequence[str], ignore: Sequence[str]) -> tuple[str, ...]:
    """The codes of the rules to run.

    Raises:
        FieldValueError: There is no such rule.
    """
    wanted = [_code(word) for word in select] or list(RULES)
    unwanted = {_code(word) for word in ignore}
    return tuple(code for code in RULES if code in wanted and code not in unwanted)


def _code(word: str) -> str:
    rule = rule_of(word)
    if rule is None:
        hint = nearest(word, known_words()) or f"There are {', '.join(RULES)}."
        raise FieldValueError(f"no rule {shown(word)}", hint=hint)
    return rule.code


def _findings(rule: LintRule, context: Context) -> Iterable[Finding]:
    """What a rule finds; what it sees in several states is one finding."""
    merged: dict[tuple[bool, Path], Seen] = {}
    for seen in rule.look(context):
        key = (seen.given, seen.path)
        before = merged.get(key)
        if before is None:
            merged[key] = seen
        elif before.states is not None and seen.states is not None:
            merged[key] = replace(before, states=before.states | seen.states)
    for seen in merged.values():
        where = in_words(seen.states, context.tried) if seen.states is not None else ""
        yield Finding(
            rule.code,
            seen.severity or rule.severity,
            seen.message + where,
            context.place(seen.path, given=seen.given) or Location(context.name, 0, 0),
            seen.hint,
            seen.layer,
            seen.fix,
        )


def _order(finding: Finding) -> tuple[str, int, int, str]:
    place = finding.location
    at = (place.file, place.line, place.column) if place else ("", 0, 0)
    return (*at, finding.code)
