"""The summary beside the picture: the rows of ``netspec summary``, sorted, and tied to layers."""

from __future__ import annotations

import pytest

import netspec
from tests.drawing.page.conftest import SAMPLES


@pytest.fixture
def opened(browser, page):
    return browser.open(page("googlenet_deploy"))


def column(browser, at):
    return browser.texts(f"#panel-summary tbody td:nth-child({at})")


def sort(browser, at):
    browser.js(
        "document.querySelectorAll('#panel-summary th button')[arguments[0] - 1].click()", at
    )


def test_it_has_the_rows_of_the_command(opened):
    expected = netspec.summary(SAMPLES / "googlenet_deploy.prototxt")
    assert column(opened, 1) == [row.name for row in expected.rows]
    assert column(opened, 2) == [row.type for row in expected.rows]
    told = dict(expected.told())
    shown = opened.texts("#panel-summary .totals dd")
    assert shown == [" ".join(text.split()) for text in told.values()]


def test_steps_are_one_row_of_several_layers(browser, page):
    browser.open(page(100))
    assert "t0/ ... t99/ x 100" in column(browser, 1)
    browser.js("document.querySelectorAll('#panel-summary tbody tr')[4].click()")
    assert len(browser.all(".chosen.layer")) == 13
    assert browser.text("#panel-layer h2") == "t0/ ... t99/ x 100"
    assert len(browser.texts("#panel-layer .members li")) == 13
    assert browser.address() == "#row=4"
    browser.click("#inside")
    assert browser.address() == "#view=r0"


def test_numbers_are_sorted_as_numbers_the_largest_first(opened):
    natural = column(opened, 4)
    sort(opened, 4)
    numbers = [int(each.replace(",", "")) for each in column(opened, 4) if each != "-"]
    assert numbers == sorted(numbers, reverse=True)
    assert len(numbers) > 50
    assert column(opened, 4)[-1] == "-"
    assert (
        opened.js(
            "return document.querySelectorAll('#panel-summary th')[3].getAttribute('aria-sort')"
        )
        == "descending"
    )
    sort(opened, 4)
    numbers = [int(each.replace(",", "")) for each in column(opened, 4) if each != "-"]
    assert numbers == sorted(numbers)
    sort(opened, 4)
    assert column(opened, 4) == natural


def test_short_amounts_are_sorted_by_what_they_are(opened):
    sort(opened, 5)
    shown = [each.split() for each in column(opened, 5) if each != "-"]
    scale = {"k": 1e3, "M": 1e6, "G": 1e9}
    values = [float(number) * scale[unit] for number, unit in shown]
    assert values == sorted(values, reverse=True)
    assert {unit for _, unit in shown} == {"G", "M"}


def test_names_are_sorted_by_their_numbers(opened):
    sort(opened, 1)
    names = column(opened, 1)
    assert names.index("conv1/7x7_s2") < names.index("conv2/3x3") < names.index("data")


def test_a_row_chooses_its_layer_and_a_layer_its_row(opened):
    opened.js(
        "[...document.querySelectorAll('#panel-summary tr')].find((r) => r.textContent.startsWith('conv2/3x3C')).click()"
    )
    assert opened.text("#panel-layer h2") == "conv2/3x3"
    assert opened.seen(".canvas .chosen")
    opened.click(opened.layer("conv2/norm2"))
    assert opened.text("#panel-summary tr.chosen td") == "conv2/norm2"
    assert opened.seen("#panel-summary tr.chosen")


def test_rows_are_walked_and_chosen_by_keys(opened):
    opened.js("document.querySelector('#panel-summary tbody tr').focus()")
    opened.press("ARROW_DOWN", "ARROW_DOWN", "ENTER")
    assert opened.text("#panel-layer h2") == "conv1/relu_7x7"


def test_each_phase_has_its_table(browser, page):
    browser.open(page("lenet"))
    assert browser.texts(".phases button") == ["TEST", "TRAIN"]
    assert "accuracy" in column(browser, 1)
    browser.js("document.querySelector('.phases button:last-child').click()")
    assert "accuracy" not in column(browser, 1)
    assert "in phase TRAIN" in browser.text("#panel-summary .totals")
    browser.js("document.querySelector('#panel-summary tbody tr').click()")
    assert "only in TRAIN" in browser.text("#panel-layer")
