"""Layer types of forks, each held against its formula written another way."""

from __future__ import annotations

import numpy as np
import pytest

from .nets import made

RNG = np.random.default_rng(1)
X = RNG.normal(size=(2, 4, 4, 6))


def test_activations():
    assert made("ReLU6", [-1.0, 3, 9]).tolist() == [0, 3, 6]
    assert made("Mish", [1.0]) == pytest.approx(np.tanh(np.log(1 + np.e)))


def test_axes():
    assert (
        made("Permute", X, rest="permute_param { order: 0 order: 2 }") == X.swapaxes(1, 2)
    ).all()
    order = "transpose_param { dim: 3 dim: 2 dim: 1 dim: 0 }"
    assert (made("Transpose", X, rest=order) == X.T).all()
    assert (made("Reverse", X, rest="reverse_param { axis: 1 }") == X[:, ::-1]).all()


def test_channels_are_shuffled():
    x = np.arange(6.0).reshape(1, 6, 1, 1)
    found = made("ShuffleChannel", x, rest="shuffle_channel_param { group: 2 }")
    assert found.reshape(-1).tolist() == [0, 3, 1, 4, 2, 5]


def test_reorg_as_darknet_does_it():
    channels, height, width, stride = 8, 4, 6, 2
    x = RNG.normal(size=(1, channels, height, width))
    memory, top, fewer = x.reshape(-1), np.empty(x.size), channels // stride**2
    for c, h, w in np.ndindex(channels, height, width):
        offset = c // fewer
        column, row = w * stride + offset % stride, h * stride + offset // stride
        at = column + width * stride * (row + height * stride * (c % fewer))
        top[w + width * (h + height * c)] = memory[at]
    found = made("Reorg", x, rest="reorg_param { stride: 2 }")
    assert found.shape == (1, 32, 2, 3)
    assert (found.reshape(-1) == top).all()


def test_upsample():
    found = made("Upsample", X[:1, :1, :2, :2], rest="upsample_param { scale: 2 }")
    assert (found[0, 0] == np.kron(X[0, 0, :2, :2], np.ones((2, 2)))).all()
    pooled, mask = made("Pooling", X, rest="pooling_param { kernel_size: 2 stride: 2 }", tops="y z")
    back = made("Upsample", pooled, mask, rest="upsample_param { scale: 2 }")
    assert (back != 0).sum() == pooled.size
    assert (back[back != 0] == X[back != 0]).all()


def test_interp_keeps_the_corners():
    found = made("Interp", X, rest="interp_param { height: 7 width: 11 }")
    assert found[:, :, ::2, ::2] == pytest.approx(X, abs=1e-6)
    assert found[:, :, 1, 0] == pytest.approx((X[:, :, 0, 0] + X[:, :, 1, 0]) / 2, abs=1e-6)
    cropped = made("Interp", X, rest="interp_param { height: 2 width: 4 pad_beg: -1 pad_end: -1 }")
    assert (cropped == X[:, :, 1:3, 1:5]).all()


def test_normalize():
    rest = "norm_param { across_spatial: false channel_shared: false }"
    found = made("Normalize", X, rest=rest, params=[[1, 2, 3, 4]])
    length = np.linalg.norm(X, axis=1, keepdims=True)
    assert found == pytest.approx(X / length * np.arange(1, 5).reshape(-1, 1, 1))
    filled = made("Normalize", X, rest="norm_param { scale_filler { value: 20 } }")
    assert np.linalg.norm(filled.reshape(2, -1), axis=1) == pytest.approx(20)
    assert np.linalg.norm(made("Normalize", X).reshape(2, -1), axis=1) == pytest.approx(1)


def test_bn_of_two_forks():
    blobs = [np.full((1, 4, 1, 1), 2.0), np.full((1, 4, 1, 1), 3.0)]
    found, mean, variance = made("BN", X, params=blobs, tops="y m v")
    assert found.mean(axis=(0, 2, 3)) == pytest.approx(3)
    assert found.std(axis=(0, 2, 3)) == pytest.approx(2)
    assert mean.reshape(-1) == pytest.approx(X.mean(axis=(0, 2, 3)))
    assert variance.reshape(-1) == pytest.approx(X.var(axis=(0, 2, 3)))
    deploy = made("BN", X, rest="bn_param { bn_mode: INFERENCE }", params=blobs)
    assert (deploy == X * 2 + 3).all()
    stored = [np.full((1, 4), number) for number in (2.0, 3.0, 1.0, 4.0)]
    rest = "bn_param { slope_filler { value: 1 } }"
    found = made("BN", X, rest=rest, params=stored)
    assert found == pytest.approx((X - 1) / np.sqrt(4 + 1e-5) * 2 + 3)


def test_axpy():
    a = RNG.normal(size=(2, 4))
    assert made("Axpy", a, X, -X) == pytest.approx(a[:, :, None, None] * X - X)


