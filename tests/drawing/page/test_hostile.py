"""Whatever a file holds is text on the page, and never markup, a script or a request."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from netspec.text.printer import quoted

NASTY = (
    "<img src=x onerror=window.hacked=1>",
    "</script><script>window.hacked=1</script>",
    "\"'`><svg/onload=window.hacked=1>",
    "javascript:window.hacked=1",
    "]]><!--<script>",
    "&lt;b&gt;&#60;&amp;\u2028\u2029\x1b[31m\u202e",
    "${window.hacked=1}{{7*7}}\\N\\l",
)


def hostile_net():
    lines = [f"name: {quoted(NASTY[1])}"]
    before = ""
    for at, name in enumerate(NASTY):
        told = quoted(name)
        top = quoted(f"{at} {name}")
        bottom = f"bottom: {before}" if before else ""
        kind = '"Input" input_param { shape { dim: [1, 2] } }' if not before else '"ReLU"'
        lines.append(f"layer {{ name: {told} type: {kind} {bottom} top: {top} }}")
        before = top
    for name in NASTY:
        told = quoted(name)
        lines.append(
            f"layer {{ name: {quoted('x' + name)} type: {told} bottom: {told} top: {quoted('t' + name)} }}"
        )
        lines.append(
            f'layer {{ name: {quoted("d" + name)} type: "Data" top: {quoted("d" + name)}'
            f" data_param {{ source: {told} batch_size: 1 }} python_param {{ module: {told} }} }}"
        )
        lines.extend(
            (
                f'layer {{ name: {quoted(f"{name}{step}/fc")} type: "InnerProduct" bottom: {quoted("0 " + NASTY[0])}'
                f" top: {quoted(f'{name}{step}')} inner_product_param {{ num_output: 2 }}"
                f" param {{ name: {told} }} param {{ name: {quoted(name + 'b')} }} }}"
            )
            for step in range(3)
        )
    return "\n".join(lines)


@pytest.fixture
def opened(browser, page):
    browser.open(page(hostile_net()))
    yield browser
    assert browser.js("return window.hacked") is None
    assert browser.logged() == []


def test_names_are_shown_as_they_are(opened):
    opened.press("/")
    opened.press("<img")
    assert opened.texts("#results .any")[0].startswith("<img src=x onerror=window.hacked=1>")
    opened.press("ENTER")
    assert opened.text("#panel-layer h2").startswith("<img src=x onerror=window.hacked=1>")
    assert opened.text("#crumbs strong") == NASTY[1]


def test_every_layer_can_be_looked_at(opened):
    count = opened.js("return document.querySelectorAll('.canvas .layer').length")
    assert count > 20
    for at in range(count):
        opened.js(
            "document.querySelectorAll('.canvas .layer')[arguments[0]].dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))",
            at,
        )
        assert opened.text("#panel-layer h2")
    opened.click("#tab-findings")
    assert len(opened.texts("#panel-findings .card")) > 7


def test_no_element_is_made_of_a_name(opened):
    foreign = opened.js(
        "return [...document.querySelectorAll('img, iframe, object, embed, foreignObject, video, base, form,"
        ' link:not([rel=icon]), script:not([type="application/json"]):not(:last-of-type)\')].map((e) => e.outerHTML.slice(0, 80))'
    )
    assert foreign == []
    acting = opened.js(
        "return [...document.querySelectorAll('*')].flatMap((e) => [...e.attributes]"
        ".filter((a) => /^on/i.test(a.name) || (/href|src/i.test(a.name) && !/^(#|data:image)/.test(a.value)))"
        ".map((a) => `${e.tagName} ${a.name}=${a.value}`))"
    )
    assert acting == []


def test_views_inside_are_text_too(opened):
    doors = opened.js("return [...document.querySelectorAll('.canvas .door')].length")
    for at in range(doors):
        opened.js(
            "document.querySelectorAll('.canvas .door')[arguments[0]].dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))",
            at,
        )
        assert len(opened.texts("#crumbs li")) > 1
        opened.press("ESCAPE")


def test_nothing_is_asked_of_the_network(browser, page):
    address = page(hostile_net())
    browser.open(address)
    browser.click("#theme")
    assert browser.js("return document.documentElement.dataset.theme") == "light"
    assert [
        each for each in browser.requested() if each != address and not each.startswith("data:")
    ] == []


def test_the_policy_stops_a_script_that_is_put_in(browser, page):
    browser.open(page(3))
    browser.js(
        "const s = document.createElement('script'); s.textContent = 'window.hacked = 1'; document.body.append(s);"
    )
    assert browser.js("return window.hacked") is None
    assert "Content Security Policy" in " ".join(browser.logged())


def test_a_picture_that_would_act_is_cleaned(browser, page, tmp_path):
    """As if a renderer had let something through."""
    text = Path(urlsplit(page(3)).path).read_text("utf-8")
    bad = "<script>window.hacked=1</script><foreignObject><p xmlns='http://www.w3.org/1999/xhtml' id='bad'>x</p></foreignObject><a href='javascript:window.hacked=1' onclick='window.hacked=1' style='color:red'><text id='bad2'>x</text></a></svg>"
    escaped = json.dumps(bad)[1:-1].replace("<", "\\u003c").replace(">", "\\u003e")
    end = "\\u003c/svg\\u003e"
    assert end in text
    path = tmp_path / "bad.html"
    path.write_text(text.replace(end, escaped, 1), "utf-8")
    browser.open(path.as_uri())
    assert browser.all("#bad, foreignObject, .canvas script") == []
    assert len(browser.all("#bad2")) == 1
    assert browser.js(
        "return [...document.querySelector('#bad2').parentNode.attributes].map((a) => a.name)"
    ) in (["tabindex"], [])
    assert browser.js("return window.hacked") is None
