"""The wire form is walked as protobuf writes it, and what is none of it is refused."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec import schema
from netspec.binary.errors import BinaryFileError
from netspec.binary.guess import KINDS, guess_message, is_binary
from netspec.binary.skeleton import skeleton
from netspec.binary.wire import fields

NET = schema.NetParameter(
    name="n", input_dim=[1, -1],
    layer=[dict(name=f"l{i}", loss_weight=[0.5], blobs=[dict(data=[1, 2], shape=dict(dim=[2]))]) for i in range(3)],
)  # fmt: skip
DATA = NET.SerializeToString()


def test_the_fields_are_all_there_one_behind_the_other():
    walked = list(fields(DATA, 0, len(DATA)))
    assert [each.number for each in walked] == [1, 4, 4, 100, 100, 100]
    assert walked[0].begin == 0
    assert walked[-1].end == len(DATA)
    assert all(a.end == b.begin for a, b in pairwise(walked))
    assert DATA[walked[0].start : walked[0].end] == b"n"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x00", "begins no field"),
        (b"\x0b", "begins no field"),  # a group
        (b"\x0f", "begins no field"),  # no wire type
        (b"\x0a\x05abc", "goes to byte 7"),
        (b"\x0d\x01", "goes to byte"),
        (b"\x08", "is cut off"),
        (b"\x08\x80", "is cut off"),
        (b"\x08" + b"\x80" * 11, "more than 10 bytes"),
        (b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", "begins no field"),
    ],
)
def test_what_is_no_wire_form_is_refused_with_its_place(data, what):
    with pytest.raises(BinaryFileError, match=what):
        list(fields(data, 0, len(data)))


def test_a_skeleton_is_the_message_without_the_numbers():
    found = skeleton(DATA)
    wanted = schema.NetParameter.FromString(DATA)
    for layer in wanted.layer:
        for blob in layer.blobs:
            blob.ClearField("data")
    assert schema.NetParameter.FromString(found.written) == wanted
    for index in range(3):
        (part,) = found.stretches["layer", index, "blobs", 0]
        assert (part.size, part.dtype) == (8, "<f4")
        assert DATA[part.offset : part.offset + part.size] == b"\0\0\x80\x3f\0\0\0\x40"


@given(st.binary(max_size=200), st.integers(0, len(DATA)), st.integers(0, 30))
def test_no_bytes_make_the_walk_raise_anything_else(junk, at, dropped):
    for data in (junk, DATA[:at] + junk + DATA[at + dropped :]):
        try:
            found = skeleton(data)
        except BinaryFileError:
            continue
        assert len(found.written) <= len(data) + 10


@pytest.mark.parametrize(
    ("message", "fields"),
    [
        ("NetParameter", dict(name="n", layer=[dict(name="a")])),
        ("NetParameter", dict(layers=[dict(name="a")])),
        ("SolverParameter", dict(net="n.prototxt", base_lr=0.1, max_iter=3)),
        ("BlobProto", dict(num=1, channels=3, height=2, width=2, data=[1] * 12)),
        ("BlobProto", dict(shape=dict(dim=[3]), data=[1, 2, 3])),
        ("SolverState", dict(iter=100, learned_net="n.caffemodel", history=[dict(data=[1])])),
        ("Datum", dict(channels=3, height=2, width=2, data=b"123", label=3)),
    ],
)
def test_a_message_is_told_by_its_fields(message, fields):
    data = schema.message_class(message)(**fields).SerializeToString()
    assert message in KINDS
    assert guess_message(data) == message


@pytest.mark.parametrize(
    ("head", "binary"),
    [
        (b"", False),
        (b'name: "\xc3\xa9"\r\n\t# x\f', False),
        (DATA, True),
        (b"\x00", True),
        (b"\xff\xfe", False),
    ],
)
def test_prototxt_has_no_control_characters(head, binary):
    assert is_binary(head) is binary
