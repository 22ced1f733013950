"""One goes into a cell, and back."""

from __future__ import annotations

import pytest


@pytest.fixture
def opened(browser, page):
    return browser.open(page(100))


def crumbs(browser):
    return browser.texts("#crumbs li:not(.about)")


def outside(browser):
    return crumbs(browser) == ["LSTM using NetSpec example"]


def inside(browser):
    return crumbs(browser)[1:] == ["t0/lstm/ … t99/lstm/ \N{MULTIPLICATION SIGN} 100"]


def test_a_click_on_a_cells_label_goes_inside_and_the_crumb_leads_back(opened):
    assert outside(opened)
    opened.click(".canvas .door")
    assert inside(opened)
    assert opened.address() == "#view=r0"
    assert opened.seen(opened.layer("t0/lstm/Mx"))
    assert "X, DummyData" not in " ".join(
        opened.js(
            "return [...document.querySelectorAll('.layer')].map((e) => e.getAttribute('aria-label'))"
        )
    )
    opened.click("#crumbs button")
    assert outside(opened)


def test_enter_on_the_label_goes_inside_and_escape_back(opened):
    opened.js("document.querySelector('.canvas .door').focus()")
    opened.press("ENTER")
    assert inside(opened)
    opened.press("ESCAPE")
    assert outside(opened)


def test_a_button_of_a_layer_goes_inside(opened):
    opened.click(opened.layer("t0/lstm/act_c"))
    opened.click("#inside")
    assert inside(opened)


def test_back_and_forward_work(opened):
    opened.click(opened.layer("X"))
    opened.click(".canvas .door")
    opened.driver.back()
    opened.until(lambda: outside(opened) and opened.text("#panel-layer h2") == "X")
    opened.driver.back()
    opened.until(lambda: "Click a layer" in opened.text("#panel-layer"))
    opened.driver.forward()
    opened.driver.forward()
    opened.until(lambda: inside(opened))


def test_each_view_keeps_what_was_looked_at(opened):
    opened.press("+", "+")
    before = opened.camera()
    opened.click(".canvas .door")
    opened.press("-")
    opened.press("ESCAPE")
    assert opened.camera() == before


def test_a_link_leads_inside(browser, page):
    browser.open(page(100) + "#view=r0")
    assert inside(browser)


def test_a_neighbour_that_is_chosen_stays_in_the_view(opened):
    opened.click(".canvas .door")
    opened.click(opened.layer("slice_X"))
    assert inside(opened)
    assert opened.text("#panel-layer h2") == "slice_X"


def test_blocks_have_an_inside_too(browser, page):
    browser.open(page("resnet50"))
    assert len(browser.all(".canvas .door")) >= 2
    browser.js(
        "document.querySelector('.canvas .door').dispatchEvent(new MouseEvent('click', {bubbles: true}))"
    )
    assert len(crumbs(browser)) == 2


def test_a_closed_group_can_be_entered(browser, page):
    browser.open(page("googlenet_deploy", depth=1))
    assert browser.all(browser.layer("inception_3a/1x1")) == []
    browser.press("/")
    browser.press("inception_3a/1x1")
    browser.press("ENTER")
    assert crumbs(browser)[1:] == ["inception_3a/"]
    assert browser.text("#panel-layer h2") == "inception_3a/1x1"
    assert browser.seen(".canvas .chosen")
