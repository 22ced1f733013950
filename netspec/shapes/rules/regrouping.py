"""Reorg and ShuffleChannel: the same values, moved between channels and pixels.

Source: src/caffe/layers/reorg_layer.cpp of eric612/MobileNet-YOLO, and
src/caffe/layers/shuffle_channel_layer.cpp of foss-for-synopsys-dwc-arc-processors/synopsys-caffe.
What they only refuse when they run is not refused here.
"""

from __future__ import annotations

from netspec.shapes import codes
from netspec.shapes.arithmetic import divided
from netspec.shapes.dims import Shape, as_int
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting


@rule("Reorg")
def reorg(s: Setting) -> Outcome:
    """(N, C, H, W) to (N, C * stride * stride, H / stride, W / stride), rounded down."""
    s.not_in_place()
    param = s.layer.reorg_param
    if not param.HasField("stride"):
        s.refuse(codes.MISSING, "it has no stride", "reorg_param", "stride")
    stride = as_int(param.stride)
    num, channels, height, width = _four(s)
    if stride == 0:
        s.refuse(codes.CRASH, "Caffe divides by the stride, which is 0", "reorg_param", "stride")
    top = (
        num,
        as_int(channels * stride * stride),
        divided(height, stride),
        divided(width, stride),
    )
    return Outcome([s.blob(top, "top 0", "reorg_param", "stride")])


@rule("ShuffleChannel")
def shuffle_channel(s: Setting) -> Outcome:
    """The bottom's shape, with four axes."""
    group = s.layer.shuffle_channel_param.group
    if as_int(group) <= 0:
        s.refuse(
            codes.BAD_VALUE,
            f"group is {group}, and must be positive",
            "shuffle_channel_param",
            "group",
        )
    return Outcome([s.blob(_four(s))])


def _four(s: Setting) -> Shape:
    """The bottom's shape as num, channels, height and width."""
    return tuple(s.legacy(0, axis) for axis in range(4))
