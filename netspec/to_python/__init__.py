"""Nets back to Python: the code that rebuilds a net, as a person would write it.

The room has the name of its only function. So that ``netspec.to_python`` is one thing whatever
was imported before, the module itself can be called.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

from netspec.to_python.convert import STYLES, to_python

__all__ = ["STYLES", "to_python"]


class _Room(ModuleType):
    """This module, which can be called as the function."""

    def __call__(self, *args: Any, **options: Any) -> str:
        return to_python(*args, **options)


sys.modules[__name__].__class__ = _Room
