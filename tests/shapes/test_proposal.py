from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

HOLDER = "proposal_param"
ANCHORS = "ratio: 0.5 ratio: 1 scale: 8"
BOTTOMS = ("1x18x38x50", "1x36x38x50", "1x3")


def proposal(param, *tops):
    names = "".join(f'top: "{top}" ' for top in tops or ("rois",))
    return f'type: "Proposal" {names} {HOLDER} {{ {param} }}'


@pytest.mark.parametrize(
    ("param", "scores", "tops"),
    [
        (ANCHORS, "1x18x38x50", ["300x5", "300"]),
        (f"{ANCHORS} post_nms_topn: 100", "2x18x38x50", ["200x5", "200"]),
        (f"{ANCHORS} post_nms_topn: 0", "2x18x38x50", ["0x5", "0"]),
        (f"{ANCHORS} post_nms_topn: 1", "Nx18x38x50", ["Nx5", "N"]),
        (ANCHORS, "?", ["?x5", "?"]),
        ("feat_stride: 16", "1x18x38x50", ["1x1x1x5", "1x1x1x1"]),
    ],
)
def test_proposal_makes_room_as_its_dialect_does(param, scores, tops):
    assert made(proposal(param, "rois", "scores"), scores, *BOTTOMS[1:]) == (tops, [])
    assert made(proposal(param), scores, *BOTTOMS[1:]) == (tops[:1], [])


@pytest.mark.parametrize(
    ("param", "scores", "expected"),
    [
        ("ratio: 1", "1x18x38x50", (codes.MISSING, (HOLDER, "scale"))),
        ("scale: 8", "1x18x38x50", (codes.MISSING, (HOLDER, "ratio"))),
        (ANCHORS, "scalar", (codes.AXIS_RANGE, ())),
        (
            f"{ANCHORS} post_nms_topn: 2147483648",
            "1x18x38x50",
            (codes.NO_ROOM, (HOLDER, "post_nms_topn")),
        ),
        (
            f"{ANCHORS} post_nms_topn: 2147483648",
            "?",
            (codes.NO_ROOM, (HOLDER, "post_nms_topn")),
        ),
        (
            f"{ANCHORS} post_nms_topn: 1000000000",
            "1x18x38x50",
            (codes.TOO_LARGE, (HOLDER, "post_nms_topn")),
        ),
    ],
)
def test_proposal_refuses_what_makes_no_regions(param, scores, expected):
    assert refused(proposal(param), scores, *BOTTOMS[1:]) == expected
