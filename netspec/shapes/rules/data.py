"""Data and its relatives: images of a database, with labels or boxes.

Source: src/caffe/layers/data_layer.cpp and base_data_layer.cpp of BVLC Caffe;
annotated_data_layer.cpp of weiliu89/caffe (branch ssd) and of eric612/MobileNet-YOLO.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.shapes import codes
from netspec.shapes.arithmetic import divided
from netspec.shapes.batches import batch, cut, prefetches
from netspec.shapes.dims import Dim, Shape, Unknown, larger
from netspec.shapes.records import UNREAD, Record
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting
from netspec.shapes.transform import (
    FIT_SMALL_SIZE,
    check_mean_values,
    check_transform,
    transformed,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_HOLDER = "data_param"
_BOX = 8  # numbers of a box in SSD's layout
_YOLO_LABELS = (1, 300, 5)  # behind the batch: the most boxes of an image, and a box's numbers


@rule("Data")
def data(s: Setting, record: Record = UNREAD) -> Outcome:
    """(batch_size, C, H, W) and labels (batch_size); C, H and W are the records', or the crop's.

    Args:
        s: The layer.
        record: The first record, as far as it is known.
    """
    check_transform(s)
    image = transformed(s, record)
    ahead = prefetches(s)
    top = batch(s, _HOLDER, image, filled=ahead)
    if ahead:  # else nothing is ever read
        check_mean_values(s, image[0])
    return Outcome((top, top[:1])[: s.tops])


@rule("AnnotatedData")
def annotated_data(s: Setting, record: Record = UNREAD) -> Outcome:
    """As Data; the labels are all the batch's boxes, (1, 1, boxes, 8).

    A database without boxes gives labels (batch_size, 1, 1, 1). One that has not been read is
    taken to have boxes if the layer says what only boxes need: a label map or samplers.
    """
    check_transform(s)
    param = s.layer.annotated_data_param
    _check_fit(s)
    image = transformed(s, record)
    top = batch(s, _HOLDER, image, filled=True)
    check_mean_values(s, image[0])
    tops: Sequence[Shape | None] = (top, _labels(param, top[0], record))
    if s.tops > len(tops):
        tops = (*tops, _masks(s, param, top))
    return Outcome(cut(s, tuple(tops)))


def _check_fit(s: Setting) -> None:
    """Images that keep their own size one side cannot be stacked."""
    resize = s.layer.transform_param.resize_param
    size = s.layer.data_param.batch_size
    if resize.resize_mode == FIT_SMALL_SIZE and size != 1:
        s.refuse(
            codes.MISMATCH,
            f"resize_mode FIT_SMALL_SIZE takes batch_size 1, and it is {size}",
            _HOLDER,
            "batch_size",
        )


def _labels(param: Any, size: Dim, record: Record) -> Shape | None:
    annotated = record.annotated
    if annotated is None and not (param.HasField("label_map_file") or param.batch_sampler):
        return None
    if annotated is False:
        return (size, 1, 1, 1)
    if param.yolo_data_type == 1:
        return (size, *_YOLO_LABELS)
    return (1, 1, larger(record.boxes, 1), _BOX)


def _masks(s: Setting, param: Any, top: Shape) -> Shape:
    """MobileNet-YOLO's third top: label maps, smaller by seg_scales."""
    scale = param.seg_scales
    if scale == 0:
        s.refuse(
            codes.CRASH,
            "Caffe divides by seg_scales, which is 0",
            "annotated_data_param",
            "seg_scales",
        )
    classes: Dim = 1 if param.single_class else Unknown()
    shape = (top[0], classes, divided(top[2], scale), divided(top[3], scale))
    s.data(shape, "top 2", "annotated_data_param", "seg_scales")
    return shape
