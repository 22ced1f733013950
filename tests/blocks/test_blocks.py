"""Blocks: the shapes that their docstrings say, the layers of the published nets, and names."""

from __future__ import annotations

import inspect

import pytest

from netspec import Net, blocks, check
from netspec.errors import NetspecError


@pytest.fixture
def net():
    return Net("blocks")


@pytest.fixture
def x(net):
    return net.input("data", 2, 8, 16, 16)


def types(net):
    return [layer.type for layer in net.to_proto().layer][1:]


BASE = ["Convolution", "BatchNorm", "Scale"]
RELU = [*BASE, "ReLU"]


@pytest.mark.parametrize(
    ("build", "shape", "added"),
    [
        (lambda x: blocks.conv_bn_scale(x, 4), (2, 4, 16, 16), BASE),
        (lambda x: blocks.conv_bn_scale_relu(x, 4, 1), (2, 4, 16, 16), RELU),
        (lambda x: blocks.conv_bn_scale_relu(x, 4, 7, 2), (2, 4, 8, 8), RELU),
        (lambda x: blocks.conv_bn_scale(x, 4, 3, pad=0), (2, 4, 14, 14), BASE),
        (lambda x: blocks.residual_basic(x, 8), (2, 8, 16, 16), [*RELU, *BASE, "Eltwise", "ReLU"]),
        (lambda x: blocks.residual_basic(x, 12), (2, 12, 16, 16),
         [*RELU, *BASE, *BASE, "Eltwise", "ReLU"]),
        (lambda x: blocks.residual_basic(x, 8, 2), (2, 8, 8, 8),
         [*RELU, *BASE, *BASE, "Eltwise", "ReLU"]),
        (lambda x: blocks.residual_bottleneck(x, 2), (2, 8, 16, 16),
         [*RELU, *RELU, *BASE, "Eltwise", "ReLU"]),
        (lambda x: blocks.residual_bottleneck(x, 4, stride=2), (2, 16, 8, 8),
         [*RELU, *RELU, *BASE, *BASE, "Eltwise", "ReLU"]),
        (lambda x: blocks.depthwise_separable(x, 12), (2, 12, 16, 16), RELU * 2),
        (lambda x: blocks.depthwise_separable(x, 12, 5, 2), (2, 12, 8, 8), RELU * 2),
        (lambda x: blocks.squeeze_excitation(x, 4), (2, 8, 16, 16),
         ["Pooling", "InnerProduct", "ReLU", "InnerProduct", "Sigmoid", "Scale"]),
        (lambda x: blocks.squeeze_excitation(x, 100), (2, 8, 16, 16),
         ["Pooling", "InnerProduct", "ReLU", "InnerProduct", "Sigmoid", "Scale"]),
        (lambda x: blocks.inception(x, 1, 2, 3, 4, 5, 6), (2, 15, 16, 16),
         ["Convolution", "ReLU"] * 5 + ["Pooling", "Convolution", "ReLU", "Concat"]),
    ],
)  # fmt: skip
def test_a_block_gives_the_shape_that_it_says_and_caffe_takes_it(build, shape, added, net, x):
    assert build(x).shape == shape
    assert sorted(types(net)) == sorted(added)
    for phase in ("TRAIN", "TEST"):
        assert check(net, phase).ok


def test_all_but_the_convolution_works_in_place(net, x):
    blocks.residual_bottleneck(x, 2)
    for layer in net.to_proto().layer:
        if layer.type in ("BatchNorm", "Scale", "ReLU"):
            assert list(layer.top) == list(layer.bottom)


def test_layers_have_plain_names_in_a_scope_and_others_without(net, x):
    with net.scope("res2a/"):
        y = blocks.residual_basic(x, 12)
    blocks.conv_bn_scale_relu(y, 4)
    names = [layer.name for layer in net.to_proto().layer][1:]
    assert names == [
        "res2a/proj", "res2a/proj_bn", "res2a/proj_scale", "res2a/conv", "res2a/bn", "res2a/scale",
        "res2a/relu", "res2a/conv2", "res2a/bn2", "res2a/scale2", "res2a/sum", "res2a/sum_relu",
        "conv1", "bn1", "scale1", "relu1",
    ]  # fmt: skip


