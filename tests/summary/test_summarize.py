"""``netspec.summary``: what it takes, what it gives, and how long nets are."""

from __future__ import annotations

import io
import subprocess
import sys
import time
from importlib import import_module

import pytest
from rich.console import Console

import netspec
from netspec import NetSpec, NetspecError
from netspec import layers as L
from tests.summary.short import data, fc, layer

TEXT = data(2, 3) + fc("f", "x", 5) + "\n"


def test_it_takes_whatever_load_takes(tmp_path):
    net = NetSpec()
    net.x = L.Input(shape={"dim": [2, 3]})
    net.f = L.InnerProduct(net.x, num_output=5)
    path = tmp_path / "net.prototxt"
    path.write_text(TEXT)
    for source in (TEXT, path, net, net.to_proto(), netspec.load(TEXT)):
        assert netspec.summary(source).totals.params == (20, True)
    template = tmp_path / "net.prototxt.j2"
    template.write_text(TEXT.replace("num_output: 5", "num_output: {{ n }}"))
    assert netspec.summary(template, variables={"n": 7}).totals.params == (28, True)


@pytest.mark.parametrize(
    "first", ["netspec.summary", "netspec.summary.units", "netspec.cli.summary", "netspec"]
)
def test_the_room_can_be_called_whatever_was_imported_before(first):
    script = f"import {first}, netspec; from netspec import summary; "
    script += f"assert netspec.summary is summary; print(summary({TEXT!r}).totals.params.known); "
    script += "import netspec.summary.units as units; assert units.units"
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert (ran.stdout, ran.stderr) == ("20\n", "")


def test_phase_stages_level_and_shapes_count():
    text = "".join(
        [
            layer("x", "Input", more="input_param { shape { dim: 1 } }"),
            layer("a", "ReLU", ["x"], more="include { phase: TRAIN }"),
            layer("b", "ReLU", ["x"], more='include { stage: "s" min_level: 2 }'),
            "\n",
        ]
    )

    def names(*args):
        return [row.name for row in netspec.summary(text, *args).rows]

    assert names() == ["x"]
    assert names("TRAIN") == ["x", "a"]
    assert names("TEST", ["s"], 2) == ["x", "b"]
    assert netspec.summary(text, inputs={"x": (5, 5)}).totals.memory.known == 100
    assert "2, in phase TEST, level 2, stage 's'" in str(netspec.summary(text, "TEST", ["s"], 2))


def test_an_empty_net_costs_nothing():
    found = netspec.summary("\n")
    assert found.rows == ()
    assert all(amount == (0, True) for amount in found.totals)
    assert str(found).splitlines()[0].split() == ["layers", "0,", "in", "phase", "TEST"]
    assert found.to_markdown().startswith("- layers: 0")
    assert found.to_csv() == "name,type,top,params,macs,memory\n"
    assert '"rows": []' in found.to_json()


def test_one_layer_is_one_row():
    found = netspec.summary(data(2, 3) + "\n", depth=1)
    assert [(row.name, row.type, row.layers) for row in found.rows] == [("x", "Input", 1)]


def test_a_net_that_caffe_refuses_has_what_is_known():
    found = netspec.summary(TEXT + fc("g", "nowhere", 2) + fc("h", "f", 2) + "\n")
    assert not found.report.ok
    assert found.totals.params == (20 + 12, False)


@pytest.mark.parametrize(
    ("options", "hint"),
    [
        ({"columns": ["nme"]}, "Did you mean name?"),
        ({"columns": ["zzzzzz"]}, "The columns are name, type, "),
        ({"columns": []}, "The columns are name, type, "),
        ({"phase": "TRIAN"}, "Did you mean TRAIN?"),
        ({"inputs": {"x": "1x-2"}}, "A shape is 10x3x227x227"),
    ],
)
def test_what_cannot_be_asked_for_is_refused_with_a_hint(options, hint):
    with pytest.raises(NetspecError) as caught:
        netspec.summary(TEXT, **options)
    assert caught.value.code == "NS104"
    assert caught.value.hint.startswith(hint)


def test_a_text_with_faults_is_refused_with_all_of_them():
    with pytest.raises(NetspecError) as caught:
        netspec.summary('layer { nme: "x" }\nlayer { tpye: "y" }\n')
    assert len(caught.value.diagnostics) == 2


def test_inputs_of_unknown_shape_are_named():
    found = netspec.summary(data(2, 3, name="y") + data() + "\n", inputs={"z": "1"})
    assert found.unknown_inputs == ("x",)


@pytest.mark.parametrize("width", [60, 80, 140])
def test_a_terminal_shows_the_same_text_in_colours(width):
    found = netspec.summary(TEXT)
    plain, coloured = io.StringIO(), io.StringIO()
    Console(file=plain, width=width, no_color=True).print(found)
    Console(file=coloured, width=width, force_terminal=True, color_system="standard").print(found)
    lines = [line.rstrip() for line in plain.getvalue().splitlines()]
    assert lines == found.to_text(width).splitlines()
    assert coloured.getvalue().startswith("\x1b[1mname")
    assert "\x1b[36mx " in coloured.getvalue()


def test_a_terminal_shows_marks_as_they_are():
    out = io.StringIO()
    hostile = layer("[bold red]a[/]\x1b[2J", "ReLU", ["x"], ["y"])
    Console(file=out, width=100).print(netspec.summary(data(2, 3) + hostile + "\n"))
    assert "[bold red]a[/]\\x1b[2J" in out.getvalue()


def test_130000_layers_take_seconds():
    net = import_module("netspec.samples.lstm_demo").lstm_net(T=10_000).to_proto()
    loaded = netspec.load(net)
    start = time.process_time()
    netspec.check(loaded)
    checked = time.process_time() - start
    found = netspec.summary(loaded)
    summed = time.process_time() - start - checked
    assert len(found.report.layers) == 130_005
    assert [row.name for row in found.rows][-2:] == ["t0/ ... t9999/ x 10000", "concat_h"]
    assert found.totals.params.known == 26_602_000
    assert found.totals.start.known == 10_000 * 4 * 26_602_000
    # The check is most of it; machines are not equally fast.
    assert summed < 6 * checked + 5
