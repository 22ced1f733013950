"""Layers that share their parameters: nested, as decorators, with shapes that agree."""

from __future__ import annotations

import pytest

from netspec import Net
from netspec.errors import NetspecError


def params(blob):
    return [spec.get("name") for spec in blob.fn.params.get("param", [])]


def test_layers_of_one_share_take_the_names_of_the_first_time_one_after_another(net, x):
    def tower():
        y = x.conv(2)
        return y, y.relu().conv(3, bias_term=False)

    with net.share("tower"):
        first = tower()
    with net.share("tower"):
        second = tower()
    assert [params(each) for each in first] == [
        ["tower/conv1_w", "tower/conv1_b"], ["tower/conv2_w"],
    ]  # fmt: skip
    assert [params(each) for each in second] == [params(each) for each in first]
    assert [each.name for each in second] == ["conv3", "conv4"]


def test_a_share_decorates_a_function_which_begins_anew_each_time(net, x):
    @net.share("block")
    def block(x):
        return x.conv(3).relu().conv(3)

    blobs = [block(x) for _ in range(3)]
    assert {tuple(params(each)) for each in blobs} == {("block/conv2_w", "block/conv2_b")}


def test_shares_nest_and_each_goes_on_where_it_was(net, x):
    def tower():
        with net.share("outer"):
            a = x.conv(2)
            with net.share("inner"):
                b = x.conv(3)
            return a, b, x.conv(4)

    assert [params(each)[0] for each in tower()] == [
        "outer/conv1_w", "inner/conv2_w", "outer/conv3_w",
    ]  # fmt: skip
    assert [params(each)[0] for each in tower()] == [
        "outer/conv1_w", "inner/conv2_w", "outer/conv3_w",
    ]  # fmt: skip


def test_a_share_within_itself_begins_anew_and_the_outer_one_goes_on(net, x):
    with net.share("w"):
        first = x.conv(2)
        with net.share("w"):
            again = x.conv(2)
        second = x.conv(3)
    assert params(first) == params(again) == ["w/conv1_w", "w/conv1_b"]
    assert params(second) == ["w/conv3_w", "w/conv3_b"]


def test_names_in_a_scope_are_those_without_it(net, x):
    with net.scope("t0/"), net.share("lstm"):
        first = x.fc(2, name="Mx")
    with net.scope("t1/"), net.share("lstm"):
        second = x.fc(2, name="Mx")
    assert params(first) == params(second) == ["lstm/Mx_w", "lstm/Mx_b"]


def test_a_prefix_takes_the_place_of_the_key(net, x):
    with net.share("towers", prefix=""):
        first = x.conv(2, name="conv1")
    with net.share("towers"):
        second = x.conv(2, name="conv1_p")
    assert params(first) == params(second) == ["conv1_w", "conv1_b"]


def test_rates_stay_and_names_of_one_s_own_too(net, x):
    with net.share("w"):
        y = x.conv(2, param=[dict(lr_mult=1), dict(lr_mult=2, name="mine")])
        z = x.conv(2, param=dict(decay_mult=0))
    assert y.fn.params["param"] == [dict(lr_mult=1, name="w/conv1_w"), dict(lr_mult=2, name="mine")]
    assert z.fn.params["param"] == [dict(decay_mult=0, name="w/conv2_w"), dict(name="w/conv2_b")]


def test_dictionaries_that_the_user_gave_are_not_written_into(net, x):
    rates = [dict(lr_mult=1), dict(lr_mult=2)]
    with net.defaults("conv", param=rates), net.share("w"):
        x.conv(2)
    assert rates == [dict(lr_mult=1), dict(lr_mult=2)]


@pytest.mark.parametrize(
    ("layer", "expected"),
    [
        (lambda x: x.relu(), []),
        (lambda x: x.bn(), ["w/data_bn_0", "w/data_bn_1", "w/data_bn_2"]),
        (lambda x: x.prelu(), ["w/data_prelu_w"]),
        (lambda x: x.scale(bias_term=True), ["w/data_scale_w", "w/data_scale_b"]),
    ],
)
def test_each_parameter_blob_has_its_name(layer, expected, net, x):
    with net.share("w"):
        assert params(layer(x)) == expected


def test_layers_without_parameters_do_not_count(net, x):
    with net.share("w"):
        x.relu().conv(2)
    with net.share("w"):
        y = x.conv(2)
    assert params(y) == ["w/conv1_w", "w/conv1_b"]


def test_another_shape_is_refused_and_the_next_try_shares_with_the_same_layer(net, x):
    with net.share("w"):
        x.conv(2)
        x.conv(3)
    with net.share("w"):
        with pytest.raises(NetspecError, match=r"6x3x1x1 and shares the name 'w/conv1_w' with"):
            x.conv(6)
        assert params(x.conv(2)) == ["w/conv1_w", "w/conv1_b"]
        assert params(x.conv(3)) == ["w/conv2_w", "w/conv2_b"]


def test_a_layer_that_is_refused_owns_no_name(net, x):
    x.conv(3, name="owner", param=[dict(name="a")])
    with pytest.raises(NetspecError, match="'a' with layer 'owner'"):
        x.conv(4, param=[dict(name="a"), dict(name="b")])
    assert x.conv(5, param=[dict(name="c"), dict(name="b")]).shape == (4, 5, 32, 32)
    with pytest.raises(NetspecError, match=r"'b' with layer 'conv1'.*: 5"):
        x.conv(6, param=[dict(name="d"), dict(name="b")])


def test_a_permissive_parameter_may_have_another_shape_of_as_many_numbers(net, x):
    x.conv(4, param=dict(name="w"))
    with pytest.raises(NetspecError, match="whose shape differs"):
        x.conv(1, 2, param=dict(name="w"))
    assert x.conv(1, 2, param=dict(name="w", share_mode="PERMISSIVE")).channels == 1


def test_what_has_unknown_parameters_cannot_be_shared(net, x):
    with net.share("w"), pytest.raises(ValueError, match="not known which parameters it has"):
        x.layer("Unheard")


def test_sharing_needs_a_net_that_is_checked():
    net = Net(check=False)
    with net.share("w"), pytest.raises(ValueError, match=r"Name them: param=\[dict"):
        net.input("data", 1, 2).fc(3)
