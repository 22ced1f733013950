"""A Net is a NetSpec: tops of ``netspec.layers`` and blobs read each other."""

from __future__ import annotations

import pytest

from netspec import Blob, Net, NetSpec, Top, dumps, single_time_step_lstm, to_proto
from netspec import layers as L
from netspec.errors import CycleError, NetspecError


def test_a_layer_function_takes_a_blob_and_an_item_binds_what_it_gives(net, x, names):
    net["tanh"] = L.TanH(x.conv(2))
    y = net["tanh"]
    assert isinstance(y, Blob)
    assert (y.name, y.shape) == ("tanh", (4, 2, 32, 32))
    assert y.fc(3).shape == (4, 3)
    assert names(net) == ["data", "conv1", "tanh", "fc1"]


def test_an_attribute_binds_too(net, x):
    net.tanh = L.TanH(x)
    assert net.tanh.shape == (4, 3, 32, 32)
    net.slice_a, net.slice_b = L.Slice(net.tanh, ntop=2, slice_point=1)
    assert [net.slice_a.shape, net.slice_b.shape] == [(4, 1, 32, 32), (4, 2, 32, 32)]


@pytest.mark.parametrize("name", ["data", "input", "python", "concat", "keys", "values", "emit"])
def test_a_top_that_is_assigned_to_a_method_s_name_takes_its_place(name):
    net = Net()
    setattr(net, name, L.Input(shape=dict(dim=[1, 3])))
    assert getattr(net, name).shape == (1, 3)
    assert net[name].fc(2).shape == (1, 2)
    net["again"] = L.ReLU(getattr(net, name))
    delattr(net, name)
    assert callable(getattr(net, name))


def test_an_item_leaves_the_methods_in_place(net):
    net["data"] = L.Input(shape=dict(dim=[1, 3]))
    assert net["data"].shape == (1, 3)
    assert callable(net.data)


def test_a_pycaffe_function_builds_on_a_net_as_on_a_spec():
    def build(n):
        n.data, n.label = L.DummyData(shape=[dict(dim=[2, 3, 8, 8]), dict(dim=[2])], ntop=2)
        n.conv1 = L.Convolution(n.data, num_output=4, kernel_size=3)
        n.relu1 = L.ReLU(n.conv1, in_place=True)
        n["fc/1"] = L.InnerProduct(n.relu1, num_output=2)
        n.conv1 = L.Pooling(n.relu1, global_pooling=True)  # the old one gets another name
        n.loss = L.SoftmaxWithLoss(n["fc/1"], n.label)
        n.silence = L.Silence(n.conv1, ntop=0)
        return n

    net = build(Net(name="same"))
    assert net.to_proto() == build(NetSpec(name="same")).to_proto()
    assert net["fc/1"].shape == (2, 2)


def test_a_bound_top_that_is_bound_again_has_the_name_that_the_message_has():
    net, spec = Net(), NetSpec()
    for n in (net, spec):
        n["a"] = L.Input(shape=dict(dim=[1, 2]))
        n["b"] = L.ReLU(n["a"])
        n["c"] = L.ReLU(n["b"])
        n["b"] = n["c"]
        n["d"] = n["a"]
    assert net.to_proto() == spec.to_proto()
    assert [net["b"].name, net["a"].name] == ["c", "d"]


def test_the_helpers_take_a_net(names):
    net = Net()
    h, c = net.input("h", 1, 2, 5), net.input("c", 1, 2, 5)
    x = net.input("x", 1, 2, 7)
    c1, h1, _ = single_time_step_lstm(net, h, c, x, "t0/", 5)
    assert isinstance(h1, Top)
    assert h1.shape == c1.shape == (1, 2, 5)
    assert names(net)[-1] == "t0/lstm/h"
    with pytest.raises(NetspecError, match="'t1/lstm/Mx\\+Mh'"):
        single_time_step_lstm(net, h, c, x[:, 0:1], "t1/", 5)


def test_layers_in_a_row_that_nobody_bound_are_taken_in(net, x, names):
    y = x + L.ReLU(L.TanH(L.Sigmoid(x)))
    assert y.shape == (4, 3, 32, 32)
    assert names(net) == ["data", "Sigmoid1", "TanH1", "ReLU1", "sum1"]


def test_a_deep_row_is_taken_in_without_recursion(net):
    top = net.input("data", 1, 2)
    for _ in range(3000):
        top = L.ReLU(top)
    net["last"] = top
    assert net["last"].shape == (1, 2)


def test_tops_of_a_plain_spec_are_taken_in(net):
    spec = NetSpec()
    spec.data = L.Input(shape=dict(dim=[1, 4]))
    net["data"] = spec.data
    assert net.layer("InnerProduct", spec.data, num_output=2).shape == (1, 2)
    net.update(spec, more=L.ReLU(spec.data))
    assert net["more"].shape == (1, 4)


def test_what_a_top_s_maker_gets_wrong_is_an_error_where_it_is_bound(net, x):
    wrong = L.Pooling(L.ReLU(x), kernel_size=99)
    with pytest.raises(NetspecError, match=r"layer 'pool' .*does not fit"):
        net["pool"] = wrong
    assert "pool" not in net
    net["pool"] = L.Pooling(x, kernel_size=2)
    assert net["pool"].shape == (4, 3, 31, 31)


def test_a_circle_is_named(net):
    a = L.ReLU(L.Input(shape=dict(dim=[1])), name="a")
    b = L.ReLU(a, name="b")
    a.fn.inputs = (b,)
    with pytest.raises(CycleError, match="feeds layer 'b'"):
        net["a"] = a


def test_values_and_items_are_blobs(net, x):
    x.relu()
    x.silence()
    assert [type(each).__name__ for each in net.values()] == ["Blob", "Blob", "Function"]
    assert [name for name, _ in net.items()] == net.keys() == ["data", "data_relu", "silence1"]
    assert dict(net.items())["data"] == x


def test_a_net_is_read_from_a_message_and_goes_on():
    first = Net("read")
    first.input("data", 1, 3, 8, 8).conv(4, 3).relu().fc(2)
    second = Net.from_proto(first.to_proto())
    assert second.to_proto() == first.to_proto()
    assert second["fc1"].shape == (1, 2)
    assert second["fc1"].softmax().name == "prob"
    with pytest.raises(NetspecError, match="there is a layer 'fc1' already"):
        second["fc1"].fc(3, name="fc1")


def test_every_public_net_that_is_right_is_read_as_it_is(public_nets):
    from netspec import check, load

    read = 0
    for name, message in public_nets.items():
        plain = load(message).net
        reports = [check(plain, phase) for phase in ("TRAIN", "TEST")]
        if not all(report.ok for report in reports):
            continue
        read += 1
        assert Net.from_proto(plain).to_proto() == NetSpec.from_proto(plain).to_proto(), name
    assert read > 300


def test_a_blob_is_a_top_for_what_takes_tops(net, x):
    y = x.conv(2).relu()
    x.pool("max", 2)  # not needed for y
    assert [layer.name for layer in y.to_proto().layer] == ["data", "conv1", "relu1"]
    assert y.to_proto().layer[2].top == ["conv1"]
    assert y.to_proto().name == "test"
    assert len(to_proto(y).layer) == 3
    assert dumps(net).startswith('name: "test"')


def test_fields_of_the_net_go_to_its_message():
    net = Net("fields", force_backward=True, state=dict(level=2))
    assert net.to_proto().force_backward
    assert net.title == net.to_proto().name == "fields"
    with pytest.raises(NetspecError, match="no such field"):
        Net(forced=True)
