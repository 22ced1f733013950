"""Concat, Slice, Split and Silence: blobs put together, cut, handed on and ended.

Source: concat_layer.cpp, slice_layer.cpp, split_layer.cpp and silence_layer.cpp in
src/caffe/layers of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from netspec.reference.registry import layer

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given


@layer("Concat")
def concat(g: Given) -> Array:
    """The bottoms one behind the other along an axis; of one bottom, that itself."""
    if len(g.bottoms) == 1:
        return g.bottom[...]
    param = g.layer.concat_param
    axis = param.concat_dim if param.HasField("concat_dim") else g.axis(param.axis)
    return np.concatenate(g.bottoms, axis)


@layer("Slice")
def cut(g: Given) -> list[Array]:
    """The bottom cut along an axis; into one top, that is itself."""
    if g.tops == 1:
        return [g.bottom[...]]
    param = g.layer.slice_param
    axis = param.slice_dim if param.HasField("slice_dim") else g.axis(param.axis)
    points = list(param.slice_point) or g.tops
    return [part.copy() for part in np.split(g.bottom, points, axis)]


@layer("Split")
def split(g: Given) -> list[Array]:
    """The bottom, for each top."""
    return [g.bottom[...]] * g.tops


@layer("Silence", "HDF5Output")
def silence(_: Given) -> list[Array]:
    """No tops; the file that HDF5Output would write is left alone."""
    return []
