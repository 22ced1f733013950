from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

TOPS = 'type: "LSTMUnit" top: "c" top: "h"'


@pytest.mark.parametrize(
    ("bottoms", "expected"),
    [
        (("1x3x5", "1x3x20", "1x3"), None),
        (("1x0x5", "1x0x20", "1x0"), None),
        (("1x3x5", "1x3x19", "1x3"), (codes.MISMATCH, ("bottom", 1))),
        (("2x3x5", "1x3x20", "1x3"), (codes.MISMATCH, ("bottom", 0))),
        (("1x3x5", "2x3x20", "1x3"), (codes.MISMATCH, ("bottom", 1))),
        (("1x3x5", "1x4x20", "1x3"), (codes.MISMATCH, ("bottom", 1))),
        (("1x3x5", "1x3x20", "1x4"), (codes.MISMATCH, ("bottom", 2))),
        (("1x3x5", "1x3x20", "3"), (codes.AXIS_COUNT, ("bottom", 2))),
        (("1x3x5", "1x20", "1x3"), (codes.AXIS_COUNT, ("bottom", 1))),
        (("1x3", "1x3x20", "1x3"), (codes.AXIS_COUNT, ("bottom", 0))),
        (("1", "1x3x20", "1x3"), (codes.AXIS_RANGE, ())),
        (("1xNxD", "1xNx?", "1xN"), None),
        (("?", "1x3x20", "1x3x1"), (codes.AXIS_COUNT, ("bottom", 2))),
        (("1x3x5", "?", "1x4"), (codes.MISMATCH, ("bottom", 2))),
    ],
)
def test_lstm_unit_takes_one_time_step(bottoms, expected):
    assert refused(TOPS, *bottoms) == expected


def test_lstm_unit_makes_a_cell_and_a_hidden_state_like_its_cell():
    assert made(TOPS, "1xNx5", "1xNx20", "1xN") == (["1xNx5", "1xNx5"], [])


def test_lstm_unit_may_be_written_over_its_bottoms():
    layer = 'type: "LSTMUnit" top: "b0" top: "b1"'
    assert made(layer, "1x3x5", "1x3x20", "1x3") == (["1x3x5", "1x3x5"], [])
