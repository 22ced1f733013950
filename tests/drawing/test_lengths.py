"""Nets of no layer, of one, and of ten thousand."""

from __future__ import annotations

import time
import xml.etree.ElementTree as ET

import pytest

import netspec
from tests.summary.short import data, layer


@pytest.mark.parametrize("net", [netspec.schema.NetParameter(), data(1, 3) + "\n"])
def test_a_net_of_no_layer_or_one_is_drawn(net):
    ET.fromstring(netspec.draw(net).svg)


def test_ten_thousand_layers_are_drawn_folded_in_a_moment():
    text = data(1, 3) + "".join(
        layer(f"r{number}", "TanH", [f"r{number - 1}" if number else "x"])
        for number in range(10_000)
    )
    start = time.process_time()
    picture = netspec.draw(text + "\n")
    assert len(picture.scene.boxes) < 5
    ET.fromstring(picture.svg)
    assert time.process_time() - start < 20
