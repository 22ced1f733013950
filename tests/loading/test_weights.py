"""Weights: shapes at once, numbers on demand, whatever format the file is of."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from google.protobuf import text_format

from netspec import dumps, load, schema
from netspec.binary.errors import BinaryFileError
from netspec.errors import ReadError

RNG = np.random.default_rng(5)
NUMBERS = RNG.standard_normal(24).astype(np.float32)


def blobs():
    return [
        schema.BlobProto(num=2, channels=3, height=4, width=1, data=NUMBERS, diff=NUMBERS),
        schema.BlobProto(shape=dict(dim=[24]), double_data=NUMBERS.astype(float)),
        schema.BlobProto(shape=dict(dim=[]), data=[3]),
    ]


NETS = {
    "today": schema.NetParameter(layer=[dict(name="other"), dict(name="conv", type="Convolution", blobs=blobs())]),
    "V1": schema.NetParameter(layers=[dict(name="other"), dict(name="conv", type=4, blobs=blobs())]),
    "V0": schema.NetParameter(input=["x"], layers=[
        dict(layer=dict(name="pad", type="padding", pad=1), bottom=["x"], top=["y"]),
        dict(layer=dict(name="conv", type="conv", blobs=blobs()), bottom=["y"], top=["z"]),
    ]),
    "V1 with inputs": schema.NetParameter(input=["x"], input_dim=[1, 2, 3, 4], layers=[dict(name="conv", type=4, blobs=blobs())]),
}  # fmt: skip


@pytest.mark.parametrize("in_memory", [True, False])
@pytest.mark.parametrize("net", NETS.values(), ids=NETS)
def test_weights_are_those_of_the_file_and_read_on_demand(net, in_memory, tmp_path):
    path = tmp_path / "net.caffemodel"
    path.write_bytes(net.SerializeToString())
    loaded = load(path.read_bytes() if in_memory else path)
    whole = load(path, blobs=True)
    assert loaded.weights.shapes == whole.weights.shapes == {"conv": [(2, 3, 4, 1), (24,), ()]}
    assert (loaded.weights.count, loaded.weights.nbytes) == (49, 4 * 24 + 8 * 24 + 4)
    for lazy, given in zip(loaded.weights["conv"], whole.weights["conv"], strict=True):
        assert lazy.data.dtype == given.data.dtype == lazy.dtype
        np.testing.assert_array_equal(lazy.data, given.data)
    np.testing.assert_array_equal(loaded.weights["conv"][0].data.ravel(), NUMBERS)
    assert loaded.weights["conv"][2].data == 3
    # The net itself has the shapes, and no numbers.
    (layer,) = [layer for layer in loaded.net.layer if layer.name == "conv"]
    assert [len(blob.data) + len(blob.double_data) + len(blob.diff) for blob in layer.blobs] == [
        0,
        0,
        0,
    ]
    assert layer.blobs[0].width == 1
    assert loaded.weights.layers[0].index == list(loaded.net.layer).index(layer)


def test_weights_in_text_are_weights_too():
    loaded = load(dumps(NETS["today"]))
    np.testing.assert_array_equal(loaded.weights["conv"][0].data.ravel(), NUMBERS)


def test_numbers_can_be_changed_without_changing_the_file(tmp_path):
    path = tmp_path / "net.caffemodel"
    path.write_bytes(NETS["today"].SerializeToString())
    blob = load(path).weights["conv"][0]
    blob.data[...] = 0
    np.testing.assert_array_equal(blob.data.ravel(), NUMBERS)


def test_a_large_file_costs_little_memory_until_numbers_are_asked_for(tmp_path):
    net = schema.NetParameter()
    for index in range(4):
        blob = net.layer.add(name=f"fc{index}").blobs.add(shape=dict(dim=[1000, 1000]))
        blob.data.extend(np.full(1_000_000, index, np.float32))
    path = tmp_path / "large.caffemodel"
    path.write_bytes(net.SerializeToString())
    tracemalloc.start()
    try:
        loaded = load(path)
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
        assert loaded.weights["fc3"][0].data.sum() == 3_000_000
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


def test_a_file_that_changed_since_is_not_read_as_if_it_had_not(tmp_path):
    path = tmp_path / "net.caffemodel"
    path.write_bytes(NETS["today"].SerializeToString())
    blob = load(path).weights["conv"][0]
    path.write_bytes(NETS["V1"].SerializeToString())
    with pytest.raises(ReadError, match="has changed since"):
        blob.data  # noqa: B018  # reading it is the point
    path.unlink()
    with pytest.raises(ReadError, match="No such file"):
        blob.data  # noqa: B018  # as above


def test_numbers_that_do_not_fill_the_shape_are_a_warning():
    net = schema.NetParameter(
        layer=[dict(name="a", blobs=[dict(shape=dict(dim=[2, 2]), data=[1, 2, 3])])]
    )
    for source in (net, net.SerializeToString(), dumps(net)):
        loaded = load(source)
        (warning,) = loaded.diagnostics
        assert (warning.code, warning.severity, warning.layer) == ("NS403", "warning", "a")
        assert "holds 3 numbers" in warning.message
        assert loaded.weights["a"][0].data.shape == (3,)


def test_of_two_layers_of_a_name_the_last_counts_and_both_are_listed():
    net = schema.NetParameter(layer=[dict(name="a", blobs=[dict(data=[i])]) for i in (1, 2)])
    weights = load(net.SerializeToString()).weights
    assert weights["a"][0].data == 2
    assert [float(each.blobs[0].data) for each in weights.layers] == [1, 2]


def test_the_tiny_models_have_the_numbers_that_caffe_saved(shared):
    paths = sorted((shared / "oracle" / "models").glob("*.caffemodel"))
    assert paths
    for path in paths:
        loaded = load(path)
        full = schema.NetParameter.FromString(path.read_bytes())
        assert loaded.weights.count > 0
        given = {layer.name: layer for layer in full.layer}
        for name, layer_blobs in loaded.weights.items():
            for lazy, blob in zip(layer_blobs, given[name].blobs, strict=True):
                assert lazy.shape == tuple(blob.shape.dim)
                np.testing.assert_array_equal(lazy.data.ravel(), np.array(blob.data, np.float32))
        stripped = text_format.MessageToString(full)
        assert load(stripped).weights.shapes == loaded.weights.shapes


@pytest.mark.parametrize("cut", [1, 7, 40, 120])
def test_a_file_that_is_cut_off_says_where(tmp_path, cut):
    data = NETS["today"].SerializeToString()
    (tmp_path / "cut.caffemodel").write_bytes(data[:-cut])
    with pytest.raises(BinaryFileError, match=r"cut\.caffemodel: .*byte") as caught:
        load(tmp_path / "cut.caffemodel")
    assert caught.value.code == "NS206"


def test_numbers_that_are_cut_in_the_middle_are_refused():
    data = bytes.fromhex("0a0161a2060c0a01613a072a056161616161")  # five bytes of floats
    with pytest.raises(BinaryFileError, match="are cut off"):
        load(data, follow=False)


@pytest.mark.parametrize("dims", [[-1, -1], [-1], [-2, -3]])
def test_a_shape_with_negative_dimensions_is_filled_by_nothing(dims):
    blob = schema.BlobProto(shape=dict(dim=dims), data=[5] * abs(int(np.prod(dims))))
    loaded = load(schema.NetParameter(layer=[dict(name="a", blobs=[blob])]))
    (given,) = loaded.weights["a"]
    assert given.data.shape == (len(blob.data),)
    assert not given.fits
    (warning,) = loaded.diagnostics
    assert (warning.code, warning.severity) == ("NS403", "warning")
    assert f"holds {len(blob.data)} numbers, and its shape {dims} is none" in warning.message
