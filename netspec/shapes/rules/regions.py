"""ROIPooling, ROIAlign and PSROIPooling: each region of a feature map as a grid of one size.

Source: src/caffe/layers/roi_pooling_layer.cpp of rbgirshick/caffe-fast-rcnn and, with time as
one more axis, of VisionLearningGroup/R-C3D; roi_align_layer.cpp of zhaoweicai/cascade-rcnn;
psroi_pooling_layer.cpp of daijifeng001/caffe-rfcn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.shapes import codes
from netspec.shapes.dims import Dim, Unknown, as_int
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

if TYPE_CHECKING:
    from netspec.shapes.dims import Shape

_ROI, _PSROI = "roi_pooling_param", "psroi_pooling_param"
_VIDEO = "num, channels, length, height, width"


@rule("ROIPooling")
def roi_pooling(s: Setting) -> Outcome:
    """(N, C, H, W) and regions (R, 5) to (R, C, pooled_h, pooled_w)."""
    param = s.layer.roi_pooling_param
    if param.HasField("pooled_l"):
        grid = _pooled(s, param, ("pooled_l", "pooled_h", "pooled_w"))
        return Outcome((_grid(s, _channels_of_video(s), grid),))
    grid = _pooled(s, param, ("pooled_h", "pooled_w"))
    return Outcome((_grid(s, _channels(s), grid),))


@rule("ROIAlign")
def roi_align(s: Setting) -> Outcome:
    """(N, C, H, W) and regions (R, 5) to (R, C, pooled_h + 1, pooled_w + 1): a grid's corners."""
    height, width = _pooled(s, s.layer.roi_pooling_param, ("pooled_h", "pooled_w"))
    return Outcome((_grid(s, _channels(s), (as_int(height + 1), as_int(width + 1))),))


@rule("PSROIPooling")
def psroi_pooling(s: Setting) -> Outcome:
    """(N, D * G * G, H, W) and (R, 5) to (R, D, G, G), with D for output_dim, G for group_size."""
    param = s.layer.psroi_pooling_param
    outputs, group = param.output_dim, param.group_size
    for field, value in (("output_dim", outputs), ("group_size", group)):
        if value <= 0:
            s.refuse(codes.BAD_VALUE, f"{field} must be > 0, and is {value}", _PSROI, field)
    channels, wanted = _channels(s), as_int(as_int(outputs * group) * group)
    if channels != wanted:
        s.refuse(
            codes.MISMATCH,
            f"{s.named(0)} has {channels} channels, and must have output_dim * group_size * "
            f"group_size = {outputs} * {group} * {group} = {wanted}",
            "bottom",
            0,
        )
    return Outcome((_grid(s, outputs, (group, group), _PSROI),))


def _pooled(s: Setting, param: Any, fields: tuple[str, ...]) -> tuple[int, ...]:
    """The sizes of the grid."""
    sizes = tuple(getattr(param, field) for field in fields)
    for field, size in zip(fields, sizes, strict=True):
        if size == 0:
            code = codes.BAD_VALUE if param.HasField(field) else codes.MISSING
            s.refuse(code, f"{field} must be > 0", _ROI, field)
    return tuple(map(as_int, sizes))


def _channels(s: Setting) -> Dim:
    return Unknown() if s.shapes[0] is None else s.legacy(0, 1)


def _channels_of_video(s: Setting) -> Dim:
    """The channels of features with time; Caffe takes five axes for granted."""
    features = s.shapes[0]
    if features is None:
        return Unknown()
    s.must_have_at_least(0, _VIDEO.count(",") + 1, _VIDEO)
    return features[1]


def _grid(s: Setting, channels: Dim, sizes: tuple[int, ...], holder: str = _ROI) -> Shape:
    regions = Unknown() if s.shapes[1] is None else s.legacy(1, 0)
    return s.blob((regions, channels, *sizes), "top 0", holder)
