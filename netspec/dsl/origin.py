"""Which line of the user's script makes a layer: the first frame outside the package.

It runs once a layer, so it only walks frames and reads no source.
"""

from __future__ import annotations

import sys
from pathlib import Path

from netspec.errors import Origin

_PACKAGE = Path(__file__).parent.parent
# What counts as the package's own. Not the whole folder: an installed package also
# holds the samples, and those are scripts like a user's.
OWN_FILES: tuple[str, ...] = (
    str(_PACKAGE / "dsl") + "/",
    str(_PACKAGE / "compat") + "/",
    str(_PACKAGE / "layers.py"),
    str(_PACKAGE / "solver.py"),
)
if "\\" in OWN_FILES[0]:  # Windows writes its paths otherwise
    OWN_FILES = tuple(name.replace("/", "\\") for name in OWN_FILES)


def caller(depth: int = 1) -> Origin:
    """The first line outside the package, seen from the caller.

    Args:
        depth: How many frames to skip that are surely the package's own.

    Returns:
        The line; the outermost frame's if all are the package's own.
    """
    frame = sys._getframe(depth)
    while frame.f_code.co_filename.startswith(OWN_FILES):
        outer = frame.f_back
        if outer is None:
            break
        frame = outer
    # A loop makes many layers in one line: they share its origin.
    lines = _LINES.setdefault(frame.f_code.co_filename, {})
    line = frame.f_lineno
    found = lines.get(line)
    if found is None:
        found = lines[line] = Origin(frame.f_code.co_filename, line)
    return found


_LINES: dict[str, dict[int, Origin]] = {}
