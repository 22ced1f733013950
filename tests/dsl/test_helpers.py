"""The helpers that scripts share, and the unrolled LSTM that they make."""

from __future__ import annotations

import pytest

from netspec import (
    NetSpec,
    add_layer_to_net_spec,
    add_layer_with_multiple_tops,
    single_time_step_lstm,
)
from netspec import layers as L
from netspec.errors import BottomError


def test_a_layer_is_added_under_its_name():
    n = NetSpec()
    n.data = L.DummyData()
    top = add_layer_to_net_spec(n, L.InnerProduct, "a/fc", n.data, num_output=3)
    assert n["a/fc"] is top
    assert n.to_proto().layer[1].name == "a/fc"


def test_several_tops_take_the_last_arguments_as_names():
    n = NetSpec()
    n.data = L.DummyData()
    tops = add_layer_with_multiple_tops(n, L.Slice, "cut", 2, n.data, "a", "b", axis=1)
    assert [n.a, n.b] == list(tops)
    layer = n.to_proto().layer[1]
    assert (layer.name, list(layer.top)) == ("cut", ["a", "b"])


@pytest.mark.parametrize("names", [("a",), (), ("a", 3)])
def test_names_that_are_missing_are_an_error(names):
    n = NetSpec()
    with pytest.raises(BottomError, match="the last 2 positional arguments"):
        add_layer_with_multiple_tops(n, L.Slice, "cut", 2, *names)


def test_one_top_with_a_name_of_its_own():
    n = NetSpec()
    n.data = L.DummyData()
    (top,) = add_layer_with_multiple_tops(n, L.Slice, "cut", 1, n.data, "a")
    assert n.a is top


def test_a_step_shares_the_weights_that_it_is_given():
    n = NetSpec()
    n.x, n.h, n.c = L.DummyData(ntop=3)
    c, h, weights = single_time_step_lstm(n, n.h, n.c, n.x, "t0/", 5)
    assert list(weights) == ["w_t0/Mxw", "w_t0/Mxb", "w_t0/Mhw"]
    _, _, again = single_time_step_lstm(n, h, c, n.x, "t1/", 5, weights)
    assert again == weights
    layers = {layer.name: layer for layer in n.to_proto().layer}
    for step in ("t0", "t1"):
        assert [p.name for p in layers[f"{step}/lstm/Mx"].param] == weights[:2]
        assert [p.name for p in layers[f"{step}/lstm/Mh"].param] == weights[2:]
    assert list(layers["t1/lstm/c_f"].bottom) == ["t1/lstm/raw_f", "t0/lstm/c"]


def test_the_lines_of_a_steps_layers_are_the_users():
    n = NetSpec()
    n.x, n.h, n.c = L.DummyData(ntop=3)
    single_time_step_lstm(n, n.h, n.c, n.x, "t0/", 5)
    assert {origin.file for origin in n.emit().origins} == {__file__}
