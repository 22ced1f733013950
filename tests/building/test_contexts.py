"""Scopes, defaults, phases and stages: nested, as decorators, and what a layer says itself."""

from __future__ import annotations

import pytest

from netspec import Net, shape_rule
from netspec.shapes import plugin

XAVIER, GAUSSIAN = dict(type="xavier"), dict(type="gaussian", std=0.1)


def test_scopes_nest_and_end(net, x, names):
    with net.scope("a/"):
        x.conv(2)
        with net.scope("b/"), net.scope("c_"):
            x.conv(2)
        x.conv(2)
    x.conv(2)
    assert names(net) == ["data", "a/conv", "a/b/c_conv", "a/conv2", "conv1"]


def test_a_scope_decorates_a_function_and_may_be_entered_again(net, x, names):
    @net.scope("block/")
    def block(x, width):
        """A block."""
        return x.conv(width).relu()

    assert block.__name__ == "block"
    y = block(x, 2)
    with net.scope("outer/"):
        block(y, 3)
    block(y, 4)
    assert names(net) == ["data", "block/conv", "block/relu", "outer/block/conv",
                          "outer/block/relu", "block/conv2", "block/relu2"]  # fmt: skip


def test_a_scope_ends_where_an_error_leaves_it(net, x, names):
    with pytest.raises(ZeroDivisionError), net.scope("a/"):
        _ = 1 / 0
    x.conv(2)
    assert names(net) == ["data", "conv1"]


def test_what_a_layer_says_counts_more_than_defaults_and_inner_ones_more_than_outer(net, x, layers):
    with net.defaults("conv", weight_filler=XAVIER, pad=1, bias_term=False):
        x.conv(2, name="outer")
        with net.defaults("Convolution", weight_filler=GAUSSIAN):
            x.conv(2, name="inner")
            x.conv(2, name="own", weight_filler=dict(type="msra"), pad=0)
        x.conv(2, name="again")
    x.conv(2, name="free")
    found = layers(net)
    fillers = [found[name].convolution_param.weight_filler.type for name in found if name != "data"]
    assert fillers == ["xavier", "gaussian", "msra", "xavier", "constant"]
    pads = [list(found[name].convolution_param.pad) for name in ("outer", "inner", "own", "free")]
    assert pads == [[1], [1], [0], []]
    assert not found["own"].convolution_param.bias_term


def test_defaults_are_for_several_types_and_for_no_others(net, x, layers):
    with net.defaults("conv", "fc", weight_filler=XAVIER):
        x.conv(2).deconv(2, 3).fc(3)
    found = layers(net)
    assert found["conv1"].convolution_param.weight_filler.type == "xavier"
    assert found["fc1"].inner_product_param.weight_filler.type == "xavier"
    assert not found["deconv1"].convolution_param.HasField("weight_filler")


@pytest.mark.parametrize(
    ("defaults", "method", "field", "expected"),
    [
        (dict(kernel_size=3), lambda x: x.conv(2), "convolution_param", {"kernel_size": [3]}),
        (dict(kernel_h=3, kernel_w=1), lambda x: x.conv(2), "convolution_param",
         {"kernel_size": [], "kernel_h": 3, "kernel_w": 1}),
        (dict(kernel_size=3), lambda x: x.conv(2, 5), "convolution_param", {"kernel_size": [5]}),
        (dict(pad=1), lambda x: x.conv(2), "convolution_param", {"kernel_size": [1], "pad": [1]}),
    ],
)  # fmt: skip
def test_short_methods_leave_defaults_what_is_not_given(
    defaults, method, field, expected, net, x, layers
):
    with net.defaults("conv", **defaults):
        method(x)
    param = getattr(layers(net)["conv1"], field)
    told = {name: getattr(param, name) for name in expected}
    assert {k: list(v) if isinstance(expected[k], list) else v for k, v in told.items()} == expected


