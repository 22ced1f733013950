"""The fields of PoolingParameter: the window, its pad and its stride, for height and width.

Source: ``PoolingLayer::LayerSetUp`` in src/caffe/layers/pooling_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.shapes import codes
from netspec.shapes.dims import Dim, as_int
from netspec.shapes.setting import label

if TYPE_CHECKING:
    from netspec.shapes.setting import Setting

HOLDER = "pooling_param"
SIDES = ("height", "width")
_STOCHASTIC = label("PoolingParameter", "PoolMethod", "STOCHASTIC")
_PAIRS = {  # the fields for height and width, by the field that stands for both
    "kernel_size": ("kernel_h", "kernel_w"),
    "pad": ("pad_h", "pad_w"),
    "stride": ("stride_h", "stride_w"),
}


def field_of(s: Setting, name: str, side: int) -> str:
    """The field that says a value of height (0) or width (1): ``stride`` or ``stride_h``."""
    param, pair = s.layer.pooling_param, _PAIRS[name]
    return name if param.HasField(name) else pair[side]


def no_kernel(s: Setting, param: Any) -> None:
    """Refuse a kernel, since global pooling takes in the whole bottom."""
    for field in ("kernel_size", "kernel_h", "kernel_w"):
        if param.HasField(field):
            s.refuse(
                codes.CONFLICT,
                f"with global_pooling the window is the whole bottom, and {field} is "
                f"{getattr(param, field)}",
                HOLDER,
                field,
                hint=f"Leave {field} or global_pooling out.",
            )


def kernel_of(s: Setting, param: Any) -> tuple[int, int]:
    """The window's height and width.

    Raises:
        Refused: They are given twice, or not at all.
    """
    square = param.HasField("kernel_size")
    paired = param.HasField("kernel_h") and param.HasField("kernel_w")
    if square == paired:
        _refuse_kernel_fields(s, param, twice=square)
    if square:
        side: int = as_int(param.kernel_size)
        return side, side
    return as_int(param.kernel_h), as_int(param.kernel_w)


def _refuse_kernel_fields(s: Setting, param: Any, *, twice: bool) -> None:
    if twice:
        s.refuse(
            codes.CONFLICT,
            "kernel_size excludes kernel_h and kernel_w",
            HOLDER,
            "kernel_size",
            hint="Give kernel_size, or kernel_h and kernel_w.",
        )
    given = [field for field in _PAIRS["kernel_size"] if param.HasField(field)]
    s.refuse(
        codes.MISSING,
        f"it has {given[0]}, and not the other of kernel_h and kernel_w"
        if given
        else "it has no kernel_size",
        HOLDER,
        given[0] if given else "kernel_size",
        hint="Give kernel_size, or kernel_h and kernel_w, or global_pooling.",
    )


def pair_of(s: Setting, param: Any, name: str) -> tuple[int, int]:
    """The values of ``pad`` or ``stride`` for height and width.

    Raises:
        Refused: They are given twice, or for one of the two only.
    """
    pair = _PAIRS[name]
    high, wide = param.HasField(pair[0]), param.HasField(pair[1])
    if not (high or wide):
        value: int = as_int(getattr(param, name))
        return value, value
    given, other = pair if high else pair[::-1]
    hint = f"Give {name}, or {pair[0]} and {pair[1]}."
    if param.HasField(name):
        s.refuse(codes.CONFLICT, f"{given} excludes {name}", HOLDER, given, hint=hint)
    if not (high and wide):
        s.refuse(codes.MISSING, f"it has {given}, and no {other}", HOLDER, given, hint=hint)
    return as_int(getattr(param, given)), as_int(getattr(param, other))


def check_pad(s: Setting, param: Any, pad: tuple[int, int], kernel: tuple[Dim, Dim]) -> None:
    """Refuse a pad that the method does not take, or that is not smaller than the window."""
    if param.pool == _STOCHASTIC:
        s.refuse(
            codes.CONFLICT,
            "only MAX and AVE pooling can have a pad, and this is STOCHASTIC",
            HOLDER,
            field_of(s, "pad", 0),
        )
    for side in range(2):
        if pad[side] >= kernel[side]:
            s.refuse(
                codes.BAD_VALUE,
                f"a pad of {pad[side]} is not smaller than the {SIDES[side]} of the window, "
                f"{kernel[side]}",
                HOLDER,
                field_of(s, "pad", side),
            )
