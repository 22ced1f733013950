"""Data, AnnotatedData and VideoData: what the fields say, and unknown what only data tells."""

from __future__ import annotations

import pytest

from netspec import check
from netspec.loading import load
from netspec.shapes.dims import shape_text
from netspec.shapes.records import Record
from netspec.shapes.rules.data import annotated_data, data
from netspec.shapes.setting import Refused, Setting
from tests.shapes.data_layer import data_layer, tops
from tests.shapes.one_layer import refused

T, D, A, V = "transform_param", "data_param", "annotated_data_param", "video_data_param"
BOXES = f"{A} {{ label_map_file: 'm' }}"
SSD = "resize_param { height: 300 width: 400 }"


def source(transform="", batch="batch_size: 8", more=""):
    return f"{T} {{ {transform} }} {D} {{ {batch} }} {more}"


@pytest.mark.parametrize(
    ("fields", "count", "expected"),
    [
        (f"{D} {{ batch_size: 8 }}", 2, "8x?x?x? 8"),
        (source("crop_size: 227"), 2, "8x?x227x227 8"),
        (source("crop_size: 227"), 1, "8x?x227x227"),
        (source("mean_value: [1, 2, 3, 4]"), 2, "8x?x?x? 8"),
        # Without prefetching no memory is set aside, and a batch may be empty.
        (source("", "prefetch: 0"), 2, "0x?x?x? 0"),
        # Only encoded records are refused by this, and these are not known.
        (source("force_color: true force_gray: true"), 2, "8x?x?x? 8"),
        # Fields of forks.
        (source(SSD), 2, "8x?x300x400 8"),
        (source(f"{SSD} crop_size: 200"), 2, "8x?x200x200 8"),
        (source(f"{SSD} crop_h: 200"), 2, "8x?x200x400 8"),
        (source(f"{SSD} crop_h: 200 crop_size: 100"), 2, "8x?x100x100 8"),
        (source("crop_h: 20 crop_w: 30"), 2, "8x?x20x30 8"),
        (source("resize_param { height: 30 width: 40 resize_mode: FIT_SMALL_SIZE }"), 2,
         "8x?x?x? 8"),
        (source(f"{SSD} img_rand_resize_lower: 256 crop_size: 500"), 2, "8x?x500x500 8"),
        (source("random_resize_param {}"), 2, "8x?x?x? 8"),
    ],
)  # fmt: skip
def test_data_has_batches_of_what_the_fields_say(fields, count, expected):
    assert tops(data_layer("Data", fields, count)) == expected


@pytest.mark.parametrize(
    ("fields", "code", "path"),
    [
        ("", "NS606", (D, "batch_size")),
        (source("", "batch_size: 0"), "NS608", (D, "batch_size")),
        (source("", "batch_size: 4294967295"), "NS609", (D, "batch_size")),
        (source("crop_size: 30000", "batch_size: 3"), "NS610", (D, "batch_size")),
        (source("crop_size: 65536"), "NS610", (T, "crop_size")),
        (source("crop_size: 4294967295"), "NS609", (T, "crop_size")),
        (source("mean_file: 'm' mean_value: 1"), "NS607", (T, "mean_file")),
        (source("mean_file: 'm' mean_value: 1", ""), "NS607", (T, "mean_file")),
        (source("resize_param { height: 3 }"), "NS606", (T, "resize_param", "width")),
        (source("resize_param { height: 0 width: 3 }"), "NS608", (T, "resize_param", "height")),
        (source(f"{SSD} crop_size: 301"), "NS605", (T, "crop_size")),
        (source(f"{SSD} crop_w: 401"), "NS605", (T, "crop_w")),
        (source("expand_param { prob: 0.5 }"), "NS608", (T, "expand_param", "max_expand_ratio")),
    ],
)
def test_what_caffe_refuses_of_data_is_refused_at_its_field(fields, code, path):
    assert refused(data_layer("Data", fields)) == (code, path)


@pytest.mark.parametrize(
    ("fields", "count", "expected"),
    [
        (source(SSD, more=BOXES), 2, "8x?x300x400 1x1x?x8"),
        (source(SSD), 2, "8x?x300x400 ?"),
        (source(SSD), 1, "8x?x300x400"),
        (source(SSD, more=f"{A} {{ label_map_file: 'm' yolo_data_type: 1 }}"), 2,
         "8x?x300x400 8x1x300x5"),
        (source(SSD, more=BOXES), 4, "8x?x300x400 1x1x?x8 8x1x37x50 ?"),
        (source(SSD, more=f"{A} {{ single_class: false seg_scales: 3 }}"), 3,
         "8x?x300x400 ? 8x?x100x133"),
        (source(SSD, more=f"{A} {{ seg_scales: 0 }}"), 2, "8x?x300x400 ?"),
        (source("resize_param { height: 3 width: 4 resize_mode: FIT_SMALL_SIZE }", "batch_size: 1"),
         1, "1x?x?x?"),
    ],
)  # fmt: skip
def test_annotated_data_has_boxes_for_labels(fields, count, expected):
    assert tops(data_layer("AnnotatedData", fields, count)) == expected


@pytest.mark.parametrize(
    ("fields", "code", "path"),
    [
        (source("", "prefetch: 0"), "NS606", (D, "batch_size")),
        (source(f"{SSD[:-1]} resize_mode: FIT_SMALL_SIZE }}"), "NS605", (D, "batch_size")),
        (source(SSD, more=f"{A} {{ seg_scales: 0 }}"), "NS617", (A, "seg_scales")),
        (source(SSD, more=f"{A} {{ seg_scales: 301 }}"), "NS608", (A, "seg_scales")),
    ],
)
def test_what_ssd_refuses_of_annotated_data_is_refused_at_its_field(fields, code, path):
    assert refused(data_layer("AnnotatedData", fields, 3)) == (code, path)


