"""Inputs without a layer become an Input layer."""

from __future__ import annotations

import pytest

from netspec.errors import UpgradeError
from netspec.upgrade import needs_upgrade, upgrade_net


def test_the_input_layer_is_the_first(net):
    upgraded = upgrade_net(
        net('layer { name: "a" } layer { name: "b" } input: "x" input_shape { dim: 2 dim: 0 }')
    )
    assert [layer.name for layer in upgraded.net.layer] == ["input", "a", "b"]
    assert upgraded.sources == (("input", 0), ("layer", 0), ("layer", 1))
    assert list(upgraded.net.layer[0].input_param.shape[0].dim) == [2, 0]


def test_a_shape_of_no_dimensions_is_a_shape(net):
    upgraded = upgrade_net(net('input: "x" input_shape { }'))
    assert len(upgraded.net.layer[0].input_param.shape) == 1


def test_inputs_without_sizes_are_taken_out(net):
    upgraded = upgrade_net(net('input: "x" layer { name: "a" }'))
    assert upgraded.net == net('layer { name: "a" }')
    assert str(upgraded.changes[0]).startswith("input 0: 'x' taken out")


def test_sizes_without_inputs_are_left_alone(net):
    given = net("input_dim: 1 input_shape { dim: 1 }")
    assert needs_upgrade(given) == ()
    assert upgrade_net(given).net == given


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("input_dim: 1 input_dim: 1 input_shape { dim: 5 } input_shape { dim: 6 }", ("input_dim", 0)),
        ("input_shape { dim: 5 } input_shape { dim: 6 } input_shape { dim: 7 }", ("input_shape", 2)),
    ],
)  # fmt: skip
def test_sizes_that_do_not_count_are_dropped_with_a_warning(net, text, path):
    upgraded = upgrade_net(net(f'input: "x" input: "y" {text}'))
    assert upgraded.net == net("""layer {
        name: "input" type: "Input" top: "x" top: "y"
        input_param { shape { dim: 5 } shape { dim: 6 } } }""")
    (warning,) = upgraded.warnings
    assert warning.path == path


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("input_shape { dim: 1 }", "2 inputs need 2 input_shape; the net has 1"),
        ("input_dim: 1 " * 7, "2 inputs need 8 input_dim; the net has 7"),
        ("input_shape { dim: 1 } " + "input_dim: 1 " * 8, "need 2 input_shape"),
    ],
)
def test_an_input_without_its_size_is_refused(net, text, reason):
    with pytest.raises(UpgradeError, match=reason) as caught:
        upgrade_net(net(f'input: "x" input: "y" {text}'))
    assert caught.value.path == ("input", 1)
    assert caught.value.message.startswith("input 1 'y': ")


# -- BatchNorm ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        ('type: "BatchNorm" param { } param { } param { }', True),
        ('type: "BatchNorm" param { lr_mult: 0 } param { lr_mult: 0 } param { lr_mult: 0 }', True),
        ('type: "BatchNorm" param { } param { }', False),
        ('type: "BatchNorm" param { } param { } param { } param { }', False),
        ('type: "Scale" param { } param { } param { }', False),
        ('type: "BatchNorm"' + "param { lr_mult: 0 decay_mult: 0 }" * 3, False),
    ],
)
def test_batch_norms_with_three_params_learn_nothing(net, text, needed):
    given = net(f"layer {{ {text} }}")
    assert needs_upgrade(given) == (("batch_norm",) if needed else ())
    upgraded = upgrade_net(given)
    assert (upgraded.net != given) is needed
    if needed:
        assert all(
            p.HasField("lr_mult") and p.HasField("decay_mult") for p in upgraded.net.layer[0].param
        )
        assert not any(p.lr_mult or p.decay_mult for p in upgraded.net.layer[0].param)
