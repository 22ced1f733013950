"""A browser for tests: Debian's Chromium, without a window, driven by Selenium.

Without it, the tests that need it are skipped; where CI is set to true, they fail.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from contextlib import contextmanager

import pytest

FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)
DESK = (1360, 860)
PHONE = (390, 844)
SECONDS = 10


@contextmanager
def browser():
    """A browser, for all tests of a process."""
    lacking = _lacking()
    if lacking:
        if os.environ.get("CI") == "true":
            pytest.fail(lacking)
        pytest.skip(lacking)
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium")
        for flag in (*FLAGS, f"--user-data-dir={folder}"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
        try:
            yield Browser(driver)
        finally:
            driver.quit()


def _lacking() -> str:
    try:
        import selenium  # noqa: F401  # whether it is there
    except ImportError:
        return "selenium is not installed: pip install -e .[dev]"
    for program, package in (("chromium", "chromium"), ("chromedriver", "chromium-driver")):
        if shutil.which(program) is None:
            return f"{program} is not here: apt install {package}"
    return ""


class Browser:
    """What tests do with a page."""

    def __init__(self, driver):
        self.driver = driver

    def open(self, url, *, size=DESK, phone=False, dark=False, keeps=False):
        """Open a page anew, as a machine with such a screen does.

        What was logged before is forgotten, and so is what pages have stored, unless that is
        to be kept.
        """
        wide, high = size
        self.cdp("Emulation.setDeviceMetricsOverride", width=wide, height=high,
                 deviceScaleFactor=1, mobile=phone)  # fmt: skip
        self.cdp("Emulation.setTouchEmulationEnabled", enabled=phone)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        calm = {"name": "prefers-reduced-motion", "value": "reduce"}
        self.cdp("Emulation.setEmulatedMedia", media="", features=[scheme, calm])
        self.driver.get("about:blank")
        if not keeps:
            self.cdp("Storage.clearDataForOrigin", origin="*", storageTypes="local_storage")
        self.logged()
        self.requested()
        self.driver.get(str(url))
        return self

    def cdp(self, command, **given):
        return self.driver.execute_cdp_cmd(command, given)

    def js(self, script, *given):
        """What a script returns: the text of a function's body."""
        return self.driver.execute_script(script, *given)

    def all(self, css):
        return self.driver.find_elements("css selector", css)

    def one(self, css):
        return self.driver.find_element("css selector", css)

    def text(self, css):
        """An element's text, seen or not."""
        return self.js(
            "const found = document.querySelector(arguments[0]);"
            "return found && found.textContent.replace(/\\s+/g, ' ').trim();", css,
        )  # fmt: skip

    def texts(self, css):
        return self.js(
            "return [...document.querySelectorAll(arguments[0])]"
            ".map((each) => each.textContent.replace(/\\s+/g, ' ').trim());", css,
        )  # fmt: skip

    def seen(self, css):
        """Whether an element is there and can be seen."""
        return any(each.is_displayed() for each in self.all(css))

    def box(self, css):
        """Where an element is in the window."""
        return self.js(
            "const b = document.querySelector(arguments[0]).getBoundingClientRect();"
            "return {x: b.x, y: b.y, width: b.width, height: b.height,"
            " middle: [b.x + b.width / 2, b.y + b.height / 2]};", css,
        )  # fmt: skip

    def layer(self, name):
        """The selector of a drawn layer, by its name, of a folded one in the first step."""
        return f'.canvas .layer[data-name="{name}"]'

    def click(self, css):
        """Click where an element is, as a mouse does: what lies above it gets the click."""
        x, y = self.box(css)["middle"]
        self.mouse("mousePressed", x, y, clickCount=1)
        self.mouse("mouseReleased", x, y, clickCount=1)

    def hover(self, css):
        x, y = self.box(css)["middle"]
        self.mouse("mouseMoved", x, y)

    def mouse(self, kind, x, y, **more):
        button = (
            "none" if kind in ("mouseMoved", "mouseWheel") and not more.get("buttons") else "left"
        )
        self.cdp("Input.dispatchMouseEvent", type=kind, x=x, y=y, button=button, **more)

    def drag(self, start, end):
        (x, y), (to_x, to_y) = start, end
        self.mouse("mouseMoved", x, y)
        self.mouse("mousePressed", x, y, clickCount=1)
        for at in range(1, 5):
            self.mouse("mouseMoved", x + (to_x - x) * at / 4, y + (to_y - y) * at / 4, buttons=1)
        self.mouse("mouseReleased", to_x, to_y, clickCount=1)

    def touch(self, kind, *points):
        self.cdp("Input.dispatchTouchEvent", type=kind,
                 touchPoints=[{"x": x, "y": y, "id": at} for at, (x, y) in enumerate(points)])  # fmt: skip

    def press(self, *keys):
        """Press keys where the focus is; names are those of Selenium's Keys."""
        from selenium.webdriver import ActionChains, Keys

        chain = ActionChains(self.driver, duration=0)
        for key in keys:
            chain.send_keys(getattr(Keys, key) if len(key) > 1 and key.isupper() else key)
        chain.perform()

    def focused(self):
        """What has the focus: its id, label or text."""
        return self.js(
            "const a = document.activeElement;"
            "return a.id || a.getAttribute('aria-label') || a.textContent.trim();",
        )

    def address(self):
        """The part of the address that says where one is."""
        return self.js("return location.hash;")

    def camera(self):
        """Where the picture is: across, down and how large."""
        found = self.js(
            "const m = new DOMMatrix(getComputedStyle(document.querySelector('.canvas > svg'))"
            ".transform); return [m.e, m.f, m.a];",
        )
        return tuple(round(each, 3) for each in found)

    def until(self, holds, what=""):
        """Wait until something holds, for a while."""
        from selenium.webdriver.support.ui import WebDriverWait

        return WebDriverWait(self.driver, SECONDS, poll_frequency=0.05).until(
            lambda _: holds(), what
        )

    def logged(self):
        """What the page complained of since the last look."""
        return [each["message"] for each in self.driver.get_log("browser")]

    def requested(self):
        """What was asked of the network since the last look."""
        events = [
            json.loads(each["message"])["message"] for each in self.driver.get_log("performance")
        ]
        return [
            event["params"]["request"]["url"]
            for event in events
            if event["method"] == "Network.requestWillBeSent"
        ]

    def save(self, path):
        """A screenshot, to be looked at."""
        self.driver.save_screenshot(str(path))
