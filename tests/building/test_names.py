"""Names as people write them, and which names stay when a layer is added elsewhere."""

from __future__ import annotations

import pytest

from netspec import Net
from netspec.building.kinds import kind_of, method_name, type_of


def lenet(x):
    x.conv(20, 5).pool("max", 2).conv(50, 5).pool("max", 2).fc(500).relu().fc(10).softmax()


def vgg(x):
    x = x.conv(4, 3, pad=1, name="conv1_1").relu().conv(4, 3, pad=1, name="conv1_2").relu()
    x.pool("max", 2, name="pool1").fc(8, name="fc6").relu().drop().fc(4, name="last").relu()


def residual(x):
    y = x.conv(3, 3, pad=1).bn().scale(bias_term=True).relu().conv(3, 3, pad=1).bn()
    (x + y).relu().pool("ave")


def heads(x):
    scores = x.fc(4)
    label = x.net.input("label", 4)
    for weight in (1, 0.5):
        scores.softmax_loss(label, loss_weight=weight)
        scores.accuracy(label)


def operators(x):
    y = x + x
    _ = (y - x) * x
    x.slice(3)
    x.net.concat(y, y)


def activations(x):
    x.prelu().elu().tanh().sigmoid().lrn(local_size=3).batch_norm()


def on_data(x):
    x.bn().scale().pool("max", 2).pool("max", 2)


def own_words(x):
    x.conv(2, name="res2a").bn().scale().relu()
    x.conv(2, name="ip1").relu()
    x.conv(2, name="conv").relu()


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        (lenet, "data conv1 pool1 conv2 pool2 fc1 fc1_relu fc2 prob"),
        (vgg, "data conv1_1 relu1_1 conv1_2 relu1_2 pool1 fc6 relu6 drop6 last last_relu"),
        (residual, "data conv1 bn1 scale1 relu1 conv2 bn2 sum1 sum1_relu sum1_pool"),
        (heads, "data fc1 label loss accuracy loss2 accuracy2"),
        (operators, "data sum1 diff1 prod1 slice1 concat1"),
        (activations, "data data_prelu data_elu data_tanh data_sigmoid data_norm data_bn"),
        (on_data, "data data_bn data_scale data_pool data_pool2"),
        (own_words, "data res2a res2a_bn res2a_scale res2a_relu ip1 relu1 conv relu"),
    ],
)
def test_layers_are_named_as_people_name_them(program, expected, net, x, names):
    program(x)
    assert names(net) == expected.split()


def test_the_first_of_a_kind_has_no_number_in_a_scope(net, x, names):
    with net.scope("a/"):
        x.conv(2).bn().relu().conv(2).bn().relu()
    assert names(net) == ["data", "a/conv", "a/bn", "a/relu", "a/conv2", "a/bn2", "a/relu2"]


def test_what_follows_a_layer_of_another_scope_does_not_take_its_number(net, x, names):
    with net.scope("a/"):
        y = x.conv(2).conv(2)
    with net.scope("b/"):
        y.relu().relu()
    assert names(net) == ["data", "a/conv", "a/conv2", "b/relu", "b/relu2"]


@pytest.mark.parametrize(
    "more", [lambda x: x.relu(), lambda x: x.pool("max", 2), lambda x: x.lrn(), lambda x: x.drop()]
)
def test_names_stay_when_a_layer_without_weights_is_added_before(more):
    def build(change):
        net = Net()
        x = net.input("data", 1, 3, 32, 32)
        y = change(x.conv(4, 3))
        blobs = [y.conv(4, 3).relu(), y.conv(4, 3).pool("max", 2).relu(), y.fc(2).drop()]
        return [blob.name for blob in blobs]

    assert build(more) == build(lambda x: x) == ["relu2", "relu3", "fc1_drop"]


def test_names_of_a_scope_stay_whatever_is_added_outside():
    def build(*, more):
        net = Net()
        x = net.input("data", 1, 3, 32, 32)
        if more:
            x.conv(4).relu().fc(3)
        with net.scope("b/"):
            return [x.conv(4).relu().name, x.conv(4).pool("max", 2).name]

    assert build(more=True) == build(more=False) == ["b/relu", "b/pool2"]


