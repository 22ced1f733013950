"""Concat and Slice: blobs joined along an axis, and cut along one.

Source: src/caffe/layers/concat_layer.cpp and slice_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.shapes import codes
from netspec.shapes.dims import Unknown, as_int, merged, product
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

if TYPE_CHECKING:
    from netspec.shapes.dims import Dim


@rule("Concat")
def concat(s: Setting) -> Outcome:
    """Bottoms of one shape but for an axis, whose sizes add up."""
    param = s.layer.concat_param
    _check_either(s, param, "concat_param", "concat_dim")
    first = next((place for place, shape in enumerate(s.shapes) if shape is not None), None)
    if first is None:
        return Outcome((None,))
    axis = _axis(s, first, param, "concat_param", "concat_dim")
    top = list(s.bottom(first))
    if None in s.shapes:
        top[axis] = Unknown()
    for place in range(first + 1, len(s.shapes)):
        shape = s.shapes[place]
        if shape is not None:
            sizes = top
            if shape != s.shapes[first]:  # or nothing of it is new
                _check_joins(s, first, place, axis)
                top = [merged(one, other) for one, other in zip(sizes, shape, strict=True)]
            top[axis] = as_int(sizes[axis] + shape[axis])
    result = s.blob(tuple(top), "top 0", "bottom", 0)
    if len(s.shapes) == 1:
        _check_shared(s)
    return Outcome((result,))


@rule("Slice")
def cut(s: Setting) -> Outcome:
    """One bottom cut into as many tops as there are, evenly or at the slice points."""
    param = s.layer.slice_param
    _check_either(s, param, "slice_param", "slice_dim")
    bottom, points = s.shapes[0], param.slice_point
    if bottom is None:
        if len(points):
            _at_points(s, list(points), Unknown())
        return Outcome((None,) * s.tops)
    axis = _axis(s, 0, param, "slice_param", "slice_dim")
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
        _check_shared(s)
    return Outcome(tops)


def _check_either(s: Setting, param: Any, holder: str, old: str) -> None:
    """Refuse an axis that is given twice, in its old form too."""
    if param.HasField("axis") and param.HasField(old):
        s.refuse(
            codes.CONFLICT,
            f"axis and {old} are both given",
            holder,
            old,
            hint=f"Leave {old} out, which is the old form of axis.",
        )


def _axis(s: Setting, index: int, param: Any, holder: str, old: str) -> int:
    """The axis, given as ``axis`` or in its old form, which cannot count from the end."""
    if not param.HasField(old):
        return s.axis(index, param.axis, holder, "axis")
    axis = getattr(param, old)
    axes = len(s.bottom(index))
    if not 0 <= axis < axes:
        s.refuse(
            codes.AXIS_RANGE,
            f"{old} {axis} is out of range: {s.named(index)} has {axes} axes",
            holder,
            old,
        )
    return int(axis)


def _check_joins(s: Setting, first: int, place: int, axis: int) -> None:
    """Refuse a bottom that differs from the first one elsewhere than along the axis."""
    one, other = s.bottom(first), s.bottom(place)
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


def _check_shared(s: Setting) -> None:
    """Refuse an empty bottom, whose memory a single top would share: it has none."""
    if product(s.bottom(0)) == 0:
        s.refuse(
            codes.BAD_VALUE,
            f"{s.named(0)} is empty, and the top would share its memory",
            "bottom",
            0,
        )


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
