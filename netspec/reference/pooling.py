"""Windows over height and width that are pooled: their largest number, their mean, or one drawn.

Source: ``PoolingLayer::Forward_cpu`` in src/caffe/layers/pooling_layer.cpp of BVLC Caffe; of
STOCHASTIC pooling, which it has for graphics cards alone, pooling_layer.cu.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from netspec.reference.arrays import FLT_MAX

if TYPE_CHECKING:
    from netspec.reference.arrays import Array

_SPACE = 2  # height and width, the last axes


class Pools(NamedTuple):
    """Windows along one axis.

    Attributes:
        kernel: How many numbers a window takes in.
        stride: How far apart windows are.
        pad: What is added on each side.
        windows: How many there are.
        dilation: How far apart the numbers of a window are.
    """

    kernel: int
    stride: int
    pad: int
    windows: int
    dilation: int = 1

    def place(self, index: int) -> slice:
        """Where one number of each window lies, along a padded axis."""
        start = index * self.dilation
        if not self.windows:
            return slice(0, 0)
        return slice(start, start + (self.windows - 1) * self.stride + 1, self.stride)

    @property
    def reach(self) -> int:
        """Where the last window ends, along a padded axis."""
        return (self.windows - 1) * self.stride + (self.kernel - 1) * self.dilation + 1


def largest(x: Array, pools: tuple[Pools, ...]) -> Array:
    """The largest number of each window; what is no number never is.

    Args:
        x: The blob; the windows are along its last axes.
        pools: The windows, an axis each.
    """
    for axis, pool in zip(range(-len(pools), 0), pools, strict=True):
        padded = _padded(x, axis, pool, -FLT_MAX)
        best = np.fmax(_at(padded, axis, pool.place(0)), x.dtype.type(-FLT_MAX))
        for index in range(1, pool.kernel):
            np.fmax(best, _at(padded, axis, pool.place(index)), out=best)
        x = best
    return x


def largest_with_places(x: Array, pools: tuple[Pools, ...]) -> tuple[Array, Array]:
    """The largest number of each window, and its index in the image's height and width.

    Args:
        x: The blob.
        pools: The windows along height and width.
    """
    high, wide = pools
    padded = _padded(_padded(x, -2, high, -FLT_MAX), -1, wide, -FLT_MAX)
    best = np.full((*x.shape[:-_SPACE], high.windows, wide.windows), -FLT_MAX, x.dtype)
    places = np.full(best.shape, -1, x.dtype)
    rows = np.arange(high.windows) * high.stride - high.pad
    columns = np.arange(wide.windows) * wide.stride - wide.pad
    for row, column in np.ndindex(high.kernel, wide.kernel):
        found = padded[..., high.place(row), wide.place(column)]
        better = found > best
        np.copyto(best, found, where=better)
        index = (rows[:, None] + row * high.dilation) * x.shape[-1]
        index = index + columns + column * wide.dilation
        np.copyto(places, index, where=better, casting="unsafe")
    return best, places


def means(x: Array, pools: tuple[Pools, ...]) -> Array:
    """The mean of each window, its pad counted as zeros, but not what lies beyond that.

    Args:
        x: The blob; the windows are along its last axes.
        pools: The windows, an axis each.
    """
    for axis, pool in zip(range(-len(pools), 0), pools, strict=True):
        starts = np.arange(pool.windows) * pool.stride - pool.pad
        ends = np.minimum(starts + pool.kernel, x.shape[axis] + pool.pad)
        padded = _padded(x, axis, pool, 0)
        total = _at(padded, axis, pool.place(0)).copy()
        for index in range(1, pool.kernel):
            total += _at(padded, axis, pool.place(index))
        total /= (ends - starts).astype(x.dtype).reshape(-1, *(1,) * (-1 - axis))
        x = total
    return x


def weighted(x: Array, pools: tuple[Pools, ...]) -> Array:
    """The mean of each window in which each number weighs as much as it is large.

    Args:
        x: The blob.
        pools: The windows along height and width.
    """
    windows = _windows(x, pools)
    total, squares = windows.sum(axis=-1), (windows * windows).sum(axis=-1)
    return np.divide(squares, total, out=np.zeros_like(total), where=total > 0)


def picked(x: Array, pools: tuple[Pools, ...], random: np.random.Generator) -> Array:
    """A number of each window, drawn with a chance that is in proportion to it.

    Args:
        x: The blob.
        pools: The windows along height and width.
        random: Where random numbers come from.
    """
    windows = _windows(x, pools)
    sums = windows.cumsum(axis=-1)
    threshold = random.random(sums.shape[:-1])[..., None] * sums[..., -1:]
    index = (sums >= threshold.astype(x.dtype)).argmax(axis=-1)
    result: Array = np.take_along_axis(windows, index[..., None], -1)[..., 0]
    return result


def _windows(x: Array, pools: tuple[Pools, ...]) -> Array:
    """All windows, the numbers of each along the last axis; 0 beyond the edge."""
    high, wide = pools
    padded = _padded(_padded(x, -2, high, 0), -1, wide, 0)
    parts = [
        padded[..., high.place(row), wide.place(column)]
        for row, column in np.ndindex(high.kernel, wide.kernel)
    ]
    return np.stack(parts, axis=-1)


def _padded(x: Array, axis: int, pool: Pools, value: float) -> Array:
    """The blob with its pad along an axis, and as much more as windows reach over the edge."""
    size = x.shape[axis]
    total = max(pool.pad + size, pool.reach)
    if total == size:
        return x
    shape = list(x.shape)
    shape[axis] = total
    result = np.full(shape, value, x.dtype)
    _at(result, axis, slice(pool.pad, pool.pad + size))[...] = x
    return result


def _at(x: Array, axis: int, where: slice) -> Any:
    places: tuple[Any, ...] = (..., where, *(slice(None),) * (-1 - axis))
    return x[places]
