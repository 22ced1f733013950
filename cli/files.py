"""The text files that a command works on: in folders, each once, and read as they are."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from .output import STANDARD, read_standard_input

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netspec.errors import NetspecError

SUFFIXES = (".prototxt", ".pbtxt")  # what is looked for in folders


def named_files(names: Iterable[str]) -> Iterator[str | NetspecError]:
    """The files that are meant, each once; folders are walked, hidden ones within not.

    Args:
        names: Files, folders, and ``-`` for standard input.

    Yields:
        A file's name, or an error for a name that means no file.
    """
    seen = set()
    for name in names:
        if not name:
            yield no_name()
            continue
        is_folder = name != STANDARD and os.path.isdir(name)  # noqa: PTH112  # raises nothing
        for found in _in_folder(name) if is_folder else (name,):
            known = os.path.realpath(found) if isinstance(found, str) else found
            if known not in seen:
                seen.add(known)
                yield found


def no_name() -> NetspecError:
    """The error for a file's name that is empty, as of a variable that is not set."""
    from netspec.errors import ReadError  # noqa: PLC0415  # not for --help

    return ReadError("the name of a file is empty", hint="Name one, or give - for standard input.")


def is_program(name: str) -> bool:
    """Whether a file is a script or a template, which make a net and are none.

    Args:
        name: The file, with the name of a function behind a script's.
    """
    return ".py:" in name or name.lower().endswith((".py", ".j2"))


def _in_folder(name: str) -> Iterator[str | NetspecError]:
    from netspec.errors import ReadError, cannot_read  # noqa: PLC0415  # not for --help

    closed: list[OSError] = []
    count = 0
    for folder, inner, files in os.walk(name, onerror=closed.append):
        inner[:] = sorted(each for each in inner if not each.startswith("."))
        for each in sorted(files):
            if each.lower().endswith(SUFFIXES):
                count += 1
                yield os.path.join(folder, each)  # noqa: PTH118  # as it was named: ./net.prototxt
    yield from (cannot_read(error.filename, error) for error in closed)
    if not count and not closed:
        wanted = " or ".join(f"*{suffix}" for suffix in SUFFIXES)
        yield ReadError(f"there is no {wanted} in {name!r}")


def read_text(name: str) -> str:
    """A file's text; bytes that are no UTF-8 stand in it as ``surrogateescape`` decodes them.

    Args:
        name: The file, or ``-`` for standard input.

    Raises:
        ReadError: It cannot be read.
        BinaryFileError: It is no text.
    """
    from netspec.binary.guess import HEAD, refuse_binary  # noqa: PLC0415  # not for --help

    data = read_standard_input() if name == STANDARD else _content(name)
    refuse_binary(data[:HEAD], called(name))
    return data.decode("utf-8", "surrogateescape")


def called(name: str) -> str:
    """What messages call a file."""
    return "<stdin>" if name == STANDARD else name


def _content(name: str) -> bytes:
    from netspec.errors import ReadError, cannot_read  # noqa: PLC0415  # not for --help

    path = Path(name)
    try:
        regular = stat.S_ISREG(path.stat().st_mode)
        data = path.read_bytes() if regular else b""
    except OSError as error:
        raise cannot_read(name, error) from None
    if not regular:
        raise ReadError(f"{name!r} is a pipe or a device", hint="Give - for standard input.")
    return data
