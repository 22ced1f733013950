"""Public nets against published figures.

Parameters and multiply-accumulates: the table of github.com/KamelAbdelouahab/CNN-Workload, made
from Caffe's own nets (AlexNet 61 M and 724 M, GoogLeNet 6.99 M and 1.58 G, VGG16 138 M and
15.5 G, ResNet-50 25.5 M and 3.86 G), and "Deep Residual Learning" (arXiv 1512.03385, table 1:
3.8 * 10^9 for ResNet-50). Receptive fields: "Computing Receptive Fields of Convolutional Neural
Networks" (distill.pub/2019/computing-receptive-fields): AlexNet 195 and ResNet-50 483, both
in steps of 32.
"""

from __future__ import annotations

import pytest

import netspec

NETS = "corpus/nets/"
ONE_IMAGE = {"data": "1x3x227x227"}


def rounded(number, unit):
    """As the tables give it: to three digits."""
    return float(f"{number / unit:.3g}")


def test_lenet_has_its_431080_parameters(sample):
    found = sample("lenet", inputs={"data": "1x1x28x28", "label": "1"})
    own = {row.name: row.cost.params.known for row in found.rows if row.cost.params.known}
    assert own == {"conv1": 520, "conv2": 25_050, "ip1": 400_500, "ip2": 5_010}
    assert found.totals.params == (431_080, True)
    # Kernels times places: 25 * 20 * 24^2 + 25 * 20 * 50 * 8^2 + 800 * 500 + 500 * 10.
    assert found.totals.macs == (2_293_000, True)


def test_lenet_needs_the_memory_that_caffes_log_says(sample):
    # Caffe's log of the MNIST example ends with this number. It counts in-place tops again.
    logged, relu1 = 5_169_924, 64 * 500 * 4
    found = sample("lenet", "TRAIN", inputs={"data": "64x1x28x28"})
    assert found.totals.memory == (logged - relu1, True)


def test_alexnet_with_its_groups(sample):
    found = sample("alexnet_deploy", inputs=ONE_IMAGE)
    assert found.totals.params == (60_965_224, True)
    assert found.totals.macs == (724_406_816, True)
    parts = {"Convolution": 0, "InnerProduct": 0}
    for row in found.rows:
        if row.type in parts:
            parts[row.type] += row.cost.macs.known
    assert rounded(parts["Convolution"], 1e6) == 666
    assert rounded(parts["InnerProduct"], 1e6) == 58.6


def test_googlenet(sample):
    found = sample("googlenet_deploy", inputs={"data": "1x3x224x224"})
    assert found.totals.params == (6_998_552, True)
    assert rounded(found.totals.macs.known, 1e9) == 1.58


def test_resnet_50(sample):
    found = sample("resnet50", unfold=True)
    assert rounded(found.totals.macs.known, 1e9) == 3.86
    # Published are the learned ones: without what BatchNorm keeps of the batches, which are
    # two numbers a channel and a scale, and without the bias that this net's conv1 has.
    kept = sum(row.cost.params.known for row in found.rows if row.type == "BatchNorm")
    assert (kept, found.totals.params) == (2 * 26_560 + 53, (25_610_269, True))
    assert found.totals.params.known - kept - 64 == 25_557_032


@pytest.mark.parametrize(
    ("path", "params", "macs"),
    [
        # SqueezeNet's own page: 50 times fewer than AlexNet, 4.8 MB for v1.0.
        ("DeepScale__SqueezeNet/SqueezeNet_v1.0__train_val.prototxt", 1_248_424, None),
        ("DeepScale__SqueezeNet/SqueezeNet_v1.1__train_val.prototxt", 1_235_496, None),
        ("BVLC__caffe/models__bvlc_reference_caffenet__deploy.prototxt", 60_965_224, 724_406_816),
    ],
)
def test_nets_of_the_corpus(shared, path, params, macs):
    data = {"data": "1x3x227x227", "label": "1"}
    found = netspec.summary(shared / NETS / path, inputs=data)
    assert found.totals.params == (params, True)
    assert macs is None or found.totals.macs == (macs, True)


@pytest.mark.parametrize(
    ("net", "layer", "field", "stride"),
    [
        ("alexnet_deploy", "conv1", 11, 4),
        ("alexnet_deploy", "conv2", 51, 8),
        ("alexnet_deploy", "pool5", 195, 32),
        ("resnet50", "conv1", 7, 2),
        ("resnet50", "res5c_branch2b", 483, 32),
        ("resnet50", "res5c_relu", 483, 32),
        ("lenet", "pool2", 16, 4),
    ],
)
def test_receptive_fields(sample, net, layer, field, stride):
    row = next(row for row in sample(net).rows if row.name == layer)
    assert row.fields == (((field, field), (stride, stride)),)


def test_the_demo_starts_with_32_gigabytes_at_300_steps(sample):
    three = sample("lstm_demo").totals
    assert three.params.known == 26_602_000
    assert three.start.known == 3 * 4 * three.params.known
    assert round(three.start.known / 3 * 300, -9) == 32_000_000_000
