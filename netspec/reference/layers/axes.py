"""Flatten, Reshape, Permute and their kind: the same numbers under other axes.

Source: flatten_layer.cpp, reshape_layer.cpp, tile_layer.cpp and crop_layer.cpp in
src/caffe/layers of BVLC Caffe; permute_layer.cpp of weiliu89/caffe, branch ssd;
transpose_layer.cpp and reverse_layer.cpp of senlinuc/caffe_ocr.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from netspec.reference.registry import layer

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given


@layer("Flatten", "Reshape")
def reshaped(g: Given) -> Array:
    """The bottom's numbers in another shape; Caffe's top shares its memory."""
    return g.bottom.reshape(g.shape())


@layer("Tile")
def tile(g: Given) -> Array:
    """The bottom several times, along an axis."""
    param = g.layer.tile_param
    return np.concatenate([g.bottom] * param.tiles, g.axis(param.axis))


@layer("Crop")
def crop(g: Given) -> Array:
    """A part of the first bottom, of the size of the second one from an axis on."""
    param = g.layer.crop_param
    first = g.axis(param.axis)
    offsets = list(param.offset) or [0]
    if len(offsets) == 1:
        offsets *= g.bottom.ndim - first
    starts = [0] * first + offsets
    where = tuple(slice(start, start + size) for start, size in zip(starts, g.shape(), strict=True))
    return g.bottom[where].copy()


@layer("Permute")
def permute(g: Given) -> Array:
    """The axes in the order given, those left out behind them."""
    order = list(g.layer.permute_param.order)
    order += [axis for axis in range(g.bottom.ndim) if axis not in order]
    return np.ascontiguousarray(g.bottom.transpose(order))


@layer("Transpose")
def transpose(g: Given) -> Array:
    """The axes in the order given, all of them named."""
    order = list(g.layer.transpose_param.dim)
    if sorted(order) != list(range(g.bottom.ndim)):
        raise g.fail(f"dim is {order}, and must name each of its {g.bottom.ndim} axes once")
    return g.bottom.transpose(order).copy()


@layer("Reverse")
def reverse(g: Given) -> Array:
    """Back to front along an axis."""
    return np.flip(g.bottom, g.axis(g.layer.reverse_param.axis)).copy()
