"""Copies and pickles of a net go on as the net itself would."""

from __future__ import annotations

import copy
import pickle

import pytest

from netspec import Blob, Net
from netspec import layers as L
from netspec.errors import NameTakenError, NetspecError

WAYS = [copy.copy, copy.deepcopy, lambda net: pickle.loads(pickle.dumps(net))]
WAY_IDS = ["copy", "deepcopy", "pickle"]


def build():
    net = Net("copied", force_backward=True)
    for phase in ("TRAIN", "TEST"):
        with net.phase(phase):
            x, label = net.data("db", 8, shape=(8, 3, 16, 16))
    with net.scope("a/"), net.share("w"):
        y = x.conv(4, 3).bn().relu()
    y = y.layer("Unheard", name="own", shapes=[(8, 4, None, 7)])
    net["tanh"] = L.TanH(y)
    z, _ = net["tanh"].slice(2)
    z.silence()
    y.fc(3).relu().softmax_loss(label)
    return net


@pytest.fixture(params=WAYS, ids=WAY_IDS)
def way(request):
    return request.param


def test_a_copy_gives_an_equal_message_and_knows_the_shapes(way):
    net = build()
    made = way(net)
    assert type(made) is Net
    assert made.to_proto() == net.to_proto()
    assert made.keys() == net.keys()
    shapes = [str(top.shape) for top in net.values() if isinstance(top, Blob)]
    assert [str(top.shape) for top in made.values() if isinstance(top, Blob)] == shapes
    assert repr(made) == repr(net)


def test_a_copy_before_the_net_was_written_works_in_place_where_the_net_does(way):
    made = way(build())
    tops = {layer.name: list(layer.top) for layer in made.to_proto().layer}
    assert tops["a/relu"] == tops["a/bn"] == ["a/conv"]
    assert tops["fc1_relu"] == ["fc1"]


def test_names_go_on_where_they_were(way):
    made = way(build())
    assert made["fc1"].fc(2).name == "fc2"
    with made.scope("a/"):
        assert made["a/conv"].relu().name == "a/conv_relu"
        assert made["data"].conv(2).name == "a/conv2"
    with pytest.raises(NameTakenError, match="there is a layer 'own' already"):
        made["fc1"].relu(name="own")


def test_numbers_of_deleted_layers_are_used_as_the_net_uses_them(way):
    net = build()
    net["fc1"].fc(2)
    del net["fc2"]
    made = way(net)
    assert made["fc1"].fc(2).name == net["fc1"].fc(2).name


def test_sharing_goes_on_and_so_does_its_check(way):
    made = way(build())
    with pytest.raises(NetspecError, match="shares the name 'w/conv_w'"):
        made["data"].conv(5, 3, param=dict(name="w/conv_w"))
    with made.share("w"):
        y = made["data"].conv(4, 3)
    assert [each["name"] for each in y.fn.params["param"]] == ["w/conv_w", "w/conv_b"]


def test_what_a_copy_shares_besides_is_its_own(way):
    net = build()
    made = way(net)
    for each, width in ((made, 2), (net, 3)):
        with each.share("w"):
            each["data"].conv(4, 3).bn()
            y = each["data"].conv(width, name=f"of_{width}")
        assert y.fn.params["param"][0]["name"] == f"w/of_{width}_w"


def test_a_third_twin_is_refused(way):
    made = way(build())
    with made.phase("TEST"), pytest.raises(NameTakenError):
        made.data("db", 8)


def test_a_copy_and_its_net_go_their_own_ways(way):
    net = build()
    before = net.to_proto()
    made = way(net)
    made["fc1"].fc(7, name="more")
    made.net_fields()["name"] = "other"
    assert net.to_proto() == before
    assert "more" not in net
    net["fc1"].fc(9, name="more")
    assert made["more"].shape == (8, 7)
    with made.share("new"):
        made["data"].conv(2)
    with net.share("new"):
        assert net["data"].conv(3).shape is not None


def test_a_blob_of_the_net_is_none_of_its_copy(way):
    net = build()
    made = way(net)
    with pytest.raises(TypeError, match="is a blob of net 'copied'"):
        made["fc1"].eltwise(net["fc1"])
    assert made["fc1"].net is made


@pytest.mark.parametrize("way", WAYS[1:], ids=WAY_IDS[1:])
def test_a_deep_copy_has_layers_of_its_own(way):
    net = build()
    made = way(net)
    made["fc1"].fn.params["num_output"] = 5
    assert net["fc1"].fn.params["num_output"] == 3


def test_copies_of_a_net_that_is_not_checked(way):
    net = Net(check=False)
    net.input("data", 1, 2).fc(3).relu()
    made = way(net)
    assert made.to_proto() == net.to_proto()
    assert made["fc1"].fc(2).shape is None


def test_a_long_net_is_copied_without_recursion(way):
    net = Net()
    x = net.input("data", 1, 2)
    for _ in range(3000):
        x = x.tanh()
    assert len(way(net).to_proto().layer) == 3001


def test_what_is_open_is_not_copied(way):
    net = build()
    with net.scope("open/"):
        made = way(net)
    assert made.to_proto() == net.to_proto()


def test_a_blob_alone_is_copied_as_a_plain_top(way):
    top = way(build()["fc1"])
    assert type(top) is not Blob
    assert top.fn.type_name == "InnerProduct"
