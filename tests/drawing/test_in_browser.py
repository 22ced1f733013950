"""Pictures as a browser shows them: no label runs out of its box, and no box covers another."""

from __future__ import annotations

from pathlib import Path

import pytest

import netspec
from netspec.drawing import renderers
from tests.browser import browser
from tests.summary.short import data, layer

SAMPLES = Path(__file__).parents[2] / "samples"
LARGE = [
    "KaimingHe__deep-residual-networks/prototxt__ResNet-152-deploy.prototxt",
    "chuanqi305__MobileNet-SSD/train.prototxt",
    "BVLC__caffe/models__intel_optimized_models__benchmark__ssd__deploy.prototxt",
    "BVLC__caffe/models__intel_optimized_models__benchmark__googlenet_v3__deploy.prototxt",
    "shicai__DenseNet-Caffe/DenseNet_201.prototxt",
]
# Letters that some renderers know no widths of.
FOREIGN = [
    "\u5377\u79ef\u5c42\u4e00\u53f7\u5728\u8fd9\u91cc", "\u0421\u043b\u043e\u0439_\u0441\u0432\u0451\u0440\u0442\u043a\u0438",
    "\u03a9\u03bc\u03ad\u03b3\u03b1_\u03b5\u03c0\u03af\u03c0\u03b5\u03b4\u03bf", "\U0001f600" * 6, "\u00c9\u00e0\u00fc\u00f6\u00df\u00f1", "W" * 25,
]  # fmt: skip  # a table
LOOK = """
const found = {cut: [], covered: [], boxes: 0};
document.documentElement.setAttribute("font-family", arguments[0]);
const boxes = [...document.querySelectorAll(".node")].map((node) => {
  const card = node.querySelector("path, polygon").getBBox();
  for (const text of node.querySelectorAll("text")) {
    if (!text.textContent.trim()) continue;
    const at = text.getBBox();
    if (at.x < card.x || at.x + at.width > card.x + card.width - 1 ||
        at.y < card.y - 1 || at.y + at.height > card.y + card.height + 1)
      found.cut.push(text.textContent);
  }
  return [node.id, card];
});
found.boxes = boxes.length;
for (const [one, a] of boxes) for (const [other, b] of boxes)
  if (one < other && a.x + a.width > b.x + 0.5 && b.x + b.width > a.x + 0.5 &&
      a.y + a.height > b.y + 0.5 && b.y + b.height > a.y + 0.5)
    found.covered.push([one, other]);
return found;
"""


@pytest.fixture(scope="module")
def window():
    with browser() as opened:
        yield opened


@pytest.fixture(params=["dot", "graphviz-pure"])
def renderer(request, monkeypatch):
    """Each program that draws, where it is."""
    if request.param == "graphviz-pure":
        monkeypatch.setattr(renderers, "_on_path", lambda name: iter(()))
        if not list(renderers._beside_python("graphviz-pure")):
            pytest.skip("graphviz-pure is not installed")
    elif not list(renderers._on_path("dot")):
        pytest.skip("Graphviz is not installed")


def look(window, net, tmp_path, font):
    path = tmp_path / "net.svg"
    netspec.draw(net).save(path)
    found = window.open(path.as_uri()).js(LOOK, font)
    assert (found["cut"], found["covered"]) == ([], [])
    return found["boxes"]


# DejaVu Sans is wider than the font that the picture was laid out for.
@pytest.mark.parametrize("font", ["Arial,Liberation Sans,sans-serif", "DejaVu Sans"])
@pytest.mark.parametrize("net", sorted(SAMPLES.glob("*.prototxt")), ids=lambda net: net.stem)
def test_no_label_of_a_sample_is_cut(window, renderer, net, font, tmp_path):
    assert look(window, net, tmp_path, font) >= 10


@pytest.mark.parametrize("net", LARGE, ids=lambda net: net.partition("/")[0])
def test_no_label_of_a_large_net_is_cut(window, renderer, net, tmp_path, shared):
    assert look(window, shared / "corpus" / "nets" / net, tmp_path, "Arial,sans-serif") >= 50


def test_no_name_in_other_letters_is_cut(window, renderer, tmp_path):
    net = data(2, 3) + "".join(
        layer(name, ("ReLU", "TanH", "AbsVal")[at % 3], ["x"], [f"t{at}"])
        for at, name in enumerate(FOREIGN)
    )
    assert look(window, net, tmp_path, "DejaVu Sans") == 7
