"""Inputs, data layers and Python layers: what they take, and what their blobs are."""

from __future__ import annotations

import pytest

from netspec import Net
from netspec.errors import FieldValueError
from netspec.shapes.dims import shape_text


def only(net):
    (layer,) = net.to_proto().layer
    return layer


@pytest.mark.parametrize(
    "call",
    [
        lambda net: net.input("data", 4, 3, 8, 8),
        lambda net: net.input("data", shape=(4, 3, 8, 8)),
        lambda net: net.input("data", shape=[4, 3, 8, 8]),
    ],
)
def test_an_input_has_a_shape(call, net):
    x = call(net)
    assert (x.name, x.shape, x.channels) == ("data", (4, 3, 8, 8), 3)
    assert list(only(net).input_param.shape[0].dim) == [4, 3, 8, 8]


def test_images_and_labels_come_as_two_blobs(net):
    data, label = net.data("train_lmdb", 64, shape=(64, 3, 227, 227))
    assert [data.shape, label.shape] == [(64, 3, 227, 227), (64,)]
    layer = only(net)
    assert (layer.name, list(layer.top)) == ("data", ["data", "label"])
    assert (layer.data_param.source, layer.data_param.batch_size) == ("train_lmdb", 64)
    assert layer.data_param.backend == 1  # LMDB


@pytest.mark.parametrize(
    ("backend", "expected"), [("LMDB", 1), ("lmdb", 1), ("LEVELDB", 0), (1, 1), (None, None)]
)
def test_the_backend_is_told_as_caffe_has_it_or_left_to_it(backend, expected, net):
    net.data("db", 1, backend)
    param = only(net).data_param
    assert (param.backend if param.HasField("backend") else None) == expected


@pytest.mark.parametrize("method", ["data", "image_data"])
def test_keywords_of_transformation_go_to_its_message(method, net):
    getattr(net, method)(
        "source", 2, scale=0.5, mirror=True, crop_size=8, mean_value=[1, 2, 3],
        transform_param=dict(force_color=True), name="read",
    )  # fmt: skip
    layer = only(net)
    told = layer.transform_param
    assert (told.scale, told.mirror, told.crop_size, told.force_color) == (0.5, True, 8, True)
    assert list(told.mean_value) == [1, 2, 3]
    assert (layer.name, list(layer.top)) == ("read", ["data", "label"])
    holder = layer.data_param if method == "data" else layer.image_data_param
    assert not holder.HasField("scale")


def test_a_message_of_one_s_own_goes_before_the_arguments(net):
    net.data("db", 1, data_param=dict(rand_skip=3, batch_size=2))
    param = only(net).data_param
    assert (param.source, param.batch_size, param.rand_skip) == ("db", 2, 3)


def test_images_that_a_file_lists(net):
    data, label = net.image_data("list.txt", 8, new_height=32, new_width=40, shuffle=True,
                                 root_folder="images/", shape="8x3x32x40")  # fmt: skip
    assert (data.shape, label.shape) == ((8, 3, 32, 40), (8,))
    param = only(net).image_data_param
    assert (param.source, param.new_height, param.shuffle) == ("list.txt", 32, True)


@pytest.mark.parametrize("method", ["data", "hdf5_data"])
def test_a_text_for_tops_gives_one_blob(method, net):
    x = getattr(net, method)("source", 8, tops="images")
    assert (x.name, x.shape) == ("images", x.shape)
    assert (only(net).name, list(only(net).top)) == ("images", ["images"])


def test_datasets_of_hdf5_files_are_blobs_of_their_names(net):
    x, y, z = net.hdf5_data("list.txt", 4, ["x", "y", "z"], name="read", shuffle=True,
                            shapes=[(4, 8), (4, 2), (4,)])  # fmt: skip
    assert [each.shape for each in (x, y, z)] == [(4, 8), (4, 2), (4,)]
    layer = only(net)
    assert (layer.name, list(layer.top)) == ("read", ["x", "y", "z"])
    assert layer.hdf5_data_param.shuffle


def test_a_python_layer_has_the_shapes_that_it_is_told(net):
    data, marks = net.python("layers", "Mine", ["data", "marks"], param_str="{}", phase="TRAIN",
                             shapes=[(2, 3, None, None), (2,)])  # fmt: skip
    assert str(data.shape) == "(2, 3, ?, ?)"
    rows = net.python("layers", "Other", "rows", data, marks)
    assert (rows.name, rows.shape) == ("rows", None)
    first, second = net.to_proto().layer
    assert (first.python_param.module, first.python_param.param_str) == ("layers", "{}")
    assert list(second.bottom) == ["data", "marks"]


@pytest.mark.parametrize(
    ("call", "top_names", "shape"),
    [
        (lambda net: net.dummy_data(shape=dict(dim=[2, 3])), ["dummy_data1"], "2x3"),
        (lambda net: net.memory_data(batch_size=2, channels=1, height=4, width=5),
         ["memory_data1_0", "memory_data1_1"], "2x1x4x5"),
        (lambda net: net.parameter(shape=dict(dim=[7])), ["parameter1"], "7"),
        (lambda net: net.window_data(source="w", batch_size=2, crop_size=4, tops=["d", "l"]),
         ["d", "l"], "2x?x4x4"),
    ],
)  # fmt: skip
def test_every_layer_that_reads_no_blob_has_its_method(call, top_names, shape, net):
    made = call(net)
    first = made[0] if isinstance(made, tuple) else made
    assert list(only(net).top) == top_names
    assert shape_text(first.shape) == shape


@pytest.mark.parametrize(
    ("shapes", "message"),
    [
        ([(1, 2)], "there are 1 shapes, and 2 tops"),
        ([(1, 2), "1x-3"], "no shape of blob 'b': '1x-3'"),
        ([(1, 2), 5], "no shape of blob 'b': 5"),
    ],
)
def test_shapes_that_are_none_are_refused_at_the_line(shapes, message, net):
    with pytest.raises(FieldValueError) as raised:
        net.python("m", "L", ["a", "b"], shapes=shapes)
    assert message in raised.value.message
    assert raised.value.origin.file == __file__
    assert len(net) == 0


def test_the_database_tells_the_shape_where_it_is(net, tmp_path, monkeypatch):
    lmdb = pytest.importorskip("lmdb")
    from netspec import schema

    datum = schema.message_class("Datum")(channels=3, height=16, width=20, data=b"\0" * 960)
    with lmdb.open(str(tmp_path / "train_lmdb")) as env, env.begin(write=True) as txn:
        txn.put(b"0", datum.SerializeToString())
    monkeypatch.chdir(tmp_path)
    data, label = net.data("train_lmdb", 5)
    assert (data.shape, label.shape) == ((5, 3, 16, 20), (5,))
    with pytest.raises(ValueError, match="crop"):
        Net().data("train_lmdb", 5, crop_size=99)


def test_joined_blobs_are_a_layer_of_the_net(net):
    blobs = [net.input(name, 1, 2) for name in "abc"]
    assert net.concat(*blobs).shape == (1, 6)
    assert net.concat(*blobs, axis=0, name="rows").shape == (3, 2)
    assert blobs[0].concat(blobs[1], axis=0).name == "concat2"
