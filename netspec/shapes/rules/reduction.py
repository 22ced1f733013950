"""Reduction: all axes from one on become a single number.

Source: src/caffe/layers/reduction_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from netspec.shapes.dims import as_int, product
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting, label

_ADDING = tuple(label("ReductionParameter", "ReductionOp", name) for name in ("SUM", "MEAN"))


@rule("Reduction")
def reduction(s: Setting) -> Outcome:
    """(N, ...) to (N) with axis 1, to a scalar with axis 0."""
    param = s.layer.reduction_param
    bottom = s.shapes[0]
    if bottom is None:
        return Outcome((None if param.axis else (),))
    axis = s.axis(0, param.axis, "reduction_param", "axis")
    # In place, the top has taken the bottom's shape away, and there is 1 number to add up.
    if param.operation in _ADDING and not any(s.in_place):
        s.data((as_int(product(bottom[axis:])),), "the multiplier of what is added", "bottom", 0)
    return Outcome((bottom[:axis],))
