"""Protobuf's own parser in C++, which is what Caffe reads with: grpcio-tools contains it.

Its protoc encodes a text, run within this process: a process for each text would take
fifty milliseconds, and this takes three.
"""

from __future__ import annotations

import os
from importlib import import_module, util
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any

from netspec import schema
from netspec.schema.pool import DESCRIPTOR_SET, FILE_NAME
from netspec.text import codes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netspec.report.diagnostic import Diagnostic

# protoc only warns of it, but Caffe's call of the parser refuses such a text.
_INCOMPLETE = "Input message is missing required fields"
_BOM = b"\xef\xbb\xbf"


class CppParser:
    """The parser; standard input, output and errors go through files while it runs.

    Attributes:
        complaint: What was wrong with the last text, or "".
    """

    def __init__(self) -> None:
        self._main = import_module("grpc_tools.protoc").main
        self.complaint = ""

    @staticmethod
    def is_there() -> bool:
        """Whether grpcio-tools is installed."""
        return util.find_spec("grpc_tools") is not None

    def parse(self, data: bytes, message: str) -> Any:
        """A text's message; None if the parser refuses it.

        Args:
            data: The text. A byte order mark, which the parser refuses, is left out.
            message: The name of the message that it describes.
        """
        kind = schema.message_class(message)
        arguments = [
            "protoc",
            f"--descriptor_set_in={DESCRIPTOR_SET}",
            f"--encode={kind.DESCRIPTOR.full_name}",
            FILE_NAME,
        ]
        with TemporaryFile() as given, TemporaryFile() as printed, TemporaryFile() as said:
            given.write(data.removeprefix(_BOM))
            given.seek(0)
            code = _redirected((given, printed, said), lambda: self._main(arguments))
            printed.seek(0)
            said.seek(0)
            self.complaint = said.read().decode("utf-8", "replace")
            if code or _INCOMPLETE in self.complaint:
                return None
            return kind.FromString(printed.read())


def _redirected(files: Sequence[IO[bytes]], run: Callable[[], int]) -> int:
    kept = [os.dup(number) for number in range(3)]
    try:
        for number, file in enumerate(files):
            os.dup2(file.fileno(), number)
        return run()
    finally:
        for number, handle in enumerate(kept):
            os.dup2(handle, number)
            os.close(handle)


def known_refusal(diagnostics: Sequence[Diagnostic]) -> str:
    """Why netspec alone refuses a text, if that is known and meant; else "".

    Args:
        diagnostics: What netspec found wrong with it.
    """
    reasons = set(map(_reason, diagnostics))
    return "" if "" in reasons else " and ".join(sorted(reasons))


def _reason(diagnostic: Diagnostic) -> str:
    if diagnostic.code == codes.NOT_UTF8:
        return "text that is no UTF-8, which Python's messages cannot hold"
    if diagnostic.code == codes.BAD_STRING and "no character of Unicode" in diagnostic.message:
        return "escapes that are no character of Unicode"
    if "'[' where ':' is expected" in diagnostic.message:
        return "an empty list behind a name without a colon"
    return ""
