"""Files are written whole or not at all: beside the old one first, then in its place."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

from netspec.errors import WriteError

WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH  # without any, a file is not for writing


def write_text(text: str, path: str | os.PathLike[str]) -> Path:
    """Write text as UTF-8; see ``write_bytes``."""
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise WriteError(
            f"cannot write {os.fspath(path)!r}: {error.object[error.start]!r} is no character"
        ) from None
    return write_bytes(data, path)


def write_bytes(data: bytes, path: str | os.PathLike[str]) -> Path:
    """Write a file so that a failure leaves what stood there before.

    A link is followed, an existing file keeps its mode, and a device or pipe is written
    as it is. A file that is write-protected stays as it is, also before the super-user, whom
    the system would let write it.

    Args:
        data: The file's new content.
        path: Where it goes.

    Returns:
        The path, as given.

    Raises:
        WriteError: The file cannot be written.
    """
    try:
        mode = _mode(Path(path))
        if mode is not None and not stat.S_ISREG(mode):
            # Under its own name: what a link in /dev/fd leads to cannot be opened by name.
            Path(path).write_bytes(data)
        elif mode is not None and not (mode & WRITABLE and os.access(path, os.W_OK)):
            raise PermissionError(errno.EACCES, "Permission denied")
        else:
            _replace(data, Path(os.path.realpath(path)), mode)
    except (OSError, ValueError) as error:
        raise _write_error(error, path) from None
    return Path(path)


def _mode(target: Path) -> int | None:
    try:
        return target.stat().st_mode
    except FileNotFoundError:
        return None


def _replace(data: bytes, target: Path, mode: int | None) -> None:
    fresh = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.tmp")
    # O_EXCL: never somebody else's file. 0o666: the user's umask decides, as for any file.
    handle = os.open(
        fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666
    )
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            fresh.chmod(stat.S_IMODE(mode))
        fresh.replace(target)
    except BaseException:
        with suppress(OSError):
            fresh.unlink()
        raise


def _write_error(error: Exception, path: str | os.PathLike[str]) -> WriteError:
    reason = getattr(error, "strerror", None) or str(error)
    hint = "What stood there before is unchanged."
    if isinstance(error, FileNotFoundError):
        hint = f"The folder {Path(path).parent} does not exist: make it first."
    elif isinstance(error, IsADirectoryError):
        hint = "It is a folder: name a file in it."
    return WriteError(f"cannot write {os.fspath(path)!r}: {reason}", hint=hint)
