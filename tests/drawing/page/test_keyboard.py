"""The page without a mouse: every part can be come to, seen to have the focus, and used."""

from __future__ import annotations

import pytest


@pytest.fixture
def opened(browser, page):
    browser.open(page(3))
    browser.js("document.activeElement.blur()")
    return browser


def test_tab_comes_to_every_part_once(opened):
    met = []
    for _ in range(14):
        opened.press("TAB")
        met.append(opened.focused())
    assert met[0] == "To the layer and the summary"
    assert met[1:4] == ["query", "theme", "help"]
    assert met[4] == "canvas"
    assert met[5].startswith("X, DummyData")
    assert met[6:9] == ["zoom-in", "zoom-out", "zoom-fit"]
    assert met[9:13] == ["legend-button", "split", "tab-summary", "name"]


def test_what_has_the_focus_can_be_seen(opened):
    for _ in range(12):
        opened.press("TAB")
        shown = opened.js(
            "const a = document.activeElement; const own = getComputedStyle(a);"
            "const ring = a.querySelector && a.querySelector('.ring');"
            "return own.outlineStyle !== 'none' || own.backgroundColor !== 'rgba(0, 0, 0, 0)'"
            " || (ring && getComputedStyle(ring).stroke !== 'rgba(0, 0, 0, 0)');"
        )
        assert shown, opened.focused()


def test_arrows_lead_from_layer_to_layer_and_enter_chooses(opened):
    opened.js("document.querySelector('.canvas .layer[tabindex=\"0\"]').focus()")
    opened.press("ARROW_DOWN")
    assert opened.focused().startswith("slice_X,")
    opened.press("ARROW_DOWN", "ARROW_DOWN")
    assert "lstm/Mx" in opened.focused()
    opened.press("ENTER")
    assert opened.text("#panel-layer h2").startswith("t0/lstm/Mx")
    assert "lstm/Mx" in opened.focused()
    before = opened.camera()
    opened.press("ARROW_UP", "ARROW_UP")
    assert opened.focused() != "canvas"
    assert opened.camera() == before


def test_the_picture_follows_the_focus(browser, page):
    browser.open(page("googlenet_deploy"))
    browser.js("document.querySelector('.canvas .layer[tabindex=\"0\"]').focus()")
    for _ in range(25):
        browser.press("ARROW_DOWN")
    box = browser.js(
        "const b = document.activeElement.getBoundingClientRect(); return [b.top, b.bottom]"
    )
    canvas = browser.box(".canvas")
    assert browser.focused() != "data, Input, 10x3x224x224"
    assert canvas["y"] <= box[0]
    assert box[1] <= canvas["y"] + canvas["height"]


def test_tabs_are_changed_by_arrows_and_numbers(opened):
    opened.press("3")
    assert opened.focused() == "tab-findings"
    assert opened.seen("#panel-findings")
    opened.press("ARROW_LEFT")
    assert opened.focused() == "tab-summary"
    assert opened.seen("#panel-summary")
    assert (
        opened.js("return document.querySelector('#tab-summary').getAttribute('aria-selected')")
        == "true"
    )


def test_the_panels_are_made_wider_by_arrows(opened):
    opened.js("document.querySelector('#split').focus()")
    wide = opened.box("#side")["width"]
    opened.press("ARROW_LEFT")
    assert opened.box("#side")["width"] > wide
    opened.press("ARROW_RIGHT", "ARROW_RIGHT")
    assert opened.box("#side")["width"] < wide


def test_the_keys_are_listed(opened):
    opened.press("?")
    assert "type:conv" in opened.text("#keys")
    assert opened.seen("#keys")
    opened.press("0")
    opened.press("ESCAPE")
    assert not opened.seen("#keys")


def test_keys_are_letters_where_one_writes(opened):
    opened.press("/", "t", "0", "+")
    assert opened.js("return document.querySelector('#query').value") == "t0+"
    assert opened.js("return document.documentElement.dataset.theme") == "auto"


def test_everything_has_a_name_and_a_role(opened):
    nameless = opened.js(
        "return [...document.querySelectorAll('button, a[href], input, [role=\"tab\"], .layer, .door')]"
        ".filter((each) => !(each.getAttribute('aria-label') || each.textContent.trim()"
        ' || (each.id && document.querySelector(`label[for="${each.id}"]`))))'
        ".map((each) => each.outerHTML.slice(0, 80))"
    )
    assert nameless == []
    ids = opened.js("return [...document.querySelectorAll('[id]')].map((each) => each.id)")
    assert len(ids) == len(set(ids))
    pointed = opened.js(
        "return [...document.querySelectorAll('[aria-controls], [aria-labelledby]')].flatMap("
        "(each) => [each.getAttribute('aria-controls'), each.getAttribute('aria-labelledby')])"
        ".filter(Boolean)"
    )
    assert set(pointed) - {"keys-title"} <= set(ids)
