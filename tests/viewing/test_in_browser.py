"""A page that is open follows the net, and comes back to what was looked at."""

from __future__ import annotations

from importlib import import_module

import pytest

import netspec
from tests.viewing.conftest import SCRIPT


def demo(path, steps):
    sample = import_module("netspec.samples.lstm_demo")
    netspec.write(sample.lstm_net(T=steps, B=2, num_output=8), path)


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "net.py"
    path.write_text(SCRIPT.format(width=16))
    return path


def test_the_picture_changes_with_the_file(browser, viewing, script):
    shown = viewing("net.py")
    browser.open(shown.address)
    browser.until(lambda: browser.text("#live") == "live")
    assert not browser.all(browser.layer("conv2"))
    text = SCRIPT.format(width=16).replace(
        "n.prob = L.Softmax(n.relu1)",
        "n.conv2 = L.Convolution(n.relu1, num_output=4, kernel_size=1)",
    )
    script.write_text(text)
    browser.until(lambda: browser.all(browser.layer("conv2")))
    assert browser.logged() == []
    assert all(each.startswith((shown.address, "data:")) for each in browser.requested())


def test_errors_take_the_place_of_the_picture_until_they_are_mended(browser, viewing, script):
    shown = viewing("net.py")
    browser.open(shown.address)
    browser.click(browser.layer("conv1"))
    script.write_text(
        SCRIPT.format(width=16)
        + "n.bad = L.Convolution(n.prob, nm_output='<img src=x onerror=window.hacked=1>')\n"
    )
    browser.until(lambda: browser.text("#failure h2") == "net.py gives no net")
    said = browser.text("#failure")
    assert "nm_output: no such field" in said
    assert "net.py:9" in said
    assert "The last picture was made at" in said
    assert browser.all(".canvas > svg") == []
    assert not browser.seen("#side")
    script.write_text(SCRIPT.format(width=24))
    browser.until(lambda: browser.all(browser.layer("conv1")))
    assert browser.text("#panel-layer h2") == "conv1"
    assert "num_output: 24" in browser.text("#panel-layer")
    assert browser.js("return window.hacked") is None


def test_view_zoom_selection_order_and_search_stay(browser, viewing, tmp_path):
    demo(tmp_path / "net.prototxt", 6)
    shown = viewing("net.prototxt")
    browser.open(shown.address)
    browser.js("document.querySelectorAll('#panel-summary th button')[3].click()")
    browser.click(".canvas .door")
    browser.press("/", "lstm/c_f", "ENTER")
    browser.click('.steps [data-way="next"]')
    browser.click('.steps [data-way="next"]')
    browser.press("TAB")
    browser.js("document.querySelector('#split').focus()")
    browser.press("ARROW_LEFT")
    browser.js("document.querySelector('#canvas').focus()")
    browser.press("+", "+", "ARROW_LEFT")
    before = browser.camera()
    wide = browser.box("#side")["width"]
    demo(tmp_path / "net.prototxt", 7)
    browser.until(lambda: "7" in browser.text("#crumbs"))
    browser.until(lambda: browser.text("#panel-layer h2"))
    assert browser.text("#panel-layer h2") == "t2/lstm/c_f"
    assert browser.texts("#crumbs li:not(.about)")[1].startswith("t0/lstm/ … t6/")
    assert browser.camera() == before
    assert browser.box("#side")["width"] == wide
    assert (
        browser.js(
            "return document.querySelectorAll('#panel-summary th')[3].getAttribute('aria-sort')"
        )
        == "descending"
    )
    assert browser.js("return document.querySelector('#query').value") == "lstm/c_f"


def test_a_layer_that_is_gone_is_chosen_no_longer(browser, viewing, script):
    shown = viewing("net.py")
    browser.open(shown.address)
    browser.click(browser.layer("prob"))
    script.write_text(SCRIPT.format(width=16).replace("n.prob", "n.other"))
    browser.until(lambda: browser.all(browser.layer("other")))
    assert "Click a layer" in browser.text("#panel-layer")


def test_the_end_of_the_server_is_told(browser, viewing, script):
    shown = viewing("net.py")
    browser.open(shown.address)
    browser.until(lambda: browser.text("#live") == "live")
    shown.server.close()
    browser.until(lambda: browser.text("#live") == "netspec view has ended")
    browser.click(browser.layer("conv1"))
    assert browser.text("#panel-layer h2") == "conv1"
