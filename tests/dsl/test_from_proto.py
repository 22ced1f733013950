"""A net read back: unedited it emits the same message, and edits count."""

from __future__ import annotations

import pytest
from google.protobuf import text_format
from hypothesis import given
from hypothesis import strategies as st

from netspec import NetSpec, schema
from netspec import layers as L
from netspec.errors import FieldTypeError

TRICKY = [
    "",
    'name: "x" force_backward: true input: "data" input_dim: 1',
    'layer { name: "a" type: "Input" top: "a" }',
    # phases give one blob twice, in-place layers share a blob
    """layer { name: "d1" type: "Data" top: "data" top: "label" include { phase: TRAIN } }
    layer { name: "d2" type: "Data" top: "data" top: "label" include { phase: TEST } }
    layer { name: "conv" type: "Convolution" bottom: "data" top: "conv" }
    layer { name: "relu" type: "ReLU" bottom: "conv" top: "conv" }
    layer { name: "next" type: "TanH" bottom: "conv" top: "next" }""",
    # a bottom from nowhere, a layer without a name, one without blobs
    """layer { type: "ReLU" bottom: "given" top: "out" }
    layer { name: "quiet" type: "Silence" bottom: "out" bottom: "given" }
    layer { name: "" type: "X" } layer { type: "" top: "x" } layer { name: "n" top: "x" }
    layer { bottom: "x" top: "x" } layer { }""",
    # a layer that is in place for one of its tops only, one top named twice
    """layer { name: "s" type: "Split" bottom: "s" top: "s" top: "t" }
    layer { name: "u" type: "Y" bottom: "t" bottom: "s" top: "t" top: "s" }
    layer { name: "u" type: "Y" top: "t" top: "t" }""",
    # names that collide with layers, empty messages, blobs and vendor fields
    """layer { name: "a" type: "Input" top: "b" }
    layer { name: "b" type: "ReLU" bottom: "b" top: "b" relu_param { } }
    layer { name: "b" type: "Convolution" bottom: "b" top: "c"
      convolution_param { weight_filler { } engine: CUDNN } param { } blobs { data: 1 } }
    layer { name: "p" type: "Permute" bottom: "c" top: "p" permute_param { order: 1 order: 0 } }""",
]


@pytest.mark.parametrize("text", TRICKY)
def test_unedited_a_net_comes_back_as_it_was(text):
    net = text_format.Parse(text, schema.NetParameter())
    assert NetSpec.from_proto(net).to_proto() == net


def test_the_public_nets_come_back_as_they_were(public_nets):
    for name, net in public_nets.items():
        assert NetSpec.from_proto(net).to_proto() == net, name


blob = st.sampled_from("abc")


@given(
    st.lists(
        st.builds(
            lambda name, bottom, top: dict(name=name, type="T", bottom=bottom, top=top),
            blob,
            st.lists(blob, max_size=3),
            st.lists(blob, max_size=3),
        ),
        max_size=8,
    )
)
def test_any_wiring_comes_back_as_it_was(layers):
    net = schema.NetParameter(layer=layers)
    assert NetSpec.from_proto(net).to_proto() == net


def test_what_was_read_can_be_edited_and_emitted_again():
    net = text_format.Parse(TRICKY[3], schema.NetParameter())
    n = NetSpec.from_proto(net)
    assert list(n) == ["data", "label", "data#2", "label#2", "conv", "relu", "next"]
    n.conv.fn.params["num_output"] = 4
    n.fc = L.InnerProduct(n.next, num_output=2)
    del n["label#2"]
    edited = n.to_proto()
    assert edited.layer[2].convolution_param.num_output == 4
    assert edited.layer[-1].bottom[0] == "next"
    assert [layer.name for layer in edited.layer] == ["d1", "d2", "conv", "relu", "next", "fc"]


def test_a_net_of_another_schema_is_carried_over_and_other_things_are_refused():
    with pytest.raises(FieldTypeError, match="takes a NetParameter, not a LayerParameter"):
        NetSpec.from_proto(schema.LayerParameter())
    with pytest.raises(FieldTypeError, match="not a str"):
        NetSpec.from_proto("net.prototxt")
