"""Protobuf's binary form, read field by field without reading what the fields hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from netspec.binary.errors import BinaryFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

VARINT, FIXED64, LENGTH, FIXED32 = 0, 1, 2, 5  # the wire types that Caffe's files have
_FIXED = {FIXED64: 8, FIXED32: 4}
_MOST_BYTES = 10  # of a varint, which holds 64 bits
_UINT32 = (1 << 32) - 1


class Buffer(Protocol):
    """Bytes, or a file that is mapped into memory."""

    def __len__(self) -> int: ...
    def __getitem__(self, at: slice) -> bytes: ...


class WireField(NamedTuple):
    """A field in a binary file.

    Attributes:
        number: Its number.
        wire: Its wire type.
        begin: The offset of its tag.
        start: The offset of what it holds; of a length-delimited one, behind the length.
        end: The offset just behind it.
    """

    number: int
    wire: int
    begin: int
    start: int
    end: int


def fields(data: Buffer, start: int, end: int) -> Iterator[WireField]:
    """The fields of a message, in their order.

    Args:
        data: The file.
        start: The offset of the message.
        end: The offset just behind it.

    Raises:
        BinaryFileError: A field is cut off, or begins with what is no tag.
    """
    at = start
    while at < end:
        tag, value = _varint(data, at, end)
        number, wire = tag >> 3, tag & 7
        if not 0 < number <= _UINT32 >> 3 or wire not in (VARINT, FIXED64, LENGTH, FIXED32):
            raise BinaryFileError(f"byte {at:,} begins no field of a message")
        if wire == VARINT:
            _, stop = _varint(data, value, end)
        elif wire == LENGTH:
            length, value = _varint(data, value, end)
            stop = value + length
        else:
            stop = value + _FIXED[wire]
        if stop > end:
            raise BinaryFileError(
                f"field {number} at byte {at:,} goes to byte {stop:,}, and what holds it ends at "
                f"byte {end:,}"
            )
        yield WireField(number, wire, at, value, stop)
        at = stop


def _varint(data: Buffer, at: int, end: int) -> tuple[int, int]:
    """A varint at an offset, and the offset behind it."""
    value = shift = 0
    for byte in data[at : min(at + _MOST_BYTES, end)]:
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value & ((1 << 64) - 1), at + shift // 7
    what = "is cut off" if at + _MOST_BYTES > end else f"has more than {_MOST_BYTES} bytes"
    raise BinaryFileError(f"the number at byte {at:,} {what}")
