"""What is odd about a check itself: shapes of blobs that there are not, nets without layers."""

from __future__ import annotations

import pytest

from netspec import check
from netspec.checking import check_all

DATA = 'layer { name: "data" type: "Input" top: "data" %s input_param { shape { dim: [1, 3] } } }\n'
RELU = 'layer { name: "relu" type: "ReLU" bottom: "%s" top: "relu" }\n'
NET = DATA % "" + RELU % "data"
TRAINED = DATA % "include { phase: TRAIN }"


def told(report):
    return [(each.code, each.severity, each.message, each.hint) for each in report.diagnostics]


@pytest.mark.parametrize(
    ("inputs", "message", "hint"),
    [
        (
            {"dta": (1, 3)},
            "a shape is given for 'dta', and there is no such blob",
            "Did you mean data?",
        ),
        (
            {"q": (1, 3), "z": (1,)},
            "shapes are given for 'q', 'z', and there are no such blobs",
            "The blobs are data, relu.",
        ),
    ],
)
def test_a_shape_of_a_blob_that_there_is_not_is_said(inputs, message, hint):
    report = check(NET, inputs=inputs)
    assert told(report) == [("NS645", "warning", message, hint)]
    assert (report.ok, str(report.diagnostics[0].location)) == (True, "<text>")


@pytest.mark.parametrize("blob", ["data", "relu"])
def test_a_shape_of_a_blob_that_there_is_is_taken(blob):
    assert check(NET, inputs={blob: (1, 3)}).diagnostics == ()


def test_a_blob_that_nothing_makes_is_an_error_only():
    assert [each[0] for each in told(check(RELU % "x", inputs={"x": (1, 3)}))] == ["NS411"]


def test_of_several_phases_a_blob_need_be_in_one_only():
    net = TRAINED + DATA.replace('"data"', '"other"') % ""
    assert told(check(net, inputs={"data": (1, 3)}))[0][0] == "NS645"
    both = check_all(net, ["TRAIN", "TEST"], inputs={"data": (1, 3)})
    assert [report.diagnostics for report in both] == [(), ()]
    first, second = check_all(net, ["TRAIN", "TEST"], inputs={"dat": (1, 3)})
    assert [each[0] for each in told(first)] == ["NS645"]
    assert second.diagnostics == ()


@pytest.mark.parametrize(
    ("net", "phase", "message", "hint"),
    [
        ("# only a comment {\n", "TEST", "the net has no layers", ""),
        ('name: "x"\n', "TEST", "the net has no layers", ""),
        (TRAINED, "TEST", "no layer is in phase TEST", "In phase TRAIN there are: --phase TRAIN."),
        (
            DATA % 'include { stage: "s" }',
            "TRAIN",
            "no layer is in phase TRAIN",
            "A stage or level may be wanted: --stage, --level.",
        ),
    ],
)
def test_a_net_without_layers_is_warned_of(net, phase, message, hint):
    assert told(check(net, phase)) == [("NS646", "warning", message, hint)]


def test_the_hint_of_a_missing_blob_names_the_phase_that_makes_it():
    (fault,) = check(TRAINED + RELU % "data").diagnostics
    assert fault.hint == (
        "Layer 'data' makes it, but is not in phase TEST. It is in phase TRAIN: --phase TRAIN."
    )
    (fault,) = check(DATA % 'include { stage: "s" }' + RELU % "data").diagnostics
    assert fault.hint == "Layer 'data' makes it, but is not in phase TEST."
