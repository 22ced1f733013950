"""Several files of a folder that are written together, or not at all."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from netspec.errors import WriteError
from netspec.text.atomic import WRITABLE, write_bytes

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping


def write_together(folder: str | os.PathLike[str], files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write files into a folder; if one cannot be written, all are as they were.

    Args:
        folder: The folder, which is made if there is none.
        files: Each file's content, by its name in the folder.

    Returns:
        The files' paths, in their order.

    Raises:
        WriteError: The folder or a file cannot be written.
    """
    root = Path(folder)
    made = _make(root)
    old: dict[Path, bytes | None] = {}
    try:
        for name in files:
            old[root / name] = _content(root / name)
        for name, data in files.items():
            write_bytes(data, root / name)
    except BaseException:
        _restore(old, made)
        raise
    return tuple(old)


def _make(root: Path) -> list[Path]:
    """Make a folder; give what was made, the outermost first."""
    missing = [each for each in (root, *root.parents) if not each.exists()]
    made: list[Path] = []
    try:
        if not missing and not root.is_dir():
            raise NotADirectoryError(20, "it is a file, and not a folder")
        if not missing and not root.stat().st_mode & WRITABLE:
            raise PermissionError(13, "Permission denied")
        for each in reversed(missing):
            each.mkdir()
            made.append(each)
    except OSError as error:
        _restore({}, made)
        raise WriteError(
            f"cannot write to {str(root)!r}: {error.strerror or error}", hint="Nothing is changed."
        ) from None
    return made


def _content(path: Path) -> bytes | None:
    """What is in a file; None if there is none."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise WriteError(
            f"cannot write {str(path)!r}: {error.strerror or error}", hint="Nothing is changed."
        ) from None


def _restore(old: Mapping[Path, bytes | None], made: list[Path]) -> None:
    """Put back what was there before."""
    for path, data in old.items():
        with suppress(OSError):
            if data is None:
                path.unlink(missing_ok=True)
            elif path.read_bytes() != data:
                write_bytes(data, path)
    for folder in reversed(made):
        with suppress(OSError):
            folder.rmdir()
