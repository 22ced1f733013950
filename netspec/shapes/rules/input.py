"""Input: the shapes that the net gives, one for all tops or one for each.

Source: src/caffe/layers/input_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.shapes import codes
from netspec.shapes.dims import UNSHAPED
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting, message_shape

if TYPE_CHECKING:
    from netspec.shapes.dims import Shape


@rule("Input")
def inputs(s: Setting) -> Outcome:
    """No bottoms; without a shape, the tops are empty until the program reshapes them."""
    shapes = s.layer.input_param.shape
    if len(shapes) not in (0, 1, s.tops):
        s.refuse(
            codes.MISMATCH,
            f"{len(shapes)} shapes for {s.tops} tops: give one, one for each top, or none",
            "input_param",
            "shape",
            0,
        )
    if not shapes:
        return Outcome([UNSHAPED] * s.tops)
    tops: list[Shape] = []
    for index in range(s.tops):
        at = index if len(shapes) > 1 else 0
        path = ("input_param", "shape", at)
        tops.append(s.blob(message_shape(shapes[at]), f"top {index}", *path))
    return Outcome(tops)
