"""Every rule has a page, and every page's example is true: it triggers that rule, as is shown."""

from __future__ import annotations

import re
import shlex
import textwrap
from pathlib import Path

import pytest
from click.testing import CliRunner
from netspec.cli.main import main

from netspec.lint import RULES

DOCS = Path(__file__).parents[2] / "docs"
RULE_PAGES = DOCS / "rules"

_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"# ([\w.-]+)\n")
_LINK = re.compile(r"\]\(([^)\s#]+)[^)]*\)")


def blocks(code):
    return [
        match.groups() for match in _BLOCK.finditer((RULE_PAGES / f"{code}.md").read_text("utf-8"))
    ]


def commands(text):
    """Each command of a console block with what is shown below it."""
    parts = re.split(r"^\$ (.*)\n", text, flags=re.MULTILINE)
    assert parts[0] == ""
    return list(zip(parts[1::2], parts[2::2], strict=True))


def test_every_rule_has_its_page_and_every_page_its_rule():
    assert sorted(path.stem for path in RULE_PAGES.iterdir()) == sorted(RULES)
    for rule in RULES.values():
        text = (RULE_PAGES / f"{rule.code}.md").read_text("utf-8")
        assert text.startswith(f"# {rule.code} {rule.name}\n")
        assert f"everity: {rule.severity}" in re.sub(r"\s+", " ", text)
        for heading in ("Example", "What to do", "When to ignore it"):
            assert f"\n## {heading}\n" in text
        assert ("`--fix`" in text or "--fix " in text) == rule.fixable
        for link in _LINK.findall(text):
            assert (RULE_PAGES / link).is_file(), link


@pytest.mark.parametrize("code", RULES)
def test_a_pages_example_triggers_its_rule_and_prints_what_is_shown(code, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ran = []
    for language, text in blocks(code):
        if language == "prototxt" and (name := _FILE.match(text)):
            (tmp_path / name[1]).write_text(text, "utf-8")
        if language != "console":
            continue
        for command, shown in commands(text):
            if command.startswith("tail -1 "):
                file = tmp_path / command.split()[-1]
                assert file.read_text("utf-8").splitlines()[-1] == shown.strip()
                continue
            program, *arguments = shlex.split(command)
            assert program == "netspec"
            result = CliRunner().invoke(main, arguments)
            assert result.output == shown, textwrap.indent(result.output, "  ")
            assert (result.exit_code == 1) is bool(
                re.search(r"^\S+: (?:error|warning): ", shown, re.M)
            )
            ran.append(set(re.findall(r"\[(NS\d+)\]$", shown, re.MULTILINE)))
    assert ran[0] == {code}


def test_the_table_of_the_rules_is_whole():
    text = (DOCS / "lint.md").read_text("utf-8")
    rows = re.findall(
        r"^\| \[(NS5\d\d)\]\(rules/\1\.md\) \| (\S+) \| (\w+) \| (\w*) ?\| (.*) \|$", text, re.M
    )
    assert rows == [
        (rule.code, rule.name, rule.severity, "some" * rule.fixable, rule.summary.removesuffix("."))
        for rule in RULES.values()
    ]
