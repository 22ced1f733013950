"""``netspec.check``: the report, what is given and what is not known, weights against a net."""

from __future__ import annotations

import io
import json
import os
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from netspec.samples.lstm_demo import lstm_net

from netspec import NetSpec, check, dumps, load, schema
from netspec import layers as L
from netspec.checking import compare_weights
from netspec.errors import FieldValueError, NetspecError, ReadError
from netspec.report.invalid import InvalidTextError

INPUT = (
    'layer { name: "data" type: "Input" top: "data" input_param { shape { dim: [2, 3, 8, 8] } } }\n'
)
CONV = 'layer { name: "conv" type: "Convolution" bottom: "data" top: "conv" convolution_param { num_output: 4 kernel_size: 3 } }\n'
TWO = (
    'layer { name: "a" type: "Input" top: "x" include { phase: TRAIN } input_param { shape { dim: 1 } } }\n'
    'layer { name: "b" type: "Input" top: "x" include { phase: TEST stage: "s" } input_param { shape { dim: 2 } } }\n'
)


def codes(report):
    return [found.code for found in report.diagnostics]


def test_a_report_has_every_layer_with_its_shapes():
    report = check(INPUT + CONV)
    assert (report.ok, report.phase, report.diagnostics) == (True, "TEST", ())
    data, conv = report.layers
    assert (conv.name, conv.type, conv.bottoms, conv.tops) == (
        "conv",
        "Convolution",
        ("data",),
        ("conv",),
    )
    assert conv.bottom_shapes == data.top_shapes == ((2, 3, 8, 8),)
    assert report.shapes == {"data": (2, 3, 8, 8), "conv": (2, 4, 6, 6)}
    assert conv.param_shapes == ((4, 3, 3, 3), (4,))
    assert conv.macs == 2 * 4 * 6 * 6 * 27
    assert (conv.origin.line, conv.index, data.macs) == (2, 1, 0)
    assert "conv (Convolution): data 2x3x8x8 -> conv 2x4x6x6" in str(report)


def test_the_state_decides_which_layers_are_in():
    assert check(TWO, "TRAIN").shapes == {"x": (1,)}
    assert check(TWO, "TEST").shapes == {}
    assert check(TWO, "TEST", stages=["s"]).shapes == {"x": (2,)}
    with pytest.raises(FieldValueError, match="a phase is"):
        check(TWO, "TESTS")


def test_all_that_is_wrong_is_said_at_once_in_caffes_order():
    text = (
        INPUT
        + CONV.replace("kernel_size: 3", "")
        + CONV.replace('bottom: "data"', 'bottom: "dat"')
        .replace("conv", "c2")
        .replace("c2olution", "convolution")
    )
    text = text.replace("C2olution", "Convolution")
    report = check(text)
    assert not report.ok
    assert codes(report)[0] == "NS411"
    assert [found.location.line for found in report.diagnostics] == [3, 2]
    with pytest.raises(InvalidTextError) as caught:
        report.raise_for_errors()
    assert caught.value.diagnostics == report.diagnostics
    check(INPUT).raise_for_errors()


def test_a_text_with_faults_gives_a_report_without_layers():
    report = check("layer { foo: 1 }\n")
    assert (report.ok, report.layers, codes(report)) == (False, (), ["NS210"])
    with pytest.raises(ReadError):
        check("nofile.prototxt")


def test_the_line_at_fault_is_the_scripts():
    n = NetSpec()
    n.data = L.Input(shape=dict(dim=[1, 3, 8, 8]))
    n.pool = L.Pooling(n.data, kernel_size=3, pad=5)
    (found,) = check(n).diagnostics
    assert (found.location.file, found.location.line) == (__file__, n.pool.fn.origin.line)
    assert found.layer == "pool"
    assert found.origin is found.location


