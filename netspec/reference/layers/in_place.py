"""Layers in place that Caffe takes, and whose code overwrites what it still has to read.

What comes out is seldom what is meant, and it is what Caffe computes. The blob has its new
shape when the layer begins, and what was in memory.

Source: the files in src/caffe/layers of BVLC Caffe that the layers' usual functions name, and
``Blob::Reshape`` in src/caffe/blob.cpp.
"""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING

import numpy as np

from netspec import schema
from netspec.reference.arrays import FLT_MAX
from netspec.reference.labels import indices, whole
from netspec.reference.layers.eltwise import combined
from netspec.reference.layers.normalization import lrn_scale
from netspec.reference.layers.reduction import best
from netspec.reference.registry import in_place

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given

_ELTWISE = schema.enum_type("EltwiseParameter.EltwiseOp")
_REDUCTION = schema.enum_type("ReductionParameter.ReductionOp")
_CLEARED = {"SUM": 0.0, "MAX": -FLT_MAX}  # what the top begins with, and so the first bottom


@in_place("Eltwise")
def eltwise(g: Given, memory: Array) -> None:
    """Without the first bottom, but for PROD: the top is cleared before it is read."""
    operation = _ELTWISE.Name(g.layer.eltwise_param.operation)
    if operation in _CLEARED:
        memory[...] = _CLEARED[operation]
    first = memory.reshape(g.shape())
    first[...] = combined(g, (first, *g.bottoms[1:]))


@in_place("LRN")
def lrn(g: Given, memory: Array) -> None:
    """Across channels, the square of what the bottom would be multiplied by."""
    power, across = lrn_scale(g)
    blob = memory.reshape(g.shape())
    blob[...] = power * power if across else blob * power


@in_place("BatchReindex")
def batch_reindex(g: Given, memory: Array) -> None:
    """Image by image, so that one may be read that was written before."""
    images = g.shape()[0]
    rows = memory[: prod(g.shape())].reshape(images, -1)
    for image, index in enumerate(indices(g, 1, images, "the batch")):
        rows[image] = rows[index]


@in_place("Concat")
def concat(g: Given, memory: Array) -> None:
    """Each of the other bottoms where the next row of the first axes begins."""
    if len(g.bottoms) == 1:
        return
    param = g.layer.concat_param
    axis = param.concat_dim if param.HasField("concat_dim") else g.axis(param.axis)
    row = prod(g.shape()[axis:])
    offset = row
    for bottom in g.bottoms[1:]:
        for number, part in enumerate(bottom.reshape(prod(bottom.shape[:axis]), -1)):
            target = memory[number * row + offset :][: part.size]
            target[...] = part[: target.size]
        offset += prod(bottom.shape[axis:])


@in_place("Tile")
def tile(g: Given, memory: Array) -> None:
    """Each row to several places, some of which are read as rows afterwards."""
    param = g.layer.tile_param
    axis = g.axis(param.axis)
    rows, size = prod(g.shape()[:axis]), prod(g.shape()[axis:])
    wide = np.zeros(max(memory.size, rows * param.tiles * size), memory.dtype)
    wide[: memory.size] = memory
    for row in range(rows):
        for number in range(row * param.tiles, (row + 1) * param.tiles):
            wide[number * size :][:size] = wide[row * size :][:size].copy()
    memory[...] = wide[: memory.size]


@in_place("Crop")
def crop(g: Given, memory: Array) -> None:
    """The first numbers in memory, whichever those are."""
    del memory
    if any(g.layer.crop_param.offset):
        raise g.fail(
            "in place, it can only be cut with an offset of 0", "Give its top a name of its own."
        )


@in_place("ArgMax")
def argmax(g: Given, memory: Array) -> None:
    """Of the numbers that have room in the top."""
    blob = memory[: prod(g.shape())].reshape(g.shape())
    blob[...] = best(g, blob)


@in_place("Reduction")
def reduction(g: Given, memory: Array) -> None:
    """Of each of the first numbers in memory by itself."""
    param = g.layer.reduction_param
    numbers = memory[: prod(g.shape())]
    operation = _REDUCTION.Name(param.operation)
    if operation == "ASUM":
        np.abs(numbers, out=numbers)
    elif operation == "SUMSQ":
        numbers *= numbers
    numbers *= g.number(param.coeff)


@in_place("Embed")
def embed(g: Given, memory: Array) -> None:
    """Row by row, so that an index may be what was written as part of a row before."""
    table = g.params[0]
    rows = memory[: prod(g.shape())].reshape(-1, table.shape[1])
    for number in range(len(rows)):
        index = int(whole(memory[number]))
        if not 0 <= index < len(table):
            raise g.fail(
                f"in place, it overwrites what it reads: index {number} is {index} then",
                "Give its top a name of its own.",
            )
        rows[number] = table[index]
    if g.layer.embed_param.bias_term:
        rows += g.params[1]