@pytest.mark.parametrize("type_name", ["ConvolutionDepthwise", "DepthwiseConvolution"])
def test_a_channel_by_itself(type_name):
    rest = "convolution_param { num_output: 4 group: 4 kernel_size: 3 bias_term: false }"
    weights = RNG.normal(size=(4, 1, 3, 3))
    if type_name == "ConvolutionDepthwise":  # whatever its group says
        alone = made(type_name, X, rest=rest.replace("group: 4", ""), params=[weights])
        assert (alone == made(type_name, X, rest=rest, params=[weights])).all()
    assert (made(type_name, X, rest=rest, params=[weights]) == made("Convolution", X, rest=rest,
            params=[weights])).all()  # fmt: skip


def test_pooling_with_gaps():
    rest = "pooling_param { kernel_size: 2 stride: 1 dilation: 2 }"
    found = made("Pooling", X, rest=rest)
    assert found.shape == (2, 4, 2, 4)
    assert (found[:, :, 0, 0] == X[:, :, 0:3:2, 0:3:2].max(axis=(2, 3))).all()


def test_regions_are_pooled():
    rois = [[1, 0, 0, 5, 3], [0, 2, 1, 3, 2], [0, 9, 9, 10, 10]]
    rest = "roi_pooling_param { pooled_h: 2 pooled_w: 2 }"
    found = made("ROIPooling", X, rois, rest=rest)
    assert (found[0, :, 1, 0] == X[1, :, 2:4, 0:3].max(axis=(1, 2))).all()
    assert (found[1, :, 0, 1] == X[0, :, 1, 3]).all()
    assert (found[2] == 0).all()
    half = "roi_pooling_param { pooled_h: 1 pooled_w: 1 spatial_scale: 0.5 }"
    found = made("ROIPooling", X, [[0, 1, 1, 5, 5]], rest=half)  # 0.5 and 2.5 round to 1 and 3
    assert (found[0, :, 0, 0] == X[0, :, 1:4, 1:4].max(axis=(1, 2))).all()


def test_regions_are_pooled_in_channels_of_their_own():
    rest = "psroi_pooling_param { spatial_scale: 1 output_dim: 1 group_size: 2 }"
    found = made("PSROIPooling", X, [[1, 0, 0, 5, 3]], rest=rest)
    assert found[0, 0, 1, 0] == pytest.approx(X[1, 2, 2:4, 0:3].mean())
    assert found[0, 0, 0, 1] == pytest.approx(X[1, 1, 0:2, 3:6].mean())


def test_prior_boxes():
    rest = (
        "prior_box_param { min_size: 4 max_size: 9 aspect_ratio: 4 clip: true "
        "variance: 0.1 variance: 0.1 variance: 0.2 variance: 0.2 }"
    )
    found = made("PriorBox", np.zeros((1, 1, 2, 2)), np.zeros((1, 3, 20, 20)), rest=rest)
    assert found.shape == (1, 2, 2 * 2 * 4 * 4)
    boxes = found[0, 0].reshape(2, 2, 4, 4)
    middle = np.array([15, 5, 15, 5])  # of the first row's second cell, in pixels
    sides = [(4, 4), (6, 6), (8, 2), (2, 8)]
    expected = [middle + np.array([-w, -h, w, h]) / 2 for w, h in sides]
    assert boxes[0, 1] * 20 == pytest.approx(np.array(expected))
    wide = made("PriorBox", np.zeros((1, 1, 1, 4)), np.zeros((1, 3, 10, 20)), rest=rest)
    first = wide[0, 0, :4] * [20, 10, 20, 10]  # of a cell 5 wide and 10 high
    assert first == pytest.approx([0.5, 3, 4.5, 7])
    assert found[0, 1, :4] == pytest.approx([0.1, 0.1, 0.2, 0.2])


def test_smooth_l1():
    x, weights = np.array([[0.1, -2.0]]), np.array([[2.0, 0.5]])
    rest = "smooth_l1_loss_param { sigma: 2 }"
    found = made("SmoothL1Loss", x, x * 0, rest=rest)
    assert found == pytest.approx(0.5 * 4 * 0.01 + 2 - 0.125)
    found = made("SmoothL1Loss", x, x * 0, weights, [[1.0, 3.0]], rest=rest)
    assert found == pytest.approx(0.5 * 4 * 0.04 + 3 * (1 - 0.125))
    assert made("L1Loss", x, x * 0) == pytest.approx(2.1)


def test_an_lstm_in_one_layer_is_caffes():
    x = RNG.normal(size=(5, 3))
    params = [RNG.normal(size=shape) for shape in ((8, 3), (8, 2), (8,))]
    cont = [0, 1, 1, 0, 1]
    theirs = made("Lstm", x, cont, rest="lstm_param { num_output: 2 }", params=params)
    ours = made("LSTM", x[:, None], np.array(cont)[:, None], rest="recurrent_param { num_output: 2 }",
                params=[params[0], params[2], params[1]])  # fmt: skip
    assert theirs == pytest.approx(ours[:, 0])


def test_weights_of_classes():
    scores, labels = np.array([[1.0, 2], [3, 1]]), [0, 1]
    rest = "loss_param { weight_by_label_freqs: true class_weighting: 2 class_weighting: 5 }"
    losses = np.log(np.exp(scores).sum(axis=1)) - scores[[0, 1], labels]
    expected = (losses * [2, 5]).mean()
    assert made("SoftmaxWithLoss", scores, labels, rest=rest) == pytest.approx(expected)
