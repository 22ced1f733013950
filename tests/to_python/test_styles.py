"""How the code looks: as a person would write it."""

from __future__ import annotations

import re

import pytest

import netspec
from netspec import schema
from netspec.to_python import STYLES, to_python

DATA = (
    'layer { name: "data" type: "Input" top: "data" input_param { shape { dim: [1, 3, 8, 8] } } }\n'
)


def body(code):
    """The code behind the empty net."""
    return re.split(r"\nn(?:et)? = .*\n\n", code)[1]


@pytest.mark.parametrize(
    ("layer", "fluent", "pycaffe"),
    [
        (
            'type: "Convolution" top: "c" convolution_param { num_output: 4 kernel_size: 3 pad: 1 }',
            'x.conv(4, 3, pad=1, name="c")',
            "n.c = L.Convolution(n.data, num_output=4, kernel_size=3, pad=1)",
        ),
        (
            'type: "Convolution" top: "c" convolution_param { num_output: 4 kernel_h: 3 kernel_w: 1 }',
            'x.conv(4, kernel_h=3, kernel_w=1, name="c")',
            "n.c = L.Convolution(n.data, num_output=4, kernel_h=3, kernel_w=1)",
        ),
        (
            'type: "Pooling" top: "c" pooling_param { pool: MAX kernel_size: 2 stride: 2 }',
            'x.pool("max", 2, name="c")',
            "n.c = L.Pooling(n.data, pool=P.Pooling.MAX, kernel_size=2, stride=2)",
        ),
        (
            'type: "Pooling" top: "c" pooling_param { pool: AVE global_pooling: true }',
            'x.pool("ave", name="c")',
            "n.c = L.Pooling(n.data, pool=P.Pooling.AVE, global_pooling=True)",
        ),
        (  # the short method would say a stride
            'type: "Pooling" top: "c" pooling_param { pool: MAX kernel_size: 2 }',
            'x.pooling(pool="MAX", kernel_size=2, name="c")',
            "n.c = L.Pooling(n.data, pool=P.Pooling.MAX, kernel_size=2)",
        ),
        (
            'type: "ReLU" top: "data" relu_param { negative_slope: 0.1 }',
            'x.relu(negative_slope=0.1, in_place=True, name="c")',
            "n.c = L.ReLU(n.data, negative_slope=0.1, in_place=True)",
        ),
        (
            'type: "Slice" top: "a" top: "b" slice_param { slice_point: 1 }',
            'x.slice(slice_point=[1], name="c", tops=["a", "b"])',
            'n.a, n.b = L.Slice(n.data, slice_point=1, name="c", ntop=2)',
        ),
        (
            'type: "Silence"',
            'x.silence(name="c", ntop=0)',
            "n.c = L.Silence(n.data, ntop=0)",
        ),
        (
            'type: "Mine" top: "c"',
            'x.layer("Mine", name="c")',
            "n.c = L.Mine(n.data)",
        ),
        (
            'type: "LRN" top: "c" lrn_param { }',
            'x.lrn(lrn_param=schema.LRNParameter(), name="c")',
            "n.c = L.LRN(n.data, lrn_param=schema.LRNParameter())",
        ),
        (
            'type: "Power" top: "other"',
            'x.power(name="c", tops="other")',
            'n.other = L.Power(n.data, name="c")',
        ),
    ],
)
def test_a_layer_is_said_in_few_words(layer, fluent, pycaffe, run):
    text = DATA + f'layer {{ name: "c" bottom: "data" {layer} }}\n'
    for style, expected in (("fluent", fluent), ("pycaffe", pycaffe)):
        code = to_python(text, style)
        assert body(code).splitlines()[-1] == expected
        assert run(code) == netspec.load(text).net


def test_chains_have_one_layer_with_weights_a_line(sample):
    code = to_python(sample("alexnet_deploy"))
    assert "\nx = x.conv(384, 3, pad=1, group=2).relu()\n" in code.replace("\n    ", "\n")


