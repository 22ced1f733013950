"""Where boxes stand: what reads stands below what it reads from, and states loop back."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import netspec
from netspec.drawing import renderers

SAMPLES = Path(__file__).parents[2] / "samples"


@pytest.fixture(params=["dot", "graphviz-pure"])
def renderer(request, monkeypatch):
    """Each program that draws, where it is."""
    if request.param == "graphviz-pure":
        monkeypatch.setattr(renderers, "_on_path", lambda name: iter(()))
        if not list(renderers._beside_python("graphviz-pure")):
            pytest.skip("graphviz-pure is not installed")
    elif not list(renderers._on_path("dot")):
        pytest.skip("Graphviz is not installed")


def heights(svg):
    """How far down each box stands, by its id."""
    found = {}
    for group in re.finditer(
        r'<g id="(n\d+)" class="node">(.*?)(?=<g id="\w+" class="|\Z)', svg, re.DOTALL
    ):
        found[group[1]] = float(re.search(r' d="M[-\d.]+,([-\d.]+)', group[2])[1])
    return found


@pytest.mark.parametrize("unfold", [False, True])
@pytest.mark.parametrize("net", sorted(SAMPLES.glob("*.prototxt")), ids=lambda net: net.stem)
def test_what_reads_stands_below_what_it_reads_from(renderer, net, unfold):
    picture = netspec.draw(net, unfold=unfold)
    down = heights(picture.svg)
    assert len(down) == len(picture.scene.boxes)
    for edge in picture.scene.edges:
        if edge.tail != edge.head:
            up = down[edge.tail] > down[edge.head]
            assert up == (edge.kind == "state"), edge
