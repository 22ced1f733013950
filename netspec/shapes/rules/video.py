"""Convolution3D and Pooling3D: windows over time, height and width.

Source: src/caffe/layers/convolution3d_layer.cpp and pool3d_layer.cpp of C3D-v1.1 in
facebookarchive/C3D. A Pooling3D that names neither kernel_depth nor temporal_stride is that of
src/caffe/layers/pooling3d_layer.cpp of foss-for-synopsys-dwc-arc-processors/synopsys-caffe. The
code of the fork that says kernel_l and stride_l is not known; its top has five axes.
"""

from __future__ import annotations

from typing import Any

from netspec.shapes import codes
from netspec.shapes.dims import Dim, Shape, Unknown, as_int, product
from netspec.shapes.fillers import check_filler
from netspec.shapes.params import given_blobs
from netspec.shapes.pools import Pool, pooled
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting, label
from netspec.shapes.windows import Windows, slid

_AXES = ("num", "channels", "length", "height", "width")
_AVE = label("Pooling3DParameter", "PoolMethod", "AVE")
_C3D = ("kernel_depth", "temporal_stride")
_NOT_KNOWN = ("kernel_l", "stride_l", "pad_l")


@rule("Convolution3D")
def convolution3d(s: Setting) -> Outcome:
    """(N, C, L, H, W) to (N, num_output, L', H', W'); weights (num_output, C, kernel...)."""
    holder = "convolution3d_param"
    param = s.layer.convolution3d_param
    num, channels, *space = _five(s)
    outputs = as_int(param.num_output)
    if outputs <= 0:
        s.refuse(
            codes.BAD_VALUE if param.HasField("num_output") else codes.MISSING,
            f"num_output is {param.num_output}, and must be positive",
            holder,
            "num_output",
        )
    kernel = _sizes(param, "kernel_depth", "kernel_size")
    stride = _sizes(param, "temporal_stride", "stride")
    pad = _sizes(param, "temporal_pad", "pad")
    if 0 in stride:
        field = "temporal_stride" if stride[0] == 0 else "stride"
        s.refuse(codes.CRASH, f"Caffe divides by {field}, which is 0", holder, field)
    view = Windows(kernel, stride, pad, (1, 1, 1))
    places = [slid(s, index, size, view) for index, size in enumerate(space)]
    rows = as_int(channels * product(kernel))
    s.blob((1, rows, *places), "the buffer of columns for matrix products", holder)
    top = s.blob((num, outputs, *places), "top 0", holder)
    return Outcome([top], _learned(s, param, (outputs, channels, *kernel)))


@rule("Pooling3D")
def pooling3d(s: Setting) -> Outcome:
    """(N, C, L, H, W) to (N, C, L', H', W')."""
    param = s.layer.pooling3d_param
    if any(map(param.HasField, _C3D)):
        return Outcome([_of_c3d(s, param)])
    if any(map(param.HasField, _NOT_KNOWN)):
        return Outcome([(*_five(s)[:2], Unknown(), Unknown(), Unknown())])
    s.must_have_axes(0, len(_AXES), ", ".join(_AXES))
    pool = Pool(*(as_int(getattr(param, name)) for name in ("kernel_size", "stride", "pad")))
    return Outcome([_pooled(s, (pool, pool, pool), up=False, clip=pool.pad != 0)])


def _of_c3d(s: Setting, param: Any) -> Shape:
    """Rounded up, without a pad in time."""
    kernel = _sizes(param, "kernel_depth", "kernel_size")
    stride = _sizes(param, "temporal_stride", "stride")
    pad = as_int(param.pad)
    if pad != 0 and param.pool != _AVE:
        s.refuse(codes.CONFLICT, "only AVE pooling can have a pad", "pooling3d_param", "pad")
    _five(s)
    pools = tuple(map(Pool, kernel, stride, (0, pad, pad)))
    return _pooled(s, pools, up=True, clip=False)


def _pooled(s: Setting, pools: tuple[Pool, ...], *, up: bool, clip: bool) -> Shape:
    num, channels, *space = _five(s)
    sizes = [pooled(size, pool, up=up, clip=clip) for size, pool in zip(space, pools, strict=True)]
    return s.blob((num, channels, *sizes), "top 0", "pooling3d_param")


def _five(s: Setting) -> tuple[Dim, ...]:
    """The bottom's first five dimensions, which it must have."""
    bottom = s.bottom(0)
    if len(bottom) < len(_AXES):
        s.refuse(
            codes.AXIS_COUNT,
            f"{s.named(0)} has {len(bottom)} axes, and needs {len(_AXES)}: {', '.join(_AXES)}",
            "bottom",
            0,
        )
    return bottom[: len(_AXES)]


def _sizes(param: Any, time: str, space: str) -> tuple[int, int, int]:
    """A value for time, and one for height and width."""
    side = as_int(getattr(param, space))
    return as_int(getattr(param, time)), side, side


def _learned(s: Setting, param: Any, weights: Shape) -> list[Shape]:
    """The weights, and the bias with five axes; what the net brings is not checked."""
    if given := given_blobs(s):
        return given
    check_filler(
        s,
        s.blob(weights, "the weights", "convolution3d_param"),
        param.weight_filler,
        "the weights",
        "convolution3d_param",
        "weight_filler",
    )
    return [weights, (1, 1, 1, 1, weights[0])]
