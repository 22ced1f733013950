"""Eltwise and Axpy: blobs of one shape, number by number.

Source: eltwise_layer.cpp in src/caffe/layers of BVLC Caffe, and axpy_layer.cpp of NVIDIA/caffe.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

import numpy as np

from netspec import schema
from netspec.reference.registry import layer

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given

_OPERATIONS = schema.enum_type("EltwiseParameter.EltwiseOp")


@layer("Eltwise")
def eltwise(g: Given) -> Array:
    """The product, the sum with coefficients, or the largest."""
    return combined(g, g.bottoms)


def combined(g: Given, bottoms: tuple[Array, ...]) -> Array:
    """What an Eltwise makes of blobs.

    Args:
        g: The layer.
        bottoms: The blobs.
    """
    param = g.layer.eltwise_param
    operation = _OPERATIONS.Name(param.operation)
    if operation == "PROD":
        return reduce(np.multiply, bottoms)
    if operation == "MAX":
        return reduce(_larger, bottoms)
    if not param.coeff:
        return reduce(np.add, bottoms)
    terms = (float(c) * x for c, x in zip(param.coeff, bottoms, strict=True))
    return reduce(np.add, terms)


def _larger(one: Array, other: Array) -> Array:
    """The larger one, and the other where they cannot be compared, as Caffe's first pair."""
    return np.where(one > other, one, other)


@layer("Axpy")
def axpy(g: Given) -> Array:
    """A * x + y, with a number of a for each channel of x."""
    a, x, y = g.bottoms
    return a.reshape(*x.shape[:2], 1, 1) * x + y
