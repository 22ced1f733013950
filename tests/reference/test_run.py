"""``run``: inputs, weights, states, what is run, and what it gives."""

from __future__ import annotations

import numpy as np
import pytest

from netspec import load, schema
from netspec.errors import NetspecError
from netspec.reference import LayerTime, run

from .nets import given, layer, made

IP = "inner_product_param {{ num_output: {} weight_filler {{ type: 'xavier' }} }}"
NET = given(x=(2, 3)) + layer("InnerProduct", rest=IP.format(4), name="ip")
X = np.arange(6.0).reshape(2, 3)


def code(*args, **options):
    """The code of the error that a run ends with, and its text."""
    with pytest.raises(NetspecError) as error:
        run(*args, **options)
    return error.value.code, str(error.value)


# -- what it gives ------------------------------------------------------------------------


def test_every_blob_is_there_by_name():
    result = run(NET, {"x": X}, {"ip": [np.ones((4, 3)), np.arange(4)]})
    assert list(result) == ["x", "y"]
    assert len(result) == 2
    assert result["y"].tolist() == [[3, 4, 5, 6], [12, 13, 14, 15]]
    assert result["y"].dtype == np.float32
    assert result.outputs == ("y",)
    assert [each[:2] for each in result.times] == [("ip", "InnerProduct")]
    assert isinstance(result.times[0], LayerTime)
    assert result.times[0].seconds > 0
    assert result.params["ip"][0].shape == (4, 3)
    assert repr(result) == "<Run of 1 layers: 2 blobs>"
    assert "z" not in result
    with pytest.raises(KeyError, match="no blob 'yy'"):
        result["yy"]


def test_the_inputs_stay_as_they_were():
    x = np.array([[-1.0, 2]], np.float32)
    result = run(given(x=(1, 2)) + layer("ReLU", tops="x"), {"x": x})
    assert result["x"].tolist() == [[0, 2]]
    assert x.tolist() == [[-1, 2]]


def test_both_types_of_numbers():
    for dtype in ("float32", "float64"):
        assert run(NET, {"x": X}, dtype=dtype)["y"].dtype == dtype
    assert code(NET, {"x": X}, dtype="float16")[0] == "NS104"
    assert code(NET, {"x": X}, dtype="no")[0] == "NS104"


def test_a_solver_a_message_and_what_was_loaded_are_sources():
    loaded = load(NET)
    assert (run(loaded, {"x": X})["y"] == run(loaded.net, {"x": X})["y"]).all()


def test_progress_is_told_before_each_layer():
    told = []
    run(NET, {"x": X}, progress=lambda *args: told.append(args))
    assert told == [(0, 2, "x"), (1, 2, "ip")]


def test_versions_are_what_each_layer_made():
    net = given(x=(1, 2)) + layer("Power", tops="y", rest="power_param { scale: -1 }", name="p")
    net += layer("ReLU", "y", "y", name="r")
    result = run(net, {"x": [[1, -2]]}, versions=True)
    blobs = [version.blob for version in result.view.versions]
    assert dict(zip(range(3), blobs, strict=True)) == {0: "x", 1: "y", 2: "y"}
    assert [each.tolist() for each in result.versions] == [[[1, -2]], [[-1, 2]], [[0, 2]]]
    assert run(net, {"x": [[1, -2]]}).versions == ()


def test_the_loss_is_the_sum_of_weighted_tops():
    rest = "loss_weight: {} reduction_param {{ operation: SUM }}"
    net = given(x=(2, 3), t=(2, 3))
    net += layer("EuclideanLoss", "x t", "e", name="e")
    net += layer("Reduction", "x", "s", rest.format(2), name="s")
    result = run(net, {"x": X, "t": 0})
    assert result.loss == pytest.approx((X**2).sum() / 4 + 2 * X.sum())


