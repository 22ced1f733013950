"""Pooling, SPP and Im2col in place: windows over memory that is written to meanwhile.

Source: pooling_layer.cpp, spp_layer.cpp and im2col_layer.cpp in src/caffe/layers of BVLC Caffe,
and src/caffe/util/im2col.cpp.
"""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING

import numpy as np

from netspec import schema
from netspec.reference.arrays import FLT_MAX
from netspec.reference.layers.pooling import pools_of
from netspec.reference.registry import in_place
from netspec.shapes.window_fields import windows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.reference.arrays import Array
    from netspec.reference.given import Given
    from netspec.reference.pooling import Pools
    from netspec.shapes.windows import Windows

_METHODS = schema.enum_type("PoolingParameter.PoolMethod")
_SPP_METHODS = schema.enum_type("SPPParameter.PoolMethod")
_SPACE = 2  # axes of an image


@in_place("SPP")
def spp(g: Given, memory: Array) -> None:
    """What the top is cleared with, as a single level has one bin."""
    method = _SPP_METHODS.Name(g.layer.spp_param.pool)
    memory[...] = -FLT_MAX if method == "MAX" else 0


@in_place("Pooling")
def pooling(g: Given, memory: Array) -> Array | None:
    """Of what is left when the top is cleared, and of what was pooled before."""
    shape, pools = g.shape(), pools_of(g)
    method = _METHODS.Name(g.layer.pooling_param.pool)
    if method == "STOCHASTIC":
        raise g.fail("STOCHASTIC pooling in place is not computed")
    average = method == "AVE"
    memory[: prod(shape)] = 0 if average else -FLT_MAX
    places = np.full(prod(shape), -1, memory.dtype)
    height, width = g.bottom.shape[-_SPACE:]
    plane = prod(shape[-_SPACE:])
    for number in range(prod(shape[:-_SPACE])):
        start = number * plane
        image = memory[start:]
        for pool, (rows, columns, size) in enumerate(_boxes(pools, height, width)):
            for index in (row * width + column for row in rows for column in columns):
                if average:
                    image[pool] += image[index]
                elif image[index] > image[pool]:
                    image[pool] = image[index]
                    places[start + pool] = index
            if average:
                image[pool] /= size
    return places.reshape(shape) if g.tops > 1 else None


def _boxes(pools: tuple[Pools, ...], height: int, width: int) -> Iterator[tuple[range, range, int]]:
    """Each window's rows and columns, and how many numbers a mean counts."""
    sides = [
        [_ends(pool, number, size) for number in range(pool.windows)]
        for pool, size in zip(pools, (height, width), strict=True)
    ]
    for rows, high in sides[0]:
        for columns, wide in sides[1]:
            yield rows, columns, high * wide


def _ends(pool: Pools, number: int, size: int) -> tuple[range, int]:
    start = number * pool.stride - pool.pad
    end = start + pool.kernel
    return range(max(start, 0), min(end, size)), min(end, size + pool.pad) - start


@in_place("Im2col")
def im2col(g: Given, memory: Array) -> None:
    """Windows over images of the top's shape, each number written before the next is read."""
    if not memory.any():
        return  # zeros, whichever are read
    param = g.layer.convolution_param
    axis = g.axis(param.axis)
    channels, *space = g.shape()[axis:]
    view = windows(g.setting, param, len(space))
    plain = len(space) == _SPACE and not param.force_nd_im2col
    sizes = _counts(view, space) if plain else tuple(space)
    image, kernel = prod(g.shape()[axis:]), prod(view.kernel)
    numbers = channels * kernel if plain else channels
    images = prod(g.shape()[:axis])
    wide = np.zeros(max(memory.size, images * image + numbers * prod(sizes)), memory.dtype)
    wide[: memory.size] = memory
    for start in range(0, images * image, image):
        target = start
        for number in range(numbers):
            offset = np.unravel_index(number % kernel, view.kernel)
            source = start + number // kernel * prod(space)
            for place in np.ndindex(*sizes):
                at = tuple(
                    step * stride - pad + int(shift) * dilation
                    for step, stride, pad, shift, dilation in zip(
                        place, view.stride, view.pad, offset, view.dilation, strict=True
                    )
                )
                inside = all(0 <= each < size for each, size in zip(at, space, strict=True))
                index = int(np.ravel_multi_index(at, tuple(space))) if inside else 0
                wide[target] = wide[source + index] if inside else 0
                target += 1
    memory[...] = wide[: memory.size]


def _counts(view: Windows, space: list[int]) -> tuple[int, ...]:
    """How many windows C++ counts along each axis; none where they do not fit."""
    return tuple(
        max(0, int((size + 2 * view.pad[at] - view.extent(at)) / view.stride[at]) + 1)
        for at, size in enumerate(space)
    )
