"""ImageData and its relatives: images of a list of files, with labels or label images.

Source: src/caffe/layers/image_data_layer.cpp of BVLC Caffe; image_seg_data_layer.cpp of
hszhao/PSPNet; dense_image_data_layer.cpp of alexgkendall/caffe-segnet.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netspec.shapes import codes
from netspec.shapes.batches import batch, cut, new_size, no_batch, prefetches
from netspec.shapes.dims import as_int
from netspec.shapes.records import UNREAD, Record
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting
from netspec.shapes.transform import TRANSFORM, check_mean_values, check_transform, transformed

if TYPE_CHECKING:
    from netspec.shapes.dims import Shape

_HOLDER = "image_data_param"
_DENSE = "dense_image_data_param"
_SIZES = 2  # height and width, in ImageSegData's third top
_COLOR, _GRAY = 3, 1


@rule("ImageData")
def image_data(s: Setting, record: Record = UNREAD) -> Outcome:
    """(batch_size, C, H, W) and labels (batch_size); 3 channels, or 1 without ``is_color``."""
    check_transform(s)
    image = transformed(s, _read(s, _HOLDER, record))
    if as_int(s.layer.image_data_param.batch_size) <= 0:
        no_batch(s, _HOLDER)
    ahead = prefetches(s)
    top = batch(s, _HOLDER, image, filled=ahead)
    if ahead:
        check_mean_values(s, image[0])
    return Outcome((top, top[:1]))


@rule("ImageSegData")
def image_seg_data(s: Setting, record: Record = UNREAD) -> Outcome:
    """(batch_size, C, H, W), label images (batch_size, 1, H, W), sizes (batch_size, 1, 1, 2)."""
    check_transform(s)
    param = s.layer.transform_param
    if param.HasField("mean_file"):
        s.refuse(
            codes.CONFLICT,
            "ImageSegData takes no mean_file",
            TRANSFORM,
            "mean_file",
            hint="Give mean_value.",
        )
    read = _read(s, _HOLDER, record)
    image = _cropped(read, as_int(param.crop_size))
    top = batch(s, _HOLDER, image, filled=True)
    check_mean_values(s, image[0])
    return Outcome(cut(s, (top, _label_images(top), (top[0], 1, 1, _SIZES))))


@rule("DenseImageData")
def dense_image_data(s: Setting, record: Record = UNREAD) -> Outcome:
    """(batch_size, 3, H, W) and label images (batch_size, 1, H, W)."""
    check_transform(s)
    param = s.layer.transform_param
    crop = as_int(param.crop_size)
    image = _cropped(_read(s, _DENSE, record), crop)
    top = batch(s, _DENSE, image, filled=True)
    check_mean_values(s, image[0])
    for field, given in (("mirror", param.mirror), ("crop_size", crop)):
        if given:
            s.refuse(
                codes.CONFLICT,
                f"DenseImageData takes no {field} in transform_param: the label images would "
                "not follow",
                TRANSFORM,
                field,
                hint="It has a mirror of its own: dense_image_data_param { mirror: true }."
                if field == "mirror"
                else "Give new_height and new_width, or crop the images beforehand.",
            )
    return Outcome((top, _label_images(top)))


def _read(s: Setting, holder: str, record: Record) -> Record:
    """An image of the list, when it is read: in color or gray, and resized."""
    height, width = new_size(s, holder)
    # SegNet's layer has an is_color too, which no public net sets.
    gray = holder == _HOLDER and not s.layer.image_data_param.is_color
    read = replace(record, channels=_GRAY if gray else _COLOR, encoded=False)
    return replace(read, height=height, width=width) if height else read


def _cropped(record: Record, crop: int) -> Shape:
    """A record's size; a crop may also be larger, as the layer pads images."""
    sides = (crop, crop) if crop > 0 else (record.height, record.width)
    return (record.channels, *sides)


def _label_images(top: Shape) -> Shape:
    return (top[0], 1, *top[2:])
