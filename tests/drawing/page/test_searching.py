"""Layers are found by their names, of all steps, and by their types."""

from __future__ import annotations

import pytest


@pytest.fixture
def opened(browser, page):
    return browser.open(page(100))


def results(browser, query):
    browser.js("document.activeElement.blur()")
    browser.press("/")
    browser.press(query)
    return browser.texts("#results li")


def test_slash_goes_to_the_search_and_finds_names(opened):
    assert results(opened, "slice_x") == ["slice_XSlice"]
    assert opened.focused() == "query"
    assert opened.text("#tally") == "1 layer"


def test_a_step_of_a_folded_layer_is_found_and_gone_to(opened):
    found = results(opened, "t57/lstm/Mx")
    assert found[0] == "t57/lstm/MxInnerProductin step 57 of 100"
    opened.press("ENTER")
    assert opened.text("#panel-layer h2") == "t57/lstm/Mx"
    assert opened.js("return document.querySelector('#step').value") == "57"
    assert "step=57" in opened.address()
    assert "lstm/Mx, InnerProduct" in opened.focused()


def test_a_name_of_all_steps_is_listed_once(opened):
    assert results(opened, "act_c") == ["t0/lstm/act_cTanHin all 100 steps"]


def test_types_are_found_by_their_word_and_by_type_alone(opened):
    assert all("InnerProduct" in each for each in results(opened, "type:inner"))
    assert len(opened.texts("#results li")) == 2
    opened.press("ESCAPE")
    assert {each.split("/")[-1] for each in results(opened, "tanh")} == {
        "gTanHin all 100 steps", "act_cTanHin all 100 steps",
    }  # fmt: skip
    opened.press("ESCAPE")
    assert results(opened, "type:slice t3/") == ["t3/lstm/sliceSlicein step 3 of 100"]


def test_arrow_keys_choose_among_the_results(opened):
    found = results(opened, "t99/")
    assert len(found) > 3
    opened.press("ARROW_DOWN", "ARROW_DOWN", "ARROW_UP", "ENTER")
    assert opened.text("#panel-layer h2") in found[1]
    assert not opened.seen("#found")


def test_a_click_on_a_result_goes_there(opened):
    results(opened, "concat")
    opened.click("#result-0")
    assert opened.text("#panel-layer h2") == "concat_h"


def test_nothing_found_is_said_and_escape_closes(opened):
    assert results(opened, "nowhere") == []
    assert opened.text("#tally") == "No layer has that in its name."
    opened.press("ESCAPE")
    assert not opened.seen("#found")
    assert opened.js("return document.querySelector('#query').value") == ""


def test_a_keyboard_and_a_screen_reader_know_what_is_marked(opened):
    results(opened, "lstm")
    opened.press("ARROW_DOWN")
    assert (
        opened.js("return document.querySelector('#query').getAttribute('aria-activedescendant')")
        == "result-1"
    )
    assert (
        opened.js("return document.querySelector('#result-1').getAttribute('aria-selected')")
        == "true"
    )
    assert (
        opened.js("return document.querySelector('#query').getAttribute('aria-expanded')") == "true"
    )
