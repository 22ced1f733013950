"""From a path in the new net to the best one in the old."""

from __future__ import annotations

import pytest

from netspec.upgrade import upgrade_net
from netspec.upgrade.paths import before, present

V0 = """
    name: "n"
    input: "data" input: "more" input_dim: 1 input_dim: 2 input_dim: 3 input_dim: 4
    input_dim: 5 input_dim: 6 input_dim: 7 input_dim: 8
    layers { layer { name: "p" type: "padding" pad: 2 } bottom: "data" top: "pad" }
    layers {
      layer { name: "c" type: "conv" num_output: 4 blobs_lr: 1 blobs_lr: 2 weight_filler { type: "xavier" } scale: 2 }
      bottom: "pad" top: "c"
    }"""


@pytest.mark.parametrize(
    ("new", "old"),
    [
        (("name",), ("name",)),
        (("layer", 0), ("input", 0)),
        (("layer", 0, "name"), ("input", 0)),
        (("layer", 0, "top", 1), ("input", 1)),
        (("layer", 0, "input_param"), ("input_dim",)),
        (("layer", 0, "input_param", "shape", 1), ("input_dim", 4)),
        (("layer", 0, "input_param", "shape", 1, "dim", 2), ("input_dim", 6)),
        (("layer", 1), ("layers", 1)),
        (("layer", 1, "name"), ("layers", 1, "layer", "name")),
        (("layer", 1, "type"), ("layers", 1, "layer", "type")),
        (("layer", 1, "bottom", 0), ("layers", 0, "bottom", 0)),
        (("layer", 1, "top", 0), ("layers", 1, "top", 0)),
        (("layer", 1, "param", 1), ("layers", 1, "layer", "blobs_lr", 1)),
        (("layer", 1, "param", 1, "lr_mult"), ("layers", 1, "layer", "blobs_lr", 1)),
        (("layer", 1, "param", 1, "decay_mult"), ("layers", 1, "layer", "blobs_lr", 1)),
        (("layer", 1, "convolution_param"), ("layers", 1, "layer")),
        (("layer", 1, "convolution_param", "num_output"), ("layers", 1, "layer", "num_output")),
        (("layer", 1, "convolution_param", "pad", 0), ("layers", 0, "layer", "pad")),
        (("layer", 1, "convolution_param", "axis"), ("layers", 1, "layer")),
        (("layer", 1, "convolution_param", "weight_filler", "type"), ("layers", 1, "layer", "weight_filler", "type")),
        (("layer", 1, "transform_param", "scale"), ("layers", 1, "layer", "scale")),
        (("layer", 1, "relu_param", "negative_slope"), ("layers", 1)),
        (("layer", 7), ()),
        (("layer", -1), ()),
        (("nonsense", "x", 3), ()),
        ((3,), ()),
        ((), ()),
    ],
)  # fmt: skip
def test_a_path_of_a_v0_net_leads_back(net, new, old):
    assert upgrade_net(net(V0)).old_path(new) == old


@pytest.mark.parametrize(
    ("new", "old"),
    [
        (("layer", 0, "param", 0), ("layers", 0, "param", 0)),
        (("layer", 0, "param", 0, "name"), ("layers", 0, "param", 0)),
        (("layer", 0, "param", 1, "lr_mult"), ("layers", 0, "blobs_lr", 1)),
        (("layer", 0, "param", 1), ("layers", 0, "blobs_lr", 1)),
        (("layer", 0, "param", 0, "share_mode"), ("layers", 0, "blob_share_mode", 0)),
        (("layer", 0, "transform_param"), ("layers", 0, "data_param")),
        (("layer", 0, "transform_param", "mirror"), ("layers", 0, "data_param", "mirror")),
        (("layer", 0, "include", 0, "phase"), ("layers", 0, "include", 0, "phase")),
    ],
)
def test_a_path_of_a_v1_net_leads_back(net, new, old):
    given = net("""layers {
        type: DATA data_param { mirror: true } include { phase: TEST }
        blobs_lr: 1 blobs_lr: 2 param: "w" blob_share_mode: STRICT }""")
    assert upgrade_net(given).old_path(new) == old


def test_shapes_of_inputs_lead_to_their_messages(net):
    upgraded = upgrade_net(net('input: "x" input_shape { dim: 3 dim: 4 }'))
    shape = ("layer", 0, "input_param", "shape", 0)
    assert upgraded.old_path(shape) == ("input_shape", 0)
    assert upgraded.old_path((*shape, "dim", 1)) == ("input_shape", 0, "dim", 1)


def test_the_longest_beginning_counts():
    moves = {("a",): ("b",), ("a", 1): ("c", 2)}
    assert before(("a", 1, "x"), moves) == ("c", 2, "x")
    assert before(("a", 0), moves) == ("b", 0)
    assert before(("z",), moves) == ("z",)


def test_a_path_ends_where_the_message_does(net):
    given = net('layer { bottom: "x" }')
    assert present(("layer", 0, "bottom", 0, "more"), given) == ("layer", 0, "bottom", 0)
    assert present(("layer", 0, "bottom", 5), given) == ("layer", 0, "bottom")
    assert present(("layer", -1, "bottom"), given) == ("layer",)
    assert present(("layer", 0, "top", 0), given) == ("layer", 0)
    assert present(("layer", "bottom"), given) == ("layer",)
