"""What cannot be deployed, with what is said of it."""

from __future__ import annotations

import pytest

from netspec.deploying import deploy
from netspec.errors import FieldTypeError, FieldValueError, NetspecError
from netspec.report.invalid import InvalidTextError
from tests.deploying.nets import DATA, LOSS, fc, layer, net, source

FC = fc("fc: data -> fc")
REFUSED = """layer { name: "data" type: "Input" top: "data" input_param { shape { dim: [8, 3, 9, 9] } } }
layer { name: "label" type: "Input" top: "label" input_param { shape { dim: 8 } } }
layer { name: "conv" type: "Convolution" bottom: "data" top: "conv"
  convolution_param { num_output: 4 kernel_size: 11 } }
layer { name: "loss" type: "SoftmaxWithLoss" bottom: "conv" bottom: "label" }
"""


def told(source, *args, **options):
    with pytest.raises(NetspecError) as error:
        deploy(source, *args, **options)
    return error


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            'net: "models/train_val.prototxt"\nbase_lr: 1\n',
            (
                "<text> is a solver, and only a net can be deployed [NS103]\n"
                "  Give the net that it trains: models/train_val.prototxt"
            ),
        ),
        (
            "base_lr: 1\nmax_iter: 3\n",
            (
                "<text> is a solver, and only a net can be deployed [NS103]\n"
                "  Give the net that it trains."
            ),
        ),
    ],
)
def test_a_solver(text, message):
    error = told(text)
    assert error.type is FieldTypeError
    assert str(error.value) == message


@pytest.mark.parametrize(
    ("layers", "message"),
    [
        ([], "<net> has no layers, and nothing to deploy [NS104]"),
        (
            [source("data: data", [1], include=[dict(stage=["s"])])],
            (
                "no layer of <net> is in phase TEST [NS104]\n"
                "  A stage may be wanted: stages=[...], or --stage."
            ),
        ),
        (
            [DATA, layer("top1 Accuracy: data label -> top1")],
            (
                "nothing of <net> is left for use: in phase TEST, no layer makes a prediction [NS104]\n"
                "  What only losses, measures and data layers need is taken away."
            ),
        ),
    ],
)
def test_a_net_with_nothing_to_deploy(layers, message):
    error = told(net(*layers))
    assert error.type is FieldValueError
    assert str(error.value) == message


def test_a_net_that_caffe_refuses():
    error = told(REFUSED)
    assert error.type is InvalidTextError
    (found,) = error.value.diagnostics
    assert (found.code, found.location.line, found.layer) == ("NS609", 4, "conv")


def test_labels_that_caffe_refuses():
    data = source("data: data label", [32, 6], [31])
    (found,) = told(net(data, FC, LOSS)).value.diagnostics
    assert found.layer == "loss"


def test_a_blob_that_a_stage_makes():
    wide = fc("fc: data -> fc", include=[dict(stage=["wide"])])
    (found,) = told(net(DATA, wide, LOSS)).value.diagnostics
    assert found.code == "NS411"
    assert found.hint.endswith("Its rules name stages: 'wide'.")


@pytest.mark.parametrize(
    ("size", "kind", "message"),
    [
        (0, FieldValueError, "a batch size is at least 1, not 0 [NS104]"),
        (-3, FieldValueError, "a batch size is at least 1, not -3 [NS104]"),
        ("8", FieldTypeError, "a batch size is a number, not '8' [NS103]"),
        (2.5, FieldTypeError, "a batch size is a number, not 2.5 [NS103]"),
        (True, FieldTypeError, "a batch size is a number, not True [NS103]"),
    ],
)
def test_a_batch_size_that_is_none(size, kind, message):
    error = told(net(DATA, FC, LOSS), size)
    assert error.type is kind
    assert str(error.value).endswith(message)
    assert str(error.value).startswith(__file__)


def test_shapes_of_blobs_that_there_are_not():
    error = told(net(DATA, FC, LOSS), inputs={"dta": (1, 2)})
    assert error.type is FieldValueError
    assert str(error.value) == (
        "a shape is given for 'dta', and there is no such blob [NS104]\n  Did you mean data?"
    )


def test_a_shape_that_is_none():
    error = told(net(DATA, FC, LOSS), inputs={"data": "1xx2"})
    assert str(error.value).startswith("no shape of blob 'data': '1xx2' [NS104]")


def test_what_is_no_net():
    assert told(3).type is FieldTypeError


def test_stages_that_are_one_text():
    error = told(net(DATA, FC, LOSS), stages="deploy")
    assert error.type is FieldTypeError
    assert error.value.message == "stages are a list of names, not 'deploy'"
