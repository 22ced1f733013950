"""Nets built fluently: blobs with methods, shapes while one types, one definition for all files."""

from __future__ import annotations

from netspec.building.blob import Blob
from netspec.building.net import Net

__all__ = ["Blob", "Net"]
