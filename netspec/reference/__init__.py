"""A forward pass in numpy, plain and exact rather than fast: one small function a layer type."""

from __future__ import annotations

from netspec.reference.evaluate import run
from netspec.reference.given import Given
from netspec.reference.registry import types_computed
from netspec.reference.result import LayerTime, Run

__all__ = ["Given", "LayerTime", "Run", "run", "types_computed"]
