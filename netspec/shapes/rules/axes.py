"""Flatten and Permute: the same numbers under other axes.

Source: src/caffe/layers/flatten_layer.cpp of BVLC Caffe; src/caffe/layers/permute_layer.cpp
of weiliu89/caffe, branch ssd.
"""

from __future__ import annotations

from netspec.shapes import codes
from netspec.shapes.dims import as_int, product
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting


@rule("Flatten")
def flatten(s: Setting) -> Outcome:
    """The axes from axis to end_axis as one; an axis of 1 if end_axis is the one before axis."""
    s.not_in_place()
    bottom = s.shapes[0]
    if bottom is None:
        return Outcome((None,))
    param = s.layer.flatten_param
    start = s.axis(0, param.axis, "flatten_param", "axis")
    end = s.axis(0, param.end_axis, "flatten_param", "end_axis") + 1
    if start > end:
        s.refuse(
            codes.CONFLICT,
            f"axis {start} is behind end_axis {end - 1}, in {s.named(0)}",
            "flatten_param",
            "end_axis",
        )
    one = as_int(product(bottom[start:end]))
    return Outcome((s.blob((*bottom[:start], one, *bottom[end:]), "top 0", "flatten_param"),))


@rule("Permute")
def permute(s: Setting) -> Outcome:
    """The bottom's axes in the order given, those left out behind them."""
    bottom = s.shapes[0]
    order: list[int] = []
    for place, axis in enumerate(s.layer.permute_param.order):
        if bottom is not None and axis >= len(bottom):
            s.refuse(
                codes.AXIS_RANGE,
                f"order names axis {axis}: {s.named(0)} has {len(bottom)} axes, from 0 on",
                "permute_param",
                "order",
                place,
            )
        if axis in order:
            s.refuse(
                codes.CONFLICT,
                f"order names axis {axis} twice",
                "permute_param",
                "order",
                place,
            )
        order.append(axis)
    if bottom is None:
        return Outcome((None,))
    order += [axis for axis in range(len(bottom)) if axis not in order]
    top = s.blob(tuple(bottom[axis] for axis in order), "top 0", "permute_param")
    if any(s.in_place):  # Caffe permutes at set-up and again when it reshapes
        top = s.blob(tuple(top[axis] for axis in order), "top 0", "permute_param")
    return Outcome((top,))
