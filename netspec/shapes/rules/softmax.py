"""Softmax: exponentials that sum to 1 along an axis.

Source: src/caffe/layers/softmax_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from netspec.shapes import codes
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting


@rule("Softmax")
def softmax(s: Setting) -> Outcome:
    """(...) to (...); there must be something along the axis."""
    bottom = s.shapes[0]
    if bottom is None:
        return Outcome((None,))
    axis = s.axis(0, s.layer.softmax_param.axis, "softmax_param", "axis")
    if bottom[axis] == 0:
        s.refuse(codes.BAD_VALUE, f"{s.named(0)} is empty along axis {axis}", "bottom", 0)
    return Outcome((bottom,))
