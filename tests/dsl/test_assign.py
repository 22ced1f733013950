"""What each kind of field takes, and how each refusal reads."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec import layers as L
from netspec import schema
from netspec.errors import (
    FieldStructureError,
    FieldTypeError,
    FieldValueError,
    NetspecError,
    UnknownFieldError,
)

MISSING = object()

TAKEN = [
    # type, keyword, value, path in the layer, what stands there
    ("Convolution", "num_output", 20, "convolution_param.num_output", 20),
    ("Convolution", "kernel_size", 3, "convolution_param.kernel_size", [3]),
    ("Convolution", "kernel_size", (3, 5), "convolution_param.kernel_size", [3, 5]),
    ("Convolution", "kernel_size", range(2, 4), "convolution_param.kernel_size", [2, 3]),
    ("Convolution", "kernel_size", [], "convolution_param.kernel_size", []),
    ("Convolution", "kernel_size", np.array([3, 5]), "convolution_param.kernel_size", [3, 5]),
    ("Convolution", "kernel_size", np.array(3), "convolution_param.kernel_size", [3]),
    ("Convolution", "num_output", np.int32(7), "convolution_param.num_output", 7),
    ("Convolution", "num_output", np.array([7]), "convolution_param.num_output", 7),
    ("Convolution", "num_output", True, "convolution_param.num_output", 1),
    ("Convolution", "bias_term", 0, "convolution_param.bias_term", False),
    ("Convolution", "bias_term", np.bool_(False), "convolution_param.bias_term", False),
    ("Convolution", "engine", "CUDNN", "convolution_param.engine", 2),
    ("Convolution", "weight_filler", dict(std=np.float32(0.5)), "convolution_param.weight_filler.std", 0.5),
    ("Pooling", "pool", "AVE", "pooling_param.pool", 1),
    ("Pooling", "pool", np.int64(1), "pooling_param.pool", 1),
    ("Power", "scale", True, "power_param.scale", 1.0),
    ("Power", "scale", np.longdouble(0.5), "power_param.scale", 0.5),
    ("Power", "scale", Fraction(1, 2), "power_param.scale", 0.5),
    ("Power", "scale", Decimal("0.5"), "power_param.scale", 0.5),
    ("Power", "scale", 3.40282347e38, "power_param.scale", 3.4028234663852886e38),
    ("Power", "scale", math.inf, "power_param.scale", math.inf),
    ("Power", "name", "p", "name", "p"),
    ("Power", "name", b"p", "name", "p"),
    ("Power", "name", "Schicht \u00e4", "name", "Schicht \u00e4"),
    ("Power", "loss_weight", 0.5, "loss_weight", [0.5]),
    ("Power", "phase", "TEST", "phase", 1),
    ("Power", "include", dict(stage="deploy"), "include[0].stage", ["deploy"]),
    ("Power", "include", [dict(phase=0), dict(phase=1)], "include[1].phase", 1),
    # types whose short keywords pycaffe does not know
    ("Deconvolution", "kernel_size", 4, "convolution_param.kernel_size", [4]),
    ("Im2col", "stride", 2, "convolution_param.stride", [2]),
    ("LSTM", "num_output", 5, "recurrent_param.num_output", 5),
    ("RNN", "expose_hidden", True, "recurrent_param.expose_hidden", True),
    ("SoftmaxWithLoss", "axis", 2, "softmax_param.axis", 2),
    ("SoftmaxWithLoss", "ignore_label", 255, "loss_param.ignore_label", 255),
    ("SigmoidCrossEntropyLoss", "normalization", "FULL", "loss_param.normalization", 0),
    # vendor types
    ("Permute", "order", [0, 2, 3, 1], "permute_param.order", [0, 2, 3, 1]),
    ("DetectionOutput", "nms_param", dict(top_k=400), "detection_output_param.nms_param.top_k", 400),
    # a type that nobody knows has every layer's fields
    ("Mine", "python_param", dict(module="m"), "python_param.module", "m"),
]  # fmt: skip


def at(layer, path):
    value = layer
    for part in path.split("."):
        name, _, index = part.partition("[")
        value = getattr(value, name)
        value = value[int(index[:-1])] if index else value
    return list(value) if hasattr(value, "append") else value


@pytest.mark.parametrize(("kind", "keyword", "value", "path", "expected"), TAKEN)
def test_a_value_reaches_its_field(kind, keyword, value, path, expected):
    made = getattr(L, kind)(**{keyword: value})
    (layer,) = made.to_proto().layer
    assert at(layer, path) == expected


REFUSED = [
    # type, keyword, value, error, what the message must say
    ("Convolution", "kernel_sise", 3, UnknownFieldError, ["Convolution", "kernel_sise", "Did you mean kernel_size?"]),
    ("Convolution", "weight_filler", dict(tipe="x"), UnknownFieldError, ["convolution_param.weight_filler.tipe", "Did you mean type?"]),
    ("Convolution", "param", [{}, dict(lr_mul=1)], UnknownFieldError, ["param[1].lr_mul", "lr_mult"]),
    ("ReLU", "inplace", True, UnknownFieldError, ["Did you mean in_place?"]),
    ("Slice", "ntops", 2, UnknownFieldError, ["Did you mean ntop?"]),
    ("Mine", "foo", 1, UnknownFieldError, ["no layer type Mine"]),
    ("Convolutoin", "num_output", 1, UnknownFieldError, ["Did you mean Convolution?"]),
    ("Convolution", "num_output", "20", FieldTypeError, ["takes a whole number", "'20' (str)"]),
    ("Convolution", "num_output", None, FieldTypeError, ["not None"]),
    ("Convolution", "num_output", 20.0, FieldTypeError, ["Write 20"]),
    ("Convolution", "num_output", 20.5, FieldTypeError, ["20.5"]),
    ("Convolution", "num_output", -1, FieldValueError, ["-1 is out of range", "0 to 4294967295"]),
    ("Convolution", "num_output", 2**32, FieldValueError, ["4294967296"]),
    ("Convolution", "num_output", [3], FieldStructureError, ["a single value", "[3] (list)"]),
    ("Convolution", "kernel_size", [[3]], FieldStructureError, ["list of single values"]),
    ("Convolution", "kernel_size", "3", FieldTypeError, ["'3'"]),
    ("Convolution", "num_output", dict(a=1), FieldStructureError, ["dict"]),
    ("Convolution", "weight_filler", "xavier", FieldStructureError, ["takes a FillerParameter", "weight_filler=dict(type=...)"]),
    ("Convolution", "convolution_param", 3, FieldStructureError, ["takes a ConvolutionParameter"]),
    ("Convolution", "param", [3], FieldStructureError, ["takes a ParamSpec"]),
    ("Convolution", "bias_term", "yes", FieldTypeError, ["True or False"]),
    ("Pooling", "pool", "MEDIAN", FieldValueError, ["'MEDIAN' is no label", "Allowed: MAX, AVE, STOCHASTIC"]),
    ("Pooling", "pool", "max", FieldValueError, ["Did you mean MAX?"]),
    ("Pooling", "pool", 7, FieldValueError, ["0 (MAX)"]),
    ("Pooling", "pool", 1.5, FieldTypeError, ["one of MAX, AVE, STOCHASTIC"]),
    ("Power", "scale", "2", FieldTypeError, ["takes a number"]),
    ("Power", "scale", 1e39, FieldValueError, ["out of range"]),
    ("Power", "scale", 10**400, FieldValueError, ["out of range"]),
    pytest.param("Power", "scale", 10**5000, FieldValueError, ["very many digits"], id="huge"),
    ("Power", "scale", [1.0, 2.0], FieldStructureError, ["a single value"]),
    ("Power", "name", 3, FieldTypeError, ["takes text"]),
    ("Power", "name", "\udc80", FieldValueError, ["UTF-8"]),
    ("Power", "name", b"\xff", FieldValueError, ["UTF-8"]),
    ("Power", "ntop", "2", FieldTypeError, ["ntop"]),
    ("Power", "ntop", -1, FieldValueError, ["0 tops or more"]),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "keyword", "value", "error", "words"), REFUSED)
def test_a_value_that_does_not_fit_is_refused_where_the_layer_is_made(
    kind, keyword, value, error, words
):
    make = getattr(L, kind)
    with pytest.raises(error) as caught:
        make(**{keyword: value})
    message = str(caught.value)
    for word in [kind, error.code, *words]:
        assert word in message
    assert caught.value.origin.file == __file__


@pytest.mark.parametrize(
    ("error", "kinds"),
    [
        (UnknownFieldError, (AttributeError,)),
        (FieldTypeError, (TypeError,)),
        (FieldValueError, (ValueError,)),
        (FieldStructureError, (AttributeError, TypeError)),
    ],
)
def test_an_error_is_also_of_the_kind_that_pycaffe_raises(error, kinds):
    assert issubclass(error, kinds)
    assert error.__name__ == kinds[0].__name__
    assert error.__qualname__ not in dir(__builtins__)


def test_the_layers_name_is_in_the_error():
    with pytest.raises(UnknownFieldError, match=r"layer 'conv1' \(Convolution\): pat: no such"):
        L.Convolution(name="conv1", pat=3)


def test_keywords_and_a_parameter_message_merge():
    made = L.Convolution(
        convolution_param=dict(kernel_size=3, weight_filler=dict(type="xavier")),
        num_output=4,
        weight_filler=dict(std=0.5),
    )
    (layer,) = made.to_proto().layer
    wanted = schema.ConvolutionParameter(
        kernel_size=[3], num_output=4, weight_filler=dict(type="xavier", std=0.5)
    )
    assert layer.convolution_param == wanted


def test_a_keyword_adds_to_a_message_that_was_given():
    given_message = schema.ConvolutionParameter(num_output=4, kernel_size=[3])
    made = L.Convolution(convolution_param=given_message, pad=1)
    (layer,) = made.to_proto().layer
    assert list(layer.convolution_param.kernel_size) == [3]
    assert list(layer.convolution_param.pad) == [1]
    assert not given_message.pad


def test_messages_and_their_lists_are_taken_whole():
    spec = schema.ParamSpec(lr_mult=0)
    source = schema.LayerParameter(loss_weight=[1, 2], param=[spec])
    (layer,) = L.ReLU(param=source.param, loss_weight=source.loss_weight).to_proto().layer
    assert list(layer.param) == [spec]
    assert list(layer.loss_weight) == [1, 2]
    with pytest.raises(FieldTypeError, match="takes a ParamSpec, not a FillerParameter"):
        L.ReLU(param=schema.FillerParameter())


@pytest.mark.parametrize(
    ("params", "empty"),
    [
        ({"convolution_param": {}}, ""),
        ({"convolution_param": {"weight_filler": {}}}, ""),
        ({"weight_filler": {}}, ""),
        ({"include": {}}, "include {\n}"),  # an element of a list is there, empty or not
        ({"input_param": {"shape": {}}}, "shape {\n  }"),
    ],
)
def test_an_empty_dictionary_sets_nothing_as_in_pycaffe(params, empty):
    (layer,) = L.Convolution(**params).to_proto().layer
    text = str(layer)
    assert empty in text
    assert ("{" in text) == bool(empty)


def test_parameters_edited_after_the_call_count():
    top = L.Convolution(num_output=4)
    top.fn.params["num_output"] = 8
    top.fn.params["name"] = "late"
    (layer,) = top.to_proto().layer
    assert (layer.name, layer.convolution_param.num_output) == ("late", 8)


def test_parameters_edited_to_something_wrong_are_refused_with_the_layers_line():
    top = L.Convolution(num_output=4)
    line = top.fn.origin.line
    top.fn.params["num_output"] = "eight"
    with pytest.raises(FieldTypeError) as caught:
        top.to_proto()
    assert caught.value.origin == (__file__, line)


@given(st.floats(width=32, allow_nan=False))
def test_every_float_of_32_bits_is_taken_as_it_is(value):
    (layer,) = L.Power(shift=value).to_proto().layer
    assert layer.power_param.shift == value


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
        max_leaves=5,
    ),
    st.sampled_from(["num_output", "kernel_size", "weight_filler", "param", "engine", "name"]),
)
def test_any_value_is_taken_or_refused_by_an_error_of_the_package(value, keyword):
    try:
        L.Convolution(**{keyword: value}).to_proto()
    except NetspecError as error:
        assert keyword in str(error)
