"""``netspec.draw``: its forms and options, files, and how it shows itself in a notebook."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import netspec
from netspec.drawing import renderers
from netspec.drawing.picture import FORMATS, form_of
from netspec.drawing.themes import THEMES
from netspec.errors import FieldValueError, NoRendererError, WriteError
from netspec.report.invalid import InvalidTextError
from tests.summary.short import data, fc

NET = data(2, 3) + fc("f", "x", 4)
HEADS = {
    "dot": b"digraph net {",
    "svg": b'<?xml version="1.0"',
    "png": b"\x89PNG",
    "pdf": b"%PDF",
    "html": b"<!DOCTYPE html>",
}


@pytest.mark.parametrize("form", FORMATS)
def test_a_picture_has_every_form(form, tmp_path):
    if form == "pdf" and not list(renderers._on_path("dot")):
        pytest.skip("Graphviz is not installed")
    picture = netspec.draw(NET)
    assert picture.render(form).lower().startswith(HEADS[form].lower())
    picture.save(tmp_path / f"net.{form}")
    assert (tmp_path / f"net.{form}").read_bytes()[:4] == picture.render(form)[:4]


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.svg", "svg"),
        ("a.b.PNG", "png"),
        ("x/y.gv", "dot"),
        ("n.htm", "html"),
        ("c:\\a\\n.pdf", "pdf"),
    ],
)
def test_the_form_is_by_the_files_name(name, form):
    assert form_of(name) == form


@pytest.mark.parametrize("name", ["net", "net.jpeg", "a.svg/net", "net.", "a.svg\\net", ""])
def test_a_file_without_a_known_suffix_is_refused(name):
    with pytest.raises(FieldValueError) as caught:
        form_of(name)
    assert ".svg, .png, .pdf, .html, .dot" in caught.value.hint


def test_a_form_may_be_named_against_the_files_name(tmp_path):
    netspec.draw(NET).save(tmp_path / "net.txt", "dot")
    assert (tmp_path / "net.txt").read_bytes().startswith(b"digraph")
    with pytest.raises(FieldValueError, match=r"no form 'sgv'.*|.*") as caught:
        netspec.draw(NET).render("sgv")
    assert caught.value.hint == "Did you mean svg?"


def test_a_file_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(WriteError):
        netspec.draw(NET).save(tmp_path / "nowhere" / "net.dot")


def test_it_shows_itself_in_a_notebook(monkeypatch):
    picture = netspec.draw(NET)
    assert picture._repr_svg_().count("<svg") == 1
    bundle = picture._repr_mimebundle_(include=None, exclude=None)
    assert set(bundle) == {"image/svg+xml", "text/plain"}
    assert repr(picture) == "<Picture '<text>': 2 boxes>"

    def none(form):
        raise NoRendererError("nothing there", hint="pip install it")

    monkeypatch.setattr("netspec.drawing.render.renderers", none)
    blind = netspec.draw(NET)
    assert blind._repr_svg_() is None
    assert "pip install it" in blind._repr_mimebundle_()["text/plain"]


def test_a_net_as_a_script_has_it_is_drawn():
    from netspec import NetSpec
    from netspec import layers as L

    n = NetSpec(name="mine")
    n.x = L.Input(shape=dict(dim=[1, 2]))
    n.f = L.InnerProduct(n.x, num_output=3)
    picture = netspec.draw(n)
    assert (picture.scene.title, len(picture.scene.boxes)) == ("mine", 2)
    assert [report.ok for report in picture.reports] == [True]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"theme": "drak"}, "Did you mean dark?"),
        ({"direction": "up"}, "There are TB, LR, BT, RL."),
        ({"phase": "DEPLOY"}, ""),
        ({"limit": 0}, ""),
        ({"limit": float("nan")}, ""),
    ],
)
def test_a_choice_that_there_is_not_is_refused(options, said):
    with pytest.raises(FieldValueError) as caught:
        netspec.draw(NET, **options)
    assert caught.value.hint == said or said in caught.value.hint


def test_a_text_with_faults_gives_no_picture():
    with pytest.raises(InvalidTextError):
        netspec.draw('layer { nme: "x" }')


@pytest.mark.parametrize("direction", ["LR", "BT", "RL"])
def test_data_flows_where_it_is_asked_to(direction):
    places = re.findall(
        r'<text[^>]* x="([-\d.]+)" y="([-\d.]+)"[^>]*>(?:x|f)</text>',
        netspec.draw(NET, direction=direction).svg,
    )
    (x1, y1), (x2, y2) = ((float(x), float(y)) for x, y in places[:2])
    assert {"LR": x2 > x1 + 20, "RL": x2 < x1 - 20, "BT": y2 < y1 - 20}[direction]


@pytest.mark.parametrize("theme", sorted(THEMES))
def test_a_theme_has_its_background(theme):
    assert f'fill="{THEMES[theme].background}"' in netspec.draw(NET, theme=theme).svg


def test_the_svg_says_layers_and_blobs_where_one_points():
    svg = netspec.draw(NET).svg
    titles = re.findall(r"<title>([^<]*)</title>", svg)
    assert titles == ["x\nInput\nx: 2x3", "f\nInnerProduct 4\nf: 2x4\n16 parameters", "x\n2x3"]
    assert re.findall(r'<g id="([^"]+)" class="(node|edge)"', svg) == [
        ("n0", "node"), ("n1", "node"), ("e0", "edge"),
    ]  # fmt: skip  # one line a list
    assert re.findall(r'xlink:href="([^"]+)"', svg) == ["#L0", "#L1"]
    assert "<!--" not in svg
    assert "DOCTYPE" not in svg
    assert svg.count("font-family") == 1


def test_labels_of_clusters_come_last_so_that_no_edge_crosses_them_out():
    from netspec.samples.lstm_demo import lstm_net

    svg = netspec.draw(lstm_net(T=3, B=1, num_output=2)).svg
    label = svg.index("… t2/lstm/", svg.rindex("</title>"))
    assert label > svg.rindex('class="edge"')
    assert label > svg.index('<g class="labels" paint-order="stroke"')


def test_nothing_of_a_program_that_draws_is_printed(capfd):
    assert netspec.draw(Path(__file__).parents[2] / "samples" / "lenet.prototxt").svg
    assert capfd.readouterr() == ("", "")
