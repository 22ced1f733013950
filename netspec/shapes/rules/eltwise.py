"""Eltwise and Axpy: several bottoms into one top, number by number.

Source: src/caffe/layers/eltwise_layer.cpp of BVLC Caffe; src/caffe/layers/axpy_layer.cpp of
NVIDIA/caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.shapes import codes
from netspec.shapes.dims import differ, merged
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting, label

if TYPE_CHECKING:
    from netspec.shapes.dims import Shape

_PRODUCT = label("EltwiseParameter", "EltwiseOp", "PROD")


@rule("Eltwise")
def eltwise(s: Setting) -> Outcome:
    """Two or more bottoms of one shape to a top of that shape."""
    param = s.layer.eltwise_param
    if given := len(param.coeff):
        if given != len(s.shapes):
            s.refuse(
                codes.MISMATCH,
                f"{given} coeff for {len(s.shapes)} bottoms: give one for each, or none",
                "eltwise_param",
                "coeff",
                min(given, len(s.shapes) + 1) - 1,
            )
        if param.operation == _PRODUCT:
            s.refuse(codes.CONFLICT, "a PROD takes no coeff", "eltwise_param", "coeff", 0)
    return Outcome((_equal(s, range(len(s.shapes))),))


@rule("Axpy")
def axpy(s: Setting) -> Outcome:
    """Factors (N, C) or (N, C, 1, 1), x (N, C, ...) and y like x to factors * x + y."""
    factors = s.shapes[0]
    for index in (0, 1):
        if s.shapes[index] is not None:
            s.must_have_at_least(index, 2, "num and channels")
    known = s.shapes[1]
    if factors is not None and known is not None:
        for axis, name in enumerate(("num", "channels")):
            s.must_equal(0, factors[axis], known[axis], f"{name}, as that of {s.named(1)},")
    if factors is not None and len(factors) == 4:
        for axis, name in ((2, "height"), (3, "width")):
            s.must_equal(0, factors[axis], 1, name)
    return Outcome((_equal(s, (1, 2)),))


def _equal(s: Setting, places: range | tuple[int, ...]) -> Shape | None:
    """What the known ones of some bottoms have as their one shape; None if no one is known.

    Raises:
        Refused: Two of them differ.
    """
    first, result = -1, None  # the first one that is known, and what is known of all
    for place in places:
        shape = s.shapes[place]
        if shape is None:
            continue
        if result is None:
            first, result = place, shape
            continue
        if differ(result, shape):
            s.refuse(
                codes.MISMATCH,
                f"{s.named(place)} must be of the shape of {s.named(first)}",
                "bottom",
                place,
            )
        if shape is not result:
            result = tuple(merged(one, other) for one, other in zip(result, shape, strict=True))
    return result
