"""DummyData: shapes in both forms, for all tops or for each, and what its fillers refuse."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.shapes.data_layer import data_layer, tops
from tests.shapes.one_layer import refused

P = "dummy_data_param"


def dummy(fields, count=1):
    return data_layer("DummyData", f"{P} {{ {fields} }}" if fields is not None else "", count)


@pytest.mark.parametrize(
    ("fields", "count", "expected"),
    [
        ("shape { dim: [2, 3] }", 1, "2x3"),
        ("shape { dim: [2, 3] }", 3, "2x3 2x3 2x3"),
        ("shape { dim: [2, 3] } shape {}", 2, "2x3 scalar"),
        ("num: 1 channels: 2 height: 3 width: 4", 2, "1x2x3x4 1x2x3x4"),
        ("num: [1, 5] channels: 2 height: [3, 4] width: 4", 2, "1x2x3x4 5x2x4x4"),
        # Only constant fillers fill while the net is built: the others refuse nothing then.
        ("shape { dim: 0 } data_filler { type: 'gaussian' std: -1 }", 1, "0"),
        ("shape { dim: [2, 3] } data_filler { type: 'bilinear' }", 1, "2x3"),
        ("shape { dim: 2 } data_filler { type: 'xavier' sparse: 1 }", 1, "2"),
        ("shape { dim: 2 } data_filler { value: 3 }", 2, "2 2"),
        ("shape { dim: 2 } shape { dim: 0 } data_filler {} data_filler { type: 'msra' }", 2, "2 0"),
        # A size is cut to 32 bits.
        ("shape { dim: 4294967298 }", 1, "2"),
        ("shape { dim: 0 dim: 2147483647 dim: 2147483647 } data_filler { type: 'uniform' }", 1,
         "0x2147483647x2147483647"),
    ],
)  # fmt: skip
def test_the_tops_have_the_shapes_that_are_given(fields, count, expected):
    assert tops(dummy(fields, count)) == expected


@pytest.mark.parametrize(
    ("fields", "count", "code", "path"),
    [
        (None, 1, "NS606", (P, "shape")),
        ("", 1, "NS606", (P, "shape")),
        ("shape {} shape {}", 3, "NS605", (P, "shape", 1)),
        ("shape { dim: 1 } num: 1 channels: 1 height: 1 width: 1", 1, "NS607", (P, "shape", 0)),
        ("num: 1 channels: 1 height: 1", 1, "NS606", (P, "width")),
        ("num: [1, 2, 3] channels: 1 height: 1 width: 1", 2, "NS605", (P, "num", 2)),
        ("shape { dim: 1 } data_filler {} data_filler {}", 3, "NS605", (P, "data_filler", 0)),
        ("shape { dim: 1 } data_filler { type: 'xaver' }", 1, "NS608", (P, "data_filler", 0)),
        ("shape { dim: [2, -1] }", 1, "NS609", (P, "shape", 0)),
        ("num: 4294967295 channels: 1 height: 1 width: 1", 1, "NS609", (P,)),
        ("shape { dim: [65536, 65536] }", 1, "NS610", (P, "shape", 0)),
        ("shape { dim: 2 } shape { dim: 0 }", 2, "NS608", (P, "shape", 1)),
        ("shape { dim: 2 } data_filler { sparse: 1 }", 1, "NS608", (P, "data_filler", 0, "sparse")),
        # In Caffe's order: counts, fillers' types, all shapes, and then what is filled.
        ("data_filler {} data_filler {}", 3, "NS605", (P, "data_filler", 0)),
        ("shape { dim: -1 } data_filler { type: 'xaver' }", 1, "NS608", (P, "data_filler", 0)),
        ("shape { dim: 0 } shape { dim: -1 }", 2, "NS609", (P, "shape", 1)),
    ],
)
def test_what_caffe_refuses_is_refused_at_its_field(fields, count, code, path):
    assert refused(dummy(fields, count)) == (code, path)


@given(st.lists(st.lists(st.integers(1, 9), max_size=5), min_size=1, max_size=4))
def test_a_shape_for_each_top_is_what_each_top_has(shapes):
    fields = " ".join(f"shape {{ dim: {dims} }}" for dims in shapes)
    expected = " ".join("x".join(map(str, dims)) or "scalar" for dims in shapes)
    assert tops(dummy(fields, len(shapes))) == expected
