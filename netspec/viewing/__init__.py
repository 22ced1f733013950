"""The live view of a net: its page, served to this machine alone, and new with each change."""

from __future__ import annotations

from netspec.viewing.job import Job
from netspec.viewing.live import Live
from netspec.viewing.server import Server

__all__ = ["Job", "Live", "Server"]