def test_a_weight_that_a_split_takes_counts_as_in_caffe():
    net = given(x=(2, 3), t=(2, 3)) + layer("EuclideanLoss", "x t", "e", "loss_weight: 3", "e")
    net += layer("Power", "e", "p", name="p") + layer("Power", "e", "q", name="q")
    result = run(net, {"x": X, "t": 0})
    assert result.loss == pytest.approx((3 + 1) * (X**2).sum() / 4)


# -- inputs -------------------------------------------------------------------------------


def test_a_number_stands_for_a_whole_blob():
    for two in (2, 2.0, np.float32(2), np.array(2)):
        assert run(NET, {"x": two})["x"].tolist() == [[2.0] * 3] * 2
    scalar = 'layer { name: "s" type: "Input" top: "s" input_param { shape { } } }'
    assert run(scalar + layer("Power", "s"), {"s": 2})["y"].shape == ()


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        ({}, "nothing is given for blob 'x' (2x3), which layer 'x' (Input) takes from outside"),
        ({"x": np.zeros((3, 2))}, "blob 'x' is given with the shape 3x2, and layer 'x' (Input)"),
        ({"xx": X}, "the net has no blob 'xx' to give numbers to"),
        ({"x": "text"}, "blob 'x' is given no array of numbers: 'text'"),
        ({"x": [[1, 2], [3]]}, "blob 'x' is given no array of numbers"),
        ({"x": X * 1j}, "blob 'x' is given no array of numbers"),
    ],
)
def test_wrong_inputs_are_refused(inputs, said):
    found = code(NET, inputs)
    assert found[0] == "NS801"
    assert said in found[1]


def test_what_is_missing_can_be_drawn_at_random():
    one, same, other = (run(NET, random=True, seed=seed)["x"] for seed in (1, 1, 2))
    assert (one == same).all()
    assert (one != other).all()
    assert -1 <= one.min() < 0 < one.max() <= 1


def test_inputs_may_set_the_net_up_with_another_shape():
    assert run(NET, {"x": np.zeros((5, 3))}, reshape=True)["y"].shape == (5, 4)


def test_a_data_layer_gets_its_blobs_as_inputs():
    net = 'layer { name: "d" type: "Data" top: "x" top: "label" data_param { source: "none" batch_size: 2 } }\n'
    net += layer("InnerProduct", rest=IP.format(4), name="ip")
    found = code(net)
    assert "nothing is given for blob 'x' (2x?x?x?)" in found[1]
    assert "reads from files" in found[1]
    assert run(net, {"x": X})["y"].shape == (2, 4)
    assert "does not tell the shape" in code(net, {"x": 1})[1]


def test_only_what_is_read_must_be_given():
    net = given(x=(2, 3), unread=(1,)) + layer("InnerProduct", rest=IP.format(4), name="ip")
    net += layer("EuclideanLoss", "y t", "e", name="e")
    net = given(t=(2, 4)) + net
    result = run(net, {"x": X}, until="ip")
    assert list(result) == ["x", "y"]
    assert "'t' (2x4)" in code(net, {"x": X})[1]


def test_a_blob_in_the_middle_can_be_given():
    net = given(x=(2, 3)) + layer("Power", tops="q", name="q")
    net += layer("InnerProduct", "q", rest=IP.format(4), name="ip")
    net += layer("ReLU", "y", "y", name="r") + layer("Softmax", "y", "p", name="s")
    result = run(net, {"y": [[-1, 0, 0, 0]] * 2})
    assert list(result) == ["y", "p"]
    assert result["y"].tolist() == [[0] * 4] * 2
    assert [each.name for each in result.times] == ["r", "s"]


# -- which layers -------------------------------------------------------------------------


def test_until_names_the_last_layer():
    net = NET + layer("Softmax", "y", "p", name="s")
    assert list(run(net, {"x": X}, until="ip")) == ["x", "y"]
    assert run(net, {"x": X}, until="ip").outputs == ("y",)
    found = code(net, {"x": X}, until="ipp")
    assert found[0] == "NS104"
    assert "Did you mean ip?" in found[1]