@pytest.mark.parametrize(
    ("given", "shape"),
    [
        ({"data": "Nx3x8x8"}, "(N, 4, 6, 6)"),
        ({"data": (None, 3, "H", 8)}, "(?, 4, ?, 6)"),
        ({"data": [1, 3, 9, 9]}, "(1, 4, 7, 7)"),
        ({"data": None}, "None"),
        ({"other": "1"}, "(2, 4, 6, 6)"),
    ],
)
def test_shapes_that_are_given_go_before_what_layers_say(given, shape):
    assert repr(check(INPUT + CONV, inputs=given).shapes["conv"]) == shape


@pytest.mark.parametrize(
    "given", ["1x-2", "1xx2", "1.5", 3, [1.5], [-1], [True], "99999999999", object()]
)
def test_what_is_no_shape_is_refused(given):
    with pytest.raises(FieldValueError, match="no shape of blob 'data'"):
        check(INPUT, inputs={"data": given})


def test_a_type_that_nobody_knows_is_a_warning_and_an_error_for_bvlc():
    text = INPUT + 'layer { name: "p" type: "Permut" bottom: "data" top: "p" }\n'
    report = check(text)
    assert (report.ok, codes(report), report.shapes["p"]) == (True, ["NS650"], None)
    assert "Permute" in report.diagnostics[0].hint
    for kind in ("Permut", "Permute"):
        report = check(text.replace('"Permut"', f'"{kind}"'), target="bvlc")
        assert (report.ok, codes(report)) == (False, ["NS612"])
    with pytest.raises(FieldValueError, match="a target is"):
        check(text, target="caffe2")


def test_a_python_layer_is_a_warning_unless_its_tops_are_given():
    text = (
        INPUT
        + 'layer { name: "p" type: "Python" bottom: "data" top: "p" python_param { module: "m" layer: "L" } }\n'
    )
    report = check(text)
    assert (report.ok, codes(report), report.shapes["p"]) == (True, ["NS650"], None)
    assert codes(check(text, inputs={"p": (1, 2)})) == []


def test_a_report_prints_as_a_table_where_rich_prints():
    from rich.console import Console

    console = Console(width=80, record=True, file=io.StringIO())
    console.print(check(INPUT + CONV))
    printed = console.export_text()
    assert "conv   Convolution  2x4x6x6  4x3x3x3, 4" in printed
    assert "2 layers, fine" in printed


def test_the_json_is_as_documented():
    text = INPUT + CONV + 'layer { name: "u" type: "Mine" bottom: "conv" top: "u" }\n'
    found = json.loads(check(text, inputs={"data": "Nx3x8x?"}).to_json())
    assert list(found) == ["ok", "phase", "layers", "diagnostics"]
    assert found["layers"][1] == {
        "name": "conv", "type": "Convolution", "bottom": ["data"], "top": ["conv"],
        "top_shapes": [["N", 4, 6, None]], "params": [[4, 3, 3, 3], [4]],
    }  # fmt: skip
    assert (found["layers"][2]["top_shapes"], found["layers"][2]["params"]) == ([None], None)
    assert set(found["diagnostics"][0]) == {
        "code",
        "severity",
        "message",
        "hint",
        "layer",
        "location",
    }
    assert found["diagnostics"][0]["location"]["line"] == 3


def weights(**layers):
    net = schema.NetParameter()
    for name, shapes in layers.items():
        layer = net.layer.add(name=name)
        for shape in shapes:
            layer.blobs.add(shape=dict(dim=shape))
    return load(net, name="w.caffemodel")


@pytest.mark.parametrize(
    ("layers", "wanted"),
    [
        (dict(conv=[(4, 3, 3, 3), (4,)]), []),
        (dict(conv=[(4, 3, 3, 3)]), ["NS630"]),
        (dict(conv=[(4, 3, 3, 3), (5,)]), ["NS631"]),
        (dict(), ["NS634"]),
        (dict(conv=[]), ["NS634", "NS630"]),
        (dict(fc8=[(1,)]), ["NS634", "NS632", "NS633"]),
        (dict(data=[], fc8=[(1,)]), ["NS634", "NS632", "NS633"]),
        (dict(conv=[(4, 3, 3, 3), (4,)], fc8=[(1,)]), ["NS633"]),
    ],
)
def test_weights_are_compared_with_what_the_layers_take(layers, wanted):
    assert [
        found.code for found in compare_weights(check(INPUT + CONV), weights(**layers))
    ] == wanted


