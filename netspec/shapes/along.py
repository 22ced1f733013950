"""What Concat, Slice and Reshape have in common: an axis with an old form, and shared memory.

Source: src/caffe/layers/concat_layer.cpp, slice_layer.cpp and reshape_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.shapes import codes
from netspec.shapes.dims import product

if TYPE_CHECKING:
    from netspec.shapes.setting import Setting


def check_not_twice(s: Setting, param: Any, holder: str, old: str) -> None:
    """Refuse an axis that is given twice, in its old form too.

    Args:
        s: The layer.
        param: The message with its parameters.
        holder: The field of the layer that has them.
        old: The field with the old form: ``"concat_dim"``.
    """
    if param.HasField("axis") and param.HasField(old):
        s.refuse(
            codes.CONFLICT,
            f"axis and {old} are both given",
            holder,
            old,
            hint=f"Leave {old} out, which is the old form of axis.",
        )


def axis_of(s: Setting, index: int, param: Any, holder: str, old: str) -> int:
    """The axis, given as ``axis`` or in its old form, which cannot count from the end.

    Args:
        s: The layer.
        index: The bottom that has the axis.
        param: The message with the layer's parameters.
        holder: The field of the layer that has them.
        old: The field with the old form: ``"concat_dim"``.

    Raises:
        Refused: The bottom has no such axis.
    """
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


def check_shared(s: Setting) -> None:
    """Refuse an empty bottom, whose memory the only top would share: it has none.

    Args:
        s: The layer.
    """
    if product(s.bottom(0)) == 0:
        s.refuse(
            codes.BAD_VALUE,
            f"{s.named(0)} is empty, and the top would share its memory",
            "bottom",
            0,
        )
