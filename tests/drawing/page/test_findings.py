"""What is wrong with a net is told: in the picture, above it, in a list, at the layer."""

from __future__ import annotations

import pytest

WRONG = """
name: "wrong"
layer { name: "data" type: "Input" top: "data" input_param { shape { dim: [1, 3, 8, 8] } } }
layer { name: "conv1" type: "Convolution" bottom: "data" top: "conv1"
        convolution_param { num_output: 16 kernel_size: 11 } }
layer { name: "odd" type: "Bewildering" bottom: "data" top: "odd" }
layer { name: "ip1" type: "InnerProduct" bottom: "conv" top: "ip1" inner_product_param { num_output: 10 } }
"""


@pytest.fixture
def opened(browser, page):
    return browser.open(page(WRONG))


def test_a_refused_net_is_told_above_its_picture(opened):
    assert opened.text("#banner") == "2 errors: Caffe would refuse this net."
    opened.click("#banner button")
    assert opened.text("#panel-findings .told") == "2 errors, 1 warning"


def test_the_list_counts_and_leads_to_layers(opened):
    assert opened.text("#tab-findings .count") == "3"
    opened.click("#tab-findings")
    cards = opened.texts("#panel-findings .card")
    assert any(
        "reads blob 'conv', which no layer above it makes" in each and "NS411" in each
        for each in cards
    )
    assert any("Did you mean conv1?" in each for each in cards)
    assert "<text>:7" in " ".join(cards)
    opened.js(
        "[...document.querySelectorAll('#panel-findings .link')].find((b) => b.textContent.includes('conv1')).click()"
    )
    assert opened.text("#panel-layer h2") == "conv1"


def test_a_layer_shows_what_is_wrong_with_it(opened):
    opened.click(opened.layer("conv1"))
    assert "a window of 11 (kernel 11, dilation 1) does not fit" in opened.text("#wrong")
    assert opened.js("return document.querySelector('#wrong .card').dataset.is") == "error"
    assert "with errors" in opened.js(
        "return document.querySelector('.chosen').getAttribute('aria-label')"
    )


def test_a_net_with_nothing_wrong_says_so(browser, page):
    browser.open(page(3))
    assert not browser.seen("#banner")
    browser.click("#tab-findings")
    assert browser.text("#panel-findings") == "Nothing is wrong with this net."
    assert browser.all("#tab-findings .count") == []


def test_a_finding_of_one_step_leads_to_that_step(browser, page):
    steps = "".join(
        f'layer {{ name: "t{at}/fc" type: "InnerProduct" bottom: "{bottom}" top: "t{at}/fc" '
        f'param {{ name: "w" }} param {{ name: "b" }} inner_product_param {{ num_output: 4 }} }}\n'
        f'layer {{ name: "t{at}/relu" type: "ReLU" bottom: "t{at}/fc" top: "t{at}/r" }}\n'
        for at, bottom in enumerate(["x", *(f"t{at}/r" for at in range(5))])
    )
    browser.open(
        page(
            f'layer {{ name: "x" type: "Input" top: "x" input_param {{ shape {{ dim: [2, 4] }} }} }}\n{steps}layer {{ name: "bad" type: "Reshape" bottom: "t5/r" top: "y" reshape_param {{ shape {{ dim: 3 }} }} }}'
        )
    )
    assert browser.text("#tab-findings .count") == "1"
    browser.click("#banner button")
    browser.click("#panel-findings .link")
    assert browser.text("#panel-layer h2") == "bad"
