"""Concat: blobs joined along an axis.

Source: src/caffe/layers/concat_layer.cpp of BVLC Caffe; for per_fla_fuse,
src/caffe/layers/mkldnn_concat_layer.cpp of intel/caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.shapes import codes
from netspec.shapes.along import axis_of, check_not_twice, check_shared
from netspec.shapes.dims import Unknown, as_int, merged, product
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

if TYPE_CHECKING:
    from netspec.shapes.dims import Shape


@rule("Concat")
def concat(s: Setting) -> Outcome:
    """Bottoms of one shape but for an axis, whose sizes add up."""
    param = s.layer.concat_param
    check_not_twice(s, param, "concat_param", "concat_dim")
    first = next((place for place, shape in enumerate(s.shapes) if shape is not None), None)
    if first is None:
        return Outcome((None,))
    axis = axis_of(s, first, param, "concat_param", "concat_dim")
    shapes = s.shapes
    if axis == 1 and param.per_fla_fuse:
        shapes = [shape and _flattened(shape) for shape in shapes]
    one = shapes[first] or ()
    top = list(one)
    if None in shapes:
        top[axis] = Unknown()
    for place, shape in enumerate(shapes[first + 1 :], first + 1):
        if shape is not None:
            sizes = top
            if shape != one:  # or nothing of it is new
                _check_joins(s, (first, one), (place, shape), axis)
                top = [merged(size, other) for size, other in zip(sizes, shape, strict=True)]
            top[axis] = as_int(sizes[axis] + shape[axis])
    result = s.blob(tuple(top), "top 0", "bottom", 0)
    if len(s.shapes) == 1:
        check_shared(s)
    return Outcome((result,))


def _flattened(shape: Shape) -> Shape:
    """What per_fla_fuse of Intel's fork makes of a bottom: all behind the first axis in one."""
    return (shape[0], as_int(product(shape[1:])), *(1,) * (len(shape) - 2))


def _check_joins(
    s: Setting, first_shape: tuple[int, Shape], place_shape: tuple[int, Shape], axis: int
) -> None:
    """Refuse a bottom that differs from the first one elsewhere than along the axis."""
    (first, one), (place, other) = first_shape, place_shape
    if len(one) != len(other):
        s.refuse(
            codes.AXIS_COUNT,
            f"{s.named(place)} has {len(other)} axes, and {s.named(first)} has {len(one)}",
            "bottom",
            place,
        )
    for at, (size, wanted) in enumerate(zip(other, one, strict=True)):
        if at != axis and size != wanted:
            s.refuse(
                codes.MISMATCH,
                f"{s.named(place)} has the size {size} along axis {at}, and must have {wanted} as "
                f"{s.named(first)}: the bottoms may differ along axis {axis} only",
                "bottom",
                place,
            )
