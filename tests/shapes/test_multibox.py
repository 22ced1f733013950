from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

LOSS, OUTPUT = "multibox_loss_param", "detection_output_param"
PRIORS, TRUTH = "1x2x40", "1x1x3x8"  # 10 boxes
GOOD = ("2x40", "2x210", PRIORS)


def loss(param):
    return f'type: "MultiBoxLoss" {LOSS} {{ {param} }}'


def output(param):
    return f'type: "DetectionOutput" top: "t" {OUTPUT} {{ {param} }}'


def test_multibox_loss_is_a_scalar():
    assert made(loss("num_classes: 21"), *GOOD, TRUTH) == (["scalar"], [])


def test_detection_output_has_room_for_one_box_until_it_is_run():
    assert made(output("num_classes: 21"), *GOOD) == (["1x1x1x7"], [])
    assert made(output("num_classes: 21"), "?", "?", "?") == (["1x1x1x7"], [])


@pytest.mark.parametrize("layer", [loss, output])
@pytest.mark.parametrize(
    ("param", "bottoms", "expected"),
    [
        ("num_classes: 21", ("2x40", "2x210", "1x2x43"), None),  # 43 / 4 is 10
        ("num_classes: 21", ("2x36", "2x210", PRIORS), (codes.MISMATCH, ("bottom", 0))),
        ("num_classes: 21", ("2x40", "2x200", PRIORS), (codes.MISMATCH, ("bottom", 1))),
        ("num_classes: 21", ("2x40", "3x210", PRIORS), (codes.MISMATCH, ("bottom", 1))),
        ("num_classes: 21", ("2x40x1x1x1", "2x210", PRIORS), (codes.AXIS_COUNT, ("bottom", 0))),
        ("num_classes: 21", ("2x40", "2x210", "1x2x40x1x1"), (codes.AXIS_COUNT, ("bottom", 2))),
        ("num_classes: 21", ("Nx40", "Nx210", PRIORS), None),
        ("num_classes: 21", ("Nx?", "Nx?", "?"), None),
        ("num_classes: 21", ("?", "2x200", PRIORS), (codes.MISMATCH, ("bottom", 1))),
        ("num_classes: 21", ("2x40x1x1x1", "2x210", "?"), (codes.AXIS_COUNT, ("bottom", 0))),
        ("num_classes: 21", ("?", "2x210x1x1x1", "?"), (codes.AXIS_COUNT, ("bottom", 1))),
    ],
)
def test_there_is_a_prediction_for_each_prior_box(layer, param, bottoms, expected):
    truth = [TRUTH] if layer is loss else []
    assert refused(layer(param), *bottoms, *truth) == expected


@pytest.mark.parametrize(
    ("param", "bottoms", "expected"),
    [
        ("", GOOD, (codes.MISSING, (LOSS, "num_classes"))),
        ("", ("2x40", "2x210", "1x2x40x1x1"), (codes.AXIS_COUNT, ("bottom", 2))),
        ("num_classes: 0", GOOD, (codes.BAD_VALUE, (LOSS, "num_classes"))),
        (
            "num_classes: 2 share_location: false",
            ("2x80", "2x20", PRIORS),
            (codes.CONFLICT, (LOSS, "share_location")),
        ),
        ("num_classes: 2 share_location: false mining_type: NONE", ("2x80", "2x20", PRIORS), None),
        (
            "num_classes: 21 background_label_id: 21",
            GOOD,
            (codes.BAD_VALUE, (LOSS, "background_label_id")),
        ),
        ("num_classes: 21 background_label_id: 21 conf_loss_type: LOGISTIC", GOOD, None),
        ("num_classes: 21", ("scalar", "2x210", PRIORS), (codes.AXIS_RANGE, ())),
    ],
)
def test_multibox_loss_refuses_what_its_parts_refuse(param, bottoms, expected):
    assert refused(loss(param), *bottoms, TRUTH) == expected


def test_multibox_loss_looks_at_its_truth_and_its_place():
    assert refused(loss("num_classes: 21"), *GOOD, "1x1x1x3x8") == (
        codes.AXIS_COUNT,
        ("bottom", 3),
    )
    in_place = f'{loss("num_classes: 21")} top: "b0"'
    assert refused(in_place, *GOOD, TRUTH) == (codes.NOT_IN_PLACE, ("top", 0))


@pytest.mark.parametrize(
    ("param", "bottoms", "expected"),
    [
        ("", GOOD, (codes.MISSING, (OUTPUT, "num_classes"))),
        (
            "num_classes: 21 nms_param { nms_threshold: -0.1 }",
            GOOD,
            (codes.BAD_VALUE, (OUTPUT, "nms_param", "nms_threshold")),
        ),
        ("num_classes: 2 share_location: false", ("2x80", "2x20", PRIORS), None),
        ("num_classes: 0", ("2x40", "2x0", PRIORS), None),
        ("num_classes: 21", ("scalar", "scalar", PRIORS), (codes.AXIS_COUNT, ("bottom", 0))),
        ("num_classes: 1", ("1x40", "1x10", "scalar"), (codes.MISMATCH, ("bottom", 0))),
    ],
)
def test_detection_output_refuses_what_it_checks(param, bottoms, expected):
    assert refused(output(param), *bottoms) == expected
