"""Why a source tells nothing: it is not there, or it cannot be read."""

from __future__ import annotations

from importlib import import_module
from typing import Any

EXTRA = "data"
_NAMES = {"h5py": "h5py", "lmdb": "lmdb", "PIL": "Pillow"}


class Absent(Exception):  # noqa: N818  # it never leaves the room
    """There is no such file.

    Args:
        message: What is not there.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class Unreadable(Exception):  # noqa: N818  # it never leaves the room
    """A file is there, and says nothing.

    Args:
        message: What is wrong with it.
        hint: What to do, or "".
        known: What is known of a record all the same, or None.
    """

    def __init__(self, message: str, hint: str = "", known: Any = None) -> None:
        super().__init__(message)
        self.message, self.hint, self.known = message, hint, known


class NotLookedInto(Unreadable):
    """A file that this package cannot read, and that Caffe may well."""


def package(name: str, what: str, known: Any = None) -> Any:
    """A package of the extra ``data``.

    Args:
        name: Its module.
        what: What it reads: ``"an LMDB"``.
        known: What is known without it.

    Raises:
        NotLookedInto: It is not installed.
    """
    try:
        return import_module(name)
    except ImportError as error:
        top = name.partition(".")[0]
        raise NotLookedInto(
            f"{what} cannot be looked into without the package {_NAMES[top]}",
            f"Install it: pip install 'caffe-netspec[{EXTRA}]'",
            known,
        ) from error
