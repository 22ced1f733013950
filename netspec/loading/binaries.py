"""A binary file as a message: its net without the weights' numbers, or with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from google.protobuf.message import DecodeError

from netspec import schema
from netspec.binary.errors import BinaryFileError
from netspec.binary.guess import guess_message
from netspec.binary.skeleton import skeleton
from netspec.loading.raw import Raw, complete

if TYPE_CHECKING:
    from netspec.binary.content import Content

_ONLY = {
    "BlobProto": "It is a blob, mostly a mean of images, and no net.",
    "SolverState": "It is a snapshot of a solver: its learned_net names the file of weights.",
    "Datum": "It is one example of a data set, and no net.",
}


def read_binary(content: Content, name: str, *, blobs: bool, kinds: tuple[str, ...]) -> Raw:
    """Read a binary file.

    Args:
        content: The file.
        name: What messages call it.
        blobs: Whether the message holds the weights' numbers; else their shapes only.
        kinds: Which messages it may be.

    Raises:
        BinaryFileError: It is cut off, or holds something else.
    """
    try:
        with content.whole() as data:
            kind = kinds[0] if len(kinds) == 1 else guess_message(data)
            if kind not in kinds:
                hint = _ONLY.get(kind, "")
                raise BinaryFileError(f"a {kind}, and not a {' or a '.join(kinds)}", hint=hint)
            left_out = None if blobs else skeleton(data, kind)
            written = left_out.written if left_out else data[:]
    except BinaryFileError as error:
        raise BinaryFileError(f"{name}: {error.message}", hint=error.hint) from None
    try:
        message = schema.message_class(kind).FromString(written)
    except DecodeError as error:
        raise BinaryFileError(f"{name}: no binary {kind}: {error}") from None
    return complete(Raw(name, message, skeleton=left_out, content=content))
