"""What the tests of the live view share: a net that is shown while the test changes it."""

from __future__ import annotations

import json
import re
import threading
import time
import urllib.request

import pytest

from netspec.viewing import Job, Live, Server

SCRIPT = """
from netspec import NetSpec, layers as L

n = NetSpec(name="small")
n.data = L.Input(shape=dict(dim=[1, 3, 32, 32]))
n.conv1 = L.Convolution(n.data, num_output={width}, kernel_size=3, pad=1)
n.relu1 = L.ReLU(n.conv1, in_place=True)
n.prob = L.Softmax(n.relu1)
"""
SECONDS = 15


class Viewing:
    """A net that is shown, and what a browser would get of it."""

    def __init__(self, live, server):
        self.live, self.server = live, server
        self.told = []

    @property
    def address(self):
        return self.server.address

    def get(self, path="", **headers):
        request = urllib.request.Request(self.address + path, headers=headers)
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:
            return answer.read().decode()

    @property
    def version(self):
        return self.live.news((-1, False), 0)[0]

    def data(self):
        """What the page knows that is served now."""
        text = re.search(r'id="data">(.*?)</script>', self.get(), re.DOTALL)[1]
        return json.loads(text)

    def settings(self, name="conv1"):
        return next(layer["settings"] for layer in self.data()["layers"] if layer["name"] == name)

    def after(self, change, holds=lambda data: True):
        """What the page knows once a change is shown, and something holds of it."""
        before = self.version
        change()
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            if self.version > before:
                data = self.data()
                if holds(data):
                    return data
            time.sleep(0.05)
        raise AssertionError(f"nothing new after {SECONDS} s; the terminal has {self.told}")


@pytest.fixture
def viewing(tmp_path, monkeypatch):
    """Shows a file of the test's folder; it may be called once."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("netspec.viewing.live.POLL", 0.05)
    ends = []

    def show(file, **job):
        told = []
        live = Live(Job(file=file, **job), told.append)
        server = Server(live)
        ended = threading.Event()
        thread = threading.Thread(target=live.run, args=(ended.is_set,))
        ends.append((ended, thread, server))
        server.start()
        thread.start()
        made = Viewing(live, server)
        made.told = told
        made.get()
        return made

    yield show
    for ended, thread, server in ends:
        ended.set()
        thread.join(SECONDS)
        server.close()
        assert not thread.is_alive()
