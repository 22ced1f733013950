"""Every verdict and every shape is Caffe's: thousands of nets that Caffe itself has judged."""

from __future__ import annotations

import json

import pytest

from netspec.loading import load
from netspec.net import State, loaded_state, view
from netspec.shapes.infer import BVLC, infer

from . import oracle

PARTS = 8  # so that several processes share the work


def part(cases, index):
    return cases[index::PARTS]


@pytest.mark.parametrize("index", range(PARTS))
@pytest.mark.parametrize("name", ["layers", "dags"])
def test_the_verdicts_and_shapes_are_caffes(name, index):
    cases = part(oracle.cases(name), index)
    wrong = {case["id"]: what for case in cases if (what := oracle.difference(case))}
    assert len(cases) > 300
    assert wrong == {}


@pytest.mark.parametrize("index", range(PARTS))
def test_the_verdicts_on_mutated_public_nets_are_caffes(shared, index):
    cases = part(oracle.cases("mutants"), index)
    wrong = {case["id"]: what for case in cases if (what := oracle.difference(case))}
    assert len(cases) > 180
    assert wrong == {}


@pytest.mark.parametrize("name", ["layers", "dags"])
def test_the_first_fault_is_of_the_layer_that_caffe_names(name):
    told = right = 0
    for case in oracle.cases(name):
        layer = None if case["ok"] else oracle.layer_at_fault(case)
        if layer is None or "upgrade_proto.cpp" in case["where"]:  # no net, whose text is at fault
            continue
        first = oracle.errors_of(oracle.inferred(case["net"] + "\n", case))[:1]
        told += 1
        right += bool(first) and first[0].layer == layer
    assert told > 300
    assert right / told >= 0.99, f"{right} of {told}"


def replaced(net, given):
    """The net with its data layers as Caffe was given them: blobs of these shapes, no fillers."""
    inputs = {}
    for layer in net.layer:
        for holder in ("convolution_param", "inner_product_param", "embed_param", "scale_param",
                       "bias_param", "prelu_param", "recurrent_param"):  # fmt: skip
            if layer.HasField(holder):
                param = getattr(layer, holder)
                for field in ("weight_filler", "bias_filler", "filler"):
                    if field in param.DESCRIPTOR.fields_by_name:
                        param.ClearField(field)
        if layer.name in given and set(layer.top) & set(given[layer.name]):
            layer.ClearField("bottom")
            inputs.update({top: tuple(shape) for top, shape in given[layer.name].items()})
    return inputs


def test_the_public_nets_have_caffes_shapes_in_both_phases(shared):
    wrong, tried = {}, 0
    for record in oracle.cases("nets"):
        for phase in ("TRAIN", "TEST"):
            if not record.get(phase):
                continue
            net = load(shared / "corpus" / "nets" / record["path"]).net
            seen = view(net, loaded_state(net, State(phase)))
            kept = {node.index for node in seen.nodes}
            for index in reversed(range(len(net.layer))):
                if index not in kept:
                    del net.layer[index]
            inputs = replaced(net, record["given"])
            # Layers of one name may have been given different shapes for the two phases.
            for layer in record[phase].get("layers", ()):
                if layer["name"] in record["given"]:
                    inputs.update(zip(layer["top"], map(tuple, layer["top_shapes"]), strict=True))
            ours = infer(view(net, loaded_state(net, State(phase))), inputs, BVLC)
            tried += 1
            if what := oracle.compared(ours, record[phase]):
                wrong[record["path"], phase] = what
    assert tried > 500
    assert wrong == {}


def test_the_lrcn_net_has_the_shapes_that_caffe_gave_it(shared):
    wanted = json.loads((shared / "oracle" / "lstm_joints.json").read_text())
    net = load(shared / "corpus" / "seed" / "lstm_joints.prototxt").net
    inputs = {top: tuple(shape) for top, shape in wanted["given"].items()}
    ours = infer(view(net, loaded_state(net, State(wanted["phase"]))), inputs, BVLC)
    assert oracle.compared(ours, wanted) == ""
