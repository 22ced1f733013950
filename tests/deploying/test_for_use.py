"""Nets that are for use already, and what holds for the net for use of every net."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

import netspec
from netspec.deploying import deploy, deployed
from tests.deploying.nets import DATA, LOSS, fc, layer, net, source, use

FC = fc("fc: data -> fc")
IN = "data Input: -> data"


def test_a_net_for_use_stays_as_it_is():
    one = fc("fc: data -> fc", param=[dict(lr_mult=3)], include=[dict(phase=1)])
    given = net(source("data: data", [10, 6]), one)
    made = deployed(given)
    assert not made.changed
    assert made.net == given
    assert made.net is not given
    assert made.notes == ("the net is for use already, and stays as it is",)


def test_a_net_for_use_gets_the_batch_that_is_asked_for_and_nothing_else():
    given = net(source("data: data", [10, 6]), fc("fc: data -> fc", param=[dict(lr_mult=3)]))
    made = deployed(given, 4)
    assert made.net.layer[0].input_param.shape[0].dim == [4, 6]
    assert made.net.layer[1] == given.layer[1]
    assert made.notes == ("the net is for use already",)


def test_a_net_for_use_in_a_stage_stays_as_it_is():
    one = fc("fc: data -> fc", include=[dict(stage=["deploy"])])
    made = deployed(net(source("data: data", [10, 6]), one))
    assert not made.changed
    assert made.outputs == {"fc": (10, 10)}


def test_a_net_whose_results_are_silent_is_for_use():
    hush = layer("hush Silence: fc")
    assert not deployed(net(source("data: data", [10, 6]), FC, hush)).changed
    data = layer("data MemoryData: -> data label", memory_data_param=dict(
        batch_size=9, channels=1, height=1, width=6))  # fmt: skip
    assert use(data, FC, hush) == [IN, "fc InnerProduct: data -> fc"]


def test_the_given_net_stays_as_it_was():
    given = net(DATA, FC, LOSS)
    before = given.SerializeToString()
    deploy(given)
    assert given.SerializeToString() == before


def test_a_file_a_text_and_a_netspec_can_be_deployed(tmp_path):
    given = net(DATA, FC, LOSS)
    wanted = deploy(given)
    text = netspec.dumps(given)
    (tmp_path / "net.prototxt").write_text(text)
    assert deploy(tmp_path / "net.prototxt") == wanted
    assert deploy(text) == wanted
    assert deploy(netspec.load(text)) == wanted
    assert deploy(netspec.NetSpec.from_proto(given)) == wanted


# -- all nets -----------------------------------------------------------------------------


@st.composite
def trained_nets(draw):
    """Nets with branches, some of which have losses or measures."""
    layers = [source("data: data label extra", [8, 10], [8], [8, 10])]
    blobs = ["data", "extra"]
    for number in range(draw(st.integers(1, 12))):
        one, other = (draw(st.sampled_from(blobs)) for _ in range(2))
        kind = draw(st.sampled_from(["fc", "TanH", "Eltwise", "in place", "loss", "measure"]))
        name = f"l{number}"
        if kind == "fc":
            layers.append(fc(f"{name}: {one} -> {name}"))
        elif kind == "Eltwise":
            layers.append(layer(f"{name} Eltwise: {one} {other} -> {name}"))
        elif kind == "TanH":
            layers.append(layer(f"{name} TanH: {one} -> {name}"))
        elif kind == "in place" and blobs[-1] not in ("data", "extra"):
            layers.append(layer(f"{name} ReLU: {blobs[-1]} -> {blobs[-1]}"))
        elif kind == "loss":
            weight = draw(st.sampled_from([[], [1], [0.5], [0]]))
            layers.append(layer(f"{name} SoftmaxWithLoss: {one} label", loss_weight=weight))
        elif kind == "measure":
            layers.append(layer(f"{name} Accuracy: {one} label -> {name}"))
        if kind in ("fc", "Eltwise", "TanH"):
            blobs.append(name)
    return net(*layers)


@settings(max_examples=150, deadline=None)
@given(trained_nets())
def test_every_net_for_use_is_right_and_needs_no_labels_and_stays_as_it_is(given):
    if not netspec.check(given).ok:
        return
    try:
        made = deployed(given)
    except netspec.NetspecError as error:
        assert "is left for use" in str(error)
        return
    assert made.report.ok
    types = {each.type for each in made.net.layer}
    assert not types & {"SoftmaxWithLoss", "Accuracy"}
    if made.changed:
        assert "label" not in made.inputs
    again = deployed(made.net)
    assert not again.changed
    assert again.net == made.net
    kept = {each.name for each in given.layer}
    assert all(each.name in kept or each.type in ("Softmax", "Silence", "Input")
               for each in made.net.layer)  # fmt: skip
