"""What the end of a file's name says of its form."""

from __future__ import annotations

import os

TEXT, BINARY, JSON = "text", "binary", "json"
FORMS = (TEXT, BINARY, JSON)

_SUFFIXES = {
    ".prototxt": TEXT,
    ".pbtxt": TEXT,
    ".prototext": TEXT,
    ".txt": TEXT,
    ".caffemodel": BINARY,
    ".binaryproto": BINARY,
    ".solverstate": BINARY,
    ".pb": BINARY,
    ".bin": BINARY,
    ".json": JSON,
}


def form_of(name: str | os.PathLike[str]) -> str:
    """The form that a file's name says: ``"text"``, ``"binary"``, ``"json"``; "" for any other.

    >>> form_of("nets/lenet.caffemodel"), form_of("README")
    ('binary', '')

    Args:
        name: The name, with or without folders.
    """
    return _SUFFIXES.get(os.path.splitext(os.fspath(name))[1].lower(), "")  # noqa: PTH122  # it may be no path
