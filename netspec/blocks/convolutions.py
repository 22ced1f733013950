"""Convolutions with what belongs to them: normalization, scale and ReLU."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.dsl.origin import caller
from netspec.errors import FieldValueError, shown

if TYPE_CHECKING:
    from netspec.building import Blob


def conv_bn_scale(
    x: Blob, num_output: int, kernel_size: int = 3, stride: int = 1, **params: Any
) -> Blob:
    """Convolution, BatchNorm and Scale; the Scale has the bias.

    Args:
        x: ``N x C x H x W``.
        num_output: Channels of the result.
        kernel_size: An odd size; the pad keeps height and width if the stride is 1.
        stride: The stride.
        **params: More keywords of the convolution, ``name`` among them.

    Returns:
        ``N x num_output x H/stride x W/stride``.
    """
    params = {"pad": kernel_size // 2, "bias_term": False, **params}
    return x.conv(num_output, kernel_size, stride, **params).bn().scale(bias_term=True)


def conv_bn_scale_relu(
    x: Blob, num_output: int, kernel_size: int = 3, stride: int = 1, **params: Any
) -> Blob:
    """Convolution, BatchNorm, Scale and ReLU.

    Args:
        x: ``N x C x H x W``.
        num_output: Channels of the result.
        kernel_size: As ``conv_bn_scale`` has it.
        stride: The stride.
        **params: More keywords of the convolution, ``name`` among them.

    Returns:
        ``N x num_output x H/stride x W/stride``.
    """
    return conv_bn_scale(x, num_output, kernel_size, stride, **params).relu()


def depthwise_separable(x: Blob, num_output: int, kernel_size: int = 3, stride: int = 1) -> Blob:
    """A convolution of each channel by itself, and a 1x1 convolution across them (MobileNet).

    Args:
        x: ``N x C x H x W``.
        num_output: Channels of the result.
        kernel_size: An odd size.
        stride: The stride.

    Returns:
        ``N x num_output x H/stride x W/stride``.

    Raises:
        FieldValueError: It is not known how many channels the blob has.
    """
    each = channels(x)
    x = conv_bn_scale_relu(x, each, kernel_size, stride, group=each, name="dw")
    return conv_bn_scale_relu(x, num_output, 1, name="sep")


def channels(x: Blob) -> int:
    """How many channels a blob has.

    Args:
        x: The blob, ``N x C x ...``.

    Raises:
        FieldValueError: It is not known.
    """
    count = x.channels
    if not isinstance(count, int):
        raise FieldValueError(
            f"it is not known how many channels {shown(x.name)} has, and the block needs it",
            origin=caller(),
            hint="Give the shape of what the net reads.",
        )
    return count
