"""Every code has its page, in a checkout and where the package is installed."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from netspec.errors import FieldValueError
from netspec.report import pages

ROOT = Path(__file__).parents[2]
SOURCES = [file for room in ("netspec", "cli") for file in (ROOT / room).rglob("*.py")]


@pytest.fixture
def fresh():
    """Pages are looked for anew, here and afterwards."""
    pages._files.cache_clear()
    yield
    pages._files.cache_clear()


def test_every_code_in_the_source_has_a_page_and_every_page_is_of_a_code():
    texts = [file.read_text("utf-8") for file in SOURCES]
    named = {code for text in texts for code in re.findall(r"NS\d{3}\b", text)}
    given = {code for text in texts for code in re.findall(r'(?<!`)"(NS\d{3})"(?!`)', text)}
    assert len(given) > 80
    assert sorted(named - set(pages.codes())) == []
    assert sorted(set(pages.codes()) - given) == []


def test_codes_stand_in_their_order_and_each_page_begins_with_its_code_and_title():
    assert list(pages.codes()) == sorted(pages.codes())
    for code in pages.codes():
        assert pages.page(code).startswith(f"# {code} {pages.title(code)}\n")


@pytest.mark.parametrize("code", ["ns411", " NS411 ", "Ns411"])
def test_case_and_space_do_not_matter(code):
    assert pages.page(code) == (ROOT / "docs" / "codes" / "NS411.md").read_text("utf-8")
    assert pages.title(code) == "unknown bottom"


@pytest.mark.parametrize(
    ("code", "meant"),
    [
        ("NS419", "NS416"),
        ("NS41", "NS416"),
        ("411", "NS411"),
        ("NS515", "NS514"),
        ("NS208", "NS207"),
        ("NS999", "NS806"),
    ],
)
def test_an_unknown_code_is_refused_with_the_nearest_of_its_kind(code, meant):
    with pytest.raises(FieldValueError, match=f"no code '{code}'") as caught:
        pages.page(code)
    assert caught.value.hint.startswith(f"Did you mean {meant}?")


@pytest.mark.parametrize("code", ["", "../errors", "unread"])
def test_what_is_like_no_code_is_refused_without_a_guess(code):
    with pytest.raises(FieldValueError) as caught:
        pages.page(code)
    assert caught.value.hint == "netspec explain --list lists them all."


def test_an_installed_package_has_the_pages_inside(tmp_path, monkeypatch, fresh):
    for here, there in pages._FOLDERS:
        shutil.copytree(ROOT / there, tmp_path / "netspec" / here)
    expected = pages.codes()
    pages._files.cache_clear()
    monkeypatch.setattr(pages, "_PACKAGE", tmp_path / "netspec")
    assert pages.codes() == expected
    assert pages.title("NS501") == "unread-top"


def test_what_is_installed_is_mapped_to_the_folders_of_pages():
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    for here, there in pages._FOLDERS:
        assert f'    "netspec.{here}",\n' in text
        assert f'"netspec.{here}" = "{there}"\n' in text
        assert f'"netspec.{here}" = ["*.md"]\n' in text
