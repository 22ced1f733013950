"""What a layer or an edge is connected with is lit, and the rest steps back."""

from __future__ import annotations

import pytest


@pytest.fixture
def opened(browser, page):
    return browser.open(page(3))


def lit(browser):
    """The labels of the layers that are lit."""
    return set(browser.js(
        "return [...document.querySelectorAll('.node.lit .layer')]"
        ".map((each) => each.dataset.name.split('/').pop());"
    ))  # fmt: skip


def opacity(browser, css):
    return float(
        browser.js("return getComputedStyle(document.querySelector(arguments[0])).opacity", css)
    )


def test_a_layer_lights_what_it_reads_from_and_what_reads_it(opened):
    opened.hover(opened.layer("t0/lstm/slice"))
    assert lit(opened) == {"slice", "Mx+Mh", "i", "f", "o", "g"}
    assert opacity(opened, ".node:not(.lit)") < 0.5
    assert opacity(opened, ".node.lit") == 1
    assert len(opened.all(".edge.lit")) == 5
    opened.mouse("mouseMoved", 5, 400)
    assert lit(opened) == set()
    assert opacity(opened, ".node") == 1


def test_an_edge_lights_its_blob_and_both_ends(opened):
    opened.js(
        "const touch = document.querySelector('.edge .touch');"
        "touch.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, pointerType: 'mouse'}));"
    )
    assert lit(opened) == {"X", "slice_X"}
    assert opened.text(".edge.lit title") == "X 3x2x128x10x10"


def test_the_state_is_followed_from_step_to_step(opened):
    opened.hover(opened.layer("t0/lstm/h"))
    assert {"Mh", "concat_h", "act_c", "o"} <= lit(opened)


def test_the_focus_of_a_keyboard_lights_too(opened):
    opened.js("document.querySelector('#canvas').focus()")
    opened.press("TAB")
    assert opened.focused().startswith("X, DummyData")
    assert lit(opened) == {"X", "slice_X"}


def test_edges_are_easier_to_hit_than_to_see(opened):
    wide = opened.js("return getComputedStyle(document.querySelector('.edge .touch')).strokeWidth")
    assert float(wide.removesuffix("px")) >= 8
