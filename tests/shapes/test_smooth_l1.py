from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

LOSS = 'type: "SmoothL1Loss" loss_weight: 1'


@pytest.mark.parametrize(
    ("bottoms", "expected"),
    [
        (("8x84", "8x84"), None),
        (("8x84", "8x84x1x1", "8x84"), None),
        (("8x84", "8x84", "8x84", "8x84"), None),
        (("8x84", "8x84", "3x84", "1x84"), None),  # nobody compares the weights' batch
        (("2x36x5x7", "2x36x5x7", "2x36x5x7", "2x36x5x7"), None),
        (("1x4x2x3x3", "1x4x2x3x3"), None),
        (("8x84", "9x84"), (codes.MISMATCH, ("bottom", 1))),
        (("8x84", "8x83"), (codes.MISMATCH, ("bottom", 1))),
        (("8x84", "8x84x1x2"), (codes.MISMATCH, ("bottom", 1))),
        (("8x84x2", "8x84"), (codes.MISMATCH, ("bottom", 1))),
        (("8x84", "8x84", "8x80"), (codes.MISMATCH, ("bottom", 2))),
        (("8x84", "8x84", "8x84", "8x80"), (codes.MISMATCH, ("bottom", 3))),
        (("1x4x2x3x3", "1x4x2x3x4"), (codes.MISMATCH, ("bottom", 1))),
        (("8x84", "scalar"), (codes.AXIS_RANGE, ())),
        (("NxC", "NxC"), None),
        (("Nx84", "Nx80"), (codes.MISMATCH, ("bottom", 1))),
        (("?", "8x84", "8x80"), None),
    ],
)
def test_predictions_targets_and_weights_are_of_one_shape(bottoms, expected):
    assert refused(LOSS, *bottoms) == expected


@pytest.mark.parametrize(
    ("given", "top"),
    [("8x84", "8x1x1x1"), ("2x36x5x7", "2x1x5x7"), ("NxCxHxW", "Nx1xHxW"), ("?", "?")],
)
def test_a_second_top_has_the_loss_of_each_place(given, top):
    layer = f'{LOSS} loss_weight: 0 top: "loss" top: "each"'
    assert made(layer, given, given) == (["scalar", top], [])


def test_the_loss_cannot_be_written_over_the_predictions():
    assert refused(f'{LOSS} top: "b0"', "8x4", "8x4") == (codes.NOT_IN_PLACE, ("top", 0))