def test_defaults_of_pooling_and_dropout_reach_the_short_methods(net, x, layers):
    with net.defaults("pool", kernel_size=3, stride=2), net.defaults("drop", dropout_ratio=0.1):
        x.pool("ave").drop()
    found = layers(net)
    assert not found["data_pool"].pooling_param.global_pooling
    assert found["data_pool"].pooling_param.stride == 2
    assert found["data_drop"].dropout_param.dropout_ratio == pytest.approx(0.1)


def test_defaults_decorate_a_function(net, x, layers):
    @net.defaults("conv", pad=2)
    def block(x):
        return x.conv(2, 5)

    assert block(x).shape == (4, 2, 32, 32)
    assert list(layers(net)["conv1"].convolution_param.pad) == [2]


@pytest.mark.parametrize(
    ("contexts", "own", "expected"),
    [
        ([("phase", "TRAIN")], {}, [dict(phase=0)]),
        ([("phase", "TRAIN"), ("phase", "TEST")], {}, [dict(phase=1)]),
        ([("stage", "a")], {}, [dict(stage=["a"])]),
        ([("stage", "a", "b"), ("stage", "c")], {}, [dict(stage=["a", "b", "c"])]),
        ([("stage", "a"), ("stage", "a")], {}, [dict(stage=["a"])]),
        ([("phase", "TEST"), ("stage", "a")], {}, [dict(phase=1, stage=["a"])]),
        ([("phase", "TEST")], dict(include=dict(stage="b")), [dict(phase=1, stage=["b"])]),
        ([("stage", "a")], dict(include=dict(stage="b")), [dict(stage=["a", "b"])]),
        ([("phase", "TEST")], dict(include=dict(phase="TRAIN")), [dict(phase=0)]),
        ([("phase", "TEST")], dict(include=[dict(stage="a"), dict(stage="b")]),
         [dict(phase=1, stage=["a"]), dict(phase=1, stage=["b"])]),
    ],
)  # fmt: skip
def test_phases_and_stages_are_rules_of_the_layers_within(contexts, own, expected, net, x, layers):
    entered = []
    for method, *names in contexts:
        entered.append(getattr(net, method)(*names))
        entered[-1].__enter__()
    x.conv(2, name="ruled", **own)
    for each in reversed(entered):
        each.__exit__(None, None, None)
    x.conv(2, name="free")
    found = layers(net)
    assert not found["free"].include
    rules = [
        {field.name: list(value) if field.name.endswith("stage") else value
         for field, value in rule.ListFields()}
        for rule in found["ruled"].include
    ]  # fmt: skip
    assert rules == expected


def test_a_stage_may_be_one_that_must_not_hold(net, x, layers):
    with net.stage("deploy", without="debug"):
        x.conv(2)
    (rule,) = layers(net)["conv1"].include
    assert (list(rule.stage), list(rule.not_stage)) == (["deploy"], ["debug"])


def test_a_phase_decorates_a_function(net, x, layers):
    @net.phase("TEST")
    def measure(x):
        return x.conv(2)

    measure(x)
    assert layers(net)["conv1"].include[0].phase == 1


@pytest.mark.parametrize(("phase", "rows"), [("TRAIN", 8), ("TEST", 1)])
def test_a_layer_of_a_phase_is_set_up_as_it_is_in_that(phase, rows, net, x, monkeypatch):
    monkeypatch.setattr(plugin, "_RULES", {})

    @shape_rule("Rows")
    def rule(layer):
        return [(8 if layer.phase == "TRAIN" else 1,)]

    with net.phase(phase):
        assert x.layer("Rows").shape == (rows,)
    assert x.layer("Rows").shape == (8,)


def test_contexts_of_two_nets_do_not_meet():
    one, other = Net("one"), Net("other")
    a, b = one.input("a", 1, 2), other.input("b", 1, 2)
    with one.scope("s/"), other.defaults("fc", bias_term=False):
        assert [a.fc(2).name, b.fc(2).name] == ["s/fc", "fc1"]
        assert "bias_term" not in a.fc(2).fn.params
