"""Files that a net names: where they are, and text of them."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from netspec.errors import shown
from netspec.sources.failures import Absent, NotLookedInto, Unreadable

if TYPE_CHECKING:
    from pathlib import Path

LONGEST_LINE = 1 << 16


def existing(folder: Path, source: str) -> Path:
    """A file or folder that a net names.

    Args:
        folder: Where relative paths start, as Caffe's do where it is started.
        source: The path.

    Raises:
        Absent: It is not there.
        NotLookedInto: It is a pipe or a device: reading may wait for ever, and takes away
            what Caffe is to read.
    """
    if not source:
        raise Absent("no source is given")
    path = folder / source
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):  # also a name that no file can have
        raise Absent(f"{shown(source)} is not there") from None
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise NotLookedInto(f"{shown(source)} is a pipe or a device, which is for Caffe to read")
    return path


def first_line(path: Path, source: str) -> str:
    """The first line of a text, without its end; "" if there is none.

    Args:
        path: The file.
        source: What the net calls it.

    Raises:
        Unreadable: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.readline(LONGEST_LINE).decode("utf-8", "surrogateescape").rstrip("\n")
    except OSError as error:
        raise unreadable(source, error) from error


def unreadable(source: str, error: BaseException) -> Unreadable:
    """A source that a package could not read."""
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return Unreadable(f"{shown(source)} cannot be read: {reason}")
