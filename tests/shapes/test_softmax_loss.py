from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec.shapes import codes
from tests.shapes.one_layer import fault_of, made, refused

AXIS = ("softmax_param", "axis")
LABELS = ("bottom", 1)
WEIGHT = "loss_weight: 1"


@pytest.mark.parametrize(
    ("more", "scores", "labels", "expected"),
    [
        ("", "8x10", "8", None),
        ("", "8x10", "8x1x1x1", None),
        ("", "1x21x5x7", "1x1x5x7", None),
        ("", "1x21x5x7", "1x35", None),
        ("", "8x10", "8x10", (codes.MISMATCH, LABELS)),
        ("", "8x10x2x2", "8", (codes.MISMATCH, LABELS)),
        ("", "8x10", "4x2", (codes.MISMATCH, LABELS)),
        ("softmax_param { axis: -1 }", "8x3x10", "8x3", None),
        ("softmax_param { axis: 0 }", "8x10", "8x10", (codes.MISMATCH, LABELS)),
        ("softmax_param { axis: 0 }", "8x10", "8x5x2", (codes.MISMATCH, LABELS)),
        ("softmax_param { axis: 0 }", "8x1x2", "8x1", (codes.MISMATCH, LABELS)),
        ("softmax_param { axis: 2 }", "8x10", "8", (codes.AXIS_RANGE, AXIS)),
        ("softmax_param { axis: -3 }", "8x10", "8", (codes.AXIS_RANGE, AXIS)),
        ("", "8", "8", (codes.AXIS_RANGE, AXIS)),
        ("", "8x0", "8", (codes.BAD_VALUE, ("bottom", 0))),
        ("", "0x10", "0", (codes.BAD_VALUE, ("bottom", 0))),
        ("loss_weight: 2", "0x10", "0", (codes.BAD_VALUE, ("bottom", 0))),
        ("loss_weight: 0", "0x10", "0", None),
        ("loss_weight: 0", "8x0", "8", (codes.BAD_VALUE, ("bottom", 0))),
        ("", "8x10", "scalar", (codes.AXIS_RANGE, ())),
        ('top: "b0"', "8x10", "8", (codes.NOT_IN_PLACE, ("top", 0))),
        # unknown dimensions
        ("", "Nx10", "N", None),
        ("", "Nx10", "8", None),
        ("", "Nx10x5", "Nx4", (codes.MISMATCH, LABELS)),
        ("", "NxCxHxW", "Nx1xHxW", None),
        ("", "NxC", "8x2", None),
        ("", "?", "8", None),
        ("", "8x10", "?", None),
        ("softmax_param { axis: 2 }", "NxC", "?", (codes.AXIS_RANGE, AXIS)),
    ],
)
def test_softmax_with_loss_takes_a_label_for_each_place(more, scores, labels, expected):
    assert refused(f'type: "SoftmaxWithLoss" {more}', scores, labels) == expected


@pytest.mark.parametrize(
    ("scores", "labels", "said", "hint"),
    [
        ("8x10", "8x10", "has 80 labels, and bottom 0 'b0' (8x10) needs 8:", "no vectors"),
        (
            "8x10x2x3",
            "8",
            "has 8 labels, and bottom 0 'b0' (8x10x2x3) needs 48 = 8 * 2 * 3:",
            "pool",
        ),
        ("1x10x2", "1", "has 1 label, and", "pool"),
        ("8x10x2x3", "8x5", "has 40 labels, and", None),
        ("8x10", "8x2", "has 16 labels, and", None),
    ],
)
def test_a_wrong_number_of_labels_is_reckoned_up(scores, labels, said, hint):
    fault = fault_of('type: "SoftmaxWithLoss"', scores, labels)
    assert f"bottom 1 'b1' ({labels}) {said}" in fault.message
    assert "axis 1, the classes" in fault.message
    assert hint in fault.hint if hint else not fault.hint


@pytest.mark.parametrize("scores", ["8x10", "Nx10", "?"])
def test_softmax_with_loss_makes_a_scalar(scores):
    assert made('type: "SoftmaxWithLoss" top: "loss"', scores, "8") == (["scalar"], [])


@pytest.mark.parametrize(
    ("weights", "path"),
    [
        ("", ("top", 1)),
        (WEIGHT, ("top", 1)),
        (f"{WEIGHT} loss_weight: 0", ("loss_weight", 1)),
        (f"{WEIGHT} loss_weight: 0 loss_weight: 0", ("loss_weight", 1)),
    ],
)
def test_a_second_top_of_softmax_with_loss_is_refused_whatever_the_weights(weights, path):
    layer = f'type: "SoftmaxWithLoss" top: "loss" top: "prob" {weights}'
    assert refused(layer, "8x10", "8") == (codes.LOSS_WEIGHTS, path)
    assert "Softmax layer beside it" in fault_of(layer, "8x10", "8").hint


@pytest.mark.parametrize("kind", ["SoftmaxWithLoss", "SigmoidCrossEntropyLoss"])
def test_the_layer_inside_refuses_two_weights_before_the_labels_are_looked_at(kind):
    layer = f'type: "{kind}" {WEIGHT} loss_weight: 0'
    assert refused(layer, "8x10", "9x10") == (codes.LOSS_WEIGHTS, ("loss_weight", 1))


