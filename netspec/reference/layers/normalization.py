"""BatchNorm, MVN and LRN: numbers held against those around them.

Source: batch_norm_layer.cpp, mvn_layer.cpp and lrn_layer.cpp in src/caffe/layers of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from netspec import schema
from netspec.reference.arrays import grouped
from netspec.reference.pooling import Pools, means
from netspec.reference.registry import layer

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given

_REGIONS = schema.enum_type("LRNParameter.NormRegion")


@layer("BatchNorm")
def batch_norm(g: Given) -> Array:
    """Each channel less its mean, over its deviation: of the batch in TRAIN, else as learnt.

    Caffe's moving averages, which it renews in TRAIN, stay as they are.
    """
    param = g.layer.batch_norm_param
    stored = param.use_global_stats if param.HasField("use_global_stats") else not g.training
    x = grouped(g.bottom, 1, 2)
    if stored:
        weight = g.params[2].reshape(-1)[0]
        factor = g.dtype.type(0 if weight == 0 else 1 / weight)
        centred = x - (g.params[0] * factor)[:, None]
        variance = g.params[1] * factor
    else:
        centred = x - _of_channels(x)[:, None]
        variance = _of_channels(centred * centred)
    centred /= np.sqrt(variance + g.number(param.eps))[:, None]
    return centred.reshape(g.bottom.shape)


def _of_channels(x: Array) -> Array:
    """The mean of each channel."""
    return x.mean(axis=2).mean(axis=0)


@layer("MVN")
def mvn(g: Given) -> Array:
    """Each channel, or each image, less its mean, over its deviation."""
    param = g.layer.mvn_param
    x = grouped(g.bottom.reshape(g.shape()), 1 if param.across_channels else 2)
    x = x - x.mean(axis=1, keepdims=True)
    if param.normalize_variance:
        x /= np.sqrt((x * x).mean(axis=1, keepdims=True)) + g.number(param.eps)
    return x.reshape(g.shape())


@layer("LRN")
def lrn(g: Given) -> Array:
    """Over a power of the squares around: in the channels near by, or in a square of pixels."""
    return g.bottom * lrn_scale(g)[0]


def lrn_scale(g: Given) -> tuple[Array, bool]:
    """What an LRN multiplies its bottom by, and whether it looks across channels.

    Args:
        g: The layer.
    """
    param = g.layer.lrn_param
    squares, size = g.bottom * g.bottom, param.local_size
    across = _REGIONS.Name(param.norm_region) == "ACROSS_CHANNELS"
    if not across:
        pad = (size - 1) // 2
        pools = tuple(Pools(size, 1, pad, count) for count in g.bottom.shape[2:])
        scale = means(squares, pools) * g.number(param.alpha) + 1
    else:
        scale = _sums(squares, size) * (g.number(param.alpha) / size) + g.number(param.k)
    return np.power(scale, -g.number(param.beta)), across


def _sums(x: Array, size: int) -> Array:
    """The sum over the channels near by, half of them on each side."""
    half = (size - 1) // 2
    channels = x.shape[1]
    total = x.copy()
    for step in range(1, min(half, channels - 1) + 1):
        total[:, step:] += x[:, : channels - step]
        total[:, : channels - step] += x[:, step:]
    return total
