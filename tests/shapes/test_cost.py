"""What layers' weights cost in a forward pass, or that it is not known."""

from __future__ import annotations

import pytest

from netspec import check, shape_rule
from netspec.schema.catalogue import LAYERS
from netspec.shapes import plugin
from netspec.shapes.cost import counted_types
from netspec.shapes.registry import types_with_rules


def source(name, dims):
    return f'layer {{ name: "{name}" type: "Input" top: "{name}" input_param {{ shape {{ dim: {dims} }} }} }}\n'


def macs(kind, fields="", *shapes, top="y"):
    """The count of one layer that reads blobs of these shapes."""
    names = [f"x{index}" for index in range(len(shapes))]
    net = "".join(source(name, list(dims)) for name, dims in zip(names, shapes, strict=True))
    bottoms = " ".join(f'bottom: "{name}"' for name in names)
    report = check(f'{net}layer {{ name: "y" type: "{kind}" {bottoms} top: "{top}" {fields} }}\n')
    assert report.ok, report.diagnostics
    return report.layers[-1].macs


SEQUENCE = ((5, 2, 3), (5, 2))
PYTHON = 'python_param { module: "m" layer: "L" }'
LSTM = "recurrent_param { num_output: 4 }"


@pytest.mark.parametrize(
    ("kind", "fields", "shapes", "count"),
    [
        (
            "Convolution3D",
            "convolution3d_param { num_output: 4 kernel_size: 3 kernel_depth: 2 }",
            [(2, 3, 4, 8, 8)],
            2 * 4 * 3 * 6 * 6 * (3 * 2 * 3 * 3),
        ),
        ("LSTM", LSTM, SEQUENCE, 5 * 2 * (16 * 3 + 16 * 4)),
        ("LSTM", LSTM, (*SEQUENCE, (2, 7)), 5 * 2 * (16 * 3 + 16 * 4) + 2 * 16 * 7),
        (
            "LSTM",
            'top: "h" top: "c" recurrent_param { num_output: 4 expose_hidden: true }',
            (*SEQUENCE, (1, 2, 4), (1, 2, 4)),
            5 * 2 * (16 * 3 + 16 * 4),
        ),
        ("RNN", LSTM, SEQUENCE, 5 * 2 * (4 * 3 + 4 * 4 + 4 * 4)),
        ("RNN", LSTM, (*SEQUENCE, (2, 7)), 5 * 2 * (4 * 3 + 4 * 4 + 4 * 4) + 2 * 4 * 7),
        ("Lstm", "lstm_param { num_output: 4 }", [(5, 3)], 5 * (16 * 3 + 16 * 4)),
        ("Lstm", "lstm_param { num_output: 4 }", [(5, 1, 3)], 5 * (16 * 3 + 16 * 4)),
        ("Scale", "", [(2, 3)], 0),
        ("PReLU", "", [(2, 3, 4)], 0),
        ("BatchNorm", "", [(2, 3, 4)], 0),
        ("Embed", "embed_param { num_output: 4 input_dim: 9 }", [(2, 3)], 0),
        ("ReLU", "", [(2, 3)], 0),
        ("DenseBlock", "", [(2, 3, 4, 4)], None),
        ("Nobodys", "", [(2, 3)], None),
        ("Python", PYTHON, [(2, 3)], None),
        ("Python", PYTHON, [], 0),
        ("LaneData", "", [], 0),
        ("L1Loss", "", [(2, 3), (2, 3)], 0),
    ],
)
def test_the_weights_of_a_layer_cost_so_much(kind, fields, shapes, count):
    assert macs(kind, fields, *shapes) == count


def test_each_type_with_weights_is_counted_or_said_to_count_nothing():
    known = counted_types()
    assert known <= set(LAYERS)
    assert known <= set(types_with_rules())


@pytest.mark.parametrize(("params", "count"), [((), 0), (((4, 3),), None)])
def test_a_rule_of_ones_own_may_say_that_there_are_no_weights(monkeypatch, params, count):
    monkeypatch.setattr(plugin, "_RULES", {})
    shape_rule("Mine")(lambda layer: {"tops": [(2, 3)], "params": list(params)})
    assert macs("Mine", "", (2, 3)) == count
