"""Which line of the user's script makes a layer: the first frame outside the package.

It runs once a layer, so it only walks frames and reads no source.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from netspec.errors import Origin

_PACKAGE = Path(__file__).parent.parent
# What counts as the package's own: all of it but the samples, which are scripts like a
# user's.
_OWN = str(_PACKAGE) + os.sep
_SAMPLES = str(_PACKAGE / "samples") + os.sep


def caller(depth: int = 1) -> Origin:
    """The first line outside the package, seen from the caller.

    Args:
        depth: How many frames to skip that are surely the package's own.

    Returns:
        The line; the outermost frame's if all are the package's own.
    """
    frame = sys._getframe(depth)
    while (file := frame.f_code.co_filename).startswith(_OWN) and not file.startswith(_SAMPLES):
        outer = frame.f_back
        if outer is None:
            break
        frame = outer
    # A loop makes many layers in one line: they share its origin.
    file = frame.f_code.co_filename
    lines = _LINES.setdefault(file, {})
    line = frame.f_lineno
    found = lines.get(line)
    if found is None:
        found = lines[line] = Origin(file, line)
    return found


_LINES: dict[str, dict[int, Origin]] = {}
