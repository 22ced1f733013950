"""Losses with a layer inside: SoftmaxWithLoss, InfogainLoss and SigmoidCrossEntropyLoss.

The layer inside is given the loss weights, too, and may be what refuses them.

Source: src/caffe/layers/softmax_loss_layer.cpp, infogain_loss_layer.cpp and
sigmoid_cross_entropy_loss_layer.cpp of BVLC Caffe; for class_weighting, softmax_loss_layer.cpp
of alexgkendall/caffe-segnet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.shapes import codes
from netspec.shapes.dims import as_int
from netspec.shapes.losses import (
    SCALAR,
    count,
    must_have_a_label_each,
    must_hold_numbers,
    same_batch,
    softmax_axis,
)
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

if TYPE_CHECKING:
    from netspec.shapes.dims import Shape


@rule("SoftmaxWithLoss")
def softmax_with_loss(s: Setting) -> Outcome:
    """Scores (N, C, ...) and labels (N, ...) to a scalar; a second top is never taken."""
    scores, axis = s.shapes[0], 0
    layer = s.layer
    if scores is not None:
        axis = softmax_axis(s, scores, layer.softmax_param.axis, "softmax_param", "axis")
    weights = s.loss_weights
    _one_weight_at_most(s, len(weights), "Softmax")
    if scores is not None:
        if not weights or weights[0]:
            must_hold_numbers(s, scores, "the probabilities")
        _check_class_weights(s)
    same_batch(s)
    _scores_stay(s)
    if scores is not None:
        must_have_a_label_each(s, scores, axis)
    if s.tops > 1:
        _refuse_second_top(s)
    return Outcome((SCALAR,))


@rule("InfogainLoss")
def infogain_loss(s: Setting) -> Outcome:
    """Scores (N, C, ...), labels (N, ...) and perhaps a matrix (C, C) to a scalar."""
    scores, axis = s.shapes[0], 0
    param, loss = s.layer.infogain_loss_param, s.layer.loss_param
    if scores is not None:
        axis = softmax_axis(s, scores, param.axis, "infogain_loss_param", "axis")
        must_hold_numbers(s, scores, "the probabilities")
    if loss.HasField("normalize"):
        s.refuse(
            codes.CONFLICT,
            "InfogainLoss does not take normalize any more",
            "loss_param",
            "normalize",
            hint="Say normalization: VALID for true, and BATCH_SIZE for false.",
        )
    if len(s.shapes) == 2 and not param.source:
        s.refuse(
            codes.MISSING,
            "the infogain matrix is needed, and there is neither source nor a third bottom",
            "infogain_loss_param",
            "source",
            hint="Give infogain_loss_param { source } or the matrix (C, C) as third bottom.",
        )
    same_batch(s)
    _scores_stay(s)
    if scores is not None:
        must_have_a_label_each(s, scores, axis)
        _check_matrix(s, scores, axis)
    return Outcome((SCALAR, scores)[: s.tops])


@rule("SigmoidCrossEntropyLoss")
def sigmoid_cross_entropy_loss(s: Setting) -> Outcome:
    """Scores (N, ...) and targets (N, ...), of as many numbers, to a scalar."""
    scores, targets, weights = s.shapes[0], s.shapes[1], s.loss_weights
    _one_weight_at_most(s, len(weights), "Sigmoid")
    if scores is not None and weights and weights[0]:
        must_hold_numbers(s, scores, "the sigmoids")
    same_batch(s)
    _scores_stay(s)
    if scores is not None and targets is not None and count(scores) != count(targets):
        s.refuse(
            codes.MISMATCH,
            f"{s.named(0)} and {s.named(1)} must have as many numbers, and have {count(scores)} "
            f"and {count(targets)}",
            "bottom",
            1,
        )
    return Outcome((SCALAR,))


def _one_weight_at_most(s: Setting, weights: int, inside: str) -> None:
    if weights > 1:
        s.refuse(
            codes.LOSS_WEIGHTS,
            f"{weights} loss_weight, and the {inside} inside, which is given them too, has one top",
            "loss_weight",
            1,
            hint=_BESIDE if s.tops > 1 else "Give one, for the loss.",
        )


def _refuse_second_top(s: Setting) -> None:
    s.refuse(
        codes.LOSS_WEIGHTS,
        "2 tops, and loss weights for both would be needed; but the Softmax inside, which is "
        "given them too, takes one only",
        "top",
        1,
        hint=_BESIDE,
    )


_BESIDE = "Caffe cannot make the second top. For the probabilities, put a Softmax layer beside it."


def _scores_stay(s: Setting) -> None:
    """Refuse a loss that is written over its scores, as it looks at them afterwards."""
    if s.in_place and s.in_place[0]:
        s.not_in_place()


def _check_class_weights(s: Setting) -> None:
    param = s.layer.loss_param
    if not param.weight_by_label_freqs:
        return
    weights, channels = len(param.class_weighting), s.legacy(0, 1)
    if weights != channels:
        s.refuse(
            codes.MISMATCH,
            f"{weights} class_weighting, and {s.named(0)} has {channels} channels",
            "loss_param",
            "class_weighting" if weights else "weight_by_label_freqs",
            hint="Give one for each class.",
        )


def _check_matrix(s: Setting, scores: Shape, axis: int) -> None:
    """Refuse a third bottom that does not say something of each two classes."""
    matrix = s.shapes[2] if len(s.shapes) > 2 else None
    classes = scores[axis]
    if matrix is not None and count(matrix) != as_int(classes * classes):
        s.refuse(
            codes.MISMATCH,
            f"{s.named(2)} has {count(matrix)} numbers, and must have {classes} * {classes}: one "
            f"for each two classes (axis {axis} of bottom 0)",
            "bottom",
            2,
        )
