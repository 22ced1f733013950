"""Power, Exp, Log and Dropout: formulas with settings, on each number by itself.

Source: power_layer.cpp, exp_layer.cpp, log_layer.cpp and dropout_layer.cpp in src/caffe/layers
of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from netspec.reference.registry import layer

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given

_E = -1  # a base that stands for e


@layer("Power")
def power(g: Given) -> Array:
    """(shift + scale * x) ^ power; without looking at x if scale or power is 0."""
    param = g.layer.power_param
    shift, exponent = g.number(param.shift), g.number(param.power)
    if exponent * g.number(param.scale) == 0:
        value = np.power(shift, exponent) if exponent != 0 else 1
        return np.full(g.bottom.shape, value, g.dtype)
    base = g.bottom * g.number(param.scale) + shift
    return base if exponent == 1 else np.power(base, exponent)


@layer("Exp")
def exponential(g: Given) -> Array:
    """Base ^ (shift + scale * x)."""
    param = g.layer.exp_param
    base, shift = g.number(param.base), g.number(param.shift)
    inner = _log_base(g, base) * g.number(param.scale)
    result = np.exp(g.bottom * inner)
    if shift != 0:
        result *= np.exp(shift) if base == _E else np.power(base, shift)
    return result


@layer("Log")
def logarithm(g: Given) -> Array:
    """The logarithm of shift + scale * x to a base."""
    param = g.layer.log_param
    x = g.bottom * g.number(param.scale) + g.number(param.shift)
    return np.log(x) * (1 / _log_base(g, g.number(param.base)))


def _log_base(g: Given, base: Any) -> Any:
    return g.number(1) if base == _E else np.log(base)


@layer("Dropout")
def dropout(g: Given) -> Array:
    """In TRAIN, numbers taken out at random, and the others scaled up; else all as they are."""
    if not g.training:
        return g.bottom.copy()
    ratio = g.number(g.layer.dropout_param.dropout_ratio)
    kept = g.random("mask").random(g.bottom.size) >= float(ratio)
    return g.bottom * kept.reshape(g.bottom.shape) * g.number(1 / (1 - ratio))
