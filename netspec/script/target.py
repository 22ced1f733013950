"""Which part of a script is meant: ``SCRIPT.py:NAME``."""

from __future__ import annotations

import os.path

from netspec.errors import ArgumentError


def split_target(script: str) -> tuple[str, str | None]:
    """``SCRIPT.py:NAME`` as path and name; a file whose name has a colon is a path.

    >>> split_target("nets/lenet.py:deploy")
    ('nets/lenet.py', 'deploy')
    >>> split_target("lenet.py")
    ('lenet.py', None)

    Args:
        script: What the user named.

    Raises:
        ArgumentError: There is nothing on one side of the colon.
    """
    path, colon, name = script.rpartition(":")
    if not colon or os.path.exists(script) or set(name) & set("/\\"):  # noqa: PTH110  # may be no path
        return script, None
    if not path or not name:
        missing = "function behind" if path else "script before"
        raise ArgumentError(f"{script!r} has no {missing} the colon: write SCRIPT.py:NAME.")
    return path, name
