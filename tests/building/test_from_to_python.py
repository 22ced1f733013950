"""What to-python needs of the builder: nets of files, however odd they are, can be said."""

from __future__ import annotations

import pytest

from netspec import Net, schema
from netspec import layers as L


def test_a_parameter_may_be_a_message_where_layers_work_in_place(net, x, layers):
    given = schema.EltwiseParameter(operation="PROD", stable_prod_grad=False)
    x.eltwise(x, eltwise_param=given, name="prod").relu(name="relu")
    assert list(layers(net)["relu"].top) == ["relu"]  # it may not write on the product
    x.eltwise(x, eltwise_param=schema.EltwiseParameter(), name="sum").relu(name="relu2")
    assert list(layers(net)["relu2"].top) == ["sum"]


@pytest.mark.parametrize("kind", ["ReLU", "Dropout", "BatchNorm", "Scale"])
def test_a_layer_that_works_in_place_may_read_what_is_only_named(kind):
    net = Net(check=False)
    net.layer(kind, name="a", bottom=["nowhere"])
    (layer,) = net.to_proto().layer
    assert list(layer.bottom) == ["nowhere"]
    assert list(layer.top) == ["a"]


def test_an_input_may_have_a_blob_of_another_name(net, layers):
    blob = net.input("input", 1, 3, 8, 8, tops="data")
    assert (blob.name, blob.shape) == ("data", (1, 3, 8, 8))
    assert list(layers(net)["input"].top) == ["data"]


def test_the_name_that_a_layer_would_get_is_told_and_not_taken(net, x):
    conv = x.conv(8, 3)
    for _ in range(2):
        assert net.automatic_name("ReLU", conv) == "relu1"
        assert net.automatic_name("Convolution", conv) == "conv2"
        assert net.automatic_name("Eltwise", conv, short="sum") == "sum1"
    with net.scope("a/"):
        assert net.automatic_name("Convolution", x) == "a/conv"
    assert conv.relu().name == "relu1"
    assert conv.conv(4).name == "conv2"


def test_the_name_is_told_of_blobs_that_functions_made(net, x):
    net["fc6"] = L.InnerProduct(x, num_output=4)
    assert net.automatic_name("ReLU", net["fc6"]) == "relu6"
    assert net["fc6"].relu().name == "relu6"
