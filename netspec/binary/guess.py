"""Which message a binary file holds, by the fields that it begins with; or what else it is."""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from netspec.binary.errors import BinaryFileError
from netspec.binary.wire import FIXED32, FIXED64, LENGTH, VARINT, fields
from netspec.schema.pool import is_repeated, kind, message_descriptor

if TYPE_CHECKING:
    from netspec.binary.wire import Buffer

# What files of Caffe's hold; the first of equals is the better guess.
KINDS = ("NetParameter", "SolverParameter", "BlobProto", "SolverState", "Datum")
HEAD = 4096  # bytes by which a file's kind is told
_ENOUGH = 2000  # fields that are looked at
_FEW = 50  # a text has less than one control character in so many: those are slips
_WIRES = {
    "string": LENGTH, "bytes": LENGTH, "message": LENGTH,
    "float": FIXED32, "double": FIXED64,
}  # fmt: skip

# How files of other kinds begin -> what they are, and what to do with them.
_OTHERS = (
    (b"\x89HDF\r\n\x1a\n", "an HDF5 file", "It has weights only: load the net's prototxt."),
    (b"version https://git-lfs", "a pointer of Git LFS", "Get the file itself: git lfs pull."),
    (b"<!DOCTYPE", "a web page", "The download gave a page in place of the file."),
    (b"<html", "a web page", "The download gave a page in place of the file."),
    (b"PK\x03\x04", "a zip archive", "Unpack it first."),
    (b"\x1f\x8b", "a gzip archive", "Unpack it first."),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", "Unpack it first."),
    (b"\xff\xfe", "text in UTF-16", "Save it as UTF-8."),
    (b"\xfe\xff", "text in UTF-16", "Save it as UTF-8."),
    (b"\x80\x02", "a Python pickle", "It is no net of Caffe's."),
    (b"\x89PNG", "a PNG image", "It is no net of Caffe's."),
)  # fmt: skip

_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r")


def is_binary(head: bytes) -> bool:
    """Whether a file is binary, by its first bytes: prototxt has no control characters."""
    return _controls(head) > 0


def _controls(head: bytes) -> int:
    return len(head) - len(head.translate(None, _CONTROLS))


def refuse_others(head: bytes, name: str) -> None:
    """Refuse what is known to be neither prototxt nor a binary file of Caffe's.

    Args:
        head: The file's first bytes.
        name: What the error calls it.

    Raises:
        BinaryFileError: It is something else, which the message names.
    """
    for start, what, hint in _OTHERS:
        if head.startswith(start):
            raise BinaryFileError(f"{name}: this is {what}, not a net", hint=hint)


def refuse_binary(head: bytes, name: str) -> None:
    """Refuse what is no text, and is called one.

    Args:
        head: The file's first bytes.
        name: What the error calls it.

    Raises:
        BinaryFileError: It is binary, or known to be something else.
    """
    refuse_others(head, name)
    if _controls(head) * _FEW > len(head):
        raise BinaryFileError(
            f"{name}: this is a binary file, and no text",
            hint="A net in binary form has a name that ends in .caffemodel.",
        )


def guess_message(data: Buffer) -> str:
    """The name of the message that a binary file most likely holds.

    Args:
        data: The file.

    Raises:
        BinaryFileError: It begins with no field of any of them.
    """
    if not len(data):
        raise BinaryFileError("the file is empty")
    score = dict.fromkeys(KINDS, 0)
    for each in islice(fields(data, 0, len(data)), _ENOUGH):
        for name in KINDS:
            score[name] += (each.number, each.wire) in _wires(name)
    return max(KINDS, key=lambda name: score[name])


@cache
def _wires(message: str) -> frozenset[tuple[int, int]]:
    """The fields of a message, as number and wire type."""
    pairs = set()
    for field in message_descriptor(message).fields:
        wire = _WIRES.get(kind(field), VARINT)
        pairs.add((field.number, wire))
        if is_repeated(field) and wire in (VARINT, FIXED32, FIXED64):
            pairs.add((field.number, LENGTH))  # packed
    return frozenset(pairs)