def test_bvlc_caffe_has_no_annotated_data():
    text = f'layer {{ name: "x" {data_layer("AnnotatedData", source(SSD))} }}\n'
    assert [found.code for found in check(text, target="bvlc").diagnostics] == ["NS612"]
    assert check(text).ok


@pytest.mark.parametrize(
    ("fields", "count", "expected"),
    [
        (source(SSD, more=f"{V} {{ video_type: WEBCAM }}"), 1, "8x3x300x400"),
        (source(more=f"{V} {{ skip_frames: 0 }}"), 2, "8x3x?x? 8"),
        (f"{T} {{ crop_size: 224 }} {V} {{ batch_size: 4 new_length: 5 num_segments: 3 }}", 2,
         "4x30x224x224 4x1x1x1"),
        (f"{V} {{ modality: RGB num_segments: 7 new_height: 9 new_width: 8 }}", 2,
         "1x21x9x8 1x1x1x1"),
        (f"{V} {{ modality: RGB new_height: 9 }}", 2, "1x3x?x? 1x1x1x1"),
        (f"{V} {{ modality: RGB new_width: 8 }}", 2, "1x3x?x? 1x1x1x1"),
        (f"{V} {{ modality: VIDEO }}", 2, "1x?x?x? 1x1x1x1"),
        (f"{V} {{ new_length: 16 }}", 2, "? ?"),
    ],
)  # fmt: skip
def test_video_data_is_read_in_the_dialect_of_its_fields(fields, count, expected):
    assert tops(data_layer("VideoData", fields, count)) == expected


def test_a_division_by_no_segments_is_no_traceback():
    text = data_layer("VideoData", f"{V} {{ num_segments: 0 }}")
    assert refused(text) == ("NS617", (V, "num_segments"))


# -- with a record that was read ------------------------------------------------------------

RAW = Record(3, 375, 500, encoded=False)
ENCODED = Record(1, 375, 500, encoded=True)


def read(rule, record, text, count=2):
    given = load(f"layer {{ {text} }}\n").net.layer[0]
    outcome = rule(Setting(given, (), count, 0), record)
    return " ".join(map(shape_text, outcome.tops))


@pytest.mark.parametrize(
    ("record", "transform", "expected"),
    [
        (RAW, "", "8x3x375x500 8"),
        (RAW, "force_gray: true", "8x3x375x500 8"),
        (ENCODED, "", "8x1x375x500 8"),
        (ENCODED, "force_color: true", "8x3x375x500 8"),
        (Record(3, 375, 500, encoded=True), "force_gray: true", "8x1x375x500 8"),
        (RAW, "crop_size: 375", "8x3x375x375 8"),
        (RAW, SSD, "8x3x300x400 8"),
        # 500 / 375 in floats, times 300.
        (RAW, "resize_param { height: 300 width: 300 resize_mode: FIT_SMALL_SIZE }",
         "8x3x300x400 8"),
        (Record(3, 500), "resize_param { height: 30 width: 60 resize_mode: FIT_SMALL_SIZE }",
         "8x3x?x? 8"),
        (Record(3, 0, 500), "resize_param { height: 30 width: 60 resize_mode: FIT_SMALL_SIZE }",
         "8x3x?x? 8"),
        (Record(3, 500, 375), "resize_param { height: 30 width: 60 resize_mode: FIT_SMALL_SIZE }",
         "8x3x80x60 8"),
        (Record(3, 375, 500, encoded=False, mean=(3, 375, 500)), "mean_file: 'm' crop_size: 9",
         "8x3x9x9 8"),
    ],
)  # fmt: skip
def test_a_record_that_was_read_tells_the_rest(record, transform, expected):
    assert read(data, record, data_layer("Data", source(transform))) == expected


@pytest.mark.parametrize(
    ("record", "transform", "code", "path"),
    [
        (RAW, "crop_size: 376", "NS605", (T, "crop_size")),
        (RAW, "mean_value: [1, 2]", "NS605", (T, "mean_value", 1)),
        (ENCODED, "force_color: true force_gray: true", "NS607", (T, "force_gray")),
        (ENCODED, "random_resize_param {}", "NS606", (T, "random_resize_param")),
        (Record(0, 3, 3), "", "NS608", ()),
        (Record(3, 0, 3), "", "NS608", ()),
        (Record(3, 375, 500, mean=(3, 256, 256)), "mean_file: 'm'", "NS605", (T, "mean_file")),
    ],
)
def test_a_record_that_does_not_fit_is_refused(record, transform, code, path):
    with pytest.raises(Refused) as caught:
        read(data, record, data_layer("Data", source(transform)))
    assert (caught.value.code, caught.value.path) == (code, path)


def test_images_without_channels_are_told_of_as_such():
    with pytest.raises(Refused, match="the images have 0 channels"):
        read(data, Record(0, 3, 3), data_layer("Data", source()))


@pytest.mark.parametrize(
    ("annotated", "boxes", "expected"),
    [(True, 5, "1x1x5x8"), (True, 0, "1x1x1x8"), (False, 0, "8x1x1x1")],
)
def test_boxes_of_the_first_record_are_counted(annotated, boxes, expected):
    record = Record(3, 375, 500, annotated=annotated, boxes=boxes)
    text = data_layer("AnnotatedData", source(SSD, more=BOXES))
    assert read(annotated_data, record, text).split()[1] == expected
