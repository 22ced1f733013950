"""Residual blocks: what convolutions make is added to what they read (ResNet)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.blocks.convolutions import channels, conv_bn_scale, conv_bn_scale_relu

if TYPE_CHECKING:
    from netspec.building import Blob

EXPANSION = 4  # a bottleneck gives so many times its width


def residual_basic(x: Blob, num_output: int, stride: int = 1) -> Blob:
    """Two 3x3 convolutions and a way around them (ResNet-18 and -34).

    Args:
        x: ``N x C x H x W``.
        num_output: Channels of the result.
        stride: Of the first convolution.

    Returns:
        ``N x num_output x H/stride x W/stride``.

    Raises:
        FieldValueError: It is not known how many channels the blob has.
    """
    around = _around(x, num_output, stride)
    x = conv_bn_scale_relu(x, num_output, 3, stride)
    x = conv_bn_scale(x, num_output, 3)
    return (around + x).relu()


def residual_bottleneck(x: Blob, num_output: int, stride: int = 1) -> Blob:
    """Convolutions of 1x1, 3x3 and 1x1, and a way around them (ResNet-50 and deeper).

    Args:
        x: ``N x C x H x W``.
        num_output: Channels in between; the result has four times as many.
        stride: Of the first convolution.

    Returns:
        ``N x 4*num_output x H/stride x W/stride``.

    Raises:
        FieldValueError: It is not known how many channels the blob has.
    """
    around = _around(x, EXPANSION * num_output, stride)
    x = conv_bn_scale_relu(x, num_output, 1, stride)
    x = conv_bn_scale_relu(x, num_output, 3)
    x = conv_bn_scale(x, EXPANSION * num_output, 1)
    return (around + x).relu()


def _around(x: Blob, num_output: int, stride: int) -> Blob:
    """The blob itself; if its shape is to change, by a 1x1 convolution."""
    if stride == 1 and channels(x) == num_output:
        return x
    return conv_bn_scale(x, num_output, 1, stride, name="proj")
