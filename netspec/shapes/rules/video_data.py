"""VideoData of forks: frames of a camera or a video, or stacks of frames of a list of videos.

Source: src/caffe/layers/video_data_layer.cpp of weiliu89/caffe (branch ssd) and of
yjxiong/caffe. The fields that are set tell which fork's it is; nothing is said of others.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from netspec.shapes import codes
from netspec.shapes.batches import batch, cut
from netspec.shapes.dims import Dim, Unknown, as_int
from netspec.shapes.records import UNREAD, Record
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting, label
from netspec.shapes.transform import check_mean_values, check_transform, transformed

_HOLDER = "video_data_param"
_SSDS = ("video_type", "device_id", "skip_frames")
_YJXIONGS = ("num_segments", "modality", "name_pattern")
_CHANNELS: dict[int, Dim] = {  # of a frame, by modality
    label("VideoModality", "Modality", "RGB"): 3,
    label("VideoModality", "Modality", "FLOW"): 2,
}


@rule("VideoData")
def video_data(s: Setting) -> Outcome:
    """(batch_size, C, H, W) and labels."""
    param = s.layer.video_data_param
    if any(map(param.HasField, _SSDS)):
        return _camera(s)
    if any(map(param.HasField, _YJXIONGS)):
        return _segments(s, param)
    return Outcome((None,) * s.tops)


def _camera(s: Setting) -> Outcome:
    """SSD's: single frames, which OpenCV gives 3 channels; batch_size is in data_param."""
    check_transform(s)
    image = transformed(s, replace(UNREAD, channels=3, encoded=False))
    top = batch(s, "data_param", image, filled=True)
    check_mean_values(s, image[0])
    return Outcome(cut(s, (top, top[:1])))


def _segments(s: Setting, param: Any) -> Outcome:
    """yjxiong's: new_length frames of each of num_segments parts, stacked as channels."""
    check_transform(s)
    if as_int(param.num_segments) == 0:
        s.refuse(codes.CRASH, "Caffe divides by num_segments, which is 0", _HOLDER, "num_segments")
    frame: Dim = _CHANNELS.get(param.modality, Unknown())
    channels = as_int(frame * param.new_length * param.num_segments)
    image = transformed(s, Record(channels, *_frame(param), encoded=False))
    top = batch(s, _HOLDER, image, filled=True)
    check_mean_values(s, channels)
    return Outcome(cut(s, (top, (top[0], 1, 1, 1))))


def _frame(param: Any) -> tuple[Dim, Dim]:
    """A frame's height and width: both are given, or the files tell."""
    height, width = as_int(param.new_height), as_int(param.new_width)
    resized = height > 0 and width > 0
    return (height, width) if resized else (UNREAD.height, UNREAD.width)
