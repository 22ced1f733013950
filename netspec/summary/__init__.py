"""What a net costs, layer by layer: ``netspec.summary(source)``.

The room has the name of its only function. So that ``netspec.summary`` is one thing whatever
was imported before, the module itself can be called.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

from netspec.summary.result import Summary
from netspec.summary.rows import Row
from netspec.summary.summarize import summary

__all__ = ["Row", "Summary", "summary"]


class _Room(ModuleType):
    """This module, which can be called as the function."""

    def __call__(self, *args: Any, **options: Any) -> Summary:
        return summary(*args, **options)


sys.modules[__name__].__class__ = _Room
