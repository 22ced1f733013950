"""One front door: whatever describes a net, as a message in today's form with places."""

from __future__ import annotations

from netspec.loading.anything import load
from netspec.loading.loaded import Loaded
from netspec.loading.origins import Origins

__all__ = ["Loaded", "Origins", "load"]
