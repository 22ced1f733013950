"""The fields of ConvolutionParameter that describe windows, for any number of spatial axes.

Source: src/caffe/layers/base_conv_layer.cpp and im2col_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.shapes import codes
from netspec.shapes.dims import as_int
from netspec.shapes.windows import HOLDER, PAIRS, Windows, field_of

if TYPE_CHECKING:
    from netspec.shapes.setting import Setting

_AXES_OF_A_PAIR = 2


def windows(s: Setting, param: Any, spatial: int) -> Windows:
    """The windows that a ConvolutionParameter describes.

    Args:
        s: The layer.
        param: Its ConvolutionParameter.
        spatial: How many spatial axes there are.

    Raises:
        Refused: A field does not fit that number of axes, or its value is not taken.
    """
    kernel = _kernel(s, param, spatial)
    pair, stride = _sizes(s, param, "stride", spatial, 1)
    if not pair:
        _must_be_positive(s, stride, "stride")
    _, pad = _sizes(s, param, "pad", spatial, 0)
    return Windows(kernel, stride, pad, _listed(s, param.dilation, "dilation", spatial, 1))


def _kernel(s: Setting, param: Any, spatial: int) -> tuple[int, ...]:
    if param.HasField("kernel_h") or param.HasField("kernel_w"):
        kernel: tuple[int, ...] = _pair(s, param, "kernel_size", spatial)
    else:
        listed = param.kernel_size
        if not listed and spatial:
            s.refuse(codes.MISSING, "it has no kernel_size", HOLDER, "kernel_size")
        kernel = _listed(s, listed, "kernel_size", spatial, 0)
    _must_be_positive(s, kernel, "kernel_size")
    return kernel


def _sizes(
    s: Setting, param: Any, name: str, spatial: int, default: int
) -> tuple[bool, tuple[int, ...]]:
    """A field's values for each axis, and whether they come from the fields of a pair."""
    high, wide = PAIRS[name]
    if param.HasField(high) or param.HasField(wide):
        return True, _pair(s, param, name, spatial)
    return False, _listed(s, getattr(param, name), name, spatial, default)


def _pair(s: Setting, param: Any, name: str, spatial: int) -> tuple[int, int]:
    """The values of the fields for height and width; one that is left out is 0."""
    high, wide = PAIRS[name]
    given = high if param.HasField(high) else wide
    if spatial != _AXES_OF_A_PAIR:
        s.refuse(
            codes.AXIS_COUNT,
            f"{given} is for {_AXES_OF_A_PAIR} spatial axes, and {s.named(0)} has {spatial}",
            HOLDER,
            given,
            hint=f"Give {name}, once or once for each spatial axis.",
        )
    if listed := getattr(param, name):
        s.refuse(
            codes.CONFLICT,
            f"{given} excludes {name}, which is {', '.join(map(str, listed))}",
            HOLDER,
            given,
            hint=f"Give either {name}, or {high} and {wide}.",
        )
    return as_int(getattr(param, high)), as_int(getattr(param, wide))


def _listed(s: Setting, listed: Any, name: str, spatial: int, default: int) -> tuple[int, ...]:
    """The values of a field that is given not at all, once, or once for each axis."""
    count = len(listed)
    if count == 1:
        return (as_int(listed[0]),) * spatial
    if count == 0:
        return (default,) * spatial
    if count != spatial:
        s.refuse(
            codes.MISMATCH,
            f"{count} values of {name} for the spatial axes of {s.named(0)}, which are {spatial}: "
            "give one, or one for each of them",
            HOLDER,
            name,
            count - 1,
        )
    return tuple(map(as_int, listed))


def _must_be_positive(s: Setting, values: tuple[int, ...], name: str) -> None:
    if min(values, default=1) > 0:
        return
    for index, value in enumerate(values):
        if value <= 0:
            path = field_of(s, name, index)
            field = path[1]
            given = value if value == 0 else f"{value % 2**32}, which is {value} as an int"
            s.refuse(codes.BAD_VALUE, f"{field} is {given}, and must be positive", *path)
