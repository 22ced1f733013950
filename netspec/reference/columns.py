"""Windows as columns of a matrix, and back, along any number of axes.

Source: src/caffe/util/im2col.cpp of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.shapes.windows import Windows

_CHANNELS: tuple[Any, ...] = (slice(None),)  # all of the first axis


def columns(image: Array, view: Windows, sizes: tuple[int, ...]) -> Array:
    """The numbers of each window, of shape (C, kernel..., sizes...).

    Args:
        image: Of shape (C, space...).
        view: The windows.
        sizes: How many there are along each axis of space.
    """
    padded = _padded(image, view, sizes)
    result = np.empty((len(image), *view.kernel, *sizes), image.dtype)
    for offset in np.ndindex(*view.kernel):
        result[_CHANNELS + offset] = padded[_CHANNELS + _places(offset, view, sizes)]
    return result


def added(parts: Array, view: Windows, space: tuple[int, ...]) -> Array:
    """The numbers of windows added up where they lie: an image of shape (C, space...).

    Args:
        parts: Of shape (C, kernel..., sizes...).
        view: The windows.
        space: The sizes of the image.
    """
    sizes = parts.shape[1 + len(space) :]
    padded = tuple(size + 2 * pad for size, pad in zip(space, view.pad, strict=True))
    # Windows may end before the image does, and never behind it.
    result = np.zeros((len(parts), *padded), parts.dtype)
    for offset in np.ndindex(*view.kernel):
        result[_CHANNELS + _places(offset, view, sizes)] += parts[_CHANNELS + offset]
    return result[_CHANNELS + _inside(view, space)]


def _places(offset: tuple[int, ...], view: Windows, sizes: tuple[int, ...]) -> tuple[slice, ...]:
    """Where one number of each window lies in the padded image."""
    return tuple(
        slice(start := at * dilation, start + (count - 1) * stride + 1, stride)
        for at, dilation, stride, count in zip(
            offset, view.dilation, view.stride, sizes, strict=True
        )
    )


def _padded(image: Array, view: Windows, sizes: tuple[int, ...]) -> Array:
    """The image with its pad, and as much more as windows reach over it.

    C++ divides towards 0, so that there is a window even where it does not quite fit.
    """
    space = image.shape[1:]
    wanted = tuple(
        max(size + 2 * pad, (count - 1) * stride + view.extent(axis))
        for axis, (size, pad, stride, count) in enumerate(
            zip(space, view.pad, view.stride, sizes, strict=True)
        )
    )
    if wanted == space:
        return image
    result = np.zeros((len(image), *wanted), image.dtype)
    result[_CHANNELS + _inside(view, space)] = image
    return result


def _inside(view: Windows, space: tuple[int, ...]) -> tuple[slice, ...]:
    return tuple(slice(pad, pad + size) for pad, size in zip(view.pad, space, strict=True))
