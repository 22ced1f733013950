"""Losses of two blobs: EuclideanLoss, HingeLoss, MultinomialLogisticLoss and ContrastiveLoss.

Source: src/caffe/layers/euclidean_loss_layer.cpp, hinge_loss_layer.cpp,
multinomial_logistic_loss_layer.cpp and contrastive_loss_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.shapes import codes
from netspec.shapes.losses import SCALAR, count, same_batch
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

if TYPE_CHECKING:
    from netspec.shapes.dims import Dim

_AXES = ("num", "channels", "height", "width")
_CHANNELS, _WIDTH = 1, 3


@rule("HingeLoss")
def hinge_loss(s: Setting) -> Outcome:
    """(N, ...) and (N, ...) to a scalar; what is of the labels shows in the forward pass only."""
    same_batch(s)
    return Outcome((SCALAR,))


@rule("EuclideanLoss")
def euclidean_loss(s: Setting) -> Outcome:
    """(N, ...) and (N, ...), of as many numbers each, to a scalar."""
    same_batch(s)
    if s.in_place and s.in_place[0]:
        s.not_in_place()  # the bottom is a scalar then, and has no count from axis 1 on
    one, other = s.shapes[0], s.shapes[1]
    if one is not None and other is not None and count(one[1:]) != count(other[1:]):
        s.refuse(
            codes.MISMATCH,
            f"{s.named(0)} and {s.named(1)} must have as many numbers behind the first axis, and "
            f"have {count(one[1:])} and {count(other[1:])}",
            "bottom",
            1,
        )
    return Outcome((SCALAR,))


@rule("MultinomialLogisticLoss")
def multinomial_logistic_loss(s: Setting) -> Outcome:
    """(N, ...) and labels (N) to a scalar."""
    same_batch(s)
    if s.shapes[1] is not None:
        _must_be_flat(s, 1, _CHANNELS)
    return Outcome((SCALAR,))


@rule("ContrastiveLoss")
def contrastive_loss(s: Setting) -> Outcome:
    """Features (N, C) and (N, C), and (N) that says which are alike, to a scalar."""
    one, other = _channels(s, 0), _channels(s, 1)
    if one is not None and other is not None and one != other:
        s.refuse(
            codes.MISMATCH,
            f"{s.named(0)} and {s.named(1)} must have as many channels, and have {one} and {other}",
            "bottom",
            1,
        )
    for index, first in ((0, _CHANNELS + 1), (1, _CHANNELS + 1), (2, _CHANNELS)):
        if s.shapes[index] is not None:
            _must_be_flat(s, index, first)
    same_batch(s)
    return Outcome((SCALAR,))


def _channels(s: Setting, index: int) -> Dim | None:
    return None if s.shapes[index] is None else s.legacy(index, _CHANNELS)


def _must_be_flat(s: Setting, index: int, first: int) -> None:
    """Refuse a bottom in which an axis from ``first`` on is longer than 1."""
    for axis in range(first, _WIDTH + 1):
        s.must_equal(index, s.legacy(index, axis), 1, f"{_AXES[axis]} (axis {axis})")
