"""Which layers work in place: none whose bottom something else needs."""

from __future__ import annotations

import pytest

from netspec import Net, check
from netspec import layers as L
from netspec.errors import NetspecError


def in_place(net):
    return [layer.name for layer in net.to_proto().layer if layer.top[:1] == layer.bottom[:1]]


@pytest.mark.parametrize(
    ("build", "expected"),
    [
        (lambda x: x.conv(2).relu(), "relu1"),
        (lambda x: x.conv(2).bn().scale().relu().drop(), "bn1 scale1 relu1 drop1"),
        (lambda x: x.fc(2).relu(name="r").drop(name="d"), "r d"),
        (lambda x: (x + x).relu(), "sum1_relu"),
        (lambda x: x.concat(x).relu(), "concat1_relu"),
        (lambda x: x.pool("max", 2).relu(), "data_relu"),
        # what is in place already is not written on where its gradient looks at it
        (lambda x: x.conv(2).relu().bn(), "relu1"),
        (lambda x: x.conv(2).relu().drop().scale(), "relu1 drop1"),
        (lambda x: x.conv(2).relu().bn().scale().relu(name="r"), "relu1 scale1 r"),
        (lambda x: x.conv(2).relu().relu(name="again"), "relu1 again"),
        (lambda x: x.conv(2).relu(in_place=False).bn(), "bn1"),
        # what needs the blob that it made
        (lambda x: x.relu(), ""),
        (lambda x: x.conv(2).sigmoid().relu(), ""),
        (lambda x: x.conv(2).tanh().drop(), ""),
        (lambda x: x.conv(2).lrn().relu(), ""),
        (lambda x: x.conv(2).softmax().drop(name="d"), ""),
        (lambda x: x.slice(3)[0].relu(), ""),
        (lambda x: x.flatten().relu(), ""),
        (lambda x: x.conv(2).sigmoid(in_place=True).relu(), "sigmoid1"),
        (lambda x: x.eltwise(x, operation="PROD").relu(), "eltwise1_relu"),
        (lambda x: x.eltwise(x, operation="PROD", stable_prod_grad=False).relu(), ""),
        (lambda x: x.eltwise(x, eltwise_param=dict(operation="PROD", stable_prod_grad=False)).relu(),
         ""),
        # other types stay where they are
        (lambda x: x.conv(2).prelu().elu().power(power=2), ""),
        # what the user says counts
        (lambda x: x.conv(2).relu(in_place=False), ""),
        (lambda x: x.conv(2).elu(in_place=True), "elu1"),
    ],
)  # fmt: skip
def test_layers_work_in_place_where_nothing_needs_what_they_overwrite(build, expected, net, x):
    build(x)
    assert in_place(net) == expected.split()


@pytest.mark.parametrize(
    "read",
    [
        lambda y: y.pool("max", 2),
        lambda y: y + y.relu(name="again"),
        lambda y: y.net.concat(y, y),
        lambda y: y.silence(),
        lambda y: y.net.__setitem__("other", L.TanH(y)),
        lambda y: y[:, 0:1],
    ],
)
def test_a_blob_with_another_reader_is_not_overwritten(read, net, x):
    y = x.conv(2)
    y.relu(name="first")
    read(y)
    assert "first" not in in_place(net)
    assert check(net).ok


def test_a_reader_that_comes_later_still_counts(net, x):
    y = x.conv(2)
    z = y.relu()
    assert in_place(net) == ["relu1"]
    y.pool("max", 2)
    assert in_place(net) == []
    del net["pool1"]
    assert in_place(net) == ["relu1"]
    assert z.name == "relu1"


def test_readers_of_other_phases_count(net, x):
    y = x.conv(2)
    with net.phase("TRAIN"):
        y.relu()
    with net.phase("TEST"):
        y.pool("max", 2)
    assert in_place(net) == []


def test_a_residual_block_keeps_the_way_around(net, x):
    y = x.conv(3).relu()
    z = (y + y.conv(3).bn().scale().relu()).relu()
    z.fc(2)
    assert in_place(net) == ["relu1", "bn2", "scale2", "relu2", "sum1_relu"]


def test_a_gate_that_reads_its_own_blob_is_not_in_place(net, x):
    y = x.conv(3)
    y.scale(y.pool("ave").fc(3).sigmoid(), axis=0)
    assert in_place(net) == []


def test_a_layer_of_two_bottoms_is_not_in_place(net, x):
    y = x.conv(3)
    y.scale(net.input("weights", 3), axis=1)
    assert in_place(net) == []
    assert check(net).ok


@pytest.mark.parametrize(
    ("build", "message", "hint"),
    [
        (
            lambda x: (x.pool("max", 2), x.sigmoid(in_place=True)),
            "layer 'data_sigmoid' works in place on blob 'data', which layer 'data_pool' reads as well",
            "Leave in_place out, or let the others read what this one gives.",
        ),
        (
            lambda x: (x.relu(in_place=True), x.pool("max", 2), x.fc(2)),
            (
                "layer 'data_relu' works in place on blob 'data', which layers 'data_pool', 'fc1' "
                "read as well"
            ),
            "Leave in_place out: the net decides it.",
        ),
    ],
)
def test_what_is_told_to_be_in_place_must_not_harm_another_reader(build, message, hint, net, x):
    build(x)
    with pytest.raises(NetspecError) as raised:
        net.to_proto()
    (found,) = raised.value.diagnostics
    assert (found.code, found.message, found.hint) == ("NS413", message, hint)
    assert raised.value.origin.file == __file__
    del net[found.layer]
    assert net.to_proto()


def test_in_place_harms_no_reader_of_another_phase(net, x):
    with net.phase("TRAIN"):
        x.sigmoid(in_place=True)
    with net.phase("TEST"):
        x.pool("max", 2)
    assert in_place(net) == ["data_sigmoid"]
    assert check(net, "TRAIN").ok
    assert check(net, "TEST").ok


@pytest.mark.parametrize(
    "build", [lambda x: x.flatten(in_place=True), lambda x: x.reshape(in_place=True)]
)
def test_a_layer_that_cannot_work_in_place_is_refused_at_its_call(build, x):
    with pytest.raises(NetspecError, match="cannot work in place"):
        build(x)


def test_a_plain_top_in_place_that_others_read_stays_as_pycaffe_has_it(net, x):
    net["relu"] = L.ReLU(x, in_place=True)
    x.pool("max", 2)
    assert in_place(net) == ["relu"]


def test_a_net_without_checks_decides_the_same():
    nets = [Net("n", check=check) for check in (True, False)]
    for net in nets:
        x = net.input("data", 1, 3, 8, 8)
        (x.conv(3).relu() + x).relu()
    assert nets[0].to_proto() == nets[1].to_proto()
    assert in_place(nets[0]) == ["relu1", "sum1_relu"]
