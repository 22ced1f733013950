"""Slice: a blob cut along an axis.

Source: src/caffe/layers/slice_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.shapes import codes
from netspec.shapes.along import axis_of, check_not_twice, check_shared
from netspec.shapes.dims import Unknown, as_int, product
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

if TYPE_CHECKING:
    from netspec.shapes.dims import Dim


@rule("Slice")
def cut(s: Setting) -> Outcome:
    """One bottom cut into as many tops as there are, evenly or at the slice points."""
    param = s.layer.slice_param
    check_not_twice(s, param, "slice_param", "slice_dim")
    bottom, points = s.shapes[0], param.slice_point
    if bottom is None:
        if len(points):
            _at_points(s, list(points), Unknown())
        return Outcome((None,) * s.tops)
    axis = axis_of(s, 0, param, "slice_param", "slice_dim")
    size = bottom[axis]
    pieces = _at_points(s, list(points), size) if len(points) else _evenly(s, size, axis)
    tops = [(*bottom[:axis], piece, *bottom[axis + 1 :]) for piece in pieces]
    # In place, the first top has taken the bottom's shape away before Caffe counts again.
    if any(s.in_place) and any(product(top) > 0 for top in tops[1:]):
        s.refuse(
            codes.NOT_IN_PLACE,
            f"top 0 is the bottom {s.layer.bottom[0]!r} itself, which would hold the other "
            "tops no more",
            "top",
            0,
            hint="Give the top a name of its own.",
        )
    if s.tops == 1:
        check_shared(s)
    return Outcome(tops)


def _at_points(s: Setting, points: list[int], size: Dim) -> list[Dim]:
    """The pieces between slice points."""
    path = ("slice_param", "slice_point")
    if len(points) != s.tops - 1:
        s.refuse(
            codes.MISMATCH,
            f"the number of slice_point is {len(points)}, and must be one less than that of the "
            f"tops, {s.tops}",
            *path,
            min(len(points), s.tops) - 1,
        )
    if size < s.tops:
        s.refuse(
            codes.NO_ROOM,
            f"{s.named(0)} has the size {size} along the axis: too little for {s.tops} tops",
            "bottom",
            0,
        )
    pieces: list[Dim] = []
    before = 0
    for place, point in enumerate(map(as_int, points)):
        if point <= before:
            s.refuse(
                codes.BAD_VALUE,
                f"slice_point {point} is not above {before}: each must be above the one before it, "
                "and the first above 0",
                *path,
                place,
            )
        pieces.append(point - before)
        before = point
    if size < before:
        s.refuse(
            codes.NO_ROOM,
            f"slice_point {before} is behind the end: {s.named(0)} has the size {size} there",
            *path,
            len(points) - 1,
        )
    return [*pieces, size - before]


def _evenly(s: Setting, size: Dim, axis: int) -> list[Dim]:
    """As many equal pieces as there are tops."""
    if size % s.tops != 0:
        s.refuse(
            codes.MISMATCH,
            f"{s.named(0)} has the size {size} along axis {axis}, which {s.tops} tops cannot "
            "share evenly",
            "bottom",
            0,
            hint="slice_point says where to cut.",
        )
    return [size // s.tops] * s.tops
