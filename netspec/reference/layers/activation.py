"""Layers that work on each number by itself.

Source: relu_layer.cpp, prelu_layer.cpp, elu_layer.cpp, sigmoid_layer.cpp, tanh_layer.cpp,
swish_layer.cpp, bnll_layer.cpp, absval_layer.cpp, clip_layer.cpp and threshold_layer.cpp in
src/caffe/layers of BVLC Caffe; relu6_layer.cpp of eric612/MobileNet-YOLO; mish_layer.cpp of
foss-for-synopsys-dwc-arc-processors/synopsys-caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from netspec.reference.registry import layer

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given

_SIX = 6.0


def sigmoid(x: Array) -> Array:
    """The logistic function, by way of the tangent, which does not overflow."""
    result = np.tanh(0.5 * x)
    result *= 0.5
    result += 0.5
    return result


@layer("ReLU")
def relu(g: Given) -> Array:
    """max(x, 0), and a slope for what is below 0."""
    return _sloped(g.bottom, g.layer.relu_param.negative_slope)


@layer("PReLU")
def prelu(g: Given) -> Array:
    """As ReLU, with a learned slope for each channel, or one for all."""
    slope = g.params[0]
    if g.layer.prelu_param.channel_shared:
        return _sloped(g.bottom, slope.reshape(()))
    return _sloped(g.bottom, slope.reshape(-1, *(1,) * (g.bottom.ndim - 2)))


def _sloped(x: Array, slope: Array | float) -> Array:
    result = np.minimum(x, 0)
    result *= slope  # also by 0: so minus infinity is no number then, as in Caffe
    result += np.maximum(x, 0)
    return result


@layer("ELU")
def elu(g: Given) -> Array:
    """x, or alpha * (e^x - 1) below 0."""
    x = g.bottom
    return np.maximum(x, 0) + g.layer.elu_param.alpha * (np.exp(np.minimum(x, 0)) - 1)


@layer("Sigmoid")
def logistic(g: Given) -> Array:
    """1 / (1 + e^-x)."""
    return sigmoid(g.bottom)


@layer("TanH")
def tangent(g: Given) -> Array:
    """The hyperbolic tangent."""
    return np.tanh(g.bottom)


@layer("Swish")
def swish(g: Given) -> Array:
    """X * sigmoid(beta * x)."""
    return g.bottom * sigmoid(g.layer.swish_param.beta * g.bottom)


@layer("BNLL")
def bnll(g: Given) -> Array:
    """log(1 + e^x)."""
    return softplus(g.bottom)


def softplus(x: Array) -> Array:
    """log(1 + e^x), where e^x may be too large."""
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


@layer("AbsVal")
def absolute(g: Given) -> Array:
    """The size, without the sign."""
    return np.abs(g.bottom)


@layer("Clip")
def clip(g: Given) -> Array:
    """x, or the nearer end of a range; what is no number becomes min."""
    param = g.layer.clip_param
    low, high = g.number(param.min), g.number(param.max)
    cut = np.where(high < g.bottom, high, g.bottom)
    return np.where(low < cut, cut, low)


@layer("Threshold")
def threshold(g: Given) -> Array:
    """1 above the threshold, else 0."""
    return g.bottom > g.number(g.layer.threshold_param.threshold)


@layer("ReLU6")
def relu6(g: Given) -> Array:
    """x, not below 0 and not above 6; a slope for what is below 0."""
    return np.minimum(_sloped(g.bottom, g.layer.relu_param.negative_slope), _SIX)


@layer("Mish")
def mish(g: Given) -> Array:
    """X * tanh(log(1 + e^x))."""
    return g.bottom * np.tanh(softplus(g.bottom))
