"""ImageData, ImageSegData, DenseImageData and WindowData: images of files."""

from __future__ import annotations

import pytest

from tests.shapes.data_layer import data_layer, tops
from tests.shapes.one_layer import refused

T = "transform_param"
NEW = "new_height: 20 new_width: 30"
MEANS = "mean_value: [1, 2, 3]"


def image(kind, fields, transform="", count=2):
    holder = {
        "ImageData": "image_data_param",
        "ImageSegData": "image_data_param",
        "DenseImageData": "dense_image_data_param",
        "WindowData": "window_data_param",
    }[kind]
    transform = f"{T} {{ {transform} }}" if transform else ""
    return data_layer(kind, f"{holder} {{ {fields} }} {transform}", count)


@pytest.mark.parametrize(
    ("kind", "fields", "transform", "expected"),
    [
        ("ImageData", "", "", "1x3x?x? 1"),
        ("ImageData", "batch_size: 8", MEANS, "8x3x?x? 8"),
        ("ImageData", "batch_size: 8", "mean_value: 7", "8x3x?x? 8"),
        ("ImageData", "is_color: false", "force_color: true force_gray: true", "1x1x?x? 1"),
        ("ImageData", f"batch_size: 8 {NEW}", "", "8x3x20x30 8"),
        ("ImageData", NEW, "crop_size: 20", "1x3x20x20 1"),
        ("ImageData", "", "crop_size: 227", "1x3x227x227 1"),
        ("ImageData", NEW, "resize_param { height: 5 width: 6 }", "1x3x5x6 1"),
        ("ImageSegData", f"batch_size: 8 {NEW}", "", "8x3x20x30 8x1x20x30 8x1x1x2"),
        ("ImageSegData", "is_color: false", "", "1x1x?x? 1x1x?x? 1x1x1x2"),
        # It pads images that are smaller than the crop.
        ("ImageSegData", NEW, "crop_size: 321", "1x3x321x321 1x1x321x321 1x1x1x2"),
        ("DenseImageData", f"batch_size: 4 {NEW}", "", "4x3x20x30 4x1x20x30"),
        ("DenseImageData", "batch_size: 4 mirror: true", MEANS, "4x3x?x? 4x1x?x?"),
        ("WindowData", "batch_size: 4", "crop_size: 227", "4x?x227x227 4"),
        ("WindowData", "batch_size: 4", "crop_size: 9 mean_value: [1, 2]", "4x?x9x9 4"),
    ],
)
def test_the_tops_are_what_the_fields_say(kind, fields, transform, expected):
    assert tops(image(kind, fields, transform, len(expected.split()))) == expected


@pytest.mark.parametrize("count", [0, 1, 2])
def test_image_seg_data_may_name_fewer_tops(count):
    expected = ["1x3x20x30", "1x1x20x30"][:count]
    assert tops(image("ImageSegData", NEW, count=count)).split() == expected


@pytest.mark.parametrize(
    ("kind", "fields", "transform", "code", "path"),
    [
        ("ImageData", "batch_size: 0", "", "NS608", ("image_data_param", "batch_size")),
        ("ImageData", "new_height: 4", "", "NS606", ("image_data_param", "new_width")),
        ("ImageData", "new_width: 4 new_height: 0", "", "NS608", ("image_data_param", "new_height")),
        ("ImageData", "new_height: 4294967295 new_width: 4294967295", "", "NS608",
         ("image_data_param", "new_height")),
        ("ImageData", NEW, "crop_size: 21", "NS605", (T, "crop_size")),
        ("ImageData", "batch_size: 0", "crop_size: 65536", "NS610", (T, "crop_size")),
        ("ImageData", "", "mean_value: [1, 2]", "NS605", (T, "mean_value", 1)),
        ("ImageData", "is_color: false", MEANS, "NS605", (T, "mean_value", 2)),
        ("ImageData", "new_height: 1", "mean_file: 'm' mean_value: 1", "NS607", (T, "mean_file")),
        ("ImageSegData", "", "mean_file: 'm'", "NS607", (T, "mean_file")),
        ("ImageSegData", "batch_size: 0", "", "NS608", ("image_data_param", "batch_size")),
        ("DenseImageData", "", "", "NS606", ("dense_image_data_param", "batch_size")),
        ("DenseImageData", "batch_size: 1", "mirror: true", "NS607", (T, "mirror")),
        ("DenseImageData", "batch_size: 1", "crop_size: 4", "NS607", (T, "crop_size")),
        ("WindowData", "batch_size: 1", "", "NS606", (T, "crop_size")),
        ("WindowData", "batch_size: 1", "mirror: true", "NS606", (T, "crop_size")),
        ("WindowData", "batch_size: 1", "crop_size: 0", "NS608", (T, "crop_size")),
        ("WindowData", "batch_size: 1 crop_size: 9", "", "NS606", ("window_data_param", "crop_size")),
        ("WindowData", "", "crop_size: 9", "NS606", ("window_data_param", "batch_size")),
        ("WindowData", "", "mean_file: 'm' mean_value: 1", "NS607", (T, "mean_file")),
    ],
)  # fmt: skip
def test_what_caffe_refuses_is_refused_at_its_field(kind, fields, transform, code, path):
    assert refused(image(kind, fields, transform, 3 if kind == "ImageSegData" else 2)) == (
        code,
        path,
    )


def test_without_prefetching_nothing_is_read_that_could_misfit():
    fields = "image_data_param {} data_param { prefetch: 0 } transform_param { mean_value: [1, 2] }"
    assert tops(data_layer("ImageData", fields)) == "1x3x?x? 1"
    fields = "image_data_param { batch_size: 0 } data_param { prefetch: 0 }"
    assert refused(data_layer("ImageData", fields)) == ("NS608", ("image_data_param", "batch_size"))
    fields = "transform_param { crop_size: 4 } data_param { prefetch: 0 }"
    assert tops(data_layer("WindowData", fields)) == "0x?x4x4 0"
