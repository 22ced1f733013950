"""Repeated structure, found and not configured: time steps, and blocks that come again."""

from __future__ import annotations

from netspec.folding.fold import fold
from netspec.folding.model import BLOCK, NOT_FOLDED, TIME, Folding, Odd, Run

__all__ = ["BLOCK", "NOT_FOLDED", "TIME", "Folding", "Odd", "Run", "fold"]