@pytest.mark.parametrize(
    ("source", "message", "hint"),
    [
        (INPUT, "w has no weights", "A text seldom has any: "),
        (schema.NetParameter(name="n"), "w has no weights", ""),
        (
            schema.NetParameter(layer=[dict(name="cnv", blobs=[dict(data=[1])])]),
            "no layer of w has the name of one that takes weights, so nothing is copied",
            "Caffe goes by the layers' names.",
        ),
    ],
)
def test_weights_that_nothing_comes_of_are_warned_of(source, message, hint):
    found = compare_weights(check(INPUT + CONV), load(source, name="w"))[0]
    assert (found.code, found.severity, found.message) == ("NS634", "warning", message)
    assert found.hint.startswith(hint)


@pytest.mark.parametrize("layer", ["", 'layer { name: "m" type: "Mine" bottom: "data" top: "m" }'])
def test_a_net_that_takes_no_weights_or_may_take_them_is_not_warned_of(layer):
    found = compare_weights(check(INPUT + layer), weights(m=[(1,)]))
    assert [each.code for each in found] == ([] if layer else ["NS633"])


def test_four_sizes_of_an_old_file_fit_fewer_axes():
    net = schema.NetParameter(
        layer=[
            dict(
                name="conv",
                blobs=[
                    dict(num=4, channels=3, height=3, width=3),
                    dict(num=1, channels=1, height=1, width=4),
                ],
            )
        ]
    )
    assert compare_weights(check(INPUT + CONV), load(net)) == ()
    net.layer[0].blobs[1].width = 5
    assert [f.code for f in compare_weights(check(INPUT + CONV), load(net))] == ["NS631"]


def test_blobs_in_the_net_whose_numbers_do_not_fill_them_are_refused():
    net = load(INPUT + CONV).net
    net.layer[1].blobs.add(shape=dict(dim=[4, 3, 3, 3]), data=[1, 2])
    net.layer[1].blobs.add(shape=dict(dim=[4]), data=[1, 2, 3, 4])
    assert "NS616" in codes(check(net))


def test_a_long_net_takes_no_time():
    net = lstm_net(T=1000).to_proto()
    start = time.process_time()
    report = check(net)
    assert report.ok
    assert len(report.layers) == 13_005
    assert report.shapes["H"] == (1000, 10, 500)
    assert time.process_time() - start < 10  # a hang, not a slow machine


TYPES = sorted(name for name, known in schema.LAYERS.items())
numbers = st.integers(-3, 2**31 - 1) | st.integers(-2, 12)


@st.composite
def nets(draw):
    """Layers of any type with random fields: mostly wrong, and some of it odd."""
    net = schema.NetParameter()
    blobs = ["in"]
    net.layer.add(name="in", type="Input", top=["in"]).input_param.shape.add(
        dim=draw(st.lists(st.integers(0, 9), max_size=6))
    )
    for index in range(draw(st.integers(1, 4))):
        kind = draw(st.sampled_from(TYPES))
        layer = net.layer.add(name=f"l{index}", type=kind)
        layer.bottom.extend(draw(st.lists(st.sampled_from(blobs), max_size=3)))
        layer.top.extend(
            draw(st.lists(st.sampled_from([*blobs, f"t{index}", f"u{index}"]), max_size=3))
        )
        blobs += layer.top
        layer.loss_weight.extend(draw(st.lists(st.sampled_from([0, 1]), max_size=2)))
        for holder in schema.LAYERS[kind].params:
            message = getattr(layer, holder)
            for field in message.DESCRIPTOR.fields:
                if draw(st.booleans()):
                    continue
                fill(draw, message, field)
    return net


