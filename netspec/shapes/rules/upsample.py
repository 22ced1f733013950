"""Upsample: enlarged by a factor, two layers that share a name.

With one bottom, each value is repeated: src/caffe/layers/upsample_layer.cpp of
eric612/MobileNet-YOLO. With two, the second one says where a max pooling took its values from:
src/caffe/layers/upsample_layer.cpp of alexgkendall/caffe-segnet.
"""

from __future__ import annotations

from typing import Any

from netspec.shapes import codes
from netspec.shapes.dims import Shape, as_int
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

_HOLDER = "upsample_param"
_AXES = ("num", "channels", "height", "width")


@rule("Upsample")
def upsample(s: Setting) -> Outcome:
    """(N, C, H, W) to (N, C, scale * H, scale * W), or to the height and width that are given."""
    param = s.layer.upsample_param
    top = _repeated(s, param) if len(s.shapes) == 1 else _unpooled(s, param)
    return Outcome([s.blob(top, "top 0", _HOLDER)])


def _repeated(s: Setting, param: Any) -> Shape:
    """The last two axes times scale; that layer's scale is 1 if it is left out."""
    scale = param.scale if param.HasField("scale") else 1
    bottom = s.bottom(0)
    if len(bottom) < 2:
        s.refuse(
            codes.CRASH,
            f"{s.named(0)} has {len(bottom)} axes, and the layer writes to the last two unchecked",
            "bottom",
            0,
        )
    return (*bottom[:-2], as_int(bottom[-2] * scale), as_int(bottom[-1] * scale))


def _unpooled(s: Setting, param: Any) -> Shape:
    """The bottom's values put back to where they were; the mask is of the bottom's shape."""
    exact = param.HasField("upsample_h") and param.HasField("upsample_w")
    scale = as_int(param.scale)
    if exact:
        sizes = as_int(param.upsample_h), as_int(param.upsample_w)
        for field, size in zip(("upsample_h", "upsample_w"), sizes, strict=True):
            _must_enlarge(s, param, field, size)
    else:
        _must_enlarge(s, param, "scale", scale)
        if param.pad_out_h and scale != 2:
            s.refuse(
                codes.CONFLICT,
                f"pad_out_h is for a scale of 2, and scale is {scale}",
                _HOLDER,
                "pad_out_h",
                hint="Give upsample_h and upsample_w.",
            )
    for index in range(2):
        s.must_have_axes(index, len(_AXES), ", ".join(_AXES))
    bottom, mask = s.bottom(0), s.bottom(1)
    for axis, name in enumerate(_AXES):
        s.must_equal(1, mask[axis], bottom[axis], f"{name}, as that of bottom 0,")
    if not exact:
        sizes = (
            as_int(bottom[2] * scale - int(param.pad_out_h)),
            as_int(bottom[3] * scale),
        )
    return (*bottom[:2], *sizes)


def _must_enlarge(s: Setting, param: Any, field: str, value: int) -> None:
    if value <= 1:
        s.refuse(
            codes.BAD_VALUE,
            f"{field} is {getattr(param, field)}, and must be above 1",
            _HOLDER,
            field,
        )
