"""A phone: one column, nothing beyond its edge, text that can be read, parts that can be hit."""

from __future__ import annotations

import pytest

from tests.browser import PHONE


@pytest.fixture
def opened(browser, page):
    return browser.open(page(100), size=PHONE, phone=True)


def tap(browser, css):
    browser.js("document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", css)
    x, y = browser.box(css)["middle"]
    browser.touch("touchStart", (x, y))
    browser.touch("touchEnd")


@pytest.mark.parametrize("source", [100, "googlenet_deploy", "lenet"])
def test_nothing_lies_beyond_the_edge(browser, page, source):
    browser.open(page(source), size=PHONE, phone=True)
    for tab in ("layer", "summary", "findings"):
        browser.js("document.querySelector(`#tab-${arguments[0]}`).click()", tab)
        assert browser.js("return document.documentElement.scrollWidth") == PHONE[0]
        assert browser.js("return innerWidth") == PHONE[0]


def test_the_panels_are_below_the_picture(opened):
    stage, side = opened.box(".stage"), opened.box("#side")
    assert side["y"] >= stage["y"] + stage["height"] - 1
    assert side["width"] == PHONE[0]
    assert stage["height"] > 300


def test_a_tap_on_a_layer_shows_its_panel_and_tabs_change_it(opened):
    tap(opened, opened.layer("t0/lstm/Mx"))
    opened.until(lambda: opened.text("#panel-layer h2") == "t0/lstm/Mx")
    assert opened.seen("#panel-layer")
    assert not opened.seen("#panel-summary")
    tap(opened, "#tab-summary")
    opened.until(lambda: opened.seen("#panel-summary"))
    tap(opened, "#panel-summary tbody tr")
    opened.until(lambda: opened.text("#panel-layer h2") == "X")
    assert opened.seen("#panel-layer")


@pytest.mark.parametrize("tab", ["layer", "summary", "findings"])
def test_text_is_large_enough_to_read(opened, tab):
    tap(opened, opened.layer("t0/lstm/Mx"))
    opened.js("document.querySelector(`#tab-${arguments[0]}`).click()", tab)
    small = opened.js(
        "return [...document.querySelectorAll('body *')].filter((e) => e.offsetParent"
        " && !e.closest('.canvas') && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))"
        ".filter((e) => parseFloat(getComputedStyle(e).fontSize) < 12)"
        ".map((e) => e.outerHTML.slice(0, 80))"
    )
    assert small == []


@pytest.mark.parametrize("tab", ["layer", "summary", "findings"])
def test_what_is_to_be_hit_is_large_enough(opened, tab):
    tap(opened, opened.layer("t0/lstm/Mx"))
    opened.until(lambda: opened.text("#panel-layer h2"))
    opened.js("document.querySelector(`#tab-${arguments[0]}`).click()", tab)
    small = opened.js(
        "return [...document.querySelectorAll('button, input, [role=\"tab\"], tbody tr')]"
        ".filter((e) => e.offsetParent && !e.disabled)"
        ".filter((e) => { const b = e.getBoundingClientRect(); return b.height < 40 || b.width < 40; })"
        ".map((e) => e.outerHTML.slice(0, 90))"
    )
    assert small == []


def test_a_search_fits_the_screen(opened):
    tap(opened, "#query")
    opened.press("lstm")
    found = opened.box("#found")
    assert found["x"] >= 0
    assert found["x"] + found["width"] <= PHONE[0]
    tap(opened, "#result-1")
    opened.until(lambda: opened.text("#panel-layer h2"))
    assert not opened.seen("#found")


def test_a_tablet_has_both_beside_each_other(browser, page):
    browser.open(page(100), size=(820, 1180), phone=True)
    assert browser.js("return document.documentElement.scrollWidth") == 820
    assert browser.box("#side")["x"] > 200
    assert browser.seen("#tab-layer")