def test_defaults_reach_the_layers_of_a_block(net, x):
    with net.defaults("conv", weight_filler=dict(type="msra")):
        blocks.residual_basic(x, 8)
    convolutions = [layer for layer in net.to_proto().layer if layer.type == "Convolution"]
    assert {layer.convolution_param.weight_filler.type for layer in convolutions} == {"msra"}
    assert not any(layer.convolution_param.bias_term for layer in convolutions)


def test_the_weights_of_squeeze_and_excitation_are_one_a_channel(net, x):
    blocks.squeeze_excitation(x, 2)
    layers = {layer.name: layer for layer in net.to_proto().layer}
    assert layers["down"].inner_product_param.num_output == 4
    assert list(layers["excite"].bottom) == ["data", "up_sigmoid"]
    assert layers["excite"].scale_param.axis == 0
    assert check(net).shapes["up_sigmoid"] == (2, 8)


def test_each_channel_is_a_group_of_the_depthwise_convolution(net, x):
    blocks.depthwise_separable(x, 4)
    layers = {layer.name: layer for layer in net.to_proto().layer}
    assert layers["dw"].convolution_param.group == layers["dw"].convolution_param.num_output == 8
    assert layers["sep"].convolution_param.group == 1


def test_the_modules_of_googlenet_are_made_of_the_block():
    pytest.importorskip("netspec.samples")
    from netspec.samples.googlenet import MODULES, deploy

    net = Net()
    x = net.input("pool2/3x3_s2", 1, 192, 28, 28)
    w1, (r3, w3), (r5, w5), proj = MODULES["3a"]
    with net.scope("inception_3a/"):
        blocks.inception(x, w1, r3, w3, r5, w5, proj)
    published = [layer for layer in deploy().to_proto().layer if "3a" in layer.name]
    made = list(net.to_proto().layer)[1:]
    assert [(layer.name, layer.type, list(layer.bottom), list(layer.top)) for layer in made] == [
        (layer.name, layer.type, list(layer.bottom), list(layer.top)) for layer in published
    ]


@pytest.mark.parametrize(
    ("prior", "boxes"),
    [
        (dict(min_size=30), 1),
        (dict(min_size=30, max_size=60), 2),
        (dict(min_size=30, max_size=60, aspect_ratio=[2]), 4),
        (dict(min_size=30, max_size=60, aspect_ratio=[2, 3]), 6),
        (dict(min_size=30, aspect_ratio=2, flip=False), 2),
        (dict(min_size=[30, 40], aspect_ratio=[2, 0.5, 1]), 6),
        (dict(min_size=[30, 40], max_size=[60, 70], aspect_ratio=[2, 3], flip=False), 8),
    ],
)
def test_the_head_of_ssd_has_as_many_numbers_as_there_are_prior_boxes(prior, boxes, net):
    data = net.input("data", 2, 3, 64, 64)
    a, b = data.conv(4, 3, 4, name="a"), data.conv(4, 3, 8, name="b")
    locations, scores, priors = blocks.ssd_head(data, [(a, prior), (b, dict(min_size=50))], 21)
    count = 16 * 16 * boxes + 8 * 8
    assert locations.shape == (2, 4 * count)
    assert scores.shape == (2, 21 * count)
    assert priors.shape == (1, 2, 4 * count)
    assert check(net).ok
    names = {layer.name for layer in net.to_proto().layer}
    assert {"a_mbox_loc_perm", "b_mbox_conf_flat", "mbox_loc", "mbox_priorbox"} <= names


@pytest.mark.parametrize(
    "build",
    [
        lambda x: blocks.depthwise_separable(x, 4),
        blocks.squeeze_excitation,
        lambda x: blocks.residual_basic(x, 8),
        lambda x: blocks.residual_bottleneck(x, 2),
    ],
)
def test_a_block_that_needs_the_channels_says_so_where_they_are_not_known(build):
    x = Net(check=False).input("data", 1, 8, 8, 8)
    with pytest.raises(NetspecError) as raised:
        build(x)
    assert raised.value.message == (
        f"it is not known how many channels {x.name!r} has, and the block needs it"
    )
    assert raised.value.origin.file == __file__
    assert len(x.net) == 1


def test_blocks_are_few_plain_functions_with_shapes_in_their_docstrings():
    for name in blocks.__all__:
        function = getattr(blocks, name)
        assert inspect.isfunction(function)
        assert "``N x " in function.__doc__
