"""Two layers of one name, for TRAIN and TEST or for stages that exclude each other."""

from __future__ import annotations

import pytest

from netspec import Net, check
from netspec.errors import NameTakenError, NetspecError


def both(net, **options):
    with net.phase("TRAIN"):
        train = net.data("train", 64, shape=(64, 1, 28, 28), **options)
    with net.phase("TEST"):
        test = net.data("test", 100, shape=(100, 1, 28, 28), **options)
    return train, test


def test_the_second_data_layer_gives_the_blobs_of_the_first(net, names):
    train, test = both(net)
    assert train == test
    train[0].fc(3).softmax_loss(train[1])
    message = net.to_proto()
    assert names(net) == ["data", "data", "fc1", "loss"]
    assert [list(layer.top) for layer in message.layer[:2]] == [["data", "label"]] * 2
    assert [layer.include[0].phase for layer in message.layer[:2]] == [0, 1]
    assert check(net, "TRAIN").shapes["data"] != check(net, "TEST").shapes["data"]


def test_a_blob_alone_has_a_twin_too(net):
    train, test = both(net, tops="data")
    assert train == test
    assert train.name == "data"


def test_twins_may_be_of_different_types(net):
    with net.phase("TRAIN"):
        a = net.data("train", 64, name="data", tops="data", shape=(64, 1, 8, 8))
    with net.phase("TEST"):
        b = net.input("data", 1, 1, 8, 8)
    assert a == b
    assert [layer.type for layer in net.to_proto().layer] == ["Data", "Input"]


def test_stages_that_exclude_each_other_make_twins(net):
    with net.stage("deploy"):
        a = net.input("data", 1, 3, 8, 8)
    with net.stage(without="deploy"):
        b = net.dummy_data(name="data", shape=dict(dim=[8, 3, 8, 8]))
    assert a == b
    net["data"].conv(2)
    assert check(net, stages=["deploy"]).shapes["conv1"] == (1, 2, 8, 8)
    assert check(net).shapes["conv1"] == (8, 2, 8, 8)


def test_layers_in_the_middle_have_twins_too(net, x):
    with net.phase("TRAIN"):
        a = x.conv(4, name="head").relu(name="act")
    with net.phase("TEST"):
        b = x.conv(4, 3, pad=1, name="head").tanh(name="act")
    assert a == b
    a.fc(2)
    for phase in ("TRAIN", "TEST"):
        assert check(net, phase).ok, check(net, phase)


def test_the_third_of_a_phase_is_refused(net):
    both(net)
    with pytest.raises(NameTakenError, match="there is a layer 'data' already"), net.phase("TEST"):
        net.data("other", 3)


@pytest.mark.parametrize(
    "second",
    [
        lambda net: net.data("test", 100),  # in all phases
        lambda net: net.data("test", 100, include=dict(phase="TRAIN")),
        lambda net: net.data("test", 100, include=dict(phase="TEST"), tops=["data", "other"]),
        lambda net: net.data("test", 100, include=dict(phase="TEST"), tops="data"),
        lambda net: net.data("test", 100, include=dict(stage="a")),
        lambda net: net.data("test", 100, include=[dict(phase="TEST"), dict(stage="a")]),
    ],
)
def test_layers_that_may_meet_or_give_other_blobs_are_no_twins(second, net):
    with net.phase("TRAIN"):
        net.data("train", 64)
    with pytest.raises(NameTakenError):
        second(net)


def test_a_twin_that_is_refused_is_not_there(net):
    with net.phase("TRAIN"):
        net.data("train", 64)
    before = net.to_proto()
    with net.phase("TEST"), pytest.raises(NetspecError, match="no such field"):
        net.data("test", 100, no_such_field=1)
    assert net.to_proto() == before


def test_each_net_has_its_own():
    nets = [Net("a"), Net("b")]
    for net in nets:
        both(net)
    assert [len(net.to_proto().layer) for net in nets] == [2, 2]
