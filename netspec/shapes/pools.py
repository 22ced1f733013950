"""Pooling windows: how many of them an axis has, rounded in floats as Caffe does it.

Source: ``PoolingLayer::Reshape`` in src/caffe/layers/pooling_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from typing import NamedTuple

from netspec.shapes.arithmetic import float_quotient
from netspec.shapes.dims import Dim, Unknown, as_int


class Pool(NamedTuple):
    """Pooling windows along one axis.

    Attributes:
        kernel: How many values a window takes in.
        stride: How far apart windows are.
        pad: What is added on each side.
    """

    kernel: Dim
    stride: Dim
    pad: Dim


def pooled(size: Dim, pool: Pool, *, up: bool, clip: bool) -> Dim:
    """How many windows an axis has.

    Args:
        size: The axis.
        pool: The windows.
        up: Whether a window that fits only in part counts.
        clip: Whether one that starts behind the axis is taken away again, as it is if there is
            any pad. If the one before it does so too, Caffe refuses the layer.

    Returns:
        The number, which may be negative: -1 where Caffe refuses to clip.
    """
    kernel, stride, pad = pool
    free = as_int(size - kernel + 2 * pad)
    if isinstance(free, Unknown) or isinstance(stride, Unknown):
        # Windows that go one by one and are larger than their pad: none is clipped. An unknown
        # size is taken to be one that a float holds, below 2^24.
        return size + (2 * pad - kernel + 1) if stride == 1 else Unknown()
    number = float_quotient(free, stride, up=up) + 1
    if clip:
        end = as_int(size + pad)
        if as_int((number - 1) * stride) >= end:
            number -= 1
            if as_int((number - 1) * stride) >= end:
                return -1
    return number
