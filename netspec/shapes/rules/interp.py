"""Interp: bilinear resizing by whole factors, or to a height and a width.

Source: src/caffe/layers/interp_layer.cpp of hszhao/PSPNet.
"""

from __future__ import annotations

from typing import Any

from netspec.shapes import codes
from netspec.shapes.arithmetic import divided
from netspec.shapes.dims import Dim, as_int
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

_HOLDER = "interp_param"
_SIDES = ("height", "width")


@rule("Interp")
def interp(s: Setting) -> Outcome:
    """(N, C, H, W) to (N, C, H', W'), whatever number of axes the bottom has."""
    param = s.layer.interp_param
    for field in ("pad_beg", "pad_end"):
        if getattr(param, field) > 0:
            s.refuse(
                codes.BAD_VALUE,
                f"{field} is {getattr(param, field)}; only 0 and negative values, which crop, are "
                "taken",
                _HOLDER,
                field,
            )
    sides = (s.legacy(0, 2), s.legacy(0, 3))
    cropped = [as_int(side + (param.pad_beg + param.pad_end)) for side in sides]
    resized = _resized(s, param, cropped)
    for sizes, what in ((cropped, "the cropped bottom"), (resized, "top 0")):
        for side, size in zip(_SIDES, sizes, strict=True):
            if size <= 0:
                s.refuse(
                    codes.NO_ROOM,
                    f"{s.named(0)}: {what} would have a {side} of {size}, and it must be positive",
                    _HOLDER,
                )
    return Outcome([s.blob((s.legacy(0, 0), s.legacy(0, 1), *resized), "top 0", _HOLDER)])


def _resized(s: Setting, param: Any, sides: list[Dim]) -> list[Dim]:
    """Height and width by what is given: a factor alone counts most, then height and width."""
    shrink, zoom = param.HasField("shrink_factor"), param.HasField("zoom_factor")
    if shrink == zoom and param.HasField("height") and param.HasField("width"):
        return [param.height, param.width]
    if not (shrink or zoom):
        s.refuse(
            codes.MISSING,
            "it does not say the top's size",
            _HOLDER,
            "zoom_factor",
            hint="Give zoom_factor or shrink_factor or both, or height and width.",
        )
    if shrink:
        by = _factor(s, param, "shrink_factor")
    if zoom:
        times = _factor(s, param, "zoom_factor")
    if shrink:
        sides = [side if by == 1 else divided(side - 1, by) + 1 for side in sides]
    if zoom:
        sides = [as_int(side + (side - 1) * (times - 1)) for side in sides]
    return sides


def _factor(s: Setting, param: Any, field: str) -> int:
    factor: int = getattr(param, field)
    if factor < 1:
        s.refuse(codes.BAD_VALUE, f"{field} is {factor}, and must be at least 1", _HOLDER, field)
    return factor
