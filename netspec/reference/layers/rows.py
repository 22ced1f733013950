"""BatchReindex and Filter: images of a batch, picked by a bottom.

Source: batch_reindex_layer.cpp and filter_layer.cpp in src/caffe/layers of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.reference.labels import indices
from netspec.reference.registry import layer

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given


@layer("BatchReindex")
def batch_reindex(g: Given) -> Array:
    """The images of the first bottom that the second one names."""
    if not g.bottom.ndim:
        raise g.fail("its first bottom is a scalar, and has no images")
    return g.bottom[indices(g, 1, len(g.bottom), "the batch")]


@layer("Filter")
def pick(g: Given) -> list[Array]:
    """Of each bottom but the last, the images for which that one is not 0."""
    chosen = g.bottoms[-1].reshape(-1) != 0
    return [bottom[chosen] for bottom in g.bottoms[:-1]]
