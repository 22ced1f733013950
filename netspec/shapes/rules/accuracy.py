"""Accuracy: the share of labels that are among the scores' best, and that of each class.

Source: src/caffe/layers/accuracy_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.shapes import codes
from netspec.shapes.dims import as_int, cancelled, product
from netspec.shapes.losses import SCALAR, must_have_a_label_each
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

if TYPE_CHECKING:
    from netspec.shapes.dims import Shape


@rule("Accuracy")
def accuracy(s: Setting) -> Outcome:
    """Scores (N, C, ...) and labels (N, ...) to a scalar and, for each class, to (C)."""
    scores, labels = s.shapes[0], s.shapes[1]
    param = s.layer.accuracy_param
    if labels is not None and product(labels) == 0:
        s.refuse(
            codes.CRASH,
            f"{s.named(1)} is empty, and Caffe divides by the number of labels",
            "bottom",
            1,
        )
    if scores is None:
        return Outcome((SCALAR, None)[: s.tops])
    if labels is not None:
        _check_top_k(s, scores, labels, as_int(param.top_k))
    axis = s.axis(0, param.axis, "accuracy_param", "axis")
    must_have_a_label_each(s, scores, axis)
    if s.tops == 1:
        return Outcome((SCALAR,))
    if s.in_place[0]:
        s.not_in_place()  # the number of classes is read from what is a scalar by then
    return Outcome((SCALAR, (scores[axis],)))


def _check_top_k(s: Setting, scores: Shape, labels: Shape, top_k: int) -> None:
    """Refuse a top_k above the number of scores for a label."""
    given, by = cancelled(scores, labels)
    classes = given // by
    if top_k > classes:
        has = f"{classes} for each label" if classes != 0 else "fewer numbers than labels"
        s.refuse(
            codes.BAD_VALUE,
            f"top_k {top_k} is more than there are classes: {s.named(0)} has {has} of {s.named(1)}",
            "accuracy_param",
            "top_k",
        )
