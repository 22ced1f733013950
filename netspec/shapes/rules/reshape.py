"""Reshape: the same numbers in a shape that is given, copied from the bottom, or worked out.

Source: src/caffe/layers/reshape_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.shapes import codes
from netspec.shapes.along import check_shared
from netspec.shapes.dims import Unknown, as_int, cancelled, product, shape_text
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting, message_shape

if TYPE_CHECKING:
    from netspec.shapes.dims import Dim, Shape

_COPY, _INFER = 0, -1  # dims that are no sizes
_ALL = -1  # a num_axes
_DIM = ("reshape_param", "shape", "dim")


@rule("Reshape")
def reshape(s: Setting) -> Outcome:
    """The axes from axis on, num_axes of them, become those of shape."""
    s.not_in_place()
    param = s.layer.reshape_param
    dims = message_shape(param.shape)
    inferred = [place for place, dim in enumerate(dims) if dim == _INFER]
    if len(inferred) > 1:
        s.refuse(
            codes.CONFLICT,
            f"the shape has {len(inferred)} dims of {_INFER}, and only one can be worked out",
            *_DIM,
            inferred[1],
        )
    if s.shapes[0] is None:
        whole = param.axis == 0 and param.num_axes == _ALL
        return Outcome((_of_unknown(dims) if whole else None,))
    start, end = _replaced(s, param.axis, param.num_axes)
    bottom = s.bottom(0)
    top = [*bottom[:start], *_copied(s, dims, start), *bottom[end:]]
    if inferred:
        place = start + inferred[0]
        top[place] = _worked_out(s, top, place, inferred[0])
    result = s.blob(tuple(top), "top 0", "reshape_param", "shape")
    have, wanted = cancelled(result, bottom)
    if have != wanted:
        s.refuse(
            codes.MISMATCH,
            f"the top ({shape_text(result)}) would have another count than {s.named(0)}"
            + _counts(product(result), product(bottom)),
            "reshape_param",
            "shape",
            hint="" if inferred else f"A dim of {_INFER} takes what is left.",
        )
    check_shared(s)
    return Outcome((result,))


def _of_unknown(dims: Shape) -> Shape:
    """The top when the shape replaces all axes of a bottom that is not known."""
    return tuple(Unknown() if dim in (_COPY, _INFER) else dim for dim in dims)


def _counts(count: Dim, wanted: Dim) -> str:
    """Two counts for a message, if they are known."""
    known = isinstance(count, int) and isinstance(wanted, int)
    return f": {count}, and must have {wanted}" if known else ""


def _replaced(s: Setting, axis: int, num_axes: int) -> tuple[int, int]:
    """The first axis that the shape replaces, and the one behind the last."""
    axes = len(s.bottom(0))
    start = axis if axis >= 0 else axes + axis + 1
    if not 0 <= start <= axes:
        s.refuse(
            codes.AXIS_RANGE,
            f"axis {axis} is out of range: {s.named(0)} has {axes} axes",
            "reshape_param",
            "axis",
            hint=f"It takes {-axes - 1} to {axes}.",
        )
    if num_axes < _ALL:
        s.refuse(
            codes.BAD_VALUE,
            f"num_axes is {num_axes}, and must be 0 or more, or {_ALL} for all",
            "reshape_param",
            "num_axes",
        )
    end = axes if num_axes == _ALL else start + num_axes
    if end > axes:
        s.refuse(
            codes.AXIS_RANGE,
            f"{num_axes} axes from axis {start} on are more than {s.named(0)} has",
            "reshape_param",
            "num_axes",
        )
    return start, end


def _copied(s: Setting, dims: Shape, start: int) -> list[Dim]:
    """The dims of the shape, each 0 with the bottom's size at its place instead."""
    bottom = s.bottom(0)
    result = list(dims)
    for place, dim in enumerate(dims):
        if dim != _COPY:
            continue
        if start + place >= len(bottom):
            s.refuse(
                codes.AXIS_RANGE,
                f"dim {place} is 0, which copies axis {start + place}: {s.named(0)} has "
                f"{len(bottom)} axes",
                *_DIM,
                place,
            )
        result[place] = bottom[start + place]
    return result


def _worked_out(s: Setting, top: list[Dim], place: int, dim: int) -> Dim:
    """The size that makes the counts equal."""
    bottom = s.bottom(0)
    total, others = cancelled(bottom, (*top[:place], *top[place + 1 :]))
    others = as_int(others)
    if others == 0:
        s.refuse(
            codes.CRASH,
            f"the dim of {_INFER} cannot be worked out: the product of the top's other sizes is 0, "
            "by which Caffe divides",
            *_DIM,
            dim,
        )
    if total % others != 0:
        by = f": {total} by {others}" if isinstance(product(bottom), int) else ""
        s.refuse(
            codes.MISMATCH,
            f"the dim of {_INFER} cannot be worked out: the top's other sizes do not divide the "
            f"count of {s.named(0)}{by}",
            *_DIM,
            dim,
        )
    return total // others
