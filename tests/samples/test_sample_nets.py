"""The samples' nets: equal to the published ones, and sound when their arguments change."""

from __future__ import annotations

import pytest
from google.protobuf import text_format

from netspec import schema

BVLC = "corpus/nets/BVLC__caffe/"
PUBLISHED = [
    ("lenet", "lenet", BVLC + "examples__mnist__lenet_train_test.prototxt"),
    ("alexnet", "train_val", BVLC + "models__bvlc_alexnet__train_val.prototxt"),
    ("alexnet", "deploy", BVLC + "models__bvlc_alexnet__deploy.prototxt"),
    ("googlenet", "train_val", BVLC + "models__bvlc_googlenet__train_val.prototxt"),
    ("googlenet", "deploy", BVLC + "models__bvlc_googlenet__deploy.prototxt"),
    ("siamese", "siamese", BVLC + "examples__siamese__mnist_siamese_train_test.prototxt"),
    ("lrcn_joints", "lrcn", "corpus/seed/lstm_joints.prototxt"),
]
RESNET = "corpus/nets/KaimingHe__deep-residual-networks/prototxt__ResNet-50-deploy.prototxt"


def published(shared, path):
    net = schema.message_class("NetParameter")()
    return text_format.Parse((shared / path).read_text("utf-8"), net)


def layers_by_name(net):
    return {layer.name: layer for layer in net.layer}


def in_phase(net, phase):
    wanted = schema.Phase.Value(phase)
    return [
        layer
        for layer in net.layer
        if not layer.include or any(rule.phase == wanted for rule in layer.include)
    ]


@pytest.mark.parametrize(("script", "function", "path"), PUBLISHED)
def test_a_sample_equals_the_published_net(script, function, path, sample, shared):
    net = sample(script)[function]().to_proto()
    # As text, since a difference of two long messages can be read that way.
    assert text_format.MessageToString(net) == text_format.MessageToString(published(shared, path))
    assert net == published(shared, path)


def test_resnet_equals_the_published_net_whose_input_is_of_the_old_form(sample, shared):
    net = sample("resnet50")["resnet50"]().to_proto()
    old = published(shared, RESNET)
    data = net.layer[0]
    assert data.type == "Input"
    assert list(data.top) == list(old.input)
    assert list(data.input_param.shape[0].dim) == list(old.input_dim)
    del net.layer[0]
    old.ClearField("input")
    old.ClearField("input_dim")
    assert net == old


def test_every_weight_layer_of_resnet_has_one_of_its_50_layers(sample):
    net = sample("resnet50")["resnet50"](batch=2, classes=7).to_proto()
    around = [layer.name for layer in net.layer if layer.name.endswith("branch1")]
    learnt = [layer for layer in net.layer if layer.type in ("Convolution", "InnerProduct")]
    assert len(learnt) - sum(name.startswith("res") for name in around) == 50
    assert list(net.layer[0].input_param.shape[0].dim) == [2, 3, 224, 224]
    assert learnt[-1].inner_product_param.num_output == 7


@pytest.mark.parametrize(
    ("script", "function"),
    [
        ("lenet", "lenet"),
        ("alexnet", "train_val"),
        ("googlenet", "train_val"),
        ("siamese", "siamese"),
    ],
)
@pytest.mark.parametrize("phase", ["TRAIN", "TEST"])
def test_in_each_phase_one_data_layer_gives_the_blobs_that_are_read(
    script, function, phase, sample
):
    layers = in_phase(sample(script)[function]().to_proto(), phase)
    data = [layer for layer in layers if layer.type == "Data"]
    assert len(data) == 1
    assert data[0] == layers[0]
    made = {top for layer in layers for top in layer.top}
    assert {bottom for layer in layers for bottom in layer.bottom} <= made
    names = [layer.name for layer in layers]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("script", ["alexnet", "googlenet"])
def test_the_deployed_net_has_layers_of_the_trained_one_with_the_same_shapes(script, sample):
    trained = layers_by_name(sample(script)["train_val"]().to_proto())
    deployed = layers_by_name(sample(script)["deploy"]().to_proto())
    assert deployed.keys() - trained.keys() == {"prob"}
    for name in deployed.keys() - {"data", "prob"}:
        for layer in (trained[name], deployed[name]):
            for field in ("convolution_param", "inner_product_param"):
                if layer.HasField(field):
                    getattr(layer, field).ClearField("weight_filler")
                    getattr(layer, field).ClearField("bias_filler")
        assert trained[name] == deployed[name]


def test_the_towers_of_the_siamese_net_share_every_parameter(sample):
    layers = layers_by_name(sample("siamese")["siamese"](margin=2).to_proto())
    left = {name: layer for name, layer in layers.items() if layer.param and name[-2:] != "_p"}
    assert len(left) == 5
    for name, layer in left.items():
        assert [each.name for each in layer.param] == [f"{name}_w", f"{name}_b"]
        assert layers[f"{name}_p"].param == layer.param
    assert layers["loss"].contrastive_loss_param.margin == 2


def test_the_shapes_of_the_video_net_follow_its_arguments(sample):
    layers = layers_by_name(sample("lrcn_joints")["lrcn"](steps=8, clips=3, classes=5).to_proto())
    shapes = {name: list(layer.reshape_param.shape.dim) for name, layer in layers.items()}
    assert shapes["reshape-data"] == [8, 3, 4096]
    assert shapes["reshape-label"] == shapes["reshape-cm"] == [8, 3]
    assert layers["fc8-final"].inner_product_param.num_output == 5
