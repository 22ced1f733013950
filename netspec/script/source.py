"""A script's text: read, decoded as Python would, compiled, and shown in tracebacks."""

from __future__ import annotations

import io
import os
import tokenize
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from netspec.errors import Origin, ReadError, ScriptError, cannot_read
from netspec.script.python2 import advice

if TYPE_CHECKING:
    from types import CodeType

STDIN = "<stdin>"


@dataclass(frozen=True)
class Source:
    """A script.

    Attributes:
        name: What messages call it: its path as given, or ``<stdin>``.
        path: Its absolute path, or None.
        folder: The folder where its imports begin.
        text: Its text.
    """

    name: str
    path: Path | None
    folder: str
    text: str

    @cached_property
    def lines(self) -> list[str]:
        """Its lines, with their ends."""
        return self.text.splitlines(keepends=True)

    def compiled(self) -> CodeType:
        """Its code.

        Raises:
            ScriptError: It is no Python 3.
        """
        try:
            # Not this module's own __future__ statements.
            return compile(self.text, self.name, "exec", dont_inherit=True)
        except SyntaxError as error:
            raise self._syntax_error(error) from None
        except (ValueError, RecursionError, MemoryError, OverflowError) as error:
            reason = str(error) or f"{type(error).__name__} while compiling"
            raise ScriptError(f"the script is no Python: {reason}", origin=self.origin(1)) from None

    def origin(self, line: int | None) -> Origin:
        """A line of it as an error's place."""
        return Origin(self.name, line or 1)

    def _syntax_error(self, error: SyntaxError) -> ScriptError:
        shown = (error.text or "").strip()
        hints = [f"> {shown}"] if shown else []
        return ScriptError(
            f"{type(error).__name__}: {error.msg}",
            origin=self.origin(error.lineno),
            hint="\n  ".join([*hints, *advice(error)]),
        )


def read_source(path: str | os.PathLike[str], data: bytes | None = None) -> Source:
    """Read a script.

    Args:
        path: Where it is; ``"-"`` for one that has no file.
        data: Its bytes, if they are read already.

    Raises:
        ReadError: It cannot be read, or is not text.
    """
    name = os.fspath(path)
    if name == "-" and data is not None:
        return Source(STDIN, None, "", _decoded(data, STDIN))
    try:
        if data is None:
            data = Path(name).read_bytes()
        place = Path(os.path.abspath(name))  # noqa: PTH100  # as Python: links stay in __file__
    except (OSError, ValueError) as error:
        raise cannot_read(name, error, "the script ") from None
    # Python looks for imports where the script is, not where a link to it is.
    return Source(name, place, os.path.dirname(os.path.realpath(name)), _decoded(data, name))  # noqa: PTH120  # sys.path holds text


def _decoded(data: bytes, name: str) -> str:
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        with io.TextIOWrapper(io.BytesIO(data), encoding) as text:
            return text.read()
    except (SyntaxError, UnicodeError):
        raise ReadError(
            "the script is no valid UTF-8 text, nor of the encoding that it declares",
            origin=Origin(name, _first_undecodable(data)),
            hint="Save it as UTF-8, or declare its encoding in the first line: "
            "# -*- coding: latin-1 -*-",
        ) from None


def _first_undecodable(data: bytes) -> int:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return data.count(b"\n", 0, error.start) + 1
    return 1
