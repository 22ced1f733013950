"""WindowData: windows cut from images, warped to a square.

Source: src/caffe/layers/window_data_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from typing import NoReturn

from netspec.shapes import codes
from netspec.shapes.batches import batch, prefetches
from netspec.shapes.dims import as_int
from netspec.shapes.records import UNREAD, Record
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting
from netspec.shapes.transform import TRANSFORM, check_mean_values, check_transform

_HOLDER = "window_data_param"


@rule("WindowData")
def window_data(s: Setting, record: Record = UNREAD) -> Outcome:
    """(batch_size, C, crop_size, crop_size) and labels (batch_size)."""
    check_transform(s)
    crop = as_int(s.layer.transform_param.crop_size)
    if crop <= 0:
        _refuse_crop(s, crop)
    image = (record.channels, crop, crop)
    top = batch(s, _HOLDER, image, filled=False)
    check_mean_values(s, record.channels)
    if prefetches(s):
        batch(s, _HOLDER, image, filled=True)
    return Outcome((top, top[:1]))


def _refuse_crop(s: Setting, crop: int) -> NoReturn:
    given = s.layer.transform_param.HasField("crop_size")
    moved = not given and s.layer.window_data_param.HasField("crop_size")
    s.refuse(
        codes.BAD_VALUE if given else codes.MISSING,
        f"crop_size is {crop}, and must be above 0"
        if given
        else "transform_param has no crop_size, which the windows are warped to",
        _HOLDER if moved else TRANSFORM,
        "crop_size",
        hint="Caffe reads it in transform_param, not in window_data_param." if moved else "",
    )
