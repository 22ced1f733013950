"""SmoothL1Loss and L1Loss of forks: distances that grow with the difference, not its square.

Source: smooth_L1_loss_layer.cu of rbgirshick/caffe-fast-rcnn, smooth_L1_loss_layer.cpp of
weiliu89/caffe, branch ssd, and l1_loss_layer.cpp of NVIDIA/caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from netspec.reference.registry import layer

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given


@layer("SmoothL1Loss")
def smooth_l1(g: Given) -> list[Any]:
    """Squared near 0 and absolute beyond, with weights inside and outside, over the images."""
    if g.layer.loss_param.HasField("normalization"):
        raise g.fail(
            "R-FCN's normalization is not computed", "Leave it out, or give its class with layers=."
        )
    difference = g.bottom - g.bottoms[1].reshape(g.bottom.shape)
    inside, outside = [*g.bottoms[2:], None, None][:2]
    if inside is not None:
        difference = difference * inside.reshape(g.bottom.shape)
    squared = g.number(g.layer.smooth_l1_loss_param.sigma) ** 2
    size = np.abs(difference)
    losses = np.where(
        size < 1 / squared, difference * difference * (squared / 2), size - 1 / squared / 2
    )
    if outside is not None:
        losses = losses * outside.reshape(g.bottom.shape)
    each = losses.sum(axis=1, keepdims=True) if g.tops > 1 else losses
    return [losses.sum() / len(g.bottom), each][: g.tops]


@layer("L1Loss")
def l1_loss(g: Given) -> Array | Any:
    """The sum of the differences' sizes, over the images."""
    other = g.bottoms[1].reshape(g.bottom.shape) if len(g.bottoms) > 1 else 0
    return np.abs(g.bottom - other).sum() / len(g.bottom)
