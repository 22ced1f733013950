"""Pooling: one value for each window over height and width.

Source: src/caffe/layers/pooling_layer.cpp of BVLC Caffe, and the number of tops in
include/caffe/layers/pooling_layer.hpp. The forks' ``ceil_mode`` counts where ``round_mode`` is
not set, as in pooling_layer.cpp of foss-for-synopsys-dwc-arc-processors/synopsys-caffe.
"""

from __future__ import annotations

from typing import Any

from netspec.shapes import codes
from netspec.shapes.dilated_pools import dilated
from netspec.shapes.dims import Dim, Unknown
from netspec.shapes.pool_fields import (
    HOLDER,
    SIDES,
    check_pad,
    field_of,
    kernel_of,
    no_kernel,
    pair_of,
)
from netspec.shapes.pools import Pool, pooled
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting, label

_MAX = label("PoolingParameter", "PoolMethod", "MAX")
_CEIL = label("PoolingParameter", "RoundMode", "CEIL")


@rule("Pooling")
def pooling(s: Setting) -> Outcome:
    """(N, C, H, W) to (N, C, H', W'), and where the maxima were as second top."""
    param = s.layer.pooling_param
    if s.tops > 1 and param.pool != _MAX:
        s.refuse(
            codes.TOP_COUNT,
            f"only MAX pooling has a second top, and this layer has {s.tops} tops",
            "top",
            1,
        )
    if param.dilation:
        return Outcome([dilated(s, param)] * s.tops)
    whole = param.global_pooling
    kernel: tuple[Dim, Dim] = (0, 0)
    if whole:
        no_kernel(s, param)
    else:
        kernel = kernel_of(s, param)
    pad, stride = pair_of(s, param, "pad"), pair_of(s, param, "stride")
    if whole:
        kernel = _whole(s)
    for side in range(2):
        if kernel[side] <= 0:
            _refuse_kernel(s, param, side)
    if whole and (pad, stride) != ((0, 0), (1, 1)):
        _refuse_steps(s, param, "stride" if pad == (0, 0) else "pad")
    if pad != (0, 0):
        check_pad(s, param, pad, kernel)
    s.must_have_axes(0, 4, "num, channels, height, width")
    bottom = s.bottom(0)
    up = param.round_mode == _CEIL if param.HasField("round_mode") else param.ceil_mode
    pools = Pool(kernel[0], stride[0], pad[0]), Pool(kernel[1], stride[1], pad[1])
    sizes = [pooled(bottom[2 + side], pools[side], up=up, clip=pad != (0, 0)) for side in range(2)]
    for side in range(2):
        if sizes[side] < 0:
            _refuse_size(s, pools[side], side)
    return Outcome([s.blob((bottom[0], bottom[1], *sizes))] * s.tops)


def _whole(s: Setting) -> tuple[Dim, Dim]:
    """The window of global pooling: the bottom's height and width."""
    if s.shapes[0] is None:
        return Unknown(), Unknown()
    return s.legacy(0, 2), s.legacy(0, 3)


def _refuse_kernel(s: Setting, param: Any, side: int) -> None:
    if param.global_pooling:
        s.refuse(
            codes.BAD_VALUE,
            f"{s.named(0)} has a {SIDES[side]} of 0, and global_pooling needs pixels",
            "bottom",
            0,
        )
    field = field_of(s, "kernel_size", side)
    s.refuse(
        codes.BAD_VALUE,
        f"{field} is {getattr(param, field)}, and must be positive",
        HOLDER,
        field,
    )


def _refuse_steps(s: Setting, param: Any, name: str) -> None:
    field = field_of(s, name, 0)
    s.refuse(
        codes.CONFLICT,
        f"with global_pooling, pad must be 0 and stride 1, and {field} is {getattr(param, field)}",
        HOLDER,
        field,
    )


def _refuse_size(s: Setting, pool: Pool, side: int) -> None:
    if pool.stride == 0:
        field = field_of(s, "stride", side)
        s.refuse(codes.BAD_VALUE, f"{field} is 0, and must be positive", HOLDER, field)
    padded = f" with its pad of {pool.pad}" if pool.pad else ""
    s.refuse(
        codes.NO_ROOM,
        f"{s.named(0)}: a window of {pool.kernel} in steps of {pool.stride} does not fit into "
        f"its {SIDES[side]}{padded}",
        HOLDER,
        field_of(s, "kernel_size", side),
        hint="Take a smaller kernel, or global_pooling for one window over all.",
    )
