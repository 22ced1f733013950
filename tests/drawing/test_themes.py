"""Colours: each theme has all of them, and what is written in them can be read."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from netspec.drawing.families import FAMILIES
from netspec.drawing.themes import THEMES
from netspec.schema.catalogue import FAMILIES as CATALOGUE

# Okabe and Ito, Color Universal Design (2008), with a grey for black's shade.
OKABE_ITO = {
    "#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7", "#000000", "#999999",
}  # fmt: skip  # a table
COLOURS = [
    each.name
    for each in fields(next(iter(THEMES.values())))
    if each.name not in ("families", "letters")
]


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", sorted(THEMES))
def test_a_theme_has_every_colour_and_family(name):
    theme = THEMES[name]
    assert set(theme.families) == set(FAMILIES) == {*CATALOGUE, "unknown"}
    for colour in (*(getattr(theme, each) for each in COLOURS), *theme.families.values()):
        assert re.fullmatch("#[0-9a-f]{6}", colour)


@pytest.mark.parametrize("name", sorted(THEMES))
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("text", "card"), ("quiet", "card"), ("quiet", "background"), ("quiet", "frame"),
        ("text", "error_card"), ("quiet", "error_card"), ("error", "error_card"),
        ("error", "background"), ("warning", "card"), ("state", "frame"), ("shared", "card"),
        ("train", "card"), ("test", "card"), ("train", "background"), ("test", "background"),
    ],
)  # fmt: skip  # a table
def test_text_can_be_read(name, text, ground):
    theme = THEMES[name]
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("name", sorted(THEMES))
def test_edges_can_be_seen(name):
    theme = THEMES[name]
    assert contrast(theme.edge, theme.background) >= 2.9


@pytest.mark.parametrize("name", ["light", "dark", "colour-blind"])
def test_families_have_colours_of_their_own(name):
    assert len(set(THEMES[name].families.values())) == len(FAMILIES)


def test_the_colours_that_all_people_tell_apart_are_okabes_and_itos():
    assert set(THEMES["colour-blind"].families.values()) == OKABE_ITO


def test_black_and_white_has_letters_instead():
    assert [name for name, theme in THEMES.items() if theme.letters] == ["print"]
    assert len({family.letter for family in FAMILIES.values()}) == len(FAMILIES)
    greys = [getattr(THEMES["print"], each) for each in COLOURS] + list(
        THEMES["print"].families.values()
    )
    assert all(colour[1:3] == colour[3:5] == colour[5:7] for colour in greys)
