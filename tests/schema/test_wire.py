"""Numbers in binary form are those that protobuf writes and reads."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from netspec import schema
from netspec.schema.wire import varint


@given(st.integers(-(2**31), 2**31 - 1))
def test_a_number_reads_back(number):
    written = varint(4 << 3) + varint(number)
    assert list(schema.NetParameter.FromString(written).input_dim) == [number]


@given(st.integers(0, 2**32 - 1))
def test_it_is_what_protobuf_writes(number):
    message = schema.ConvolutionParameter(num_output=number)
    assert message.SerializeToString() == varint(1 << 3) + varint(number)