def fill(draw, message, field):
    kind = schema.kind(field)
    value = {
        "message": None,
        "bool": st.booleans(),
        "string": st.sampled_from(["", "x", "xavier", "gaussian"]),
        "enum": st.sampled_from([v.number for v in field.enum_type.values])
        if kind == "enum"
        else None,
        "float": st.floats(-2, 2, width=32),
    }.get(kind, numbers)
    if value is None or kind == "bytes":
        return
    given = draw(st.lists(value, max_size=3) if schema.is_repeated(field) else value)
    try:
        if schema.is_repeated(field):
            getattr(message, field.name).extend(given)
        else:
            setattr(message, field.name, given)
    except (ValueError, TypeError):
        message.ClearField(field.name)


# A longer run: NETSPEC_EXAMPLES=5000
@settings(max_examples=int(os.environ.get("NETSPEC_EXAMPLES", "150")), deadline=None)
@given(nets(), st.sampled_from(["TRAIN", "TEST"]), st.sampled_from([None, "bvlc"]))
def test_no_net_makes_the_check_raise_anything_but_the_packages_errors(net, phase, target):
    try:
        report = check(net, phase, target=target)
    except NetspecError:
        return
    json.loads(report.to_json())
    str(report)
    [layer.macs for layer in report.layers]
    again = check(dumps(net) + "\n", phase, target=target)
    # A text tells all fields that a message lacks at once.
    assert {found.code for found in again.diagnostics} == set(codes(report))


@settings(max_examples=60, deadline=None)
@given(nets())
def test_what_is_hidden_is_never_complained_of_more(net):
    """With unknown dimensions there are no errors that there are not with the known ones."""
    known = check(net)
    hidden = check(net, inputs={"in": [None] * len(net.layer[0].input_param.shape[0].dim)})
    if known.ok:
        assert hidden.ok, [found.message for found in hidden.diagnostics]


def test_each_of_two_layers_of_a_name_is_compared_as_caffe_copies_both():
    net = schema.NetParameter()
    for dims in ([9, 3, 3, 3], [4, 3, 3, 3]):
        layer = net.layer.add(name="conv")
        layer.blobs.add(shape=dict(dim=dims))
        layer.blobs.add(shape=dict(dim=[4]))
    assert [found.code for found in compare_weights(check(INPUT + CONV), load(net))] == ["NS631"]


def test_a_shape_may_be_an_array_and_what_is_no_list_of_stages_is_refused():
    assert check(INPUT, inputs={"data": np.array([1, 2])}).shapes == {"data": (1, 2)}
    for wrong in ([np.array([1, 2])], b"10x3"):
        with pytest.raises(FieldValueError, match="no shape of blob 'data'"):
            check(INPUT, inputs={"data": wrong})
    with pytest.raises(FieldValueError, match="stages are a list"):
        check(INPUT, stages="deploy")
    with pytest.raises(FieldValueError, match="no net to check"):
        check(load("base_lr: 1\n", follow=False))


@pytest.mark.parametrize("net", [INPUT + CONV, INPUT + CONV.replace("data", "gone")])
def test_a_report_is_neither_true_nor_false(net):
    report = check(net)
    with pytest.raises(TypeError, match="neither true nor false") as caught:
        bool(report)
    assert caught.value.hint == "Say report.ok, or look at report.diagnostics."


def test_each_shared_parameter_of_a_layer_is_compared_with_its_owner():
    two = CONV.replace('"conv" type', '"two" type').replace('top: "conv"', 'top: "two"')
    first, second = (
        text.replace("layer {", 'layer { param { name: "w" } param { name: "b" }')
        for text in (CONV, two.replace("num_output: 4", "num_output: 5"))
    )
    report = check(INPUT + first + second)
    assert [(each.code, each.message[:36]) for each in report.diagnostics] == [
        ("NS615", "layer 'two' (Convolution): its param"),
    ] * 2
    assert [each.message.partition("its ")[2][:11] for each in report.diagnostics] == [
        "parameter 0",
        "parameter 1",
    ]
