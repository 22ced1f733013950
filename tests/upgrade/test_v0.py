"""V0 nets: padding, parameters that a type does not have, types that never were."""

from __future__ import annotations

import pytest

from netspec import schema
from netspec.errors import UpgradeError
from netspec.upgrade import needs_upgrade, tables, upgrade_net

DATA = 'layers { layer { name: "d" type: "data" } top: "data" }'
PAD = 'layers { layer { name: "p" type: "padding" pad: 2 } bottom: "data" top: "pad" }'


def test_the_steps_of_a_v0_net_are_named(net):
    assert needs_upgrade(net(DATA)) == ("v0", "v1")
    assert needs_upgrade(net(DATA + PAD)) == ("padding", "v0", "v1")


def test_every_label_and_every_field_of_the_tables_is_in_the_schema():
    label = schema.V1LayerParameter.LayerType.Value
    assert all(label(name) >= 0 for name in tables.V0_TYPES.values())
    old = schema.V0LayerParameter.DESCRIPTOR.fields_by_name
    layer = schema.V1LayerParameter.DESCRIPTOR
    for holder, fields in [*tables.V0_PARAMS.values(), ("", tables.V0_OWN)]:
        message = layer.fields_by_name[holder].message_type if holder else layer
        for name, target in fields.items():
            kinds = schema.kind(old[name]), schema.kind(message.fields_by_name[target])
            signed = name in ("new_height", "new_width")  # they lost their sign
            assert kinds == ("int32", "uint32") if signed else kinds[0] == kinds[1]
    homes = [set(fields) for _, fields in tables.V0_PARAMS.values()]
    homes += [set(tables.V0_OWN), set(tables.V0_TRANSFORM), {"type"}]
    # The last two were never carried over.
    assert set(old) - set.union(*homes) == {"new_num", "new_channels"}


def test_what_stands_beside_the_inner_layer_needs_no_step_of_its_own(net):
    given = net('layers { layer { type: "data" } type: DATA data_param { scale: 2 } }')
    assert needs_upgrade(given) == ("v0", "v1") == upgrade_net(given).steps


def test_notes_of_later_steps_lead_to_the_given_net(net):
    upgraded = upgrade_net(
        net(DATA + PAD + 'layers { layer { name: "a" type: "conv" k: 1 } bottom: "pad" }')
    )
    assert {change.path for change in upgraded.changes if change.layer == "a"} == {("layers", 2)}
    (warning,) = upgraded.warnings
    assert warning.path == ("layers", 2, "layer", "k")
    assert warning.what.startswith("layers 2 'a': k: ")


def test_a_negative_size_wraps_as_it_does_in_caffe(net):
    given = net('layers { layer { type: "images" new_height: -1 new_width: 5 } }')
    param = upgrade_net(given).net.layer[0].image_data_param
    assert (param.new_height, param.new_width) == (2**32 - 1, 5)


def test_a_padding_layer_pads_every_layer_that_reads_it(net):
    upgraded = upgrade_net(net(DATA + PAD + """
        layers { layer { name: "a" type: "conv" } bottom: "pad" top: "a" }
        layers { layer { name: "b" type: "pool" } bottom: "pad" top: "b" }"""))  # fmt: skip
    _, a, b = upgraded.net.layer
    assert (list(a.convolution_param.pad), b.pooling_param.pad) == ([2], 2)
    assert (list(a.bottom), list(b.bottom)) == (["data"], ["data"])
    assert upgraded.sources == (("layers", 0), ("layers", 2), ("layers", 3))
    assert [str(change) for change in upgraded.changes if change.step == "padding"] == [
        "layers 1 'p': padding layer taken out",
        "layers 2 'a': pad 2 of layer 'p'",
        "layers 3 'b': pad 2 of layer 'p'",
    ]


def test_a_blob_that_is_made_again_after_its_padding_is_not_padded(net):
    upgraded = upgrade_net(net(DATA + """
        layers { layer { name: "p" type: "padding" pad: 2 } bottom: "data" top: "data" }
        layers { layer { name: "again" type: "data" } top: "data" }
        layers { layer { name: "a" type: "conv" } bottom: "data" top: "a" }"""))  # fmt: skip
    assert not upgraded.net.layer[2].convolution_param.pad


def test_a_layers_own_pad_gives_way_with_a_warning(net):
    upgraded = upgrade_net(
        net(DATA + PAD + 'layers { layer { name: "a" type: "conv" pad: 1 } bottom: "pad" }')
    )
    assert list(upgraded.net.layer[1].convolution_param.pad) == [2]
    (warning,) = upgraded.warnings
    assert warning.path == ("layers", 2, "layer", "pad")
    assert "own pad 1 gives way to the padding layer's 2" in str(warning)


