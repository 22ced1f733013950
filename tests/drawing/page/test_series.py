"""Texts of all steps are told shortly, and come out as they were."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec.drawing.page.series import told


def text_at(series, step, names=()):
    """What ``templates/page/series.js`` does."""
    if isinstance(series, str):
        return series
    if isinstance(series, list):
        return series[step]
    if str(step) in series.get("odd", {}):
        return series["odd"][str(step)]
    if "numbers" in series:
        text = series["parts"][0]
        for (start, each, width), part in zip(series["numbers"], series["parts"][1:], strict=True):
            text += str(start + each * step).rjust(width, "0") + part
        return text
    return series["parts"][0] + names[step + series["offset"]] + series["parts"][1]


def whole(texts, names=(), run=None):
    """The texts, through JSON and back."""
    series = json.loads(json.dumps(told(texts, names, run)))
    return [text_at(series, step, names) for step in range(len(texts))]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["a"], "a"),
        (["a", "a", "a"], "a"),
        (["t0/x", "t1/x", "t2/x"], {"parts": ["t", "/x"], "numbers": [[0, 1, 0]]}),
        (["s01", "s02", "s03"], {"parts": ["s", ""], "numbers": [[1, 1, 2]]}),
        (["a.py:7", "a.py:20", "a.py:33"], {"parts": ["a.py:", ""], "numbers": [[7, 13, 0]]}),
        (["t0/x_0", "t1/x_2"], {"parts": ["t", "/x_", ""], "numbers": [[0, 1, 0], [0, 2, 0]]}),
        (["a", "b"], ["a", "b"]),
    ],
)
def test_the_shortest_form_is_taken(texts, expected):
    assert told(texts) == expected


def test_a_first_step_that_differs_is_told_apart():
    texts = ["h0", *(f"t{at}/h" for at in range(50))]
    series = told(texts)
    assert series["odd"] == {0: "h0"}
    assert whole(texts) == texts


def test_steps_without_numbers_are_told_by_their_names():
    names = ["red/", "green/", "blue/", "white/", "black/"]
    assert told([f"net/{name}fc" for name in names], names, 4) == {
        "run": 4,
        "offset": 0,
        "parts": ["net/", "fc"],
    }
    before = ["start", *(f"{name}h" for name in names[:-1])]
    series = told(before, names, 0)
    assert series["offset"] == -1
    assert whole(before, names, 0) == before


def test_ten_thousand_steps_take_few_characters():
    texts = [f"t{at}/lstm/Mx" for at in range(10_000)]
    assert len(json.dumps(told(texts))) < 100


@given(st.lists(st.text(alphabet="t019/_x", max_size=6), min_size=1, max_size=12))
def test_any_texts_come_out_as_they_were(texts):
    assert whole(texts) == texts


@given(
    st.lists(st.text(max_size=3), min_size=2, max_size=8),
    st.integers(-1, 1),
    st.text(alphabet="ab/", max_size=3),
)
def test_texts_with_names_in_them_come_out_as_they_were(names, offset, behind):
    texts = [names[(at + offset) % len(names)] + behind for at in range(len(names))]
    assert whole(texts, names, 0) == texts


def test_numbers_too_large_for_a_browser_are_not_counted():
    texts = [f"x{10**20 + at}" for at in range(5)]
    series = told(texts)
    assert whole(texts) == texts
    assert all(abs(start) < 2**53 for start, _, _ in series["numbers"])


def test_a_browser_makes_the_same_texts(browser, page, data):
    """The names of all layers in all steps, as the page's own script tells them."""
    known = data(100)
    browser.open(page(100))
    browser.press("/")
    for layer in known["layers"][2:6]:
        last = text_at(json.loads(json.dumps(layer["names"])), layer["steps"] - 1)
        browser.js(
            "const q = document.querySelector('#query'); q.value = arguments[0]; q.dispatchEvent(new Event('input'))",
            last,
        )
        assert browser.texts("#results .any")[0] == last
