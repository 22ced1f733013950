"""The portable printer and the runtime's own give the same text."""

from __future__ import annotations

import gzip
import json
import math
import struct

import pytest
from google.protobuf import text_format
from hypothesis import given
from hypothesis import strategies as st

from netspec import schema
from netspec.text import printer

runtime_prints_alike = pytest.mark.skipif(
    not printer._runtime_agrees(), reason="this protobuf prints numbers in another way"
)

NUMBERS = [
    (0.0, "0"),
    (-0.0, "-0"),
    (1.0, "1"),
    (0.1, "0.1"),
    (1 / 3, "0.333333343"),
    (1e10, "1e+10"),
    (100000.0, "100000"),
    (1000000.0, "1e+06"),
    (123456789.0, "123456792"),
    (1e-45, "1.4013e-45"),
    (3.4028234663852886e38, "3.40282347e+38"),
    (math.inf, "inf"),
    (-math.inf, "-inf"),
    (math.nan, "nan"),
]


@pytest.mark.parametrize(("value", "text"), NUMBERS)
def test_a_float_is_printed_with_the_digits_that_c_prints(value, text):
    single = struct.unpack("f", struct.pack("f", value))[0]
    assert printer.number_text(single, single=True) == text


@pytest.mark.parametrize(
    ("value", "text"), [(0.1, "0.1"), (1 / 3, "0.33333333333333331"), (1e22, "1e+22"), (3.0, "3")]
)
def test_a_double_is_printed_with_the_digits_that_c_prints(value, text):
    assert printer.number_text(value, single=False) == text


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("plain", '"plain"'),
        ("a\"b'c\\d", '"a\\"b\\\'c\\\\d"'),
        ("a\nb\tc\rd", '"a\\nb\\tc\\rd"'),
        ("\x00\x7f", '"\\000\\177"'),
        ("\u00e4\u200b\u6f22", '"\u00e4\u200b\u6f22"'),
        ("", '""'),
    ],
)
def test_text_is_escaped_so_that_it_reads_back(text, quoted):
    assert printer.quoted(text) == quoted
    back = text_format.Parse(f"name: {quoted}", schema.NetParameter())
    assert back.name == text


def test_bytes_are_printed_in_octal():
    datum = schema.Datum(data=b"\xc3\xa9\x00'a")
    assert printer.portable_text(datum) == 'data: "\\303\\251\\000\\\'a"\n'


def test_a_message_as_a_field_is_indented_and_an_empty_one_stays():
    layer = schema.LayerParameter(name="a", relu_param={})
    assert printer.field_text("layer", layer) == ('layer {\n  name: "a"\n  relu_param {\n  }\n}\n')
    assert printer.field_text("layer", schema.LayerParameter()) == "layer {\n}\n"


@runtime_prints_alike
@given(st.text(), st.lists(st.floats(width=32)), st.binary(), st.lists(st.floats()))
def test_both_printers_agree_on_any_value(name, numbers, data, doubles):
    net = schema.NetParameter()
    try:
        layer = net.layer.add(name=name)
    except ValueError:  # text that is no UTF-8
        return
    layer.loss_weight.extend(numbers)
    layer.blobs.add(double_data=doubles)
    assert printer.portable_text(net) == str(net)
    datum = schema.Datum(data=data)
    assert printer.portable_text(datum) == str(datum)


@runtime_prints_alike
def test_both_printers_agree_on_the_public_nets(public_nets):
    for name, net in public_nets.items():
        assert printer.portable_text(net) == str(net), name


def test_what_is_printed_reads_back_as_the_same_message(shared):
    with gzip.open(shared / "oracle" / "layers.jsonl.gz", "rt") as file:
        nets = [json.loads(line)["net"] for _, line in zip(range(500), file, strict=False)]
    for text in nets:
        net = text_format.Parse(text, schema.NetParameter())
        again = text_format.Parse(printer.portable_text(net), schema.NetParameter())
        assert again == net


def test_an_enum_number_without_a_label_is_printed_as_a_number():
    field = schema.message_descriptor("PoolingParameter").fields_by_name["pool"]
    assert printer.scalar_text(field, 1) == "AVE"
    assert printer.scalar_text(field, 9) == "9"