@pytest.mark.parametrize(
    ("text", "path", "reason"),
    [
        ('{ layer { type: "relu" } bottom: "pad" }', ("layers", 2), "only conv and pool"),
        ('{ layer { type: "conv" } bottom: "pad" bottom: "data" }', ("layers", 2), "has 2 bottoms, not 1"),
        ('{ layer { type: "padding" } bottom: "pad" }', ("layers", 2), "only conv and pool"),
        ('{ layer { type: "conv" } bottom: "gone" }', ("layers", 2, "bottom", 0), "'gone': no layer before it"),
        ('{ layer { type: "convv" } bottom: "data" }', ("layers", 2, "layer", "type"), "'convv': no type of a V0 layer"),
        ('{ layer { type: "" } }', ("layers", 2, "layer", "type"), "'': no type of a V0 layer"),
    ],
)  # fmt: skip
def test_what_caffe_stops_at_is_refused_with_its_place(net, text, path, reason):
    with pytest.raises(UpgradeError, match=reason) as caught:
        upgrade_net(net(f"{DATA} {PAD} layers {text}"))
    assert caught.value.path == path
    assert caught.value.message.startswith("layers 2")


@pytest.mark.parametrize(
    "padding",
    [
        '{ layer { type: "padding" } bottom: "data" bottom: "data" top: "pad" }',
        '{ layer { type: "padding" } bottom: "data" top: "pad" top: "b" }',
        '{ layer { type: "padding" } top: "pad" }',
    ],
)
def test_a_padding_layer_has_one_bottom_and_one_top(net, padding):
    with pytest.raises(UpgradeError, match="one bottom and one top") as caught:
        upgrade_net(
            net(f'{DATA} layers {padding} layers {{ layer {{ type: "conv" }} bottom: "pad" }}')
        )
    assert caught.value.path == ("layers", 1)


def test_a_bottom_that_nothing_makes_is_refused_without_padding_layers_too(net):
    with pytest.raises(UpgradeError, match="'gone'"):
        upgrade_net(net('layers { layer { type: "relu" } bottom: "gone" }'))


def test_a_wrong_type_is_refused_with_the_nearest_name(net):
    with pytest.raises(UpgradeError) as caught:
        upgrade_net(net('layers { layer { type: "inner_product" } }'))
    assert caught.value.hint.startswith("Did you mean innerproduct? V0 has accuracy, bnll,")


def test_inputs_are_known_bottoms(net):
    upgraded = upgrade_net(net("""
        input: "x" input_dim: 1 input_dim: 2 input_dim: 3 input_dim: 4
        layers { layer { type: "relu" } bottom: "x" top: "x" }"""))  # fmt: skip
    assert [layer.type for layer in upgraded.net.layer] == ["Input", "ReLU"]
    assert upgraded.sources == (("input", 0), ("layers", 0))


@pytest.mark.parametrize(
    ("text", "path", "what"),
    [
        ('layers { layer { name: "r" type: "relu" num_output: 3 } }', ("layers", 0, "layer", "num_output"), "layers 0 'r': num_output: no parameter of a layer of type 'relu'"),
        ('layers { layer { type: "conv" dropout_ratio: 0.5 } }', ("layers", 0, "layer", "dropout_ratio"), "no parameter of a layer of type 'conv'"),
        ('layers { layer { type: "images" new_num: 1 } }', ("layers", 0, "layer", "new_num"), "no parameter"),
        ('layers { layer { pad: 1 } }', ("layers", 0, "layer", "pad"), "of type ''"),
        ('layers { layer { type: "relu" } include { phase: TRAIN } }', ("layers", 0, "include"), "no place beside a layer { }"),
        ('layers { layer { type: "relu" } } layers { }', ("layers", 1), "neither name nor type"),
        ('layers { layer { type: "relu" } } debug_info: true', ("debug_info",), "no field of a V0 net"),
    ],
)  # fmt: skip
def test_what_has_no_place_is_dropped_with_a_warning(net, text, path, what):
    upgraded = upgrade_net(net(text))
    (warning,) = upgraded.warnings
    assert warning.path == path
    assert what in str(warning)
    assert (
        upgraded.net.layer[0]
        == schema.LayerParameter(
            name=upgraded.net.layer[0].name or None, type=upgraded.net.layer[0].type or None
        )
        or upgraded.net.layer[0].type == "Convolution"
    )
    assert not upgraded.net.debug_info
