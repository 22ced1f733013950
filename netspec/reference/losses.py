"""What losses share: labels that are ignored, and what a sum is divided by.

Source: ``get_normalizer`` in src/caffe/layers/softmax_loss_layer.cpp and its like of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from netspec import schema
from netspec.reference.labels import indices, whole

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given

_MODES = schema.enum_type("LossParameter.NormalizationMode")


def ignored(labels: Array, param: Any) -> Array:
    """Which labels do not count.

    Args:
        labels: The labels.
        param: A LossParameter or AccuracyParameter.
    """
    if not param.HasField("ignore_label"):
        return np.zeros(labels.shape, bool)
    return whole(labels) == param.ignore_label


def labelled(g: Given, param: Any, shape: tuple[int, ...]) -> tuple[Array, Array]:
    """The second bottom's labels, a row for each of the first axes, and which of them count.

    Args:
        g: The layer.
        param: Its LossParameter or AccuracyParameter.
        shape: The scores' images, classes and positions.

    Raises:
        Failed: A label that counts is of no class.
    """
    images, classes, positions = shape
    left_out = ignored(g.bottoms[1], param)
    found = indices(g, 1, classes, "the number of classes", left_out)
    counted = ~left_out.reshape(images, positions)
    return np.where(counted, found.reshape(images, positions), 0), counted


def divisor(mode: int, images: int, positions: int, counted: int) -> float:
    """What a sum of losses is divided by; never less than 1.

    Args:
        mode: The NormalizationMode.
        images: How many rows of labels there are.
        positions: How many labels a row has.
        counted: How many of all count.
    """
    by = {"FULL": images * positions, "VALID": counted, "BATCH_SIZE": images, "NONE": 1}
    return float(max(1, by[_MODES.Name(mode)]))


def mode_of(param: Any, otherwise: str) -> int:
    """A LossParameter's NormalizationMode; of older nets, by ``normalize``.

    Args:
        param: The LossParameter.
        otherwise: Which one it is where nothing is said.
    """
    if param.HasField("normalization"):
        return int(param.normalization)
    if param.HasField("normalize"):
        otherwise = "VALID" if param.normalize else "BATCH_SIZE"
    return int(_MODES.Value(otherwise))
