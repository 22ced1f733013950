"""The rules and the sum of findings, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.lint.rules import RULES
from netspec.report.diagnostic import counted
from netspec.report.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netspec.report.diagnostic import Diagnostic


def report_rules() -> Mapping[str, Rule]:
    """The rules as reports tell them, by code."""
    return {
        code: Rule(
            code,
            "".join(part.title() for part in rule.name.split("-")),
            rule.summary,
            f"docs/rules/{code}.md of netspec says what to do.",
        )
        for code, rule in RULES.items()
    }


def rule_list() -> str:
    """All rules, one a line: code, name, severity, whether some of it can be mended."""
    rows = [
        (rule.code, rule.name, rule.severity, "fix" if rule.fixable else "", rule.summary)
        for rule in RULES.values()
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)][:-1]
    return "\n".join(
        "  ".join([*(text.ljust(width) for text, width in zip(row, widths, strict=False)), row[-1]])
        for row in rows
    )


def summary(found: Sequence[Diagnostic], files: int) -> str:
    """How much was found: ``"2 warnings, 1 note in 3 files"``.

    Args:
        found: All findings.
        files: In how many files.
    """
    return f"{counted(found) or 'nothing found'} in {files} file{'s' * (files != 1)}"
