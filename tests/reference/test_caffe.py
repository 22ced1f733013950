"""Every output is Caffe's, to 1e-5 of the blob's largest number."""

from __future__ import annotations

import gzip
import json

import numpy as np
import pytest

from netspec.errors import NetspecError
from netspec.reference import run, types_computed

from . import caffe

TYPES = sorted({case["type"] for case in caffe.cases()})


def test_the_cases_are_all_there():
    assert len(caffe.cases()) == 1197
    assert set(TYPES) <= set(types_computed())


@pytest.mark.parametrize("type_name", TYPES)
def test_layers_compute_what_caffe_computes(type_name):
    wrong = {}
    for case in caffe.cases():
        if case["type"] == type_name:
            far = {name: by for name, by in caffe.deviations(case).items() if not by <= caffe.CLOSE}
            if far:
                wrong[case["id"]] = far
    assert wrong == {}


@pytest.mark.parametrize("type_name", TYPES)
def test_float64_is_near_as_well_and_of_its_type(type_name):
    case = next(case for case in caffe.cases() if case["type"] == type_name)
    assert max(caffe.deviations(case, dtype="float64").values(), default=0) <= caffe.CLOSE


def test_recurrent_layers_compute_what_caffe_computes(shared):
    with gzip.open(shared / "oracle" / "recurrent_forward.json.gz") as file:
        cases = json.load(file)
    assert len(cases) == 96
    for case in cases:
        inputs = {name: np.array(blob, np.float32) for name, blob in case["inputs"].items()}
        net = "".join(
            f'layer {{ name: "{name}" type: "Input" top: "{name}" input_param {{ shape {{ '
            f"{' '.join(f'dim: {dim}' for dim in blob.shape)} }} }} }}\n"
            for name, blob in inputs.items()
        )
        bottoms = " ".join(f'bottom: "{name}"' for name in inputs)
        tops = " ".join(f'top: "{name}!"' for name in case["outputs"])
        net += (
            f'layer {{ name: "cell" type: "{case["layer"]}" {bottoms} {tops} recurrent_param {{ '
            f"num_output: {case['H']} expose_hidden: {str(case['expose_hidden']).lower()} }} }}\n"
        )
        result = run(net, inputs, {"cell": case["params"]})
        for name, blob in case["outputs"].items():
            assert caffe.deviation(result[f"{name}!"], np.array(blob)) <= caffe.CLOSE


@pytest.mark.parametrize("name", ["tiny_conv", "tiny_lstm"])
def test_nets_with_their_weights_compute_what_caffe_computes(shared, name):
    model = shared / "oracle" / "models" / name
    told = json.loads(model.with_suffix(".json").read_text())
    inputs = {blob: caffe.array(told["blobs"][blob]) for blob in told["inputs"]}
    result = run(model.with_suffix(".prototxt"), inputs, model.with_suffix(".caffemodel"))
    assert list(result.outputs) == told["outputs"]
    for blob in told["outputs"]:
        assert caffe.deviation(result[blob], caffe.array(told["blobs"][blob])) <= caffe.CLOSE


# -- nets of which only the shapes are known ----------------------------------------------


def _in_place(case):
    layer = case["layers"][-1]
    return any(top in layer["bottom"] for top in layer["top"])


@pytest.mark.parametrize("index", range(4))
def test_every_layer_that_caffe_sets_up_is_run_and_has_caffes_shapes(index):
    taken = [case for case in caffe.cases("layers") if case["ok"] and not _in_place(case)]
    ran = 0
    for case in taken[index::4]:
        try:
            result = run(case["net"] + "\n", phase=case["phase"], random=True)
        except NetspecError as error:  # random numbers are no labels
            assert error.code == "NS805", error
            continue
        ran += 1
        shapes = {
            top: tuple(shape)
            for layer in case["layers"]
            for top, shape in zip(layer["top"], layer["top_shapes"], strict=True)
        }
        filtered = case["type"] == "Filter"
        for name, blob in result.items():
            assert filtered or blob.shape == shapes[name], (case["id"], name)
            assert blob.dtype == np.float32
    assert ran > 0.95 * len(taken[index::4])


def test_random_nets_that_caffe_builds_are_run_and_have_caffes_shapes():
    ran = 0
    for case in caffe.cases("dags")[::5]:
        if not case["ok"]:
            continue
        state = case["phase"], case.get("stages", ()), case.get("level", 0)
        try:
            result = run(case["net"] + "\n", None, None, *state, random=True)
        except NetspecError as error:
            assert error.code == "NS805", error
            continue
        ran += 1
        last = {
            top: tuple(shape)
            for layer in case["layers"]
            for top, shape in zip(layer["top"], layer["top_shapes"], strict=True)
        }
        assert {name: blob.shape for name, blob in result.items()} == {
            name: last[name] for name in result
        }
    assert ran > 200
