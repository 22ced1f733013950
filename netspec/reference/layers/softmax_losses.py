"""SoftmaxWithLoss, InfogainLoss and Accuracy: scores of classes against labels.

Source: softmax_loss_layer.cpp, infogain_loss_layer.cpp and accuracy_layer.cpp in
src/caffe/layers of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from netspec.reference.arrays import FLT_MIN, grouped
from netspec.reference.layers.losses import SMALLEST
from netspec.reference.layers.reduction import softmax
from netspec.reference.losses import divisor, labelled, mode_of
from netspec.reference.matrices import infogain_matrix
from netspec.reference.registry import layer

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given


def _classes(g: Given, axis: int) -> Array:
    """The first bottom as (images, classes, positions)."""
    return grouped(g.bottom, axis, axis + 1)


@layer("SoftmaxWithLoss")
def softmax_with_loss(g: Given) -> list[Array]:
    """Minus the logarithm of the softmax at the label; the softmax itself as second top."""
    param = g.layer.loss_param
    shares = softmax(_classes(g, g.axis(g.layer.softmax_param.axis)), 1)
    images, _, positions = shares.shape
    labels, counted = labelled(g, param, shares.shape)
    chosen = np.take_along_axis(shares, labels[:, None], 1)[:, 0]
    losses = -np.log(np.maximum(chosen, g.number(FLT_MIN)))[counted]
    if param.weight_by_label_freqs:  # of SegNet
        losses = losses * np.array(param.class_weighting, g.dtype)[labels[counted]]
    by = divisor(mode_of(param, "VALID"), images, positions, losses.size)
    return [losses.sum() / by, shares.reshape(g.bottom.shape)][: g.tops]


@layer("InfogainLoss")
def infogain(g: Given) -> list[Array]:
    """Minus the logarithms of the softmax, weighted by the row of a matrix for the label."""
    param = g.layer.loss_param
    shares = softmax(_classes(g, g.axis(g.layer.infogain_loss_param.axis)), 1)
    images, classes, positions = shares.shape
    labels, counted = labelled(g, param, shares.shape)
    matrix = (
        g.bottoms[2].reshape(classes, classes)
        if len(g.bottoms) > 2
        else infogain_matrix(g, classes)
    )
    logs = np.log(np.maximum(shares, g.number(SMALLEST)))
    losses = -(matrix[labels].transpose(0, 2, 1) * logs).sum(axis=1)[counted]
    by = divisor(int(param.normalization), images, positions, losses.size)
    return [losses.sum() / by, shares.reshape(g.bottom.shape)][: g.tops]


@layer("Accuracy")
def accuracy(g: Given) -> list[Array]:
    """The share of labels among the best scores; for each class as second top."""
    param = g.layer.accuracy_param
    scores = _classes(g, g.axis(param.axis))
    classes = scores.shape[1]
    labels, counted = labelled(g, param, scores.shape)
    chosen = np.take_along_axis(scores, labels[:, None], 1)
    better = (scores >= chosen).sum(axis=1) - 1  # itself is among them
    right = labels[(better < param.top_k) & counted]
    number = np.count_nonzero(counted)
    total = np.asarray(right.size / number if number else 0)
    hits, labels = (np.bincount(each, minlength=classes) for each in (right, labels[counted]))
    return [total, np.where(labels > 0, hits / np.maximum(labels, 1), 0)][: g.tops]
