"""Pooling and SPP: one number for each window over height and width.

Source: pooling_layer.cpp and spp_layer.cpp in src/caffe/layers of BVLC Caffe; with gaps in its
windows, pooling_layer.cpp of naibaf7/caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from netspec import schema
from netspec.reference.arrays import grouped
from netspec.reference.pooling import (
    Pools,
    largest,
    largest_with_places,
    means,
    picked,
    weighted,
)
from netspec.reference.registry import layer
from netspec.shapes.pool_fields import kernel_of, pair_of
from netspec.shapes.pools import Pool, pooled

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given
    from netspec.reference.registry import Made

_METHODS = schema.enum_type("PoolingParameter.PoolMethod")
_SPACE = 2  # height and width
_SPP_METHODS = schema.enum_type("SPPParameter.PoolMethod")


@layer("Pooling")
def pooling(g: Given) -> Made:
    """The largest number, mean or random pick of each window; where the largest was, if asked."""
    pools = pools_of(g)
    if g.tops > 1:
        return largest_with_places(g.bottom, pools)
    return _pooled(g, g.bottom, pools, _METHODS.Name(g.layer.pooling_param.pool))


def pools_of(g: Given) -> tuple[Pools, ...]:
    """The windows of a Pooling.

    Args:
        g: The layer.
    """
    param, setting = g.layer.pooling_param, g.setting
    kernel = g.bottom.shape[2:] if param.global_pooling else kernel_of(setting, param)
    pad, stride = pair_of(setting, param, "pad"), pair_of(setting, param, "stride")
    counts = g.shape()[2:]
    dilation = list(param.dilation) or [1]
    if len(dilation) == 1:
        dilation *= len(counts)
    method = _METHODS.Name(param.pool)
    if max(dilation) > 1 and (method, pad, len(counts)) != ("MAX", (0, 0), _SPACE):
        raise g.fail(
            "with dilation, only MAX pooling over height and width without a pad is computed",
            "Give its class with layers=, or the blob that it makes as an input.",
        )
    return tuple(Pools(*each) for each in zip(kernel, stride, pad, counts, dilation, strict=True))


@layer("SPP")
def spp(g: Given) -> Array:
    """Poolings with 1, 2, 4 bins a side and so on, of each image as one vector."""
    param = g.layer.spp_param
    method = _SPP_METHODS.Name(param.pool)
    parts = []
    for level in range(param.pyramid_height):
        sides = [_bins(size, 2**level) for size in g.bottom.shape[2:]]
        clip = any(pool.pad for pool in sides)
        pools = tuple(
            Pools(*pool, pooled(size, pool, up=True, clip=clip))  # type: ignore[arg-type]  # sizes are known
            for pool, size in zip(sides, g.bottom.shape[2:], strict=True)
        )
        parts.append(_pooled(g, g.bottom, pools, method, level))
    if len(parts) == 1:
        return parts[0]
    return np.concatenate([grouped(part, 1) for part in parts], axis=1)


def _bins(size: int, count: int) -> Pool:
    """Windows without overlap that cut an axis into bins."""
    kernel = -(-size // count)
    return Pool(kernel, kernel, (kernel * count - size + 1) // 2)


def _pooled(g: Given, x: Array, pools: tuple[Pools, ...], method: str, *what: Any) -> Array:
    if method == "AVE":
        return means(x, pools)
    if method == "MAX":
        return largest(x, pools)
    return picked(x, pools, g.random("pick", *what)) if g.training else weighted(x, pools)
