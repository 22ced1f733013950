"""Light, dark, or as the system has it; the picture follows."""

from __future__ import annotations

import pytest


def ground(browser):
    """How light the stage and a name in the picture are, of 255."""
    return [
        sum(browser.js(
            "const c = getComputedStyle(document.querySelector(arguments[0]))[arguments[1]];"
            "return c.match(/\\d+/g).slice(0, 3).map(Number)", css, name,
        )) / 3
        for css, name in ((".stage", "backgroundColor"), (".canvas .layer text", "fill"))
    ]  # fmt: skip


@pytest.mark.parametrize(("dark", "light_ground"), [(False, True), (True, False)])
def test_it_is_as_the_system_has_it(browser, page, dark, light_ground):
    browser.open(page(3), dark=dark)
    stage, name = ground(browser)
    assert (stage > 200) is light_ground
    assert (name < 90) is light_ground


def test_the_button_and_its_key_change_it_and_it_is_kept(browser, page):
    browser.open(page(3))
    assert "as the system" in browser.js("return document.querySelector('#theme').title")
    browser.click("#theme")
    browser.press("t")
    stage, name = ground(browser)
    assert stage < 60
    assert name > 180
    browser.open(page(3), keeps=True)
    assert ground(browser)[0] < 60
    browser.press("t")
    assert ground(browser)[0] > 200


def test_a_page_drawn_dark_begins_dark(browser, page):
    browser.open(page(3, theme="dark"))
    assert ground(browser)[0] < 60


@pytest.mark.parametrize("theme", ["print", "colour-blind"])
def test_other_palettes_are_kept_on_light_ground(browser, page, theme):
    from netspec.drawing.themes import THEMES

    browser.open(page(3, theme=theme))
    colours = browser.js(
        "return [...document.querySelectorAll('.canvas .node polygon')]"
        ".map((each) => getComputedStyle(each).fill)"
    )
    hexes = {
        "#" + "".join(f"{int(n):02x}" for n in c[4:-1].split(", "))
        for c in colours
        if c.startswith("rgb(")
    }
    assert THEMES[theme].families["common"] in hexes


def test_on_paper_it_is_light_and_whole(browser, page):
    browser.open(page(3), dark=True)
    dark = {"name": "prefers-color-scheme", "value": "dark"}
    browser.cdp("Emulation.setEmulatedMedia", media="print", features=[dark])
    stage = browser.js(
        "return getComputedStyle(document.querySelector('.canvas .layer text')).fill"
    )
    assert sum(map(int, stage[4:-1].split(", "))) / 3 < 90
    assert not browser.seen(".zoom")
    assert browser.seen("#panel-summary table")
    assert browser.seen("#panel-findings")
    assert (
        browser.js("return getComputedStyle(document.querySelector('.canvas > svg')).transform")
        == "none"
    )


def test_it_stands_still_for_those_who_want_that(browser, page):
    browser.open(page(3))
    browser.press("+")
    assert browser.js(
        "return getComputedStyle(document.querySelector('.canvas > svg')).transitionDuration"
    ) in ("0s", "")
