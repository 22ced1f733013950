"""PriorBox: default boxes for each cell of a feature map, and their variances.

Source: src/caffe/layers/prior_box_layer.cpp of the branch ssd of weiliu89/caffe.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from netspec.shapes import codes
from netspec.shapes.dims import Unknown, as_int
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

if TYPE_CHECKING:
    from collections.abc import Iterable

HOLDER = "prior_box_param"
_SAME_RATIO = 1e-6
_VARIANCES = 4


@rule("PriorBox")
def prior_box(s: Setting) -> Outcome:
    """Features (N, C, H, W) and images to (1, 2, 4 * boxes): corners and variances."""
    param = s.layer.prior_box_param
    priors = _priors(s, param)
    _check_variance(s, param)
    _check_step(s, param)
    if s.shapes[0] is None:
        return Outcome(((1, 2, Unknown()),))
    width, height = s.legacy(0, 3), s.legacy(0, 2)
    boxes = as_int(as_int(as_int(width * height) * priors) * 4)
    if boxes <= 0:
        s.refuse(
            codes.BAD_VALUE,
            f"{s.named(0)} with {priors} boxes for each cell makes {boxes} values, and there must "
            "be some",
            "bottom",
            0,
        )
    return Outcome((s.blob((1, 2, boxes)),))


def _priors(s: Setting, param: Any) -> int:
    """How many boxes a cell has: one for each ratio and min_size, and one for each max_size."""
    smallest, largest = list(param.min_size), list(param.max_size)
    if not smallest:
        s.refuse(codes.MISSING, "min_size is needed", HOLDER, "min_size")
    _must_be_positive(s, smallest, "min_size")
    if largest and len(largest) != len(smallest):
        s.refuse(
            codes.MISMATCH,
            f"{len(largest)} max_size and {len(smallest)} min_size: give as many, or no max_size",
            HOLDER,
            "max_size",
            len(largest) - 1,
        )
    for place, (low, high) in enumerate(zip(smallest, largest, strict=False)):
        if not high > low:
            s.refuse(
                codes.BAD_VALUE,
                f"max_size {high:g} must be greater than its min_size, {low:g}",
                HOLDER,
                "max_size",
                place,
            )
    return _ratios(param) * len(smallest) + len(largest)


def _ratios(param: Any) -> int:
    """How many different aspect ratios there are, 1 included, and each turned over if asked."""
    ratios = [1.0]
    flip = param.flip
    for ratio in param.aspect_ratio:
        if not any(abs(ratio - other) < _SAME_RATIO for other in ratios):
            ratios.append(ratio)
            if flip:
                ratios.append(_turned_over(ratio))
    return len(ratios)


def _turned_over(ratio: float) -> float:
    """One over a ratio, as a float of 32 bits."""
    if not ratio:
        return float("inf")
    try:
        return float(struct.unpack("f", struct.pack("f", 1.0 / ratio))[0])
    except OverflowError:
        return float("inf")


def _check_variance(s: Setting, param: Any) -> None:
    given = list(param.variance)
    if len(given) not in (0, 1, _VARIANCES):
        s.refuse(
            codes.MISMATCH,
            f"there are {len(given)} variance: give one, or {_VARIANCES}",
            HOLDER,
            "variance",
            len(given) - 1,
        )
    _must_be_positive(s, given, "variance")


def _check_step(s: Setting, param: Any) -> None:
    """Refuse a step that is not positive, or is given twice, or for one direction only."""
    pair = [name for name in ("step_h", "step_w") if param.HasField(name)]
    if pair and param.HasField("step"):
        s.refuse(codes.CONFLICT, f"there are step and {pair[0]}: give one kind", HOLDER, pair[0])
    names = ("step_h", "step_w") if pair else ("step",) if param.HasField("step") else ()
    for name in names:
        value = getattr(param, name)
        if not value > 0:
            missing = not param.HasField(name)
            what = (
                f"{pair[0]} needs {name} beside it" if missing else f"{name} {value:g} is not > 0"
            )
            s.refuse(codes.MISSING if missing else codes.BAD_VALUE, what, HOLDER, name)


def _must_be_positive(s: Setting, values: Iterable[float], field: str) -> None:
    for place, value in enumerate(values):
        if not value > 0:
            s.refuse(
                codes.BAD_VALUE, f"{field} must be positive, and is {value:g}", HOLDER, field, place
            )
