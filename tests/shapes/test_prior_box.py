from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

HOLDER = "prior_box_param"


def priors(param):
    return f'type: "PriorBox" top: "t" {HOLDER} {{ {param} }}'


@pytest.mark.parametrize(
    ("param", "boxes"),
    [
        ("min_size: 30", 1),
        ("min_size: 30 max_size: 60", 2),
        ("min_size: 30 max_size: 60 aspect_ratio: 2", 4),
        ("min_size: 30 max_size: 60 aspect_ratio: 2 aspect_ratio: 3", 6),
        ("min_size: 30 max_size: 60 aspect_ratio: 2 flip: false", 3),
        ("min_size: 30 aspect_ratio: 1", 1),
        ("min_size: 30 aspect_ratio: 2 aspect_ratio: 2", 3),
        ("min_size: 30 aspect_ratio: 2 aspect_ratio: 0.5", 3),  # there already, turned over
        ("min_size: 30 aspect_ratio: 3 aspect_ratio: 0.333333333", 3),
        ("min_size: 30 aspect_ratio: 3 aspect_ratio: 0.3333", 5),
        ("min_size: 30 aspect_ratio: 0", 3),
        ("min_size: 30 min_size: 40 aspect_ratio: 2", 6),
        ("min_size: 30 min_size: 40 max_size: 60 max_size: 80 aspect_ratio: 2", 8),
    ],
)
def test_a_cell_has_a_box_for_each_size_and_ratio(param, boxes):
    assert made(priors(param), "2x512x3x5", "2x3x300x300") == ([f"1x2x{3 * 5 * boxes * 4}"], [])


@pytest.mark.parametrize(
    ("features", "top"),
    [("NxCx3x5", "1x2x120"), ("NxCxHxW", "1x2x?"), ("?", "1x2x?"), ("2x512", "1x2x8")],
)
def test_what_is_not_known_of_the_features_is_not_known_of_the_boxes(features, top):
    assert made(priors("min_size: 30 max_size: 60"), features, "?") == ([top], [])


@pytest.mark.parametrize(
    ("param", "expected"),
    [
        ("", (codes.MISSING, (HOLDER, "min_size"))),
        ("min_size: 30 min_size: 0", (codes.BAD_VALUE, (HOLDER, "min_size", 1))),
        ("min_size: nan", (codes.BAD_VALUE, (HOLDER, "min_size", 0))),
        ("min_size: 30 min_size: 40 max_size: 60", (codes.MISMATCH, (HOLDER, "max_size", 0))),
        ("min_size: 30 max_size: 60 max_size: 70", (codes.MISMATCH, (HOLDER, "max_size", 1))),
        ("min_size: 30 max_size: 30", (codes.BAD_VALUE, (HOLDER, "max_size", 0))),
        ("variance: 0.1", None),
        ("variance: 0.1 variance: 0.1 variance: 0.2 variance: 0.2", None),
        ("variance: 0.1 variance: 0.1", (codes.MISMATCH, (HOLDER, "variance", 1))),
        ("variance: 0", (codes.BAD_VALUE, (HOLDER, "variance", 0))),
        ("step: 8", None),
        ("step_h: 8 step_w: 4", None),
        ("step: 0", (codes.BAD_VALUE, (HOLDER, "step"))),
        ("step: 8 step_h: 8 step_w: 8", (codes.CONFLICT, (HOLDER, "step_h"))),
        ("step_w: 8", (codes.MISSING, (HOLDER, "step_h"))),
        ("step_h: 8", (codes.MISSING, (HOLDER, "step_w"))),
        ("step_h: 8 step_w: -1", (codes.BAD_VALUE, (HOLDER, "step_w"))),
    ],
)
def test_prior_box_refuses_fields_that_do_not_go_together(param, expected):
    given = param if "min_size" in param or not param else f"min_size: 30 {param}"
    assert refused(priors(given), "2x512x3x5", "2x3x300x300") == expected


@pytest.mark.parametrize(
    ("features", "expected"),
    [
        ("2x512x0x5", (codes.BAD_VALUE, ("bottom", 0))),
        ("2x512x3x5x1", (codes.AXIS_COUNT, ("bottom", 0))),
        ("1x1x20000x20000", (codes.TOO_LARGE, ())),
        ("1x1x32768x32768", (codes.BAD_VALUE, ("bottom", 0))),  # 2^32 values are 0 in an int
    ],
)
def test_prior_box_refuses_features_without_room_for_boxes(features, expected):
    assert refused(priors("min_size: 30"), features, "?") == expected
