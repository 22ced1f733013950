from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

HOLDER = "lstm_param"


def lstm(param):
    return f'type: "Lstm" top: "t" {HOLDER} {{ {param} }}'


@pytest.mark.parametrize(
    ("bottom", "tops", "params"),
    [
        ("6x5", ["6x4"], ["16x5", "16x4", "16"]),
        ("6x5x1x2", ["6x4"], ["16x10", "16x4", "16"]),
        ("6", ["6x4"], ["16x1", "16x4", "16"]),
        ("scalar", ["1x4"], ["16x1", "16x4", "16"]),
        ("Tx5", ["Tx4"], ["16x5", "16x4", "16"]),
    ],
)
def test_lstm_makes_a_row_of_outputs_for_each_row(bottom, tops, params):
    assert made(lstm("num_output: 4"), bottom) == (tops, params)
    assert made(lstm("num_output: 4"), bottom, "?") == (tops, params)


@pytest.mark.parametrize(
    ("param", "bottom", "expected"),
    [
        ("", "6x5", (codes.BAD_VALUE, (HOLDER, "weight_filler"))),
        ("num_output: 4", "6x0", (codes.BAD_VALUE, (HOLDER, "weight_filler"))),
        ("num_output: 4", "0x5", (codes.CRASH, ("bottom", 0))),
        ("num_output: 4", "6x1x1x1x5", (codes.AXIS_COUNT, ("bottom", 0))),
        (
            'num_output: 4 bias_filler { type: "constan" }',
            "6x5",
            (codes.BAD_VALUE, (HOLDER, "bias_filler")),
        ),
        ("num_output: 23171", "6x1", (codes.TOO_LARGE, (HOLDER, "num_output"))),
        ("num_output: 536870912", "6x1", (codes.NO_ROOM, (HOLDER, "num_output"))),
        ("num_output: 20000", "30000x1", (codes.TOO_LARGE, (HOLDER, "num_output"))),
    ],
)
def test_lstm_refuses_what_has_no_weights_or_too_many(param, bottom, expected):
    assert refused(lstm(param), bottom) == expected


def test_blobs_of_the_net_take_the_place_of_what_would_be_filled():
    blobs = "blobs { shape { dim: 16 dim: 5 } }"
    assert made(f"{lstm('num_output: 4')} {blobs}", "6x5") == (["6x4"], ["16x5"])
