"""A failing input made smaller, as far as that is quick."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def shrunk(data: bytes, fails: Callable[[bytes], bool], seconds: float = 20) -> bytes:
    """Leave out parts, halves first and single bytes last, while an input still fails.

    Args:
        data: The input.
        fails: Whether an input fails in the same way.
        seconds: When to stop.
    """
    end = time.monotonic() + seconds
    size = len(data)
    while size > 1:
        size = (size + 1) // 2
        at = 0
        while at < len(data) and time.monotonic() < end:
            smaller = data[:at] + data[at + size :]
            if fails(smaller):
                data = smaller
            else:
                at += size
    return data