def test_names_are_left_out_where_they_come_by_themselves(sample):
    code = to_python(sample("lenet"))
    assert "x.conv(20, 5, stride=1).pool(" in code
    assert 'x.fc(500, name="ip1").relu()' in code


def test_what_many_layers_have_alike_is_said_once(sample):
    code = to_python(sample("googlenet_train_val"))
    assert code.count("xavier") == 2  # of convolutions, and of inner products
    assert code.count("lr_mult=2") == 1
    pycaffe = to_python(sample("googlenet_train_val"), "pycaffe")
    assert pycaffe.count("lr_mult=2") == 1


def test_layers_of_a_phase_stand_in_its_context(sample):
    code = to_python(sample("lenet"))
    assert 'with net.phase("TRAIN"):\n        x, label = net.data(' in code
    assert 'with net.phase("TEST"):\n        x.accuracy(label)' in code


@pytest.mark.parametrize(
    ("fields", "fluent"),
    [
        ('name: "n" force_backward: true', 'net = Net("n", force_backward=True)'),
        ('state { phase: TEST stage: "a" }', 'net = Net(state=dict(phase="TEST", stage="a"))'),
        ('name: ""', 'net = Net()\nnet.net_fields()["name"] = ""'),
        ("state { }", "net = Net(state=schema.NetState())"),
    ],
)
@pytest.mark.parametrize("style", STYLES)
def test_fields_of_the_net_are_kept(fields, fluent, style, run):
    text = f"{fields}\n{DATA}"
    code = to_python(text, style)
    assert style != "fluent" or fluent in code
    assert run(code) == netspec.load(text).net


def test_a_net_that_caffe_would_refuse_is_rebuilt_unchecked(run):
    text = DATA + 'layer { name: "c" type: "Crop" bottom: "data" top: "c" }\n'
    code = to_python(text)
    assert "net = Net(check=False)" in code
    assert run(code) == netspec.load(text).net


