"""Which files a net is made of: all that are opened while it is loaded, but for Python's own.

An audit hook sees each file that is opened, also by the modules that a script imports, by what
a template includes and by a solver that names its net. It cannot be taken away again, so it is
for a process of its own.
"""

from __future__ import annotations

import os
import sys
import sysconfig
from contextlib import contextmanager
from importlib.util import source_from_cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from netspec.viewing.watch import look_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netspec.viewing.watch import Look

_MOST = 2000  # that are looked at twice a second
_WRITES = os.O_WRONLY | os.O_RDWR
_SYSTEM = ("/dev/", "/proc/", "/sys/")
_CACHED = ".pyc"


class Opened:
    """The files that were read, and those that were written, which are results."""

    def __init__(self) -> None:
        self._read: dict[str, Look | None] = {}
        self._written: set[str] = set()
        self._counts = False

    def hook(self, event: str, given: tuple[Any, ...]) -> None:
        """What Python calls at each event."""
        if not self._counts:
            return
        if event == "open":
            self._open(*given)
        elif event in ("os.rename", "os.link", "os.symlink"):
            self._note(given[1], self._written.add)

    def _open(self, path: Any, mode: Any, flags: Any) -> None:
        writes = bool(isinstance(flags, int) and flags & _WRITES)
        if isinstance(mode, str):
            writes = writes or not set(mode).isdisjoint("wax+")
        self._note(path, self._written.add if writes else self._add)

    def _note(self, path: Any, add: Callable[[str], None]) -> None:
        if isinstance(path, (str, bytes, os.PathLike)):
            add(os.path.abspath(os.fsdecode(path)))  # noqa: PTH100  # resolves no links

    def _add(self, path: str) -> None:
        source = _source(path)
        if source not in self._read:
            self._read[source] = look_at(source)

    @contextmanager
    def counting(self) -> Iterator[None]:
        """While this holds, files count."""
        self._counts = True
        try:
            yield
        finally:
            self._counts = False

    def files(self) -> dict[str, Look | None]:
        """The files that the net is made of, as they were when they were read, or not there."""
        foreign = (*_SYSTEM, *_python_folders())
        found = (
            (path, look)
            for path, look in self._read.items()
            if path not in self._written and not path.startswith(foreign)
        )
        return dict(islice(found, _MOST))


def watch_opened() -> Opened:
    """Begin to see what is opened, for as long as this process lives."""
    opened = Opened()
    sys.addaudithook(opened.hook)
    return opened


def _source(path: str) -> str:
    """The module that a compiled one was made of."""
    if not path.endswith(_CACHED):
        return path
    try:
        return source_from_cache(path)
    except ValueError:  # it lies beside no source
        return path


def _python_folders() -> tuple[str, ...]:
    """The folders of Python, of what is installed, and of this package."""
    paths = {sys.prefix, sys.base_prefix, sys.exec_prefix, *sysconfig.get_paths().values()}
    paths.discard("/usr")  # a system's Python; its libraries are in the paths above
    package = Path(__file__).parents[1]
    paths |= {str(package), *(str(package.parent / name) for name in ("cli", "templates"))}
    return tuple(path.rstrip(os.sep) + os.sep for path in paths if path and path != os.sep)