def test_phase_and_stages_decide():
    net = given(x=(1, 2)) + layer("Power", rest="include { phase: TRAIN } power_param { shift: 1 }")
    net += layer("Power", rest='include { stage: "s" } power_param { shift: 2 }', name="m")
    assert run(net, {"x": 0}, phase="TRAIN")["y"].tolist() == [[1, 1]]
    assert run(net, {"x": 0}, stages=["s"])["y"].tolist() == [[2, 2]]
    assert code(net, {"x": 0}, phase="NONE")[0] == "NS104"
    assert code(net, {"x": 0}, stages="s")[0] == "NS104"


def test_the_check_comes_first():
    found = code(given(x=(2, 3)) + layer("Softmax", rest="softmax_param { axis: 7 }"), {"x": X})
    assert found[0] == "NS205"
    assert "[NS603]" in found[1]


# -- memory -------------------------------------------------------------------------------


def test_blobs_that_share_memory_in_caffe_share_it_here():
    net = given(x=(2, 2)) + layer("Flatten", tops="y", name="f") + layer("ReLU", "y", "y", name="r")
    result = run(net, {"x": [[-1, 1], [-2, 2]]})
    assert result["x"].tolist() == [[0, 1], [0, 2]]


@pytest.mark.parametrize(
    "first",
    [
        layer("Slice", tops="y z", rest="slice_param { axis: 0 }"),
        layer("Dropout"),
        layer("Crop", "x x", rest="crop_param { axis: 0 }"),
        layer("Filter", "x k", "y"),
        layer("Tile", rest="tile_param { tiles: 1 }"),
    ],
)
def test_others_are_copies(first):
    net = given(x=(2, 2), k=(2,)) + first + layer("ReLU", "y", "y", name="r")
    result = run(net, {"x": [[-1, 1], [-2, 2]], "k": 1})
    assert result["x"].tolist() == [[-1, 1], [-2, 2]]


def test_weights_that_are_given_stay_as_they_were():
    net = layer("Parameter", "", "p", "parameter_param { shape { dim: 2 } }")
    net += layer("ReLU", "p", "p", name="r")
    weights = np.array([-1, 1], np.float32)
    result = run(net, weights={"l": [weights]})
    assert result["p"].tolist() == [0, 1]
    assert weights.tolist() == [-1, 1]


# -- weights ------------------------------------------------------------------------------


def test_fillers_are_seeded_by_the_layers_name():
    more = given(x=(2, 3)) + layer("InnerProduct", tops="z", rest=IP.format(4), name="other")
    more += layer("InnerProduct", rest=IP.format(4), name="ip")
    one, same = run(NET, {"x": X}), run(more, {"x": X})
    assert (one["y"] == same["y"]).all()
    assert (same["z"] != same["y"]).all()
    assert (run(NET, {"x": X}, seed=1)["y"] != one["y"]).all()
    near = run(NET, {"x": X}, dtype="float64")["y"]
    assert np.abs(near - one["y"]).max() < 1e-6


@pytest.mark.parametrize("seed", [-1, 1.5, True, "1"])
def test_a_seed_is_a_number_from_0_on(seed):
    assert code(NET, {"x": X}, seed=seed)[0] == "NS104"


def test_layers_of_one_name_have_numbers_of_their_own():
    twice = layer("DummyData", "", "a", "dummy_data_param { shape { dim: 9 } data_filler "
                  "{ type: 'uniform' } }", "d")  # fmt: skip
    result = run(twice + twice.replace('"a"', '"b"'))
    assert (result["a"] != result["b"]).all()


SHARED = given(x=(2, 3)) + "".join(
    layer("InnerProduct", tops=top, rest=f"param {{ name: 'w' }} {IP.format(3)}", name=top)
    for top in ("a", "b")
)


