"""Whether a person sits at a screen that a picture or a browser can be opened on."""

from __future__ import annotations

import os
import sys


def has_display() -> bool:
    """Whether there is a display, and it is this machine's own."""
    if sys.platform in ("win32", "darwin"):
        return "SSH_CONNECTION" not in os.environ
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
