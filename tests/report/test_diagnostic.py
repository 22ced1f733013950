"""Diagnostics as text: as much of the place as is known, and the line with a caret."""

from __future__ import annotations

import pytest

from netspec.report.diagnostic import ERROR, Diagnostic, Location

PLACES = [
    (Location("net.prototxt", 3, 7), "net.prototxt:3:7"),
    (Location("net.prototxt", 3, 0), "net.prototxt:3"),
    (Location("net.prototxt", 0, 0), "net.prototxt"),
    (Location("net.prototxt", 0), "net.prototxt"),  # a column without a line says nothing
]


@pytest.mark.parametrize(("location", "text"), PLACES)
def test_a_place_is_printed_as_far_as_it_is_known(location, text):
    assert str(location) == text
    assert str(Diagnostic("NS999", ERROR, "wrong", location)) == f"{text}: error: wrong [NS999]"


def test_the_line_is_shown_with_a_caret_under_the_place():
    location = Location("n", 12, 7, "name: abc", 3)
    assert str(Diagnostic("NS999", ERROR, "wrong", location, "Do so.")) == (
        "n:12:7: error: wrong [NS999]\n  12 | name: abc\n     |       ^^^\n  Do so."
    )


def test_without_a_column_the_line_is_shown_without_a_caret():
    location = Location("n", 12, 0, "name: abc")
    assert str(Diagnostic("NS999", ERROR, "wrong", location)) == (
        "n:12: error: wrong [NS999]\n  12 | name: abc"
    )


def test_of_a_long_line_without_a_column_the_begin_is_shown():
    location = Location("n", 1, 0, "a" * 80 + "b" * 80)
    shown = str(Diagnostic("NS999", ERROR, "wrong", location))
    assert shown.endswith("  1 | " + "a" * 80 + "b" * 20)


def test_without_a_line_no_source_is_shown():
    location = Location("n", 0, 0, "name: abc")
    assert str(Diagnostic("NS999", ERROR, "wrong", location)) == "n: error: wrong [NS999]"


def test_a_finding_without_a_place_is_its_message():
    assert str(Diagnostic("NS999", "note", "so", hint="Well.")) == "note: so [NS999]\n  Well."


def test_control_characters_are_spelt_out():
    place = Location("a\x1b\nb", 3, 0, "\x07")
    assert str(Diagnostic("NS999", "note", "so\x9b\nand so", place, "Well\x1b.")) == (
        "a\\x1b\\nb:3: note: so\\x9b\nand so [NS999]\n  3 |  \n  Well\\x1b."
    )
