"""BN of forks, which learns scale and shift itself; the fields that are set tell which fork's.

Source: src/caffe/layers/bn_layer.cpp of alexgkendall/caffe-segnet and of yjxiong/caffe; what
the modes and moving_average of other forks change is known from their code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.shapes import codes
from netspec.shapes.dims import Unknown
from netspec.shapes.fillers import check_filler
from netspec.shapes.params import given_blobs
from netspec.shapes.registry import rule
from netspec.shapes.setting import LEGACY_AXES, Outcome, Setting, label

if TYPE_CHECKING:
    from netspec.shapes.dims import Dim, Shape

_SEGNETS = ("scale_filler", "shift_filler")
_YJXIONGS = ("slope_filler", "bias_filler")
_ONLY_YJXIONGS = (*_YJXIONGS, "momentum", "frozen")
_UNLEARNED = tuple(
    label("BNParameter", "BNMode", mode) for mode in ("NORM", "NOTHING", "AUTO_NORM")
)
_WITH_STATISTICS = tuple(  # as further tops
    label("BNParameter", "BNMode", mode) for mode in ("LEARN", "NORM", "AUTO_NORM")
)


@rule("BN")
def bn(s: Setting) -> Outcome:
    """(N, C, H, W) to (N, C, H, W); further tops are the mean and variance (1, C, 1, 1)."""
    param = s.layer.bn_param
    like_yjxiongs = any(map(param.HasField, _ONLY_YJXIONGS))
    if s.tops > 1 and (like_yjxiongs or param.bn_mode not in _WITH_STATISTICS):
        s.refuse(codes.TOP_COUNT, f"it gives no statistics here: 1 top, and has {s.tops}", "top", 1)
    bottom = s.shapes[0]
    sizes = num, channels, height, width = tuple(
        Unknown() if bottom is None else s.legacy(0, axis) for axis in range(LEGACY_AXES)
    )
    blobs = given_blobs(s) or _learned(s, param, channels, like_yjxiongs=like_yjxiongs)
    top = bottom if like_yjxiongs else sizes
    s.data((1, 1, height, width), "the multiplier of the positions", "bottom", 0)
    s.data((num, 1, 1, 1), "the multiplier of the images", "bottom", 0)
    return Outcome((top, *((1, channels, 1, 1),) * (s.tops - 1)), blobs)


def _learned(s: Setting, param: Any, channels: Dim, *, like_yjxiongs: bool) -> list[Shape]:
    """Scale and shift, and where the fork keeps them, the running mean and variance."""
    if like_yjxiongs:
        shape: Shape = (1, channels)
        running = param.moving_average or not param.HasField("moving_average")
        fillers = _YJXIONGS
    else:
        if param.bn_mode in _UNLEARNED:
            return []
        shape = (1, channels, 1, 1)
        running = param.HasField("moving_average")
        fillers = _SEGNETS
    for filler, what in zip(fillers, ("the scale", "the shift"), strict=True):
        check_filler(s, shape, getattr(param, filler), what, "bn_param", filler)
    return [shape] * (4 if running else 2)
