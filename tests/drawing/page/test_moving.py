"""The picture is moved and zoomed by mouse, wheel, fingers, keys and buttons."""

from __future__ import annotations

import pytest

from tests.browser import PHONE

MIDDLE = (400, 400)


@pytest.fixture
def opened(browser, page):
    return browser.open(page("googlenet_deploy"))


def test_a_net_that_fits_is_shown_whole(browser, page):
    browser.open(page(3))
    canvas, picture = browser.box(".canvas"), browser.box(".canvas > svg")
    assert picture["x"] >= canvas["x"]
    assert picture["y"] >= canvas["y"]
    assert picture["x"] + picture["width"] <= canvas["x"] + canvas["width"]
    assert picture["y"] + picture["height"] <= canvas["y"] + canvas["height"]


def test_a_long_net_is_shown_from_its_beginning_in_a_size_that_can_be_read(opened):
    _, _, scale = opened.camera()
    assert scale > 0.3
    assert opened.box(opened.layer("data"))["y"] > 0


def test_dragging_moves_it(opened):
    x, y, scale = opened.camera()
    opened.drag(MIDDLE, (330, 300))
    assert opened.camera() == pytest.approx((x - 70, y - 100, scale), abs=1)


def test_what_ends_a_drag_chooses_nothing(opened):
    start = opened.box(opened.layer("conv1/7x7_s2"))["middle"]
    opened.drag(start, (start[0] + 60, start[1] + 60))
    assert opened.address() == ""


def test_the_wheel_moves_it_and_with_ctrl_zooms_where_the_pointer_is(opened):
    _, y, scale = opened.camera()
    opened.mouse("mouseWheel", *MIDDLE, deltaX=0, deltaY=100)
    opened.until(lambda: opened.camera()[1] == pytest.approx(y - 100, abs=1))
    before = opened.camera()
    opened.mouse("mouseWheel", *MIDDLE, deltaX=0, deltaY=-100, modifiers=2)
    opened.until(lambda: opened.camera()[2] > scale)
    after = opened.camera()
    canvas = opened.box(".canvas")
    for at, pointer in enumerate((MIDDLE[0] - canvas["x"], MIDDLE[1] - canvas["y"])):
        stays = [(pointer - camera[at]) / camera[2] for camera in (before, after)]
        assert stays[0] == pytest.approx(stays[1], abs=1)


@pytest.mark.parametrize(
    ("key", "moves"),
    [
        ("ARROW_LEFT", (1, 0)),
        ("ARROW_RIGHT", (-1, 0)),
        ("ARROW_UP", (0, 1)),
        ("ARROW_DOWN", (0, -1)),
    ],
)
def test_arrow_keys_move_it(opened, key, moves):
    opened.js("document.querySelector('#canvas').focus()")
    x, y, _ = opened.camera()
    opened.press(key)
    to_x, to_y, _ = opened.camera()
    assert (to_x > x) - (to_x < x) == moves[0]
    assert (to_y > y) - (to_y < y) == moves[1]


def test_keys_and_buttons_zoom_and_show_all(opened):
    scale = opened.camera()[2]
    opened.press("+")
    assert opened.camera()[2] > scale
    opened.press("-", "-")
    assert opened.camera()[2] < scale
    opened.click("#zoom-in")
    opened.click("#zoom-in")
    assert opened.camera()[2] > scale
    opened.press("0")
    canvas, picture = opened.box(".canvas"), opened.box(".canvas > svg")
    assert picture["height"] <= canvas["height"]
    opened.click("#zoom-out")
    assert opened.camera()[2] < picture["height"]


def test_a_double_click_zooms_in(opened):
    scale = opened.camera()[2]
    for count in (1, 2):
        opened.mouse("mousePressed", 120, 200, clickCount=count)
        opened.mouse("mouseReleased", 120, 200, clickCount=count)
    assert opened.camera()[2] == pytest.approx(scale * 1.8, rel=0.01)


@pytest.mark.parametrize("by", [(-480, 0), (480, 0), (0, -420), (0, 420)])
def test_it_cannot_be_lost(opened, by):
    for _ in range(25):
        opened.drag((505, 500), (505 + by[0], 500 + by[1] * 0.8))
    canvas, picture = opened.box(".canvas"), opened.box(".canvas > svg")
    assert picture["x"] + picture["width"] > canvas["x"] + 20
    assert picture["y"] + picture["height"] > canvas["y"] + 20
    assert picture["x"] < canvas["x"] + canvas["width"] - 20
    assert picture["y"] < canvas["y"] + canvas["height"] - 20


def test_a_finger_moves_it_and_two_zoom(browser, page):
    browser.open(page("googlenet_deploy"), size=PHONE, phone=True)
    _, y, scale = browser.camera()
    browser.touch("touchStart", (200, 300))
    browser.touch("touchMove", (190, 280))
    browser.touch("touchMove", (170, 240))
    browser.touch("touchEnd")
    assert browser.camera()[1] < y
    browser.touch("touchStart", (180, 300), (220, 300))
    browser.touch("touchMove", (160, 300), (240, 300))
    browser.touch("touchMove", (140, 300), (260, 300))
    browser.touch("touchEnd")
    assert browser.camera()[2] > scale * 1.5
