"""SmoothL1Loss: squared near 0 and absolute beyond, with weights if they are given.

Forks differ in what they take; what one of them takes is taken: one weights blob (the first
Fast R-CNN, SSD) or two (Faster R-CNN), a second top with the loss of each region (R-FCN,
Cascade R-CNN), and more than four axes (R-C3D).

Source: src/caffe/layers/smooth_L1_loss_layer.cpp of rbgirshick/caffe-fast-rcnn,
zhaoweicai/cascade-rcnn, daijifeng001/caffe-rfcn and VisionLearningGroup/R-C3D.
"""

from __future__ import annotations

from itertools import zip_longest

from netspec.shapes import codes
from netspec.shapes.losses import SCALAR, same_batch
from netspec.shapes.registry import rule
from netspec.shapes.setting import LEGACY_AXES, Outcome, Setting

_WHAT = ("prediction", "target", "inside weights", "outside weights")


@rule("SmoothL1Loss")
def smooth_l1_loss(s: Setting) -> Outcome:
    """Up to four blobs (N, C, H, W) to a scalar and, if asked, to (N, 1, H, W)."""
    same_batch(s)
    given = s.shapes[0]
    if s.in_place and s.in_place[0]:
        s.not_in_place()  # a bottom that has become a scalar cannot be held against the others
    for index in range(1, len(s.shapes)):
        _must_match(s, index)
    if s.tops == 1:
        return Outcome((SCALAR,))
    if given is None or len(given) > LEGACY_AXES:
        return Outcome((SCALAR, None))
    num, _, height, width = (s.legacy(0, axis) for axis in range(LEGACY_AXES))
    return Outcome((SCALAR, s.blob((num, 1, height, width), "top 1")))


def _must_match(s: Setting, index: int) -> None:
    """Refuse a bottom that differs from the first one behind the first axis; 1s do not count."""
    one, other = s.shapes[0], s.shapes[index]
    if one is None or other is None:
        return
    pairs = zip_longest(one[1:], other[1:], fillvalue=1)
    for axis, (wanted, given) in enumerate(pairs, 1):
        if wanted != given:
            s.refuse(
                codes.MISMATCH,
                f"{s.named(index)}, the {_WHAT[index]}, and {s.named(0)} must have the same "
                f"shape, and differ in axis {axis}: {given} and {wanted}",
                "bottom",
                index,
            )
