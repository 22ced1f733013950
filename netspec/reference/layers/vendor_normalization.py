"""Normalize and BN of forks: normalization with learned scales.

Source: normalize_layer.cpp of weiliu89/caffe, branch ssd; bn_layer.cpp of
alexgkendall/caffe-segnet and of yjxiong/caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from netspec import schema
from netspec.reference.arrays import grouped
from netspec.reference.registry import layer

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given
    from netspec.reference.registry import Made

_MODES = schema.enum_type("BNParameter.BNMode")
_EPS = {"segnet": 1e-9, "yjxiong": 1e-5}
_WITH_STATISTICS = 4  # blobs, of which the last two are the running mean and variance


@layer("Normalize")
def normalize(g: Given) -> Array:
    """Each position's channels, or each image, over their length, times a learned scale."""
    param = g.layer.norm_param
    x = grouped(g.bottom, 1, 2)
    axes = (1, 2) if param.across_spatial else (1,)
    length = np.sqrt((x * x).sum(axis=axes, keepdims=True) + g.number(param.eps))
    return (x / length * g.params[0].reshape(-1, 1)).reshape(g.bottom.shape)


@layer("BN")
def bn(g: Given) -> Made:
    """Batch normalization with learned scale and shift; mean and variance as further tops."""
    param = g.layer.bn_param
    mode = _MODES.Name(param.bn_mode)
    if mode not in ("LEARN", "INFERENCE"):
        raise g.fail(f"bn_mode {mode} is not computed", "Give its class with layers=.")
    x = grouped(g.bottom, 1, 2)
    running = len(g.params) == _WITH_STATISTICS
    scale, shift, *statistics = (blob.reshape(-1, 1) for blob in g.params)
    if mode == "INFERENCE":
        return (x * scale + shift).reshape(g.bottom.shape)
    mean = x.mean(axis=(0, 2))[:, None]
    variance = ((x - mean) ** 2).mean(axis=(0, 2))[:, None]
    if running and (param.frozen or not g.training):
        mean, variance = statistics
    eps = g.number(_EPS["yjxiong" if running else "segnet"])
    top = (x - mean) / np.sqrt(variance + eps) * scale + shift
    told = [blob.reshape(1, -1, 1, 1) for blob in (mean, variance)]
    return [top.reshape(g.bottom.shape), *told][: g.tops]
