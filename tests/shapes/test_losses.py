from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import fault_of, made, refused

PAIRS = ("EuclideanLoss", "HingeLoss", "MultinomialLogisticLoss")
DATA_AND_LABEL = ("bottom", 1)


@pytest.mark.parametrize("top", ["", 'top: "loss"'])
@pytest.mark.parametrize("kind", PAIRS)
def test_a_loss_is_a_scalar_whether_the_net_names_it_or_not(kind, top):
    assert made(f'type: "{kind}" {top}', "8x1", "8x1") == (["scalar"], [])


@pytest.mark.parametrize("kind", PAIRS)
@pytest.mark.parametrize(
    ("data", "label", "expected"),
    [
        ("8x1", "9x1", (codes.MISMATCH, DATA_AND_LABEL)),
        ("Nx1", "Nx1", None),
        ("Nx1", "9x1", None),
        ("?", "9", None),
        ("8", "?", None),
        ("scalar", "8", (codes.AXIS_RANGE, ())),
        ("8", "scalar", (codes.AXIS_RANGE, ())),
        ("?", "scalar", (codes.AXIS_RANGE, ())),
        ("0x1", "0x1", None),
    ],
)
def test_the_first_dimensions_must_be_the_same(kind, data, label, expected):
    assert refused(f'type: "{kind}"', data, label) == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("EuclideanLoss", (codes.NOT_IN_PLACE, ("top", 0))),
        ("HingeLoss", None),
        ("MultinomialLogisticLoss", None),
    ],
)
def test_only_a_loss_that_looks_at_its_bottom_again_cannot_be_written_over_it(kind, expected):
    assert refused(f'type: "{kind}" top: "b0"', "8x1", "8x1") == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("8x10", "8x2x5", None),
        ("8", "8x1x1", None),
        ("8x10", "8x11", (codes.MISMATCH, DATA_AND_LABEL)),
        ("Nx10", "Nx2x5", None),
        ("Nx10", "Nx11", (codes.MISMATCH, DATA_AND_LABEL)),
        ("NxC", "NxC", None),
        ("NxC", "Nx4", None),
        ("0x65536x65536", "0x65536x131072", None),  # both counts are 0 in an int
    ],
)
def test_euclidean_loss_compares_as_many_numbers_for_each_image(one, other, expected):
    assert refused('type: "EuclideanLoss"', one, other) == expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("8", None),
        ("8x1x1x1", None),
        ("8x2", (codes.MISMATCH, DATA_AND_LABEL)),
        ("8x1x2", (codes.MISMATCH, DATA_AND_LABEL)),
        ("8x1x1x2", (codes.MISMATCH, DATA_AND_LABEL)),
        ("8x1x1x1x1", (codes.AXIS_COUNT, DATA_AND_LABEL)),
        ("Nx?", None),
    ],
)
def test_multinomial_logistic_loss_takes_one_label_an_image(label, expected):
    assert refused('type: "MultinomialLogisticLoss"', "8x10", label) == expected


@pytest.mark.parametrize(
    ("bottoms", "expected"),
    [
        (("8x64", "8x64", "8"), None),
        (("8x64x1x1", "8x64", "3x1"), None),  # nobody compares how many pairs are said alike
        (("8x64", "8x65", "8"), (codes.MISMATCH, ("bottom", 1))),
        (("8x64", "9x64", "8"), (codes.MISMATCH, ("bottom", 1))),
        (("8x64x2", "8x64", "8"), (codes.MISMATCH, ("bottom", 0))),
        (("8x64", "8x64x1x3", "8"), (codes.MISMATCH, ("bottom", 1))),
        (("8x64", "8x64", "8x2"), (codes.MISMATCH, ("bottom", 2))),
        (("8x64", "8x64", "8x1x1x1x1"), (codes.AXIS_COUNT, ("bottom", 2))),
        (("8x64x1x1x1", "8x64", "8"), (codes.AXIS_COUNT, ("bottom", 0))),
        (("scalar", "scalar", "scalar"), (codes.AXIS_RANGE, ())),
        (("8x0", "8x0", "8"), None),
        (("?", "8x64x2", "8"), (codes.MISMATCH, ("bottom", 1))),
        (("Nx64", "NxC", "?"), None),
    ],
)
def test_contrastive_loss_takes_two_features_and_what_is_alike(bottoms, expected):
    assert refused('type: "ContrastiveLoss"', *bottoms) == expected


def test_contrastive_loss_may_be_written_over_its_first_bottom():
    assert made('type: "ContrastiveLoss" top: "b0"', "8x64", "8x64", "8") == (["scalar"], [])


def test_the_faults_of_contrastive_loss_come_in_caffes_order():
    # Channels first, then what is not flat, then the batch.
    assert refused('type: "ContrastiveLoss"', "8x4x2", "9x5", "8x2") == (
        codes.MISMATCH,
        ("bottom", 1),
    )
    assert "channels" in fault_of('type: "ContrastiveLoss"', "8x4x2", "9x5", "8x2").message
    assert refused('type: "ContrastiveLoss"', "8x4x2", "9x4", "8x2")[1] == ("bottom", 0)
    assert refused('type: "ContrastiveLoss"', "8x4", "9x4", "8x2")[1] == ("bottom", 2)


@pytest.mark.parametrize(
    ("kind", "bottoms", "said"),
    [
        ("EuclideanLoss", ("8x10", "8x11"), "have 10 and 11"),
        ("HingeLoss", ("8x10", "9x10"), "have 8 and 9"),
        ("ContrastiveLoss", ("8x10", "8x11", "8"), "have 10 and 11"),
    ],
)
def test_a_mismatch_says_both_bottoms_with_their_shapes(kind, bottoms, said):
    message = fault_of(f'type: "{kind}"', *bottoms).message
    assert f"bottom 0 'b0' ({bottoms[0]}) and bottom 1 'b1' ({bottoms[1]}) must have" in message
    assert said in message