def test_shared_parameters_are_the_owners():
    result = run(SHARED, {"x": X})
    assert (result["a"] == result["b"]).all()
    assert result.params["a"][0] is result.params["b"][0] is result.named["w"]


def test_weights_can_be_given_by_the_parameters_name():
    weights = {"w": np.eye(3), "a": [np.zeros((3, 3)), np.ones(3)]}
    result = run(SHARED, {"x": X}, weights, partial=True)
    assert (result["a"] == X + 1).all()
    assert (result["b"] == X).all()


def test_the_last_layer_that_brings_a_shared_parameter_counts():
    weights = {"b": [np.eye(3), [0, 0, 0]], "a": [2 * np.eye(3), [0, 0, 0]]}
    assert (run(SHARED, {"x": X}, weights)["b"] == 2 * X).all()


def test_of_layers_of_one_name_the_first_gets_the_weights():
    twice = "".join(
        layer("InnerProduct", tops=top, rest=IP.format(3), name="ip") for top in ("a", "b")
    )
    result = run(given(x=(2, 3)) + twice, {"x": X}, {"ip": [np.eye(3), [0] * 3]}, partial=True)
    assert (result["a"] == X).all()
    assert (result["b"] != X).any()


@pytest.mark.parametrize(
    ("weights", "expected", "said"),
    [
        ({}, "NS802", "<weights> has nothing for layer 'ip', which takes weights"),
        ({"pi": [X]}, "NS802", "no layer 'pi'"),
        ({"pi": X}, "NS802", "no layer and no parameter 'pi'"),
        ({"ip": [np.ones((4, 3))]}, "NS205", "[NS630]"),
        ({"ip": [np.ones((3, 4)), np.ones(4)]}, "NS205", "[NS631]"),
        ({"ip": ["a", "b"]}, "NS802", "no numbers for 'ip'"),
        (3, "NS103", "weights are a file or a dictionary"),
    ],
)
def test_wrong_weights_are_refused(weights, expected, said):
    found = code(NET, {"x": X}, weights)
    assert found[0] == expected
    assert said in found[1]


def test_layers_without_weights_are_filled_if_that_is_said():
    filled = run(NET, {"x": X})["y"]
    assert (run(NET, {"x": X}, {}, partial=True)["y"] == filled).all()


def test_a_caffemodel_gives_weights(tmp_path):
    trained = schema.NetParameter()
    for name in ("ip", "unknown"):
        blobs = trained.layer.add(name=name).blobs
        blobs.add(data=range(12)).shape.dim.extend([4, 3])
        blobs.add(data=[0] * 4).shape.dim.append(4)
    file = tmp_path / "w.caffemodel"
    file.write_bytes(trained.SerializeToString())
    expected = X @ np.arange(12).reshape(4, 3).T
    assert (run(NET, {"x": X}, file)["y"] == expected).all()
    assert (run(NET, {"x": X}, load(file))["y"] == expected).all()
    mapping = {"ip": load(file).weights["ip"]}
    assert (run(NET, {"x": X}, mapping)["y"] == expected).all()


def test_old_blobs_have_four_axes(tmp_path):
    trained = schema.NetParameter()
    blobs = trained.layer.add(name="ip").blobs
    blobs.add(data=range(12), num=1, channels=1, height=4, width=3)
    blobs.add(data=[0] * 4, num=1, channels=1, height=1, width=4)
    file = tmp_path / "old.caffemodel"
    file.write_bytes(trained.SerializeToString())
    assert (run(NET, {"x": X}, file)["y"] == X @ np.arange(12).reshape(4, 3).T).all()


def test_a_net_that_brings_its_weights_uses_them():
    blobs = "blobs { shape { dim: [1, 3] } data: [1, 2, 3] } blobs { shape { dim: 1 } data: 5 }"
    net = given(x=(2, 3)) + layer("InnerProduct", rest=f"{blobs} {IP.format(1)}", name="ip")
    assert run(net, {"x": X})["y"].tolist() == [[13], [31]]
    other = {"ip": [[[0, 0, 1]], [0]]}
    assert run(net, {"x": X}, other)["y"].tolist() == [[2], [5]]


