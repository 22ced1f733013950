"""Split and Silence, and the Split layers that Caffe adds by itself."""

from __future__ import annotations

import pytest

from netspec.loading import load
from netspec.net import State, loaded_state, view
from netspec.shapes import codes
from netspec.shapes.infer import infer
from tests.shapes.one_layer import made, refused


@pytest.mark.parametrize("shape", ["2x3", "scalar", "0x3", "NxC", "?"])
def test_a_split_hands_on_the_shape_to_each_top(shape):
    assert made('type: "Split" top: "s" top: "t"', shape) == ([shape, shape], [])


@pytest.mark.parametrize("shape", ["2x3", "?"])
def test_a_split_cannot_work_in_place(shape):
    assert refused('type: "Split" top: "b0" top: "t"', shape) == (codes.NOT_IN_PLACE, ("top", 0))


def test_silence_makes_nothing_of_any_bottoms():
    assert made('type: "Silence"', "2x3", "?") == ([], [])


def faults(text):
    net = load(text + "\n").net
    return [(f.code, f.path) for f in infer(view(net, loaded_state(net, State("TRAIN")))).faults]


INPUT = 'layer { name: "x" type: "Input" top: "x" }'
RELU = 'layer {{ name: "{0}" type: "ReLU" bottom: "x" top: "{0}" }}'


def test_a_blob_without_a_shape_can_be_read_once_but_not_split():
    assert faults(INPUT + RELU.format("a")) == []
    missing = (codes.MISSING, ("layer", 0, "top", 0))
    assert faults(INPUT + RELU.format("a") + RELU.format("b")) == [missing]
    split = 'layer { name: "s" type: "Split" bottom: "x" top: "t" }'
    assert faults(INPUT + split) == [(codes.MISSING, ("layer", 1, "bottom", 0))]


def test_a_layer_makes_a_scalar_of_a_blob_without_a_shape():
    twice = RELU.format("x") + RELU.format("a") + RELU.format("b")
    assert faults(INPUT + twice.replace('name: "x" type: "ReLU"', 'name: "r" type: "ReLU"')) == []
