"""A file's bytes: read in parts, when they are wanted."""

from __future__ import annotations

import mmap
import os
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from netspec.errors import ReadError, cannot_read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from netspec.binary.wire import Buffer


class Content(Protocol):
    """Where a file's bytes come from."""

    def part(self, offset: int, size: int) -> bytes:
        """Some of the bytes."""
        ...

    def whole(self) -> AbstractContextManager[Buffer]:
        """All bytes, as long as the context lasts."""
        ...


@dataclass(frozen=True, slots=True)
class InMemory:
    """Bytes that are there already."""

    data: bytes

    def part(self, offset: int, size: int) -> bytes:
        """Some of the bytes."""
        return self.data[offset : offset + size]

    @contextmanager
    def whole(self) -> Iterator[Buffer]:
        """All of them."""
        yield self.data


@dataclass(frozen=True, slots=True)
class OnDisk:
    """A file that stays where it is.

    Attributes:
        path: Where that is.
        stamp: Its size and time of change when it was first read.
    """

    path: Path
    stamp: tuple[int, int]

    @classmethod
    def of(cls, path: Path) -> OnDisk:
        """A file as it is now."""
        status = path.stat()
        return cls(Path(os.path.abspath(path)), (status.st_size, status.st_mtime_ns))  # noqa: PTH100  # resolves no links

    def part(self, offset: int, size: int) -> bytes:
        """Some of the bytes.

        Raises:
            ReadError: The file is gone, or another one by now.
        """
        try:
            with self.path.open("rb") as file:
                status = os.fstat(file.fileno())
                if (status.st_size, status.st_mtime_ns) != self.stamp:
                    raise ReadError(
                        f"{os.fspath(self.path)!r} has changed since it was loaded",
                        hint="Load it again.",
                    )
                file.seek(offset)
                return file.read(size)
        except OSError as error:
            if isinstance(error, ReadError):
                raise
            raise cannot_read(os.fspath(self.path), error) from None

    @contextmanager
    def whole(self) -> Iterator[Buffer]:
        """All of them, mapped: only what is looked at is read."""
        with self.path.open("rb") as file:
            if not self.stamp[0]:
                yield b""
                return
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
                yield mapped
