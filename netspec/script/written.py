"""Which net files a script writes, told by the interpreter's own audit events.

Audit hooks cannot be taken away again, so one is added when a script is first run, and it
listens only while one runs. What other processes write is not seen.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

NET_SUFFIXES = frozenset({".prototxt", ".pbtxt", ".prototext", ".caffemodel", ".binaryproto"})
_WRITING = os.O_WRONLY | os.O_RDWR


class Written:
    """Net files that were opened for writing, or renamed into place, since it was made."""

    def __init__(self) -> None:
        self._paths: dict[str, None] = {}

    def see(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Take note of one audit event."""
        if event == "open" and _for_writing(arguments[1], arguments[2]):
            self._add(arguments[0])
        elif event == "os.rename":  # a file that is written whole is renamed into place
            self._add(arguments[1])

    def files(self) -> tuple[Path, ...]:
        """Those that are there."""
        return tuple(path for path in map(Path, self._paths) if path.is_file())

    def _add(self, path: Any) -> None:
        if isinstance(path, (str, bytes, os.PathLike)):
            text = os.fsdecode(path)
            if os.path.splitext(text)[1].lower() in NET_SUFFIXES:  # noqa: PTH122  # may be no path
                # Absolute now: the script may change its folder later.
                self._paths.setdefault(os.path.abspath(text))  # noqa: PTH100  # resolves no links


def _for_writing(mode: Any, flags: Any) -> bool:
    if isinstance(mode, str):
        return any(letter in mode for letter in "wax+")
    return isinstance(flags, int) and bool(flags & _WRITING)


_listeners: list[Written] = []
_hooked: list[bool] = []


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if _listeners and event in ("open", "os.rename"):
        for each in _listeners:
            # A path that is none: the script's own call says so.
            with suppress(ValueError, OSError):
                each.see(event, arguments)


@contextmanager
def watch_written() -> Iterator[Written]:
    """Watch what is written inside.

    Yields:
        What was written so far.
    """
    if not _hooked:
        sys.addaudithook(_hook)
        _hooked.append(True)
    written = Written()
    _listeners.append(written)
    try:
        yield written
    finally:
        _listeners.remove(written)
