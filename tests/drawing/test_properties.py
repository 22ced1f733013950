"""Whatever a net is: each layer is drawn once, each blob's way is, and no name is markup."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import netspec
from netspec.drawing import renderers
from netspec.drawing.build import build_scene
from netspec.drawing.options import Options
from netspec.drawing.subject import subject
from netspec.report.unicode import printable
from netspec.summary.cells import cut
from tests.summary.short import layer

TYPES = ("ReLU", "TanH", "Eltwise", "Concat", "Slice", "Split", "InnerProduct", "Bewildering")
PHASES = ("", "", "", "include { phase: TRAIN }", "include { phase: TEST }")
SVG = "{http://www.w3.org/2000/svg}"
LINK = "{http://www.w3.org/1999/xlink}"


@st.composite
def nets(draw):
    """Layers that read blobs of those above, in place or not, some of them in groups or steps."""
    count = draw(st.integers(0, 14))
    steps = draw(st.integers(1, 5))
    blobs, found = ["x"], [layer("x", "Input", more="input_param { shape { dim: 2 dim: 4 } }")]
    body = [
        (
            draw(st.sampled_from(("", "a/", "a/b/", "c/"))),
            draw(st.sampled_from(TYPES)),
            draw(st.lists(st.integers(0, 30), max_size=3)),
            draw(st.integers(0, 3)),
            draw(st.booleans()),
            draw(st.sampled_from(PHASES)),
            draw(st.booleans()),
        )
        for _ in range(count)
    ]
    for step in range(steps):
        for at, (group, type_, reads, tops, in_place, phase, stepped) in enumerate(body):
            name = f"t{step}/{group}{at}" if stepped or steps > 1 else f"{group}{at}"
            bottoms = [blobs[-1 - read % len(blobs)] for read in reads]
            made = [f"{name}.{top}" for top in range(tops)]
            if in_place and bottoms and made:
                made[0] = bottoms[0]
            found.append(layer(name, type_, bottoms, made, more=phase))
            blobs += made
    if draw(st.booleans()):
        found.append(layer("lack", "ReLU", ["nothing"]))
    return "\n".join(found)


CHOICES = st.fixed_dictionaries(
    {
        "depth": st.sampled_from((None, 0, 1, 2)),
        "unfold": st.sampled_from(((), ("*",))),
        "blobs": st.booleans(),
    }
)


@settings(max_examples=150, deadline=None)
@given(nets(), CHOICES, st.sampled_from((None, "TEST", "both")))
def test_each_layer_is_drawn_once_and_each_blobs_way_is(net, choices, phase):
    seen = subject(netspec.load(net), phase)
    scene = build_scene(seen, Options(**choices))
    boxes = {box.id: box for box in scene.boxes}
    assert len(boxes) == len(scene.boxes)
    assert len({edge.id for edge in scene.edges}) == len(scene.edges)
    assert all(edge.tail in boxes and edge.head in boxes for edge in scene.edges)
    ids = [cluster.id for cluster in scene.clusters]
    assert len(set(ids)) == len(ids)
    assert all(box.cluster in ("", *ids) for box in scene.boxes)
    # Each layer, in each phase, is in one row, or in one closed box.
    drawn = Counter(
        (seen.sides[at].view.nodes[position].index)
        for part in scene.parts
        for at in [scene.phases.index(part.phases[0])]
        for position in part.positions
    )
    assert not drawn or max(drawn.values()) == 1
    closed = [box for box in scene.boxes if box.kind == "closed"]
    inside = sum(int(box.lines[0].split()[0]) for box in closed)
    everything = {node.index for side in seen.sides for node in side.view.nodes}
    assert len(drawn) + inside == len(everything)
    if closed or choices["blobs"]:
        return
    box_of = {
        (part.phases[0], position): box.id
        for box in scene.boxes
        for part in box.parts
        for position in part.positions
    }
    by_index = {
        seen.sides[scene.phases.index(phase)].view.nodes[position].index: box
        for (phase, position), box in box_of.items()
    }
    ways = {(edge.tail, edge.head, phase) for edge in scene.edges for phase in edge.phases}
    for side in seen.sides:
        for node in side.view.nodes:
            for number in node.bottoms:
                if number is None:
                    continue
                maker = side.view.nodes[side.view.versions[number].node]
                tail, head = by_index[maker.index], by_index[node.index]
                assert tail == head or (tail, head, side.phase) in ways


@settings(max_examples=60, deadline=None)
@given(nets(), CHOICES)
def test_every_cluster_can_be_drawn_alone(net, choices):
    seen = subject(netspec.load(net))
    whole = build_scene(seen, Options(**choices))
    for cluster in whole.clusters:
        alone = build_scene(seen, Options(**choices, inside=cluster.id))
        assert any(each.id == cluster.id and not each.closed for each in alone.clusters)
        assert any(box.kind != "outside" for box in alone.boxes)
        assert {edge.tail for edge in alone.edges} <= {box.id for box in alone.boxes}


HARD = [
    "a\\Nb", "\\", "\\\\q", "\\G \\L \\E \\H", "a\\\\\\N", "x\\nb\\l", "&#92;N", "&amp;lt;", "&lt",
    "<b>", '"q"', "it's", "{a|b}", "%s", "</TD>", "<!-- -->", "]]>", "<img src=x onerror=alert(1)>",
    "\u5c64\u5c64", "\U0001f600", "a\u202eb", "\x1b[31m", "tab\there", "line\nbreak", "\x7f", "a" * 200,
]  # fmt: skip  # a table
names = st.one_of(
    st.sampled_from(HARD),
    st.text(
        st.characters(exclude_categories=("Cs",), exclude_characters="\0"), min_size=1, max_size=40
    ),
)


def found_texts(svg):
    """The bold names of a picture, and what its links say when one points at them."""
    root = ET.fromstring(svg)
    bold = [
        "".join(each.itertext())
        for each in root.iter(f"{SVG}text")
        if each.get("font-weight") == "bold" and each.get("font-size") == "11.00"
    ]
    tips = [each.get(f"{LINK}title") for each in root.iter(f"{SVG}a")]
    return ["".join(plain(text).split()) for text in bold], [
        plain(tip).split("\n")[0] for tip in tips
    ]


def plain(text):
    return text.replace("\u00a0", " ")


@pytest.fixture(params=["dot", "graphviz-pure"])
def renderer(request, monkeypatch):
    """Each program that draws, where it is."""
    if request.param == "dot":
        if not list(renderers._on_path("dot")):
            pytest.skip("Graphviz is not installed")
    else:
        monkeypatch.setattr(renderers, "_on_path", lambda name: iter(()))
        if not list(renderers._beside_python("graphviz-pure")):
            pytest.skip("graphviz-pure is not installed")
    return request.param


def check_names(given):
    net = netspec.load(layer("b", "Input"))
    for at, name in enumerate(given):
        type_ = "ReLU" if at % 2 else "TanH"
        net.net.layer.add(name=name, type=type_, bottom=["b"], top=[f"t{at}"])
    svg = netspec.draw(net, unfold=True, depth=0, phase="TEST").svg
    bold, tips = found_texts(svg)
    for name in given:
        shown = cut(printable(name), 30)
        whole = printable(name)
        # A group around it may say the first part of the name.
        ends = {"".join(plain(shown).split())}
        ends |= {
            "".join(cut(whole[at + 1 :], 30).split())
            for at, char in enumerate(whole)
            if char == "/"
        }
        assert ends & set(bold) or not shown.strip(), name
        assert any(" ".join(plain(whole).split()) == " ".join(tip.split()) for tip in tips), name


def test_hard_names_stand_in_the_picture_as_they_are(renderer):
    check_names(HARD)


@settings(max_examples=25, deadline=None)
@given(st.lists(names, min_size=1, max_size=4))
def test_any_name_stands_in_the_picture_as_it_is(given):
    check_names(given)
