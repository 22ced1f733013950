"""The inception module: convolutions of several sizes side by side (GoogLeNet)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from netspec.building import Blob


def inception(
    x: Blob, conv1: int, reduce3: int, conv3: int, reduce5: int, conv5: int, pool_proj: int
) -> Blob:
    """Four ways from one blob, and their channels together; layers are named as GoogLeNet's.

    Args:
        x: ``N x C x H x W``.
        conv1: Channels of the 1x1 convolution.
        reduce3: Channels of the 1x1 convolution before that of 3x3.
        conv3: Channels of the 3x3 convolution.
        reduce5: Channels of the 1x1 convolution before that of 5x5.
        conv5: Channels of the 5x5 convolution.
        pool_proj: Channels of the 1x1 convolution behind the pooling.

    Returns:
        ``N x (conv1 + conv3 + conv5 + pool_proj) x H x W``.
    """
    by1 = _conv(x, conv1, 1, "1x1")
    by3 = _conv(_conv(x, reduce3, 1, "3x3_reduce"), conv3, 3, "3x3", pad=1)
    by5 = _conv(_conv(x, reduce5, 1, "5x5_reduce"), conv5, 5, "5x5", pad=2)
    pooled = _conv(x.pool("max", 3, 1, pad=1, name="pool"), pool_proj, 1, "pool_proj")
    return by1.concat(by3, by5, pooled, name="output")


def _conv(x: Blob, num_output: int, kernel_size: int, name: str, **params: Any) -> Blob:
    """A convolution and its ReLU."""
    return x.conv(num_output, kernel_size, name=name, **params).relu(name=f"relu_{name}")
