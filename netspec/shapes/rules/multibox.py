"""MultiBoxLoss and DetectionOutput: predictions for each prior box of SSD.

Source: src/caffe/layers/multibox_loss_layer.cpp and detection_output_layer.cpp of the branch
ssd of weiliu89/caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.shapes import codes
from netspec.shapes.dims import as_int
from netspec.shapes.losses import SCALAR, same_batch
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting, label

if TYPE_CHECKING:
    from netspec.shapes.dims import Dim

_COORDINATES = 4  # of a box
_NO_MINING = label("MultiBoxLossParameter", "MiningType", "NONE")
_SOFTMAX = label("MultiBoxLossParameter", "ConfLossType", "SOFTMAX")
_FOUND = (1, 1, 1, 7)  # image, label, confidence and corners of each box that is found
_LOSS, _OUTPUT = "multibox_loss_param", "detection_output_param"
_HEIGHT = 2


@rule("MultiBoxLoss")
def multibox_loss(s: Setting) -> Outcome:
    """Locations (N, P * 4), confidences (N, P * classes), priors (1, 2, P * 4), truth: a scalar."""
    _four_axes_at_most(s, (0, 2))
    param = s.layer.multibox_loss_param
    classes = _num_classes(s, param, _LOSS)
    if classes < 1:
        s.refuse(
            codes.BAD_VALUE,
            f"num_classes must be 1 or more, and is {param.num_classes}",
            _LOSS,
            "num_classes",
        )
    if param.mining_type != _NO_MINING and not param.share_location:
        s.refuse(
            codes.CONFLICT,
            "negatives can be mined with share_location: true only",
            _LOSS,
            "share_location",
            hint="Say mining_type: NONE, or share_location: true.",
        )
    background = as_int(param.background_label_id)
    if param.conf_loss_type == _SOFTMAX and not 0 <= background < classes:
        s.refuse(
            codes.BAD_VALUE,
            f"background_label_id {param.background_label_id} is no class: there are 0 to "
            f"{classes - 1}",
            _LOSS,
            "background_label_id",
        )
    same_batch(s)
    if s.in_place and s.in_place[0]:
        s.not_in_place()  # the locations are a scalar then, and never as many as the priors
    _four_axes_at_most(s, (3, 1))
    _check_predictions(s, 1 if param.share_location else classes, classes)
    return Outcome((SCALAR,))


@rule("DetectionOutput")
def detection_output(s: Setting) -> Outcome:
    """As above, but no truth, to (1, 1, 1, 7); how many are found shows in the forward pass."""
    param = s.layer.detection_output_param
    classes = _num_classes(s, param, _OUTPUT)
    threshold = param.nms_param.nms_threshold
    if not threshold >= 0:
        s.refuse(
            codes.BAD_VALUE,
            f"nms_threshold must not be negative, and is {threshold:g}",
            _OUTPUT,
            "nms_param",
            "nms_threshold",
        )
    _four_axes_at_most(s, (0, 1))
    locations, confidences = s.shapes[0], s.shapes[1]
    if locations is not None and confidences is not None:
        s.must_equal(1, s.legacy(1, 0), s.legacy(0, 0), "the number of images (axis 0)")
    for index in (0, 1):
        if s.shapes[index] == ():
            s.must_have_at_least(index, 1, "#images, predictions")
    _check_predictions(s, 1 if param.share_location else classes, classes)
    return Outcome((_FOUND,))


def _num_classes(s: Setting, param: Any, holder: str) -> int:
    if not param.HasField("num_classes"):
        s.refuse(codes.MISSING, "num_classes is needed", holder, "num_classes")
    classes: int = as_int(param.num_classes)
    return classes


def _four_axes_at_most(s: Setting, indices: tuple[int, ...]) -> None:
    for index in indices:
        if s.shapes[index] is not None:
            s.legacy(index, 0)


def _check_predictions(s: Setting, located: int, classes: int) -> None:
    """Refuse locations or confidences that are not as many as the prior boxes need."""
    if s.shapes[2] is None:
        return
    priors: Dim = s.legacy(2, _HEIGHT) // _COORDINATES
    wanted = (
        (as_int(as_int(priors * located) * _COORDINATES), f"{located} * 4", "location"),
        (as_int(priors * classes), f"{classes} classes", "confidence"),
    )
    for index, (count, each, what) in enumerate(wanted):
        if s.shapes[index] is not None and s.legacy(index, 1) != count:
            s.refuse(
                codes.MISMATCH,
                f"{s.named(index)} has {s.legacy(index, 1)} {what} predictions, and {s.named(2)} "
                f"has {priors} boxes, so there must be {count}: {each} for each",
                "bottom",
                index,
                hint="Each layer that priors are made of needs predictions of as many boxes.",
            )