def test_a_filler_of_a_fork_is_refused_where_no_weights_are_given():
    net = NET.replace("xavier", "diagonal_of_a_fork")
    assert code(net, {"x": X})[0] == "NS805"
    assert run(net, {"x": X}, {"ip": [np.zeros((4, 3)), np.zeros(4)]})["y"].any() == False  # noqa: E712  # numpy's


# -- what goes wrong ----------------------------------------------------------------------


def test_nan_check_names_the_first_layer():
    net = given(x=(1, 3)) + layer("Log", tops="y", name="log") + layer("Power", "y", "z", name="p")
    assert np.isnan(run(net, {"x": [[1, -1, 2]]})["z"]).sum() == 1
    found = code(net, {"x": [[1, -1, 2]]}, nan_check=True)
    assert found[0] == "NS804"
    assert "layer 'log' (Log) makes blob 'y', in which 1 of 3 numbers is not finite" in found[1]
    assert "[0, 1] is nan" in found[1]
    assert "It is given so" in code(net, {"x": np.nan}, nan_check=True)[1]
    weights = {"ip": [np.full((4, 3), np.inf), np.zeros(4)]}
    assert "parameter blob 0" in code(NET, {"x": X}, weights, nan_check=True)[1]


@pytest.mark.parametrize(
    ("type_name", "bottoms", "rest", "said"),
    [
        ("SoftmaxWithLoss", [np.zeros((2, 3)), [0, 3]], "", "'b1'[1] is 3, and the number of"),
        ("Accuracy", [np.zeros((2, 3)), [-1, 0]], "", "'b1'[0] is -1"),
        ("HingeLoss", [np.zeros((2, 3)), [0, 5]], "", "the label of image 1 is 5"),
        ("Embed", [[7]], "embed_param { num_output: 2 input_dim: 4 }", "leaves 0 to 3"),
        ("BatchReindex", [np.zeros((2, 3)), [2]], "", "the batch leaves 0 to 1"),
    ],
)
def test_labels_and_indices_that_there_are_not(type_name, bottoms, rest, said):
    with pytest.raises(NetspecError, match=r"NS805") as error:
        made(type_name, *bottoms, rest=rest)
    assert said in str(error.value)


def test_what_caffe_refuses_while_it_runs():
    net = given(x=(3, 2), k=(3,)) + layer("Filter", "x k", "y", name="f")
    net += layer("Reshape", "y", "z", "reshape_param { shape { dim: 3 dim: 2 } }", "r")
    assert run(net, {"x": 1, "k": 1})["z"].shape == (3, 2)
    found = code(net, {"x": 1, "k": [1, 0, 1]})
    assert found[0] == "NS805"
    assert "layer 'r' (Reshape)" in found[1]


def test_a_filter_that_picks_nothing():
    net = given(x=(3, 2), k=(3,)) + layer("Filter", "x k", "y", name="f")
    net += layer("Power", "y", "z", name="p") + layer("Concat", "z z", "c", name="c")
    assert run(net, {"x": 1, "k": 0})["c"].shape == (0, 4)


def test_types_that_nobody_computes():
    net = (
        given(x=(1, 2))
        + layer("DetectionEvaluate", "x x", "y")
        + layer("Power", "y", "z", name="p")
    )
    found = code(net, {"x": 1})
    assert found[0] == "NS803"
    assert "layers={'DetectionEvaluate'" in found[1]
    assert run(net, {"y": [1]})["z"].tolist() == [1]
    assert run(net, {"x": 1}, layers={"DetectionEvaluate": lambda g: g.bottom * 3})["z"].sum() == 6
    assert code(given(x=(1, 2)) + layer("Convolutio"), {"x": 1})[0] == "NS803"
