"""ROIPooling and PSROIPooling: each region of a feature map as a grid of one size.

Source: roi_pooling_layer.cpp of rbgirshick/caffe-fast-rcnn, and psroi_pooling_layer.cu of
daijifeng001/caffe-rfcn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from netspec.reference.registry import layer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.reference.arrays import Array
    from netspec.reference.given import Given

_SMALLEST = 0.1  # the sides of a region that would have none


@layer("ROIPooling")
def roi_pooling(g: Given) -> Array:
    """The largest number of each cell; 0 in a cell without pixels."""
    param = g.layer.roi_pooling_param
    if param.pooled_l or param.pad_ratio:
        raise g.fail("pooled_l and pad_ratio are not computed", "Give its class with layers=.")
    scale = g.number(param.spatial_scale)
    top = np.zeros(g.shape(), g.dtype)
    for region, image, corners in _regions(g):
        edges = _rounded(corners * scale).astype(int)
        ends = []
        for start, end, count, size in zip(
            edges[1::-1], edges[:1:-1], top.shape[2:], image.shape[1:], strict=True
        ):
            bin_size = g.dtype.type(max(end - start + 1, 1)) / g.dtype.type(count)
            ends.append(_cells(start, bin_size, count, size, rounded=True))
        for row, rows in enumerate(ends[0]):
            for column, columns in enumerate(ends[1]):
                cell = image[:, rows, columns]
                if cell.size:
                    top[region, :, row, column] = cell.max(axis=(1, 2))
    return top


@layer("PSROIPooling")
def psroi_pooling(g: Given) -> Array:
    """The mean of each cell, in channels of its own."""
    param = g.layer.psroi_pooling_param
    scale, group = g.number(param.spatial_scale), param.group_size
    top = np.zeros(g.shape(), g.dtype)
    for region, image, corners in _regions(g):
        whole = _rounded(corners)
        starts, stops = whole[:2] * scale, (whole[2:] + 1) * scale
        bands = image.reshape(param.output_dim, group, group, *image.shape[1:])
        ends = []
        for start, stop, size in zip(starts[::-1], stops[::-1], image.shape[1:], strict=True):
            bin_size = max(stop - start, g.number(_SMALLEST)) / g.dtype.type(group)
            ends.append(_cells(start, bin_size, group, size, rounded=False))
        for row, rows in enumerate(ends[0]):
            for column, columns in enumerate(ends[1]):
                cell = bands[:, row, column, rows, columns]
                if cell.size:
                    top[region, :, row, column] = cell.mean(axis=(1, 2))
    return top


class _Region(NamedTuple):
    """A region: its number, the image that it is of, and its corners x1, y1, x2, y2."""

    number: int
    image: Array
    corners: Array


def _regions(g: Given) -> Iterator[_Region]:
    features, regions = g.bottoms
    for number, region in enumerate(regions.reshape(len(regions), -1)):
        image = int(region[0])
        if not 0 <= image < len(features):
            raise g.fail(f"region {number} is of image {image}, and the batch has {len(features)}")
        yield _Region(number, features[image], region[1:5])


def _rounded(x: Array) -> Array:
    """To the nearest integer, halves away from 0, as C++ does it."""
    return np.trunc(x + np.copysign(0.5, x))


def _cells(start: float, bin_size: float, count: int, size: int, *, rounded: bool) -> list[slice]:
    """The pixels of each cell along an axis."""
    inside, outside = (0.0, start) if rounded else (start, 0.0)
    cells = []
    for number in range(count):
        first = int(np.floor(number * bin_size + inside) + outside)
        last = int(np.ceil((number + 1) * bin_size + inside) + outside)
        cells.append(slice(min(max(first, 0), size), min(max(last, 0), size)))
    return cells
