"""Shapes while a net grows, and what a notebook shows of them."""

from __future__ import annotations

import pytest

from netspec import Net, check, shape_rule
from netspec.shapes import plugin


@pytest.mark.parametrize(
    ("build", "shape", "channels"),
    [
        (lambda x: x, (4, 3, 32, 32), 3),
        (lambda x: x.conv(8, 3, 2, 1).pool("max", 2), (4, 8, 8, 8), 8),
        (lambda x: x.fc(10), (4, 10), 10),
        (lambda x: x.flatten().reshape(shape=dict(dim=[-1, 2])), (6144, 2), 2),
        (lambda x: x.reduction(), (), None),
        (lambda x: x.layer("Unheard"), None, None),
        (lambda x: x.layer("Unheard", shapes=["4x7"]), (4, 7), 7),
    ],
)
def test_a_blob_knows_its_shape_and_its_channels(build, shape, channels, x):
    made = build(x)
    assert made.shape == shape
    assert made.channels == channels


def test_unknown_dimensions_go_on_as_far_as_they_can(net):
    x, _ = net.data("nowhere", 8, crop_size=24)
    y = x.conv(5, 3)
    assert str(y.shape) == "(8, 5, 22, 22)"
    assert str(x.shape) == "(8, ?, 24, 24)"
    assert str(y.layer("Unheard").fc(3).shape) == "None"


def test_equal_layers_on_equal_shapes_are_set_up_once(net, monkeypatch):
    from netspec.checking import alone

    count = []
    infer = alone.infer
    monkeypatch.setattr(
        alone, "infer", lambda *args, **options: count.append(0) or infer(*args, **options)
    )
    x = net.input("data", 1, 3, 8, 8)
    for step in range(50):
        with net.scope(f"t{step}/"), net.share("w"):
            x = x.conv(3, 3, pad=1).relu()
    assert len(count) < 8


def test_settings_that_look_alike_are_set_up_each(net):
    import numpy as np

    x = net.input("data", 1, 5000)
    points = np.arange(1, 2000)
    other = points.copy()
    other[1000] = other[999]
    assert repr(points) == repr(other)
    assert len(x.layer("Slice", slice_point=points, ntop=2000)) == 2000
    with pytest.raises(ValueError, match="slice_point"):
        x.layer("Slice", slice_point=other, ntop=2000)
    assert x.flatten().shape == (1, 5000)
    with pytest.raises(ValueError, match="cannot work in place"):
        x.flatten(in_place=True)


def test_rules_of_users_tell_shapes_too(net, monkeypatch):
    monkeypatch.setattr(plugin, "_RULES", {})
    x = net.input("data", 4, 3)
    assert x.layer("OwnLayer").shape is None

    @shape_rule("OwnLayer")
    def rule(layer):
        return [(layer.bottoms[0][0], 7)]

    assert x.layer("OwnLayer").shape == (4, 7)


def test_a_history_is_told_from_its_last_layers(net):
    x = net.input("data", 1, 2)
    for _ in range(9):
        x = x.tanh()
    assert repr(x) == (
        "<Blob ... -> data_tanh4 1x2 -> data_tanh5 1x2 -> data_tanh6 1x2 -> data_tanh7 1x2 -> "
        "data_tanh8 1x2 -> data_tanh9 1x2>"
    )


def test_of_many_bottoms_the_first_one_s_history_is_told(net):
    blobs = [net.input(name, 1, 2) for name in "abc"]
    with pytest.raises(ValueError, match="Its first bottom is a 1x2"):
        net.concat(*blobs, net.input("d", 3, 3))


def test_a_notebook_shows_a_blob_s_shape_and_how_it_came(net):
    x = net.input("data", 1, 3, 8, 8).conv(4, 3)
    assert x._repr_mimebundle_(include=None)["text/plain"] == (
        "conv1: 1x4x6x6\ndata 1x3x8x8 -> conv1 1x4x6x6"
    )
    assert Net(check=False).input("d", 1)._repr_mimebundle_()["text/plain"] == "d: ?\nd ?"


def test_a_notebook_shows_a_net_s_layers(net):
    x = net.input("data", 1, 3, 8, 8)
    x.conv(4, 3).relu().slice(2)
    assert repr(net) == "<Net 'test': 5 tops>"
    assert net._repr_mimebundle_()["text/plain"].splitlines() == [
        "<Net 'test': 5 tops>",
        "  data    Input        1x3x8x8",
        "  conv1   Convolution  1x4x6x6",
        "  relu1   ReLU         1x4x6x6",
        "  slice1  Slice        1x2x6x6, 1x2x6x6",
    ]


def test_of_a_long_net_the_first_and_last_layers_are_shown(net):
    x = net.input("data", 1, 2)
    for _ in range(99):
        x = x.tanh()
    lines = net._repr_mimebundle_()["text/plain"].splitlines()
    assert len(lines) == 42
    assert lines[21] == "  ... 60 more"
    assert lines[-1].split() == ["data_tanh99", "TanH", "1x2"]


@pytest.mark.parametrize("show", [repr, lambda net: net._repr_mimebundle_()])
def test_what_is_shown_asks_for_no_closed_contexts(show, net, x):
    with net.scope("open/"):
        x.relu()
        assert show(net)
    assert show(Net())


def test_the_check_of_the_net_has_the_shapes_of_the_builder(net, x):
    y = x.conv(8, 3).bn().relu().pool("max", 2)
    y.fc(3).softmax()
    shapes = check(net, "TRAIN").shapes
    assert {name: shapes[name] for name in ("conv1", "pool1", "fc1", "prob")} == {
        name: net[name].shape for name in ("conv1", "pool1", "fc1", "prob")
    }
