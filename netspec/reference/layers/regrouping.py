"""Reorg and ShuffleChannel: the same numbers, moved between channels and pixels.

Source: include/caffe/layers/reorg_layer.hpp of eric612/MobileNet-YOLO, and
shuffle_channel_layer.cpp of foss-for-synopsys-dwc-arc-processors/synopsys-caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.reference.arrays import grouped
from netspec.reference.registry import layer

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given


@layer("Reorg")
def reorg(g: Given) -> Array:
    """Pixels to channels, by the order in which darknet reads its memory.

    The bottom is read as if it had fewer channels and more pixels, and what comes out as if it
    had the top's shape.
    """
    stride = g.layer.reorg_param.stride
    num, channels, height, width = g.legacy()
    fewer, rest = divmod(channels, stride * stride)
    if rest:
        raise g.fail(f"it has {channels} channels, which must be a multiple of {stride} * {stride}")
    blocks = g.bottom.reshape(num, fewer, height, stride, width, stride)
    return blocks.transpose(0, 3, 5, 1, 2, 4).reshape(g.shape())


@layer("ShuffleChannel")
def shuffle_channel(g: Given) -> Array:
    """The first channel of each group, then the second of each, and so on."""
    group = g.layer.shuffle_channel_param.group
    num, channels = g.legacy()[:2]
    if channels % group:
        raise g.fail(f"it has {channels} channels, which must be a multiple of group, {group}")
    rows = grouped(g.bottom.reshape(g.shape()), 1, 2)
    mixed = rows.reshape(num, group, channels // group, rows.shape[2]).swapaxes(1, 2)
    return mixed.reshape(g.shape())
