"""What the tests of the linter share: findings of a text, and the corpus."""

from __future__ import annotations

import textwrap
from contextlib import suppress

import pytest

from netspec.errors import NetspecError
from netspec.lint import lint
from netspec.loading import load


@pytest.fixture
def loaded():
    """A text that is loaded, as a file of a name."""

    def make(text, name="net.prototxt"):
        return load(textwrap.dedent(text).encode(), name=name, follow=False)

    return make


@pytest.fixture
def found(loaded):
    """The findings of a text: code, line and column, of the rules that are asked for."""

    def make(text, *rules, name="net.prototxt"):
        findings = lint(loaded(text, name), rules)
        return [(each.code, each.location.line, each.location.column) for each in findings]

    return make


@pytest.fixture
def public_files(shared):
    """All files of the corpus that can be loaded, by path."""

    def tried(path):
        with suppress(NetspecError):
            return load(path, follow=False, allow_unknown=True)

    paths = sorted((shared / "corpus").rglob("*.prototxt"))
    files = {path: loaded for path in paths if (loaded := tried(path))}
    assert len(files) > 480
    return files
