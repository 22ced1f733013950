"""caffe_pb2, net_spec and io: their names, and what they do to messages."""

from __future__ import annotations

import numpy as np
import pytest
from google.protobuf import text_format
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from netspec import errors, schema
from netspec.compat import caffe_pb2, io, net_spec


def test_caffe_pb2_has_every_message_enum_and_label():
    for name in schema.message_names():
        assert getattr(caffe_pb2, name) is schema.message_class(name)
    for name in schema.enum_names():
        enum = getattr(caffe_pb2, name)
        assert all(getattr(caffe_pb2, label) == number for label, number in enum.items())
    assert set(caffe_pb2.__all__) >= {*schema.message_names(), *schema.enum_names(), "TRAIN"}


def test_caffe_pb2_has_the_descriptors_that_generated_modules_have():
    assert "NetParameter" in caffe_pb2.DESCRIPTOR.message_types_by_name
    assert caffe_pb2._NETPARAMETER is caffe_pb2.NetParameter.DESCRIPTOR
    labels = caffe_pb2._V1LAYERPARAMETER_LAYERTYPE.values_by_name
    assert labels["CONVOLUTION"].number == caffe_pb2.V1LayerParameter.CONVOLUTION
    assert caffe_pb2._PHASE.values_by_name["TEST"].number == 1


def test_messages_of_caffe_pb2_read_text():
    net = text_format.Parse('name: "x" layer { type: "ReLU" }', caffe_pb2.NetParameter())
    assert net.layer[0].type == "ReLU"


def test_param_name_dict_gives_the_fields_without_their_ending():
    names = net_spec.param_name_dict()
    assert names["Convolution"] == "convolution"
    assert names["InnerProduct"] == "inner_product"
    assert "Deconvolution" not in names


def test_layers_and_parameters_are_pseudo_modules():
    top = net_spec.Layers().Pooling(net_spec.Layers().DummyData(), pool=1)
    assert (top.fn.type_name, net_spec.Parameters().Pooling.AVE) == ("Pooling", 1)


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("name", "x", 'name: "x"'),
        ("bottom", "a", 'bottom: "a"'),
        ("bottom", ["a", "b"], 'bottom: "a" bottom: "b"'),
        ("bottom", ("a", "b"), 'bottom: "a" bottom: "b"'),
        ("param", {"lr_mult": 1}, "param { lr_mult: 1 }"),
        ("param", [{"lr_mult": 1}, {"lr_mult": 2}], "param { lr_mult: 1 } param { lr_mult: 2 }"),
        ("pooling_param", {"pool": 1}, "pooling_param { pool: AVE }"),
        ("pooling_param", {"pool": "AVE"}, "pooling_param { pool: AVE }"),
        ("pooling_param", {}, ""),
        ("phase", 1, "phase: TEST"),
    ],
)
def test_assign_proto_sets_fields_as_keywords_do(name, value, text):
    layer = caffe_pb2.LayerParameter()
    net_spec.assign_proto(layer, name, value)
    assert layer == text_format.Parse(text, caffe_pb2.LayerParameter())


def test_assign_proto_extends_lists_merges_messages_and_replaces_scalars():
    layer = text_format.Parse(
        'name: "x" top: "a" pooling_param { pool: AVE stride: 2 }', caffe_pb2.LayerParameter()
    )
    for name, value in (("name", "y"), ("top", "b"), ("pooling_param", {"stride": 3})):
        net_spec.assign_proto(layer, name, value)
    wanted = 'name: "y" top: "a" top: "b" pooling_param { pool: AVE stride: 3 }'
    assert layer == text_format.Parse(wanted, caffe_pb2.LayerParameter())


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [("nme", "x", AttributeError), ("name", 3, TypeError), ("phase", 9, ValueError)],
)
def test_assign_proto_refuses_at_the_line_and_changes_nothing(name, value, kind):
    layer = caffe_pb2.LayerParameter(type="ReLU")
    with pytest.raises(kind) as caught:
        net_spec.assign_proto(layer, name, value)
    assert caught.value.origin.file == __file__
    assert layer == caffe_pb2.LayerParameter(type="ReLU")


def test_assign_proto_takes_messages_only():
    with pytest.raises(TypeError, match="message of the schema"):
        net_spec.assign_proto({}, "name", "x")


_ARRAYS = npst.arrays(
    np.float32, npst.array_shapes(max_dims=5, max_side=3), elements=st.floats(-1e6, 1e6, width=32)
)


@given(_ARRAYS)
def test_an_array_comes_back_from_a_blob(array):
    blob = io.array_to_blobproto(array, diff=array * 2)
    assert np.array_equal(io.blobproto_to_array(blob), array)
    assert np.array_equal(io.blobproto_to_array(blob, return_diff=True), array * 2)
    assert list(blob.shape.dim) == list(array.shape)


def test_a_scalar_comes_back_from_a_blob():
    array = io.blobproto_to_array(io.array_to_blobproto(np.array(123)))
    assert (array.shape, float(array)) == ((), 123)


def test_blobs_of_the_old_form_and_of_doubles_are_read():
    old = schema.BlobProto(data=[1, 2], num=1, channels=1, height=1, width=2)
    assert io.blobproto_to_array(old).shape == (1, 1, 1, 2)
    double = schema.BlobProto(double_data=[1, 2, 3])
    double.shape.dim.append(3)
    assert io.blobproto_to_array(double).tolist() == [1, 2, 3]


def test_a_blob_that_its_values_do_not_fill_is_refused():
    blob = schema.BlobProto(data=[1, 2, 3])
    blob.shape.dim.extend([2, 2])
    with pytest.raises(ValueError, match=r"3 values, which do not fill \[2, 2\]"):
        io.blobproto_to_array(blob)


def test_lists_of_arrays_go_to_bytes_and_back():
    data = io.arraylist_to_blobprotovector_str([np.ones((2, 3)), np.zeros(1)])
    assert [a.shape for a in io.blobprotovector_str_to_arraylist(data)] == [(2, 3), (1,)]


@pytest.mark.parametrize("dtype", [np.uint8, np.float32])
def test_an_image_comes_back_from_a_datum(dtype):
    image = np.arange(24).reshape(2, 3, 4).astype(dtype)
    datum = io.array_to_datum(image, label=np.int64(7))
    back = io.datum_to_array(datum)
    assert np.array_equal(back, image)
    assert back.flags.writeable
    assert datum.label == 7
    assert bool(datum.data) == (dtype is np.uint8)


def test_an_image_of_two_dimensions_is_no_datum():
    with pytest.raises(errors.FieldValueError, match="channels x height x width"):
        io.array_to_datum(np.ones((2, 3)))
