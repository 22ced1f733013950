from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

PARAM_STR = ("python_param", "param_str")
STRIDE = "'feat_stride': 16"


def rpn(module, name, param_str, tops):
    names = "".join(f'top: "t{place}" ' for place in range(tops))
    param = f'module: "rpn.{module}" layer: "{name}" param_str: "{param_str}"'
    return f'type: "Python" {names} python_param {{ {param} }}'


def proposals(tops, param_str=STRIDE):
    return rpn("proposal_layer", "ProposalLayer", param_str, tops)


def anchors(tops, param_str=STRIDE):
    return rpn("anchor_target_layer", "AnchorTargetLayer", param_str, tops)


def targets(tops, param_str="'num_classes': 21"):
    return rpn("proposal_target_layer", "ProposalTargetLayer", param_str, tops)


@pytest.mark.parametrize(
    ("tops", "shapes"),
    [
        (1, ["1x5"]),
        (2, ["1x5", "1x1x1x1"]),
        (3, ["1x5", "1x1x1x1", "scalar"]),
    ],
)
def test_proposals_are_one_region_until_the_net_is_run(tops, shapes):
    assert made(proposals(tops), "?", "?", "?") == (shapes, [])


@pytest.mark.parametrize(
    ("param_str", "scores", "labels", "boxes"),
    [
        (STRIDE, "1x18x38x50", "1x1x342x50", "1x36x38x50"),
        (
            f"{STRIDE} \\n'scales': !!python/tuple [4, 8, 16, 32]",
            "1x24x38x50",
            "1x1x456x50",
            "1x48x38x50",
        ),
        (f"{STRIDE}\\n'scales': [8,]", "1x6x38x50", "1x1x114x50", "1x12x38x50"),
        (f"{STRIDE}\\n'scales': &names", "1x6x38x50", "1x1x?x50", "1x?x38x50"),
        (STRIDE, "Nx18xHxW", "1x1x?xW", "1x36xHxW"),
        (STRIDE, "?", "1x1x?x?", "1x36x?x?"),
    ],
)
def test_anchor_targets_are_as_many_as_ratios_and_scales(param_str, scores, labels, boxes):
    layer = anchors(4, param_str)
    assert made(layer, scores, "1x5", "1x3", "1x3x600x800") == ([labels, *[boxes] * 3], [])


def test_proposal_targets_have_two_axes_or_four():
    assert made(targets(5), "1x5", "1x5") == (["?"] * 5, [])


@pytest.mark.parametrize(
    ("layer", "expected"),
    [
        (proposals(1, "'scales': [8]"), (codes.MISSING, PARAM_STR)),
        (anchors(4, ""), (codes.MISSING, PARAM_STR)),
        (targets(5, STRIDE), (codes.MISSING, PARAM_STR)),
        (proposals(0), (codes.TOP_COUNT, ())),
        (anchors(3), (codes.TOP_COUNT, ("top", 2))),
        (targets(4), (codes.TOP_COUNT, ("top", 3))),
        (anchors(4).replace("anchor_target", "my_anchor"), None),
    ],
)
def test_what_the_classes_look_up_must_be_there(layer, expected):
    assert refused(layer, "1x18x38x50", "1x5", "1x3") == expected


def test_anchor_targets_need_a_map_that_leaves_room_for_them():
    assert refused(anchors(4), "18") == (codes.AXIS_COUNT, ("bottom", 0))
    assert made(anchors(4), "3x5")[0][0] == "1x1x27x5"
    assert refused(anchors(4), "1x1x20000x20000") == (codes.TOO_LARGE, ())
