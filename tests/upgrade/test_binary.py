"""Binary files: weights are kept, and so is text that is no UTF-8."""

from __future__ import annotations

import numpy as np
import pytest

from netspec import schema
from netspec.upgrade import upgrade_net

HOSTILE = [b"\xff\xfe", b"a" * 300 + b"\x80", "é\u2028\n\"'{}\x00".encode(), b"%s{0}\\x", b""]


def blobs():
    """A blob with the sizes of old files, and one with today's shape and an unknown field."""
    numbers = np.random.default_rng(3).standard_normal(24).astype(np.float32)
    old = schema.BlobProto(num=2, channels=3, height=4, width=1, data=numbers, diff=numbers[::-1])
    new = schema.BlobProto(shape=schema.BlobShape(dim=[24]), double_data=numbers.astype(float))
    new.MergeFromString(b"\xf8\x3f\x05")  # field 1023: 5
    return [old, new]


def raw(number, data):
    """A length-delimited field as it stands in a binary file."""
    size, encoded = len(data), b""
    while size > 127:
        encoded += bytes([size & 127 | 128])
        size >>= 7
    return bytes([number << 3 | 2]) + encoded + bytes([size]) + data


def read(data):
    try:
        return schema.NetParameter.FromString(data)
    except UnicodeDecodeError:
        pytest.skip("this protobuf runtime reads no text that is not UTF-8")


@pytest.mark.parametrize("form", ["v0", "v1", "today"])
def test_weights_are_kept_to_the_byte(form):
    given = schema.NetParameter(input=["x"], input_dim=[1, 2, 3, 4])
    if form == "v0":
        given.layers.add(layer=schema.V0LayerParameter(type="conv", blobs=blobs()))
    elif form == "v1":
        given.layers.add(type=schema.V1LayerParameter.CONVOLUTION, blobs=blobs())
    else:
        given.layer.add(type="Convolution", blobs=blobs())
    layer = upgrade_net(schema.NetParameter.FromString(given.SerializeToString())).net.layer[1]
    assert [blob.SerializeToString() for blob in layer.blobs] == [
        blob.SerializeToString() for blob in blobs()
    ]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_of_any_bytes_is_kept_in_v1(name):
    layer = raw(4, name) + raw(2, name) + raw(2, b"x") + raw(3, name) + raw(3, name)
    param = b"\xca\x3e" + raw(1, name)[1:]  # param, field 1001
    upgraded = upgrade_net(read(raw(3, name) + raw(2, layer + param)))
    wanted = raw(1, name) + raw(3, name) + raw(3, b"x") + raw(4, name) + raw(4, name)
    wanted = schema.LayerParameter.FromString(wanted + raw(6, raw(1, name)))
    (layer,) = upgraded.net.layer
    assert layer.SerializeToString() == wanted.SerializeToString()
    assert all(isinstance(each.layer, str) for each in upgraded.changes)
    assert all("\n" not in each.what for each in upgraded.changes)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_of_any_bytes_is_kept_in_v0(name):
    inner = raw(1, name) + raw(2, b"images") + b"\x82\x01" + raw(1, name)[1:]  # source, field 16
    layers = raw(2, raw(1, raw(1, b"p") + raw(2, b"padding")) + raw(2, name) + raw(3, b"padded"))
    layers += raw(2, raw(1, raw(1, name) + raw(2, b"conv")) + raw(2, b"padded") + raw(3, name))
    net = raw(3, name) + raw(1, name) + raw(2, raw(1, inner) + raw(3, name)) + layers
    net += b"\x20\x01" * 4
    upgraded = upgrade_net(read(net)).net
    wanted = schema.NetParameter.FromString(raw(1, name))
    wanted.layer.add().MergeFromString(raw(1, b"input") + raw(2, b"Input") + raw(4, name))
    wanted.layer[0].input_param.shape.add(dim=[1, 1, 1, 1])
    wanted.layer.add().MergeFromString(raw(1, name) + raw(2, b"ImageData") + raw(4, name))
    wanted.layer[1].image_data_param.MergeFromString(raw(1, name))
    wanted.layer.add().MergeFromString(
        raw(1, name) + raw(2, b"Convolution") + raw(3, name) + raw(4, name)
    )
    wanted.layer[2].convolution_param.pad.append(0)
    assert upgraded.SerializeToString() == wanted.SerializeToString()


def test_a_v1_type_that_no_caffe_has_leaves_its_layer_without_type_and_its_weights():
    layer = schema.V1LayerParameter(name="x", blobs=blobs())
    data = layer.SerializeToString() + b"\x28\xe7\x07"  # type: 999
    upgraded = upgrade_net(schema.NetParameter.FromString(raw(2, data)))
    (new,) = upgraded.net.layer
    assert (new.name, new.HasField("type"), len(new.blobs)) == ("x", False, 2)
    assert [str(warning) for warning in upgraded.warnings] == [
        "layers 0 'x': type 999: no type of any Caffe; the layer is left without one"
    ]


def test_unknown_fields_of_old_layers_are_dropped_with_a_warning():
    unknown = b"\xf8\x3f\x05"  # field 1023: 5
    v1 = upgrade_net(schema.NetParameter.FromString(raw(2, raw(4, b"x") + unknown) + unknown))
    assert [str(warning) for warning in v1.warnings] == [
        "layers 0 'x': field 1023 is not known, and is dropped"
    ]
    assert v1.net.SerializeToString().endswith(unknown)  # the net keeps its own, as in Caffe
    v0 = upgrade_net(
        schema.NetParameter.FromString(raw(2, raw(1, raw(2, b"relu") + unknown)) + unknown)
    )
    assert len(v0.warnings) == 2
    assert v0.net == schema.NetParameter(layer=[schema.LayerParameter(type="ReLU")])


def test_a_net_of_another_schema_is_taken():
    from netspec.upgrade.copying import own

    class Foreign:
        class DESCRIPTOR:
            name = "NetParameter"

        def SerializePartialToString(self):  # noqa: N802  # a message's own method
            return schema.NetParameter(name="x").SerializeToString()

    assert own(Foreign(), "NetParameter") == schema.NetParameter(name="x")
