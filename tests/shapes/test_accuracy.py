from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

TOP_K, AXIS = ("accuracy_param", "top_k"), ("accuracy_param", "axis")
LABELS = ("bottom", 1)


@pytest.mark.parametrize(
    ("param", "scores", "labels", "expected"),
    [
        ("", "8x10", "8", None),
        ("top_k: 10", "8x10", "8", None),
        ("top_k: 11", "8x10", "8", (codes.BAD_VALUE, TOP_K)),
        ("top_k: 0", "8x10", "8", None),
        ("top_k: 4294967295", "8x10", "8", None),  # -1 in an int
        ("top_k: 2", "8x10", "8x5x2", (codes.BAD_VALUE, TOP_K)),  # 80 / 80
        ("top_k: 1", "8x10", "8x5x2", (codes.MISMATCH, LABELS)),
        ("top_k: 1", "8x10", "8x11", (codes.BAD_VALUE, TOP_K)),  # 80 / 88 is 0
        ("", "8x10", "0", (codes.CRASH, LABELS)),
        ("", "0x10", "0", (codes.CRASH, LABELS)),
        ("", "8x10", "4", (codes.MISMATCH, LABELS)),
        ("", "8x10x3", "8x3", None),
        ("axis: -1", "8x3x10", "8x3", None),
        ("axis: 0", "8x3", "3", None),
        ("axis: 2", "8x10", "8", (codes.AXIS_RANGE, AXIS)),
        ("axis: -3", "8x10", "8", (codes.AXIS_RANGE, AXIS)),
        ("axis: 2 top_k: 11", "8x10", "8", (codes.BAD_VALUE, TOP_K)),
        ("", "scalar", "scalar", (codes.AXIS_RANGE, AXIS)),
        # unknown dimensions
        ("top_k: 5", "Nx10", "N", None),
        ("top_k: 11", "Nx10", "N", (codes.BAD_VALUE, TOP_K)),
        ("top_k: 11", "Nx10", "8", None),
        ("top_k: 11", "NxC", "N", None),
        ("", "NxCx5", "Nx4", (codes.MISMATCH, LABELS)),
        ("", "?", "8", None),
        ("", "?", "0", (codes.CRASH, LABELS)),
        ("axis: 2", "8x10", "?", (codes.AXIS_RANGE, AXIS)),
    ],
)
def test_accuracy_refuses_what_caffe_refuses(param, scores, labels, expected):
    layer = f'type: "Accuracy" top: "t" accuracy_param {{ {param} }}'
    assert refused(layer, scores, labels) == expected


@pytest.mark.parametrize(
    ("scores", "labels", "tops"),
    [
        ("8x10", "8", ["scalar", "10"]),
        ("NxC", "N", ["scalar", "C"]),
        ("?", "8", ["scalar", "?"]),
        ("8x10", "?", ["scalar", "10"]),
    ],
)
def test_the_second_top_of_accuracy_has_a_number_for_each_class(scores, labels, tops):
    assert made('type: "Accuracy" top: "all" top: "each"', scores, labels) == (tops, [])
    assert made('type: "Accuracy" top: "all"', scores, labels) == (tops[:1], [])


@pytest.mark.parametrize(
    ("tops", "expected"),
    [
        ('top: "b0"', None),
        ('top: "b0" top: "each"', (codes.NOT_IN_PLACE, ("top", 0))),
        ('top: "all" top: "b1"', None),
    ],
)
def test_accuracy_works_in_place_unless_it_looks_at_the_scores_again(tops, expected):
    assert refused(f'type: "Accuracy" {tops}', "8x10", "8") == expected