@pytest.mark.parametrize("kind", ["SoftmaxWithLoss", "SigmoidCrossEntropyLoss"])
def test_the_layer_inside_does_not_see_the_weights_that_a_split_takes(kind):
    # Caffe moves the weights to the Split behind a loss that is read, too.
    labels = "8" if kind == "SoftmaxWithLoss" else "8x10"
    layer = (
        f'type: "{kind}" top: "loss" {WEIGHT} loss_weight: 0 }}\n'
        'layer { name: "more" type: "Power" bottom: "loss" top: "more"'
    )
    assert refused(layer, "8x10", labels) is None


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("weight_by_label_freqs: true class_weighting: 1 class_weighting: 2", None),
        ("class_weighting: 1", None),
        (
            "weight_by_label_freqs: true class_weighting: 1",
            (codes.MISMATCH, ("loss_param", "class_weighting")),
        ),
        ("weight_by_label_freqs: true", (codes.MISMATCH, ("loss_param", "weight_by_label_freqs"))),
    ],
)
def test_segnets_class_weights_are_one_for_each_channel(more, expected):
    layer = f'type: "SoftmaxWithLoss" loss_param {{ {more} }}'
    assert refused(layer, "8x2x4x4", "8x1x4x4") == expected


MATRIX = ("infogain_loss_param", "source")
SOURCE = 'infogain_loss_param { source: "h.binaryproto" }'


@pytest.mark.parametrize(
    ("more", "bottoms", "expected"),
    [
        ("", ("8x10", "8", "10x10"), None),
        ("", ("8x10", "8", "1x1x10x10"), None),
        ("", ("8x10", "8", "10x9"), (codes.MISMATCH, ("bottom", 2))),
        ("", ("8x10", "8"), (codes.MISSING, MATRIX)),
        ('infogain_loss_param { source: "" }', ("8x10", "8"), (codes.MISSING, MATRIX)),
        (SOURCE, ("8x10", "8"), None),
        (SOURCE, ("8x10", "8x2"), (codes.MISMATCH, LABELS)),
        (SOURCE, ("2x10x3", "6"), (codes.MISMATCH, LABELS)),
        (
            "infogain_loss_param { axis: 2 }",
            ("8x10", "8", "?"),
            (codes.AXIS_RANGE, ("infogain_loss_param", "axis")),
        ),
        ("infogain_loss_param { axis: 2 }", ("8x3x10", "8x3", "10x10"), None),
        ("softmax_param { axis: 9 }", ("8x10", "8", "10x10"), None),  # another axis counts
        (
            "loss_param { normalize: false }",
            ("8x10", "8"),
            (codes.CONFLICT, ("loss_param", "normalize")),
        ),
        ("loss_weight: 0", ("0x10", "0", "10x10"), (codes.BAD_VALUE, ("bottom", 0))),
        ('top: "b0"', ("8x10", "8", "10x10"), (codes.NOT_IN_PLACE, ("top", 0))),
        ("", ("NxC", "N", "CxC"), None),
        ("", ("Nx3", "N", "3xC"), None),
        ("", ("Nx3", "N", "2x4"), (codes.MISMATCH, ("bottom", 2))),
        ("", ("?", "8", "10x9"), None),
    ],
)
def test_infogain_loss_needs_a_matrix_of_its_classes(more, bottoms, expected):
    assert refused(f'type: "InfogainLoss" {more}', *bottoms) == expected


def test_infogain_loss_gives_the_probabilities_as_second_top():
    layer = f'type: "InfogainLoss" top: "loss" top: "prob" {WEIGHT} loss_weight: 0'
    assert made(layer, "Nx10x3", "Nx3", "10x10") == (["scalar", "Nx10x3"], [])


@pytest.mark.parametrize(
    ("more", "scores", "targets", "expected"),
    [
        ("", "8x10", "8x10", None),
        ("", "8x10", "8x2x5", None),
        ("", "8x10", "8", (codes.MISMATCH, LABELS)),
        ("", "8x10", "9x10", (codes.MISMATCH, LABELS)),
        ("", "scalar", "scalar", (codes.AXIS_RANGE, ())),
        ("", "0x10", "0x3", None),
        (WEIGHT, "0x10", "0x3", (codes.BAD_VALUE, ("bottom", 0))),
        ("loss_weight: 0", "0x10", "0x3", None),
        ('top: "b0"', "8x10", "8x10", (codes.NOT_IN_PLACE, ("top", 0))),
        ("", "NxC", "NxC", None),
        ("", "?", "8x10", None),
    ],
)
def test_sigmoid_cross_entropy_loss_takes_as_many_targets(more, scores, targets, expected):
    assert refused(f'type: "SigmoidCrossEntropyLoss" {more}', scores, targets) == expected


@given(st.lists(st.integers(1, 5), min_size=2, max_size=4), st.data())
def test_labels_of_the_scores_without_the_classes_are_always_taken(shape, data):
    axis = data.draw(st.integers(1, len(shape) - 1))
    labels = [size for place, size in enumerate(shape) if place != axis]
    layer = f'type: "SoftmaxWithLoss" softmax_param {{ axis: {axis} }}'
    scores, places = ("x".join(map(str, sizes)) for sizes in (shape, labels))
    assert refused(layer, scores, places) is None
    assert refused(layer, scores, f"{places}x2") == (codes.MISMATCH, LABELS)
