"""EuclideanLoss, HingeLoss, MultinomialLogisticLoss, ContrastiveLoss, SigmoidCrossEntropyLoss.

Source: euclidean_loss_layer.cpp, hinge_loss_layer.cpp, multinomial_logistic_loss_layer.cpp,
contrastive_loss_layer.cpp and sigmoid_cross_entropy_loss_layer.cpp in src/caffe/layers of BVLC
Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from netspec import schema
from netspec.reference.arrays import grouped
from netspec.reference.labels import whole
from netspec.reference.layers.activation import softplus
from netspec.reference.losses import divisor, ignored, mode_of
from netspec.reference.registry import layer

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given

_NORMS = schema.enum_type("HingeLossParameter.Norm")
SMALLEST = 1e-20  # a probability below it counts as this one


@layer("EuclideanLoss")
def euclidean(g: Given) -> Any:
    """Half the squared distance, a mean over the images."""
    difference = g.bottom.reshape(-1) - g.bottoms[1].reshape(-1)
    return difference @ difference / len(g.bottom) / 2


@layer("HingeLoss")
def hinge(g: Given) -> Any:
    """What scores lack of 1, the label's with the other sign; squared if asked."""
    scores, labels = _scores(g)
    rows = np.arange(len(scores))
    margins = scores.copy()
    margins[rows, labels] *= -1
    margins = np.maximum(margins + 1, 0)
    if _NORMS.Name(g.layer.hinge_loss_param.norm) == "L2":
        margins *= margins
    return margins.sum() / len(scores)


@layer("MultinomialLogisticLoss")
def multinomial_logistic(g: Given) -> Any:
    """Minus the logarithm of the label's probability, a mean over the images."""
    scores, labels = _scores(g)
    chosen = scores[np.arange(len(scores)), labels]
    return -np.log(np.maximum(chosen, g.number(SMALLEST))).sum() / len(scores)


def _scores(g: Given) -> tuple[Array, Array]:
    """Each image's scores, and its label, the first ones of the second bottom."""
    scores = grouped(g.bottom, 1)
    labels = whole(g.bottoms[1].reshape(-1)[: len(scores)])
    wrong = (labels < 0) | (labels >= scores.shape[1])
    if wrong.any():
        at = int(wrong.argmax())
        raise g.fail(
            f"the label of image {at} is {labels[at]}, and it has {scores.shape[1]} scores"
        )
    return scores, labels


@layer("ContrastiveLoss")
def contrastive(g: Given) -> Any:
    """The squared distance of pairs that are alike, and what others lack of a margin."""
    param = g.layer.contrastive_loss_param
    one, other = (grouped(each, 1) for each in g.bottoms[:2])
    squared = ((one - other) ** 2).sum(axis=1)
    alike = whole(g.bottoms[2]).reshape(-1)[: len(one)] != 0
    if alike.size < len(one):
        raise g.fail(f"bottom 2 says of {alike.size} pairs what they are, and there are {len(one)}")
    margin = g.number(param.margin)
    if param.legacy_version:
        apart = np.maximum(margin - squared, 0)
    else:
        apart = np.maximum(margin - np.sqrt(squared), 0) ** 2
    return np.where(alike, squared, apart).sum() / len(one) / 2


@layer("SigmoidCrossEntropyLoss")
def sigmoid_cross_entropy(g: Given) -> Any:
    """The cross entropy of targets from 0 to 1 and the sigmoid of the scores."""
    param = g.layer.loss_param
    scores = g.bottom.reshape(-1)
    targets = g.bottoms[1].reshape(-1)
    counted = ~ignored(targets, param)
    losses = softplus(scores) - scores * targets
    images = len(g.bottom)
    by = divisor(
        mode_of(param, "BATCH_SIZE"), images, scores.size // max(images, 1), int(counted.sum())
    )
    return losses[counted].sum() / by
