"""What losses ask of their bottoms: the same batch, and a label for each place of the scores.

Source: src/caffe/layers/loss_layer.cpp and softmax_layer.cpp of BVLC Caffe. A loss knows its
tops whatever its bottoms are, so what is not known here ends no rule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.shapes import codes
from netspec.shapes.dims import as_int, cancelled, product

if TYPE_CHECKING:
    from netspec.shapes.dims import Dim, Shape
    from netspec.shapes.setting import Setting

SCALAR: Shape = ()


def same_batch(s: Setting) -> None:
    """Refuse a loss whose first two bottoms have another first dimension each, or none.

    Raises:
        Refused: They certainly differ, or one is a scalar (``LossLayer::Reshape``).
    """
    data, label = s.shapes[0], s.shapes[1]
    if not data and data is not None:
        s.axis(0, 0)
    if not label and label is not None:
        s.axis(1, 0)
    if data and label and data[0] != label[0]:
        s.refuse(
            codes.MISMATCH,
            f"{s.named(0)} and {s.named(1)} must have the same first dimension, and have "
            f"{data[0]} and {label[0]}",
            "bottom",
            1,
            hint="It is the number of images; both come from the same batch.",
        )


def count(shape: Shape) -> Dim:
    """How many numbers some axes hold, as ``Blob::count`` says it in an int."""
    return as_int(product(shape))


def softmax_axis(s: Setting, scores: Shape, axis: int, *path: str | int) -> int:
    """The axis along which a Softmax inside the layer works, counted from 0.

    Args:
        s: The layer.
        scores: Its first bottom.
        axis: The axis as the user gave it.
        *path: The field that says it.

    Raises:
        Refused: There is no such axis, or nothing along it.
    """
    found = s.axis(0, axis, *path)
    if scores[found] == 0:
        s.data((0,), f"axis {found} of {s.named(0)}", "bottom", 0)
    return found


def must_hold_numbers(s: Setting, bottom: Shape, what: str) -> None:
    """Refuse an empty bottom of which a layer inside makes a top that has a loss weight.

    Args:
        s: The layer.
        bottom: Its first bottom.
        what: What is made of it: ``"the probabilities"``.

    Raises:
        Refused: It is empty (``Blob::mutable_cpu_diff`` in ``Layer::SetLossWeights``).
    """
    if product(bottom) == 0:
        s.refuse(
            codes.BAD_VALUE,
            f"{s.named(0)} is empty, so {what} made of it are, and they have a loss weight",
            "bottom",
            0,
        )


def must_have_a_label_each(s: Setting, scores: Shape, axis: int) -> None:
    """Refuse another number of labels than there are places in the scores.

    Args:
        s: The layer.
        scores: Its first bottom, which is certainly not empty, or else refused for that.
        axis: The axis of the classes.

    Raises:
        Refused: The second bottom certainly has another count.
    """
    labels = s.shapes[1]
    if labels is None:
        return
    places = (*scores[:axis], *scores[axis + 1 :])
    wanted, given = cancelled(places, labels)
    if as_int(wanted) != as_int(given):
        have, need = count(labels), count(places)
        factors = f" = {' * '.join(map(str, places))}" if len(places) > 1 else ""
        s.refuse(
            codes.MISMATCH,
            f"{s.named(1)} has {have} label{'' if have == 1 else 's'}, and {s.named(0)} needs "
            f"{need}{factors}: one for each place beside axis {axis}, the classes",
            "bottom",
            1,
            hint=_hint(scores, labels, axis),
        )


def _hint(scores: Shape, labels: Shape, axis: int) -> str:
    """What to do where the labels do not fit."""
    if count(labels) == count(scores):
        return "Labels are class numbers, one each, and no vectors with a 1 at the class."
    if len(scores) > axis + 1 and count(labels) == scores[0]:
        return (
            "For one label an image, the scores must be (N, classes): pool or flatten what is "
            "behind the classes first."
        )
    return ""
