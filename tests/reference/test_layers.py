"""Layers and settings that Caffe's own cases do not have, or not enough of."""

from __future__ import annotations

import numpy as np
import pytest

from netspec import schema
from netspec.reference import run, types_computed

from .nets import given, layer, made

SOURCES = {"Data", "ImageData", "HDF5Data", "MemoryData", "WindowData", "Input", "Python"}
RNG = np.random.default_rng(0)


def test_every_type_of_caffes_that_computes_is_there():
    known = {name for name, found in schema.LAYERS.items() if found.vendor is None}
    assert known - set(types_computed()) == SOURCES


def test_a_batch_norm_in_train_counts_the_batch_and_leaves_its_averages():
    x = RNG.normal(3, 2, (4, 3, 5, 2))
    blobs = [np.full(3, 9.0), np.full(3, 9.0), [1.0]]
    found = made("BatchNorm", x, params=blobs, phase="TRAIN")
    assert found.mean(axis=(0, 2, 3)) == pytest.approx(0, abs=1e-9)
    assert found.std(axis=(0, 2, 3)) == pytest.approx(1, abs=1e-4)
    assert blobs[0].tolist() == [9, 9, 9]
    stored = made("BatchNorm", x, params=[[6, 6, 6], [8, 8, 8], [2]])
    assert stored == pytest.approx((x - 3) / np.sqrt(4 + 1e-5))
    unlearnt = made("BatchNorm", x, params=[[6] * 3, [8] * 3, [0]])
    assert unlearnt == pytest.approx(x / np.sqrt(1e-5))
    forced = "batch_norm_param { use_global_stats: true }"
    assert made("BatchNorm", x, rest=forced, params=[[6] * 3, [8] * 3, [2]], phase="TRAIN") == (
        pytest.approx(stored)
    )


def test_a_dropout_in_train_takes_out_and_scales_up():
    x = np.ones((100, 50))
    found = made("Dropout", x, rest="dropout_param { dropout_ratio: 0.2 }", phase="TRAIN")
    assert set(np.unique(found).round(6)) == {0, 1.25}
    assert (found == 0).mean() == pytest.approx(0.2, abs=0.02)
    again = made("Dropout", x, rest="dropout_param { dropout_ratio: 0.2 }", phase="TRAIN")
    assert (found == again).all()
    assert (made("Dropout", x) == x).all()


def test_the_phase_of_a_layer_goes_before_the_nets():
    assert (made("Dropout", np.ones((9, 9)), rest="phase: TRAIN") == 0).any()


def test_stochastic_pooling():
    x = np.arange(1.0, 17).reshape(1, 1, 4, 4)
    rest = "pooling_param { pool: STOCHASTIC kernel_size: 2 stride: 2 }"
    windows = [[1, 2, 5, 6], [3, 4, 7, 8], [9, 10, 13, 14], [11, 12, 15, 16]]
    weighted = [sum(n * n for n in window) / sum(window) for window in windows]
    assert made("Pooling", x, rest=rest).reshape(-1) == pytest.approx(weighted)
    drawn = made("Pooling", x, rest=rest, phase="TRAIN").reshape(-1)
    assert all(number in window for number, window in zip(drawn, windows, strict=True))
    zeros = made("Pooling", x * 0, rest=rest)
    assert (zeros == 0).all()


def test_max_pooling_passes_over_what_is_no_number():
    x = np.array([[np.nan, 2.0], [1.0, -np.inf]]).reshape(1, 1, 2, 2)
    best, place = made("Pooling", x, rest="pooling_param { kernel_size: 2 }", tops="y z")
    assert (best.item(), place.item()) == (2, 1)
    nothing, place = made(
        "Pooling", x * np.nan, rest="pooling_param { kernel_size: 2 }", tops="y z"
    )
    assert nothing.item() == -float(np.finfo(np.float32).max)
    assert place.item() == -1


def test_a_window_that_does_not_fit_is_one_window_where_c_divides():
    x = RNG.normal(size=(1, 1, 2, 2))
    rest = "convolution_param { num_output: 1 kernel_size: 3 stride: 2 bias_term: false }"
    weights = RNG.normal(size=(1, 1, 3, 3))
    found = made("Convolution", x, rest=rest, params=[weights])
    assert found.reshape(-1) == pytest.approx([(x * weights[:, :, :2, :2]).sum()])


