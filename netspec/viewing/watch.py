"""Whether files have changed since they were last looked at."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

POLL = 0.3  # seconds between two looks
_SETTLED = 0.1  # seconds in which a file that is being written does not change
_PATIENCE = 1.5  # seconds for a file that was deleted to be written again
_NOT_NAMES = ("__pycache__",)  # what a look at a folder passes over
_MOST_READ = 64 * 1024 * 1024


_NOTHING: Mapping[str, Look | None] = MappingProxyType({})


class Look(NamedTuple):
    """What the system says of a file."""

    changed: int
    size: int
    inode: int


class Watch:
    """Files that are watched.

    Args:
        files: Their paths.
    """

    def __init__(self, files: Iterable[str]) -> None:
        self._looks: dict[str, Look | None] = {}
        self._contents: dict[str, bytes | None] = {}
        self.also(files)

    @property
    def files(self) -> tuple[str, ...]:
        """The files that are watched."""
        return tuple(self._looks)

    def also(self, files: Iterable[str], seen: Mapping[str, Look | None] = _NOTHING) -> None:
        """Watch more files; those that are watched already stay as they were seen.

        Args:
            files: Their paths.
            seen: What the system said of them when they were read; else they are taken as
                they are now.
        """
        for file in files:
            if file in self._looks:
                continue
            now = look_at(file)
            self._looks[file] = before = seen.get(file, now)
            # What has changed since is a change that is still to be told.
            self._contents[file] = _content(file) if before == now else None

    def only(self, files: Iterable[str], seen: Mapping[str, Look | None] = _NOTHING) -> None:
        """Watch these files, and no others any more; the arguments are those of ``also``."""
        wanted = list(files)
        self.also(wanted, seen)
        for file in self._looks.keys() - set(wanted):
            del self._looks[file], self._contents[file]

    def changed(self) -> list[str]:
        """The files whose content is no longer what it was; from now on, it is what was.

        A file that was only touched has not changed.
        """
        found = []
        for file, before in self._looks.items():
            now = look_at(file)
            if now == before:
                continue
            self._looks[file] = now
            content = _content(file)
            if content is None or content != self._contents[file]:
                self._contents[file] = content
                found.append(file)
        return found

    def settle(self) -> None:
        """Wait until nothing changes any more, and what was deleted is there again, if it soon is.

        Editors write a file in several steps, or delete it and write a new one.
        """
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            time.sleep(_SETTLED)
            there = all(look is not None for look in self._looks.values())
            if not self.changed() and there:
                return


def look_at(file: str) -> Look | None:
    """What the system says of a file; None if there is none.

    Args:
        file: Its path.
    """
    try:
        found = Path(file).stat()
    except (OSError, ValueError):
        return None
    return Look(found.st_mtime_ns, found.st_size, found.st_ino)


def _content(file: str) -> bytes | None:
    """A digest of a file, or of a folder's names; None for one that is large or not readable."""
    path = Path(file)
    try:
        if path.is_dir():
            names = sorted(each.name for each in path.iterdir() if each.name not in _NOT_NAMES)
            return hashlib.blake2b("\n".join(names).encode("utf-8", "surrogateescape")).digest()
        if not path.is_file() or path.stat().st_size > _MOST_READ:
            return None
        return hashlib.blake2b(path.read_bytes()).digest()
    except (OSError, ValueError):
        return None
