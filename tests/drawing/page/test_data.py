"""What the page knows of a net: each layer once, with all that is told of it."""

from __future__ import annotations

import json

import netspec
from netspec.drawing.page.page import json_text
from tests.drawing.page.conftest import SAMPLES


def by_name(known):
    return {layer["full"]: layer for layer in known["layers"]}


def test_each_layer_has_one_number_in_all_views(data):
    known = data(5)
    assert [view["id"] for view in known["views"]] == ["", "r0"]
    keys = [layer["key"] for layer in known["layers"]]
    assert len(keys) == len(set(keys)) == 18
    inner = known["views"][1]["layers"]
    folded = [at for at, layer in enumerate(known["layers"]) if layer["steps"] > 1]
    assert set(folded) < set(inner)
    assert all(layer["views"][0] == "" for layer in known["layers"])


def test_a_layer_has_blobs_settings_parameters_costs_and_a_place(data):
    layer = by_name(data("googlenet_deploy"))["conv1/7x7_s2"]
    assert layer["type"] == "Convolution"
    assert layer["bottoms"] == [{"blob": "data", "shape": "10x3x224x224"}]
    assert layer["tops"] == [{"blob": "conv1/7x7_s2", "shape": "10x64x112x112"}]
    assert [each["shape"] for each in layer["params"]] == ["64x3x7x7", "64"]
    assert "num_output: 64" in layer["settings"]
    assert "name:" not in layer["settings"]
    assert dict(layer["facts"])["multiply-accumulates"] == "1,180,139,520"
    assert "googlenet_deploy.prototxt:" in layer["origin"]


def test_the_costs_of_all_steps_are_those_of_the_summary(data):
    known = data(10)
    total = netspec.summary(_demo(10)).totals
    told = [dict(layer["facts"]).get("multiply-accumulates", "0") for layer in known["layers"]]
    assert sum(int(each.replace(",", "")) for each in told) == total.macs.known


def _demo(steps):
    from importlib import import_module

    return (
        import_module("netspec.samples.lstm_demo").lstm_net(T=steps, B=2, num_output=8).to_proto()
    )


def test_every_row_leads_to_layers_that_are_drawn(data):
    for source in (10, "lenet", "resnet50", "googlenet_deploy"):
        known = data(source)
        for table in known["tables"]:
            assert all(row["layers"] for row in table["rows"])
            numbers = {each for row in table["rows"] for each in row["layers"]}
            assert numbers <= set(range(len(known["layers"])))


def test_layers_of_one_phase_are_told_apart(data):
    known = data("lenet")
    phases = {(layer["name"], layer["phases"]) for layer in known["layers"]}
    assert {("mnist", "TRAIN"), ("mnist", "TEST"), ("accuracy", "TEST"), ("conv1", "")} <= phases
    assert [table["phase"] for table in known["tables"]] == ["TEST", "TRAIN"]


def test_a_page_hardly_grows_with_the_number_of_steps(data):
    sizes = [len(json_text(data(steps))) for steps in (10, 1000)]
    assert sizes[1] < sizes[0] + 20_000


def test_edges_end_at_nodes_of_their_view(data):
    for view in data("googlenet_deploy", depth=1)["views"]:
        assert {end for edge in view["edges"] for end in (edge["tail"], edge["head"])} <= set(
            view["nodes"]
        )
        for edge in view["edges"]:
            assert f'id="{edge["id"]}"' in view["svg"]
        for node in view["nodes"]:
            assert f'id="{node}"' in view["svg"]


def test_a_net_with_closed_groups_says_how_to_open_them_here(data):
    known = data("googlenet_deploy", depth=1)
    assert known["notes"] == ["Groups of layers are closed: click one to go inside."]
    assert data("lenet")["notes"] == []
    assert all(layer["views"] for layer in known["layers"])


def test_pictures_have_no_colour_of_their_own(data):
    import re

    for view in data("googlenet_deploy")["views"]:
        colours = set(re.findall(r'(?:fill|stroke)="([^"]*)"', view["svg"]))
        assert {each for each in colours if not each.startswith("var(--d-")} <= {
            "none",
            "transparent",
        }


def test_weights_are_not_in_the_page(tmp_path):
    from netspec.drawing.options import Options
    from netspec.drawing.page import page_of
    from netspec.drawing.subject import subject

    net = netspec.load(SAMPLES / "lenet.prototxt").net
    blob = net.layer[2].blobs.add(data=[0.125] * 500)
    blob.shape.dim.extend([20, 1, 5, 5])
    known = page_of(subject(netspec.load(net)), Options())
    assert "0.125" not in json.dumps(known["layers"])


def test_bytes_that_are_no_text_are_spelt_out():
    assert json.loads(json_text({"name": "a\udcffb"})) == {"name": "a\\udcffb"}
