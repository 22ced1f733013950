"""V1 layers and their data layers' transformations."""

from __future__ import annotations

import pytest

from netspec import schema
from netspec.upgrade import needs_upgrade, tables, upgrade_net

LABELS = sorted(schema.V1LayerParameter.LayerType.keys())


def test_every_label_of_the_enum_has_a_type():
    assert sorted(tables.V1_TYPES) == LABELS


@pytest.mark.parametrize("label", LABELS)
def test_a_type_is_one_that_the_catalogue_knows(net, label):
    upgraded = upgrade_net(net(f"layers {{ type: {label} }}"))
    kind = upgraded.net.layer[0].type
    assert label == "NONE" or kind in schema.LAYERS
    assert kind.lower() == label.replace("_", "").lower().replace("none", "").replace(
        "softmaxloss", "softmaxwithloss"
    )


def test_every_field_of_a_v1_layer_has_a_place_today():
    new = schema.LayerParameter.DESCRIPTOR.fields_by_name
    for field in schema.V1LayerParameter.DESCRIPTOR.fields:
        if field.name in tables.V1_PARAM_SPECS or field.name in ("type", "layer"):
            continue
        assert schema.is_repeated(field) == schema.is_repeated(new[field.name])
        assert schema.kind(field) == schema.kind(new[field.name])
        assert field.message_type is new[field.name].message_type


def test_an_empty_parameter_message_is_kept(net):
    upgraded = upgrade_net(net("layers { type: RELU relu_param { } }"))
    assert upgraded.net.layer[0].HasField("relu_param")


def test_a_layer_without_type_stays_without(net):
    upgraded = upgrade_net(net('layers { name: "x" }'))
    assert not upgraded.net.layer[0].HasField("type")


def test_lists_of_different_lengths_meet_in_param(net):
    upgraded = upgrade_net(net("""layers {
        param: "a" param: "b" blob_share_mode: STRICT blobs_lr: 3 weight_decay: 1 weight_decay: 2
        weight_decay: 0 }"""))  # fmt: skip
    wanted = net("""layer {
        param { name: "a" share_mode: STRICT lr_mult: 3 decay_mult: 1 }
        param { name: "b" decay_mult: 2 } param { decay_mult: 0 } }""")
    assert upgraded.net == wanted


def test_the_change_says_what_became_of_the_layer(net):
    (change,) = upgrade_net(
        net('layers { name: "conv1" type: CONVOLUTION blobs_lr: 1 weight_decay: 1 }')
    ).changes
    assert (change.step, change.layer, change.path) == ("v1", "conv1", ("layers", 0))
    assert change.what == (
        "layers 0 'conv1': type CONVOLUTION -> Convolution; blobs_lr, weight_decay -> param"
    )


# -- transformations ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("label", "holder"),
    [("DATA", "data_param"), ("IMAGE_DATA", "image_data_param"), ("WINDOW_DATA", "window_data_param")],
)  # fmt: skip
@pytest.mark.parametrize("field", ["scale: 0.5", 'mean_file: "m"', "crop_size: 0", "mirror: false"])
def test_a_transformation_moves_out_of_its_data_layer(net, label, holder, field):
    given = net(f"layers {{ type: {label} {holder} {{ {field} }} }}")
    assert needs_upgrade(given) == ("transformation", "v1")
    upgraded = upgrade_net(given)
    kind = tables.V1_TYPES[label]
    assert upgraded.net == net(
        f'layer {{ type: "{kind}" {holder} {{ }} transform_param {{ {field} }} }}'
    )
    name = field.partition(":")[0]
    old = ("layers", 0, holder, name)
    assert upgraded.old_path(("layer", 0, "transform_param", name)) == old


def test_every_data_layer_of_such_a_net_has_both_messages_as_in_caffe(net):
    upgraded = upgrade_net(
        net("layers { type: WINDOW_DATA } layers { type: DATA data_param { mirror: true } }")
    )
    assert upgraded.net.layer[0] == schema.LayerParameter(
        type="WindowData",
        window_data_param=schema.WindowDataParameter(),
        transform_param=schema.TransformationParameter(),
    )


def test_other_layers_keep_such_fields(net):
    given = net('layers { type: RELU data_param { scale: 2 } } layer { type: "Data" }')
    given.ClearField("layer")
    assert needs_upgrade(given) == ("v1",)
    assert upgrade_net(given).net.layer[0].data_param.scale == 2


def test_a_transformation_that_is_given_twice_is_taken_from_the_data_layer(net):
    upgraded = upgrade_net(
        net(
            "layers { type: DATA data_param { scale: 2 } transform_param { scale: 3 mirror: true } }"
        )
    )
    assert upgraded.net.layer[0].transform_param == schema.TransformationParameter(
        scale=2, mirror=True
    )
    (warning,) = upgraded.warnings
    assert warning.path == ("layers", 0, "transform_param", "scale")


def test_todays_data_layers_keep_the_old_fields(net):
    given = net('layer { type: "Data" data_param { scale: 2 } }')
    assert needs_upgrade(given) == ()
    assert upgrade_net(given).net == given
