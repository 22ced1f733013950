"""Interp and Upsample: height and width made larger or smaller.

Source: interp_layer.cpp and src/caffe/util/interp.cpp of hszhao/PSPNet; upsample_layer.cpp of
alexgkendall/caffe-segnet and, with one bottom, of eric612/MobileNet-YOLO.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from netspec.reference.arrays import grouped
from netspec.reference.labels import whole
from netspec.reference.registry import layer

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given


@layer("Interp")
def interp(g: Given) -> Array:
    """Bilinear, with the corners' pixels where they were; cropped before if pads are negative."""
    param = g.layer.interp_param
    x = g.bottom.reshape(g.legacy())
    first, last = -param.pad_beg, param.pad_end
    x = x[:, :, first : x.shape[2] + last, first : x.shape[3] + last]
    for axis in (2, 3):
        x = _along(x, axis, g.shape()[axis])
    return x


def _along(x: Array, axis: int, count: int) -> Array:
    size = x.shape[axis]
    step = np.float32((size - 1) / (count - 1)) if count > 1 else np.float32(0)
    at = step * np.arange(count, dtype=np.float32)
    low = np.minimum(at.astype(int), size - 1)
    high = np.minimum(low + 1, size - 1)
    share = (at - low).astype(x.dtype).reshape(-1, *(1,) * (x.ndim - axis - 1))
    return x.take(low, axis) * (1 - share) + x.take(high, axis) * share


@layer("Upsample")
def upsample(g: Given) -> Array:
    """Each number several times; with a mask, put where a pooling took it from, among zeros."""
    if len(g.bottoms) == 1:
        param = g.layer.upsample_param
        scale = param.scale if param.HasField("scale") else 1
        return g.bottom.repeat(scale, axis=-2).repeat(scale, axis=-1)
    shape = g.shape()
    top = np.zeros((shape[0] * shape[1], shape[2] * shape[3]), g.dtype)
    places = grouped(whole(g.bottoms[1]), 2).reshape(len(top), -1)
    if places.size and not 0 <= places.min() <= places.max() < top.shape[1]:
        raise g.fail(
            f"its mask names pixels {places.min()} to {places.max()}, and its top has 0 to "
            f"{top.shape[1] - 1}",
            "Give upsample_h and upsample_w, of the pooling's bottom.",
        )
    np.put_along_axis(top, places, g.bottom.reshape(places.shape), 1)
    return top.reshape(shape)
