"""Crop: the first bottom cut to the second one's size, from an axis on.

Source: src/caffe/layers/crop_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.shapes import codes
from netspec.shapes.dims import Dim, Unknown, as_int
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

if TYPE_CHECKING:
    from collections.abc import Sequence


@rule("Crop")
def crop(s: Setting) -> Outcome:
    """The top has the second bottom's dimensions from ``axis`` on, and else the first one's."""
    param = s.layer.crop_param
    start = s.axis(0, param.axis, "crop_param", "axis")
    bottom = s.bottom(0)
    cut = len(bottom) - start
    offsets = list(param.offset)
    if len(offsets) > 1 and len(offsets) != cut:
        s.refuse(
            codes.MISMATCH,
            f"{len(offsets)} values of offset, and {cut} axes of {s.named(0)} are cut: give one, "
            "or one for each of them",
            "crop_param",
            "offset",
            len(offsets) - 1,
        )
    if s.shapes[1] is None:
        sizes: Sequence[Dim] = [Unknown() for _ in range(cut)]
    else:
        sizes = [_size(s, start + place, place, offsets) for place in range(cut)]
    return Outcome([s.blob((*bottom[:start], *sizes))])


def _size(s: Setting, axis: int, place: int, offsets: list[int]) -> Dim:
    """A dimension of the top, which is the second bottom's and must lie within the first."""
    wanted = s.bottom(1)
    if axis >= len(wanted):
        s.refuse(
            codes.AXIS_RANGE,
            f"axis {axis} of {s.named(0)} is cut, and {s.named(1)} has no such axis",
            "bottom",
            1,
            hint=f"It needs as many axes as bottom 0: {len(s.bottom(0))}.",
        )
    given = s.bottom(0)[axis]
    offset = (offsets[0] if len(offsets) == 1 else offsets[place]) if offsets else 0
    if as_int(given - offset) < wanted[axis]:
        s.refuse(
            codes.MISMATCH,
            f"axis {axis} of {s.named(0)} is too short: {s.named(1)} asks for {wanted[axis]}, "
            f"from {offset} on",
            *(("crop_param", "offset", min(place, len(offsets) - 1)) if offset else ("bottom", 1)),
        )
    return wanted[axis]
