"""MemoryData: four sizes above 0, and their product as an int of C++."""

from __future__ import annotations

import pytest

from tests.shapes.data_layer import data_layer, tops
from tests.shapes.one_layer import refused

P = "memory_data_param"


def memory(fields, more=""):
    return data_layer("MemoryData", (f"{P} {{ {fields} }} " if fields is not None else "") + more)


def sizes(batch, channels, height, width):
    return f"batch_size: {batch} channels: {channels} height: {height} width: {width}"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (sizes(4, 3, 2, 1), "4x3x2x1 4"),
        ("dim: [4, 3, 2, 2, 2]", "4x3x2x2x2 4x1x1x1x1"),
        ("dim: 4", "4 4"),
    ],
)
def test_the_tops_are_images_and_labels(fields, expected):
    assert tops(memory(fields)) == expected


@pytest.mark.parametrize(
    ("fields", "code", "path"),
    [
        (None, "NS606", (P, "batch_size")),
        ("batch_size: 1 channels: 2 height: 3", "NS606", (P, "width")),
        (sizes(1, 0, 1, 1), "NS608", (P, "channels")),
        (sizes(2**32 - 1, 1, 1, 1), "NS608", (P, "batch_size")),
        # Two negative sizes have a positive product, and are found when the top is shaped.
        (sizes(2**32 - 1, 2**32 - 1, 1, 1), "NS609", (P,)),
        # 2**32 wraps around to 0, and 2**32 + 2**16 to something positive.
        (sizes(2**16, 2**16, 1, 1), "NS610", (P,)),
        (sizes(2**16, 2**16 + 1, 1, 1), "NS610", (P,)),
        ("dim: [4, 0]", "NS608", (P, "dim")),
    ],
)
def test_what_caffe_refuses_is_refused_at_its_field(fields, code, path):
    assert refused(memory(fields)) == (code, path)


def test_the_means_come_before_the_sizes():
    text = memory("batch_size: 0", "transform_param { mean_file: 'm' mean_value: 1 }")
    assert refused(text) == ("NS607", ("transform_param", "mean_file"))
