"""InnerProduct and Embed: products with a matrix of weights.

Source: inner_product_layer.cpp and embed_layer.cpp in src/caffe/layers of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.reference.arrays import grouped
from netspec.reference.labels import indices
from netspec.reference.registry import layer

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given


@layer("InnerProduct")
def inner_product(g: Given) -> Array:
    """Each vector, all axes from axis on, times the weights, plus the bias."""
    param = g.layer.inner_product_param
    weights = g.params[0] if param.transpose else g.params[0].T
    top = grouped(g.bottom, g.axis(param.axis)) @ weights
    if param.bias_term:
        top += g.params[1]
    return top.reshape(g.shape())


@layer("Embed")
def embed(g: Given) -> Array:
    """The row of the weights that each number names, plus the bias."""
    rows = g.params[0][indices(g, 0, len(g.params[0]), "input_dim")]
    return rows + g.params[1] if g.layer.embed_param.bias_term else rows