def test_a_deconvolution_is_the_transpose_of_a_convolution():
    rest = "convolution_param {{ num_output: {} kernel_size: 3 stride: 2 pad: 1 dilation: 2 group: 2 bias_term: false }}"
    x, y = RNG.normal(size=(2, 4, 9, 7)), RNG.normal(size=(2, 6, 4, 3))
    weights = RNG.normal(size=(6, 2, 3, 3))
    forward = made("Convolution", x, rest=rest.format(6), params=[weights])
    assert forward.shape == y.shape
    back = made("Deconvolution", y, rest=rest.format(4), params=[weights])
    assert (forward * y).sum() == pytest.approx((x * back).sum())


def test_a_convolution_over_three_axes_with_an_axis():
    x = RNG.normal(size=(2, 3, 2, 4, 5, 3))
    rest = "convolution_param { num_output: 2 kernel_size: 2 axis: 2 }"
    weights, bias = RNG.normal(size=(2, 2, 2, 2, 2)), [1.0, 2.0]
    found = made("Convolution", x, rest=rest, params=[weights, bias])
    assert found.shape == (2, 3, 2, 3, 4, 2)
    expected = (x[1, 2, :, 1:3, 2:4, 0:2] * weights[1]).sum() + 2
    assert found[1, 2, 1, 1, 2, 0] == pytest.approx(expected)


def test_dummy_data_is_filled_top_by_top():
    rest = "dummy_data_param { shape { dim: 2 } data_filler { value: 1 } data_filler { value: 2 } }"
    result = run(layer("DummyData", "", "a b", rest))
    assert (result["a"].tolist(), result["b"].tolist()) == ([1, 1], [2, 2])
    drawn = "dummy_data_param { num: 2 channels: 1 height: 2 width: 3 data_filler { type: 'gaussian' } }"
    result = run(layer("DummyData", "", "a b", drawn))
    assert result["a"].shape == (2, 1, 2, 3)
    assert (result["a"] != result["b"]).all()
    assert run(layer("DummyData", "", "a", drawn), {"a": 4})["a"].tolist() == [[[[4] * 3] * 2]] * 2


def test_a_parameter_is_its_blob():
    net = layer("Parameter", "", "p", "parameter_param { shape { dim: 2 } }")
    assert run(net)["p"].tolist() == [0, 0]
    assert run(net, weights={"l": [[1, 2]]})["p"].tolist() == [1, 2]


def test_layers_that_make_nothing(tmp_path):
    target = tmp_path / "out.h5"
    net = given(x=(1, 2)) + layer("Silence", tops="", name="s")
    net += layer("HDF5Output", "x x", "", f"hdf5_output_param {{ file_name: '{target}' }}", "h")
    result = run(net, {"x": 1})
    assert list(result) == ["x"]
    assert result.outputs == ()
    assert not target.exists()


SCORES = np.array([[[1.0, 2, 0], [0, 1, 1]], [[2, 0, 1], [1, 1, 3]]])  # 2 images, 2 classes, 3
LABELS = np.array([[0, 1, 9], [1, 9, 1]])


@pytest.mark.parametrize(
    ("rest", "divisor"),
    [
        ("loss_param { ignore_label: 9 }", 4),
        ("loss_param { ignore_label: 9 normalization: FULL }", 6),
        ("loss_param { ignore_label: 9 normalization: BATCH_SIZE }", 2),
        ("loss_param { ignore_label: 9 normalization: NONE }", 1),
        ("loss_param { ignore_label: 9 normalize: false }", 2),
        ("loss_param { ignore_label: 9 normalize: true }", 4),
    ],
)
def test_losses_are_divided_as_they_say(rest, divisor):
    shares = np.exp(SCORES) / np.exp(SCORES).sum(axis=1, keepdims=True)
    chosen = [shares[0, 0, 0], shares[0, 1, 1], shares[1, 1, 0], shares[1, 1, 2]]
    total = -np.log(chosen).sum()
    assert made("SoftmaxWithLoss", SCORES, LABELS, rest=rest) == pytest.approx(total / divisor)
    if "normalize" not in rest:
        # The same with the identity as matrix: what is off the diagonal weighs nothing.
        found = made("InfogainLoss", SCORES, LABELS, np.eye(2), rest=rest)
        assert found == pytest.approx(total / divisor)