def test_a_name_that_is_given_is_passed_over_by_automatic_ones(net, x, names):
    x.conv(2, name="conv2")
    x.conv(2)
    x.conv(2)
    assert names(net) == ["data", "conv2", "conv1", "conv3"]


def test_a_layer_that_is_refused_uses_up_no_name(net, x, names):
    for _ in range(3):
        with pytest.raises(ValueError, match="does not fit"):
            x.conv(2, 99)
    x.conv(2)
    assert names(net) == ["data", "conv1"]


def test_a_name_of_one_s_own_uses_up_no_number_either(net, x, names):
    with pytest.raises(ValueError, match="does not fit"):
        x.conv(2, 99)
    x.conv(2, name="mine")
    x.conv(2)
    assert names(net) == ["data", "mine", "conv1"]


def test_a_blob_may_have_another_name_than_its_layer(net, x, layers):
    y = x.conv(2, name="layer", tops="blob")
    assert y.name == "blob"
    assert list(layers(net)["layer"].top) == ["blob"]


def test_a_name_of_a_layer_may_be_the_name_of_another_s_blob(net, x, names):
    x.conv(2, name="a", tops="b")
    x.conv(2, name="b", tops="c").silence(name="c")
    assert names(net) == ["data", "a", "b", "c"]
    assert [list(layer.top) for layer in net.to_proto().layer] == [["data"], ["b"], ["c"], []]


@pytest.mark.parametrize(
    ("tops", "expected"),
    [
        (None, ["slice1_0", "slice1_1", "slice1_2"]),
        (["a", "b", "c"], ["a", "b", "c"]),
        (("slice1", "b", "c"), ["slice1", "b", "c"]),
    ],
)
def test_several_tops_are_numbered_unless_they_are_named(tops, expected, net, x, layers):
    blobs = x.slice(3, tops=tops) if tops else x.slice(3)
    assert [blob.name for blob in blobs] == expected
    assert list(layers(net)["slice1"].top) == expected


def test_a_scope_goes_before_the_names_of_tops_too(net, x, layers):
    with net.scope("a/"):
        x.slice(3, name="cut", tops=["r", "g", "b"])
    assert list(layers(net)["a/cut"].top) == ["a/r", "a/g", "a/b"]


def test_an_item_names_a_blob_anew_and_an_explicit_layer_name_stays(net, x, names):
    net["first"] = x.conv(2)
    net["second"] = x.conv(2, name="mine")
    assert [net["first"].name, net["second"].name] == ["first", "second"]
    assert names(net) == ["data", "first", "mine"]
    assert [list(layer.top) for layer in net.to_proto().layer] == [["data"], ["first"], ["second"]]


def test_a_deleted_layer_s_name_is_free_again(net, x, names):
    x.conv(2, name="mine")
    del net["mine"]
    x.conv(3, name="mine")
    assert names(net) == ["data", "mine"]


@pytest.mark.parametrize(
    ("type_name", "method", "short"),
    [
        ("InnerProduct", "inner_product", "fc"),
        ("PReLU", "prelu", "prelu"),
        ("ReLU6", "relu6", "relu6"),
        ("BatchNorm", "batch_norm", "bn"),
        ("LRN", "lrn", "norm"),
        ("HDF5Data", "hdf5_data", "hdf5_data"),
        ("SoftmaxWithLoss", "softmax_with_loss", "loss"),
        ("BatchReindex", "batch_reindex", "batch_reindex"),
        ("Somebody's", "somebody_s", "somebody_s"),
    ],
)
def test_a_type_has_its_method_and_its_layers_short_name(type_name, method, short):
    assert method_name(type_name) == method
    assert kind_of(type_name).short == short


@pytest.mark.parametrize("name", ["Convolution", "conv", "convolution"])
def test_a_type_is_found_by_its_own_name_and_by_its_methods(name):
    assert type_of(name) == "Convolution"
