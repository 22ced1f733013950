"""Diagnostics as SARIF 2.1.0, the form that code scanners exchange."""

from __future__ import annotations

import json
import os
from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from netspec.report.rule import Rule
from netspec.report.unicode import whole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netspec.report.diagnostic import Diagnostic, Location

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def as_sarif(
    diagnostics: Sequence[Diagnostic], rules: Mapping[str, Rule], tool_version: str
) -> str:
    """Diagnostics as a SARIF log of one run.

    GitHub's code scanning refuses a whole log for one result without a file. A diagnostic
    whose line is not known should have a location of line 0, which tells the file.

    Args:
        diagnostics: What was found.
        rules: What the codes stand for, by code. Those that occur are told.
        tool_version: The version of netspec.
    """
    codes = sorted({each.code for each in diagnostics})
    driver = {
        "name": "netspec",
        "version": tool_version,
        "rules": [_rule(rules.get(code) or Rule(code, code, code)) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(each, codes.index(each.code)) for each in diagnostics],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _rule(rule: Rule) -> dict[str, Any]:
    told: dict[str, Any] = {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": _message(rule.summary),
        # Code scanning requires these two as well.
        "fullDescription": _message(rule.summary),
        "help": _message(rule.help or rule.summary),
    }
    if rule.uri:
        told["helpUri"] = rule.uri
    return told


def _result(diagnostic: Diagnostic, rule_index: int) -> dict[str, Any]:
    place: dict[str, Any] = {}
    if diagnostic.location:
        place["physicalLocation"] = {
            "artifactLocation": {"uri": _uri(diagnostic.location.file)},
            "region": _region(diagnostic.location),
        }
    if diagnostic.layer:
        place["logicalLocations"] = [{"name": whole(diagnostic.layer), "kind": "layer"}]
    return {
        "ruleId": diagnostic.code,
        "ruleIndex": rule_index,
        "level": diagnostic.severity,
        "message": _message(diagnostic.message, diagnostic.hint),
        "locations": [place] if place else [],
    }


def _message(*paragraphs: str) -> dict[str, str]:
    """A text for people. A single brace would begin the name of an argument."""
    text = "\n\n".join(filter(None, paragraphs))
    return {"text": whole(text).replace("{", "{{").replace("}", "}}")}


def _uri(file: str) -> str:
    """A path as a reference with forward slashes: a relative one, or ``file:///``."""
    path = PurePath(file)
    return path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))


def _region(location: Location) -> dict[str, int]:
    """The characters that are meant; the whole line, or the first, if no more is known."""
    line = location.line or 1  # code scanning requires a line, and both columns
    column, length = 1, len(location.source)
    if location.line and location.column:
        column, length = location.column, location.length
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": line,
        "endColumn": column + length,
    }
