"""A layer that is clicked tells what it is, reads, makes and costs."""

from __future__ import annotations

import pytest


@pytest.fixture
def opened(browser, page):
    return browser.open(page(100))


def panel(browser):
    return browser.text("#panel-layer")


def test_a_click_shows_type_blobs_shapes_settings_parameters_costs_and_place(browser, page):
    browser.open(page("googlenet_deploy"))
    browser.click(browser.layer("conv1/7x7_s2"))
    text = panel(browser)
    assert browser.text("#panel-layer h2") == "conv1/7x7_s2"
    for part in (
        "Convolution", "vision", "Reads", "data", "10x3x224x224", "Makes", "10x64x112x112",
        "9,472 (37.9 kB)", "1,180,139,520", "32.1 MB", "64x3x7x7", "9,408",
        "convolution_param { num_output: 64 pad: 3 kernel_size: 7 stride: 2",
        "googlenet_deploy.prototxt:",
    ):  # fmt: skip
        assert part in text, part
    assert browser.address() == browser.js(
        "return document.querySelector('.chosen').getAttributeNS('http://www.w3.org/1999/xlink', 'href')"
    )


def test_a_folded_layer_has_a_step_chooser(opened):
    opened.click(opened.layer("t0/lstm/Mh"))
    assert opened.text("#panel-layer h2") == "t0/lstm/Mh"
    opened.click('.steps [data-way="next"]')
    assert opened.text("#panel-layer h2") == "t1/lstm/Mh"
    assert "t0/lstm/h" in panel(opened)
    opened.js(
        "const s = document.querySelector('#step'); s.value = 98; s.dispatchEvent(new Event('change'))"
    )
    assert opened.text("#panel-layer h2") == "t98/lstm/Mh"
    assert "h97" in panel(opened)
    assert opened.text(".steps .name") == "t98/"
    opened.press("TAB")
    assert opened.focused() == "The step after"


def test_the_first_step_reads_what_no_other_does(opened):
    opened.click(opened.layer("t0/lstm/Mh"))
    assert "DummyData1" in panel(opened)
    opened.click('.steps [data-way="next"]')
    assert "DummyData1" not in panel(opened)


def test_a_step_beyond_the_last_is_the_last(opened):
    opened.click(opened.layer("t0/lstm/c"))
    for given, step in (("5000", "99"), ("-3", "0"), ("", "0")):
        opened.js(
            "const s = document.querySelector('#step'); s.value = arguments[0]; s.dispatchEvent(new Event('change'))",
            given,
        )
        assert opened.js("return document.querySelector('#step').value") == step


def test_a_blob_leads_to_its_maker_in_the_right_step(opened):
    opened.click(opened.layer("t0/lstm/Mh"))
    opened.click('.steps [data-way="next"]')
    opened.js(
        "[...document.querySelectorAll('.blobs button')].find((b) => b.textContent === 't0/lstm/h').click()"
    )
    assert opened.text("#panel-layer h2") == "t0/lstm/h"
    links = opened.texts("#panel-layer .blobs .link")
    assert "t1/lstm/Mh" in links


def test_a_blob_that_is_worked_on_in_place_is_read_by_the_next_alone(browser, page):
    browser.open(page("resnet50"))
    for name, readers in (
        ("res2a_branch1", ["bn2a_branch1"]),
        ("bn2a_branch1", ["scale2a_branch1"]),
        ("scale2a_branch1", ["res2a"]),
        ("pool1", ["res2a_branch1", "res2a_branch2a"]),
    ):
        browser.press("/", name, "ENTER")
        links = browser.texts("#panel-layer .blobs p .link")
        assert (browser.text("#panel-layer h2"), links) == (name, readers)


def test_very_many_blobs_are_cut_and_counted(opened):
    opened.click(opened.layer("slice_X"))
    assert "and 70 more blobs" in panel(opened)


def test_weights_that_are_shared_are_told(opened):
    opened.click(opened.layer("t0/lstm/Mx"))
    assert "shares weights" in panel(opened)


def test_choosing_nothing_empties_the_panel(opened):
    opened.click(opened.layer("X"))
    opened.click('#panel-layer [aria-label="Choose nothing"]')
    assert "Click a layer" in panel(opened)
    assert opened.all(".chosen") == []


def test_a_link_to_a_layer_opens_there(browser, page):
    browser.open(page(100))
    browser.click(browser.layer("t0/lstm/act_c"))
    address = browser.address()
    browser.open(page(100) + address)
    assert browser.text("#panel-layer h2") == "t0/lstm/act_c"
    assert (
        browser.js("return document.querySelector('.chosen').getAttribute('aria-current')")
        == "true"
    )


@pytest.mark.parametrize(
    "address", ["#L99999", "#view=nowhere", "#view=r0&layer=L0&step=x", "#row=500", "#<img>", "#%"]
)
def test_an_address_of_nothing_shows_the_net(browser, page, address):
    browser.open(page(3) + address)
    assert browser.seen(browser.layer("t0/lstm/Mx"))
    assert browser.logged() == []
