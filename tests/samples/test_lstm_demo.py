"""The unrolled LSTM: as pycaffe prints it, and of any length."""

from __future__ import annotations

import pytest

from netspec import dumps


@pytest.fixture
def lstm_net(sample):
    return sample("lstm_demo")["lstm_net"]


def test_it_is_what_pycaffe_prints(lstm_net, shared):
    printed = (shared / "oracle" / "lstm_demo.prototxt").read_text("utf-8")
    assert dumps(lstm_net()) + "\n" == printed  # print() ends the text with a line break more


@pytest.mark.parametrize("steps", [1, 2, 5, 1000])
def test_each_step_adds_13_layers_to_the_5_around_them(steps, lstm_net):
    net = lstm_net(T=steps, B=1, num_output=2, input_shape=(3,)).to_proto()
    assert len(net.layer) == 5 + 13 * steps


@pytest.mark.parametrize("steps", [1, 2, 5])
def test_every_bottom_is_made_before_it_is_read(steps, lstm_net):
    made = set()
    for layer in lstm_net(T=steps).to_proto().layer:
        assert made.issuperset(layer.bottom), layer.name
        made.update(layer.top)


def test_all_steps_share_three_parameters(lstm_net):
    net = lstm_net(T=4).to_proto()
    names = [each.name for layer in net.layer for each in layer.param]
    assert len(names) == 3 * 4
    assert set(names) == {"w_t0/Mxw", "w_t0/Mxb", "w_t0/Mhw"}


def test_slice_cuts_the_input_into_steps(lstm_net):
    layers = {layer.name: layer for layer in lstm_net(T=4).to_proto().layer}
    assert list(layers["slice_X"].slice_param.slice_point) == [1, 2, 3]
    assert len(layers["slice_X"].top) == 4


def test_one_step_needs_no_points_to_slice_at(lstm_net):
    layers = {layer.name: layer for layer in lstm_net(T=1).to_proto().layer}
    assert list(layers["slice_X"].slice_param.slice_point) == []
    assert list(layers["t0/lstm/Mx"].bottom) == list(layers["slice_X"].top) == ["Slice1"]
    assert list(layers["concat_h"].bottom) == ["t0/lstm/h"]


def test_sizes_follow_the_arguments(lstm_net):
    net = lstm_net(T=2, B=7, num_output=20, input_shape=(3, 5)).to_proto()
    layers = {layer.name: layer for layer in net.layer}
    assert list(layers["X"].dummy_data_param.shape[0].dim) == [2, 7, 3, 5]
    assert list(layers["h0"].dummy_data_param.shape[0].dim) == [1, 7, 20]
    assert layers["t1/lstm/Mh"].inner_product_param.num_output == 80
    assert list(layers["t0/lstm/slice"].slice_param.slice_point) == [20, 40, 60]


@pytest.mark.parametrize("steps", [0, -1])
def test_no_steps_are_refused(steps, lstm_net):
    with pytest.raises(ValueError, match=f"at least one time step, not T={steps}"):
        lstm_net(T=steps)