def test_a_loss_of_ignored_labels_alone_is_divided_by_1():
    rest = "loss_param { ignore_label: 9 }"
    assert made("SoftmaxWithLoss", SCORES, LABELS * 0 + 9, rest=rest) == 0


@pytest.mark.parametrize(
    ("rest", "divisor"),
    [("", 2), ("loss_param { ignore_label: 9 normalization: VALID }", 5),
     ("loss_param { normalization: FULL }", 6), ("loss_param { normalize: true }", 6)],
)  # fmt: skip
def test_sigmoid_cross_entropy_is_divided_as_it_says(rest, divisor):
    x, t = RNG.normal(size=(2, 3)), np.array([[1, 0, 1], [0, 9, 0.5]])
    if "9" not in rest:
        t[1, 1] = 1
    p = 1 / (1 + np.exp(-x))
    losses = -(t * np.log(p) + (1 - t) * np.log(1 - p))
    total = losses[t != 9].sum()
    assert made("SigmoidCrossEntropyLoss", x, t, rest=rest) == pytest.approx(total / divisor)


def test_an_infogain_matrix_is_read_from_its_file(tmp_path):
    file = tmp_path / "h.binaryproto"
    matrix = schema.BlobProto(num=1, channels=1, height=2, width=2, data=[1, 0, 0, 1])
    file.write_bytes(matrix.SerializeToString())
    rest = f"infogain_loss_param {{ source: '{file}' }} loss_param {{ ignore_label: 9 }}"
    found = made("InfogainLoss", SCORES, LABELS, rest=rest)
    assert found == made("SoftmaxWithLoss", SCORES, LABELS, rest="loss_param { ignore_label: 9 }")


def test_accuracy_of_each_class():
    scores = np.array([[3.0, 1, 2], [1, 2, 2], [0, 1, 5], [9, 0, 0]])
    rest = "accuracy_param { ignore_label: 7 }"
    total, each = made("Accuracy", scores, [0, 1, 1, 7], rest=rest, tops="y z")
    assert total == pytest.approx(1 / 3)  # equal scores count as better
    assert each.tolist() == [1, 0, 0]
    assert made("Accuracy", scores, [0, 1, 1, 2], rest="accuracy_param { top_k: 2 }") == 0.75


def test_argmax_takes_the_last_of_equals():
    assert made("ArgMax", [[1.0, 3, 3, 0]]).tolist() == [[[2]]]


def test_numbers_that_are_no_numbers():
    x = np.array([np.nan, np.inf, -np.inf, 1])
    assert made("Clip", x, rest="clip_param { min: 0 max: 2 }").tolist() == [0, 2, 0, 1]
    assert np.isnan(made("ReLU", x)).tolist() == [True, False, True, False]
    assert made("BNLL", [1000.0, -1000]).tolist() == [1000, 0]
    assert made("Sigmoid", [1000.0, -1000]).tolist() == [1, 0]
    assert made("Softmax", [[1000.0, 1000]]).tolist() == [[0.5, 0.5]]
    assert made("Power", x, rest="power_param { scale: 0 shift: 3 power: 2 }").tolist() == [9] * 4
    # Caffe takes the second one where the two cannot be compared.
    found = made("Eltwise", [np.nan, 1.0], [1.0, np.nan], rest="eltwise_param { operation: MAX }")
    assert (found[0], np.isnan(found[1])) == (1, True)


def test_a_loss_without_a_top_counts():
    net = given(x=(2, 3), t=(2, 3)) + layer("EuclideanLoss", "x t", "")
    result = run(net, {"x": 1, "t": 0})
    assert result.loss == 1.5
    assert list(result) == ["x", "t"]


def test_a_layer_over_time_goes_on_where_cont_says():
    rest = "recurrent_param { num_output: 2 }"
    x = RNG.normal(size=(3, 1, 2))
    params = [RNG.normal(size=shape) for shape in ((8, 2), (8,), (8, 2))]
    whole = made("LSTM", x, [[0], [1], [1]], rest=rest, params=params)
    anew = made("LSTM", x, [[0], [0], [1]], rest=rest, params=params)
    assert (whole[0] == anew[0]).all()
    assert (anew[1:] == made("LSTM", x[1:], [[0], [1]], rest=rest, params=params)).all()
    assert (whole[1:] != anew[1:]).any()
