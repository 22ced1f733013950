"""The memory that a layer in place shares with its bottom, when it gives it another shape.

Source: ``Blob::Reshape`` in src/caffe/blob.cpp of BVLC Caffe: memory stays as it is where
there is enough, and is new, and zero, where there is not.
"""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING

import numpy as np

from netspec.shapes.dims import known

if TYPE_CHECKING:
    from netspec.checking import Report
    from netspec.net import Node, Version
    from netspec.reference.arrays import Array
    from netspec.shapes.dims import Shape


def flat_memory(report: Report, node: Node, bottom: Array, shape: tuple[int, ...]) -> Array:
    """The memory of a layer's first bottom, with room for its top.

    Args:
        report: The net, checked.
        node: The layer.
        bottom: The bottom.
        shape: The top's shape.
    """
    size = prod(shape)
    if size > bottom.size and size > _capacity(report, node):
        return np.zeros(size, bottom.dtype)
    memory = np.zeros(max(size, bottom.size), bottom.dtype)
    memory[: bottom.size] = bottom.reshape(-1)
    return memory


def _capacity(report: Report, node: Node) -> int:
    """For how many numbers a layer's first bottom has room when the net is set up."""
    view = report.view
    assert view is not None
    first = view.versions[node.tops[0]]
    while first.below is not None:
        first = view.versions[first.below]
    shapes: list[Shape | None] = []
    for version in _same_memory(view.versions, first):
        layer = report.layers[version.node]
        shapes.append(layer.top_shapes[version.top])
        if version.below is not None:
            shapes.append(layer.bottom_shapes[version.top])
    return max((prod(known(shape) or (0,)) for shape in shapes if shape is not None), default=0)


def _same_memory(versions: tuple[Version, ...], first: Version) -> list[Version]:
    """The versions of a blob that one after another are made in place."""
    cell = {first.number}
    found = [first]
    for version in versions[first.number + 1 :]:
        if version.below in cell:
            cell.add(version.number)
            found.append(version)
    return found
