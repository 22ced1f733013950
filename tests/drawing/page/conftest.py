"""What the tests of the page share: pages of short nets."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

import netspec
from netspec.drawing.options import Options
from netspec.drawing.page import page_html, page_of
from netspec.drawing.subject import subject

SAMPLES = Path(__file__).parents[3] / "samples"


@pytest.fixture(scope="session")
def page(tmp_path_factory):
    """The address of the page of a net, by the name of a sample, a number of steps, or a text."""
    folder = tmp_path_factory.mktemp("pages")
    made = {}

    def make(source, **options):
        key = (source, *options.items())
        if key not in made:
            path = folder / f"{len(made)}.html"
            path.write_text(page_html(net(source), Options(**options)), "utf-8")
            made[key] = path.as_uri()
        return made[key]

    return make


@pytest.fixture(scope="session")
def data():
    """What the page of a net knows."""
    return lambda source, **options: page_of(net(source), Options(**options))


def net(source):
    """A net, checked: a sample, an unrolled LSTM of so many steps, or a text."""
    if isinstance(source, int):
        sample = import_module("netspec.samples.lstm_demo")
        return subject(netspec.load(sample.lstm_net(T=source, B=2, num_output=8).to_proto()))
    if "{" in source:
        return subject(netspec.load(source))
    return subject(netspec.load(SAMPLES / f"{source}.prototxt"))
