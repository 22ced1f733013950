"""Reduction, Softmax and ArgMax: many numbers that become few, or are held against each other.

Source: reduction_layer.cpp, softmax_layer.cpp and argmax_layer.cpp in src/caffe/layers of BVLC
Caffe.
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

_OPERATIONS = schema.enum_type("ReductionParameter.ReductionOp")


@layer("Reduction")
def reduction(g: Given) -> Array:
    """All axes from axis on as one number: a sum, of sizes or squares if asked, or a mean."""
    param = g.layer.reduction_param
    rows = grouped(g.bottom, g.axis(param.axis))
    operation = _OPERATIONS.Name(param.operation)
    coeff = g.number(param.coeff)
    if operation == "ASUM":
        rows = np.abs(rows)
    elif operation == "SUMSQ":
        rows = rows * rows
    elif operation == "MEAN":
        coeff = coeff / rows.shape[-1]
    return (rows.sum(axis=-1) * coeff).reshape(g.shape())


def softmax(x: Array, axis: int) -> Array:
    """Numbers along an axis as shares of 1, each by its power of e."""
    powers = np.exp(x - x.max(axis=axis, keepdims=True))
    powers /= powers.sum(axis=axis, keepdims=True)
    return powers


@layer("Softmax")
def shares(g: Given) -> Array:
    """The softmax along an axis."""
    return softmax(g.bottom, g.axis(g.layer.softmax_param.axis))


@layer("ArgMax")
def argmax(g: Given) -> Array:
    """Where the largest numbers are, of those equal the last; or how large, or both."""
    return best(g, g.bottom)


def best(g: Given, x: Array) -> Array:
    """What an ArgMax makes of a blob.

    Args:
        g: The layer.
        x: The blob.
    """
    param = g.layer.argmax_param
    along = param.HasField("axis")
    axis = g.axis(param.axis) if along else 1
    x = x if along else grouped(x, 1)
    order = np.flip(np.argsort(x, axis=axis, kind="stable"), axis)
    places = order.take(range(param.top_k), axis=axis)
    if not param.out_max_val:
        return places.reshape(g.shape())
    values = np.take_along_axis(x, places, axis)
    return values if along else np.stack([places, values], axis=1).reshape(g.shape())
