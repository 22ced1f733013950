"""The gallery shows every sample as it is drawn today."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import netspec

ROOT = Path(__file__).parents[2]
NETS = sorted((ROOT / "samples").glob("*.prototxt"))


def texts(svg):
    """The words of a picture, wherever they stand."""
    return sorted(re.findall(r"<text[^>]*>([^<]*)</text>", svg))


@pytest.mark.parametrize("net", NETS, ids=lambda net: net.stem)
def test_a_samples_picture_says_what_it_says_today(net):
    picture = ROOT / "docs" / "gallery" / f"{net.stem}.svg"
    assert texts(picture.read_text("utf-8")) == texts(netspec.draw(net).svg), "run make gallery"


def test_every_picture_is_on_the_page():
    page = (ROOT / "docs" / "gallery.md").read_text("utf-8")
    for picture in (ROOT / "docs" / "gallery").glob("*.svg"):
        assert f"(gallery/{picture.name})" in page
        assert picture.with_suffix("").name in {net.stem for net in NETS}
        assert picture.stat().st_size < 400_000