def test_names_of_attributes_and_words_of_python_are_items(run):
    text = DATA
    for name in ("class", "tops", "keys", "to_proto", "_x", "1x1", "a b"):
        text += f'layer {{ name: "{name}" type: "TanH" bottom: "data" top: "{name}" }}\n'
    code = to_python(text, "pycaffe")
    for name in ("class", "tops", "keys", "to_proto", "_x", "1x1", "a b"):
        assert f'n["{name}"] = L.TanH(n.data)' in code
    assert run(code) == netspec.load(text).net


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    "text",
    [
        # One name for two layers, of which none is in the other phase.
        DATA
        + 'layer { name: "a" type: "TanH" bottom: "data" top: "b" }\n' * 1
        + 'layer { name: "a" type: "TanH" bottom: "data" top: "c" }\n'
        + 'layer { name: "d" type: "TanH" bottom: "c" top: "d" }\n',
        # A blob that is made twice.
        DATA + 'layer { name: "a" type: "TanH" bottom: "data" top: "b" }\n'
        'layer { name: "c" type: "TanH" bottom: "data" top: "b" }\n'
        'layer { name: "d" type: "TanH" bottom: "b" top: "d" }\n',
        # In place of one of two.
        DATA + 'layer { name: "a" type: "Mine" bottom: "data" top: "data" top: "b" }\n'
        'layer { name: "d" type: "TanH" bottom: "b" top: "d" }\n',
        # Both in place.
        DATA + 'layer { name: "s" type: "Split" bottom: "data" top: "a" top: "b" }\n'
        'layer { name: "d" type: "Mine" bottom: "a" bottom: "b" top: "a" top: "b" }\n'
        'layer { name: "e" type: "TanH" bottom: "b" top: "e" }\n',
        # Bottoms that nothing makes, before and behind one that is made.
        DATA + 'layer { name: "a" type: "Concat" bottom: "no" bottom: "data" top: "b" }\n'
        'layer { name: "c" type: "Concat" bottom: "data" bottom: "no" top: "c" }\n',
        # No name, no type, an empty type.
        DATA + 'layer { type: "TanH" bottom: "data" top: "b" }\n'
        'layer { type: "TanH" bottom: "data" top: "data" }\n'
        'layer { type: "Silence" bottom: "b" }\n',
        DATA + 'layer { name: "b" bottom: "data" top: "b" }\n',
        DATA + 'layer { name: "b" type: "" bottom: "data" top: "b" }\n',
        DATA + 'layer { name: "" type: "TanH" bottom: "data" top: "b" }\n',
        DATA + 'layer { name: "b" type: "my-type" bottom: "data" top: "b" }\n'
        'layer { name: "b" type: "my-type" bottom: "data" top: "b" }\n',
        # A layer called as a blob that comes later.
        DATA + 'layer { name: "b" type: "ReLU" bottom: "data" top: "data" }\n'
        'layer { name: "c" type: "TanH" bottom: "data" top: "b" }\n'
        'layer { name: "d" type: "TanH" bottom: "b" top: "d" }\n',
        # Loss weights, rules, empty elements.
        DATA + 'layer { name: "a" type: "Reduction" bottom: "data" top: "a" loss_weight: 0.5 '
        'param { } param { lr_mult: 0 } include { phase: TRAIN stage: "x" } include { } }\n',
        DATA + 'layer { name: "a" type: "TanH" bottom: "data" top: "a" exclude { stage: "x" } '
        "propagate_down: [true] }\n",
        # Many tops.
        DATA
        + 'layer { name: "s" type: "Slice" bottom: "data" '
        + "".join(f'top: "s{number}" ' for number in range(9))
        + "}\n"
        + 'layer { name: "c" type: "Concat" bottom: "s8" bottom: "s0" top: "c" }\n',
    ],
)
def test_what_no_idiom_says_comes_out_the_same_all_the_same(text, style, run):
    net = netspec.load(text).net
    assert run(to_python(text, style)) == net


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    "value", [0.1, 1e-7, 1 / 3, -0.0, 3.4028234663852886e38, 1e-45, 16777217.0, float("inf"), 0.0]
)
def test_numbers_of_32_bits_come_back_the_same(value, style, run):
    net = schema.NetParameter()
    net.layer.add(name="x", type="Input", top=["x"])
    net.layer.add(name="p", type="Power", bottom=["x"], top=["p"]).power_param.shift = value
    assert run(to_python(net, style)).SerializeToString() == net.SerializeToString()


@pytest.mark.parametrize("style", STYLES)
def test_very_long_lists_are_short_if_they_are_regular_and_full_lines_else(style, run):
    net = schema.NetParameter()
    net.layer.add(name="x", type="Input", top=["x"])
    regular = net.layer.add(name="a", type="Slice", bottom=["x"], top=[f"a{n}" for n in range(900)])
    regular.slice_param.slice_point.extend(range(2, 1800, 2))
    odd = net.layer.add(name="d", type="DummyData", top=["d"]).dummy_data_param.shape.add()
    odd.dim.extend(7 * n % 1000 for n in range(900))
    code = to_python(net, style)
    assert "list(range(2, 1800, 2))" in code
    assert 'f"a{i}" for i in range(900)' in code
    assert "]  # fmt: skip\n" in code
    assert code.count("\n") < 80
    assert run(code) == net


@pytest.mark.parametrize("style", STYLES)
def test_weights_are_left_out_with_a_remark(style, run):
    net = netspec.load(DATA).net
    layer = net.layer.add(name="f", type="InnerProduct", bottom=["data"], top=["f"])
    layer.inner_product_param.num_output = 1
    bare = schema.NetParameter()
    bare.CopyFrom(net)
    layer.blobs.add(data=[0.5] * 192).shape.dim.extend([1, 192])
    code = to_python(net, style)
    assert "# The weights of a layer are not part of this: they stay in their file.\n" in code
    assert "0.5" not in code
    assert run(code) == bare
