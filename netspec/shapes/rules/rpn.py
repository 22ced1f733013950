"""The Python layers of Faster R-CNN: proposals, and what they and their anchors are trained on.

How many regions there are shows in the forward pass only; they are set up with one.

Source: lib/rpn/proposal_layer.py, anchor_target_layer.py and proposal_target_layer.py of
rbgirshick/py-faster-rcnn and of YuwenXiong/py-R-FCN.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netspec.shapes import codes
from netspec.shapes.dims import Dim, Unknown
from netspec.shapes.setting import Outcome, Setting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netspec.shapes.dims import Shape
    from netspec.shapes.registry import Rule

_REGION: Shape = (1, 5)  # the image's index and the corners
_RATIOS = 3  # of anchors; nets can say their scales only
_SCALES = 3  # if they do not
_BOX = 4
_LIST = re.compile(r"""['"]?scales['"]?\s*:\s*(?:!!\S+\s*)?[\[(]([^\])]*)[\])]""")


def proposals(s: Setting) -> Outcome:
    """Scores, offsets and image sizes to regions (1, 5) and, if asked, scores (1, 1, 1, 1)."""
    _must_say(s, "feat_stride")
    return _outcome(s, (_REGION, (1, 1, 1, 1)), 1)


def anchor_targets(s: Setting) -> Outcome:
    """Scores (N, ..., H, W) and truth to labels (1, 1, A * H, W) and three (1, 4 * A, H, W)."""
    _must_say(s, "feat_stride")
    height: Dim = Unknown()
    width: Dim = Unknown()
    scores = s.shapes[0] if s.shapes else None
    if scores is not None:
        s.must_have_at_least(0, 2, "height and width, the last two")
        height, width = scores[-2:]
    anchors = _anchors(s)
    boxes = (1, anchors * _BOX, height, width)
    return _outcome(s, ((1, 1, anchors * height, width), boxes, boxes, boxes), 4)


def proposal_targets(s: Setting) -> Outcome:
    """Regions and truth to regions, labels, and targets with their weights.

    They have two axes for Faster R-CNN and four for R-FCN, and the net does not say which.
    """
    _must_say(s, "num_classes")
    return _outcome(s, (None,) * 5, 5)


PYTHON_LAYERS: Mapping[tuple[str, str], Rule] = {  # by module and layer
    ("rpn.proposal_layer", "ProposalLayer"): proposals,
    ("rpn.anchor_target_layer", "AnchorTargetLayer"): anchor_targets,
    ("rpn.proposal_target_layer", "ProposalTargetLayer"): proposal_targets,
}


def _must_say(s: Setting, key: str) -> None:
    """Refuse a param_str without a key that the class looks up."""
    if key not in s.layer.python_param.param_str:
        s.refuse(
            codes.MISSING,
            f"param_str does not say {key}, which {s.layer.python_param.layer} looks up",
            "python_param",
            "param_str",
            hint=f"Write param_str: \"'{key}': ...\"; it is YAML.",
        )


def _anchors(s: Setting) -> Dim:
    """How many anchors each place has."""
    text = s.layer.python_param.param_str
    if "scales" not in text:
        return _RATIOS * _SCALES
    found = _LIST.search(text)
    if found is None:
        return Unknown()
    return _RATIOS * sum(bool(part.strip()) for part in found[1].split(","))


def _outcome(s: Setting, shapes: tuple[Shape | None, ...], needed: int) -> Outcome:
    """The tops; what the class does not shape is a scalar, and what it shapes must be there."""
    if s.tops < needed:
        s.refuse(
            codes.TOP_COUNT,
            f"{s.layer.python_param.layer} makes {needed} top{'' if needed == 1 else 's'}, and "
            f"there are {s.tops}",
            *(("top", s.tops - 1) if s.tops else ()),
        )
    for place, shape in enumerate(shapes[: s.tops]):
        if shape is not None:
            s.blob(shape, f"top {place}")
    rest: tuple[Shape, ...] = ((),) * (s.tops - len(shapes))
    return Outcome((*shapes, *rest)[: s.tops])
