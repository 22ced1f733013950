"""The check of a net: Caffe's verdict, every shape, and all that is wrong at once."""

from __future__ import annotations

from netspec.checking.report import LayerReport, Report
from netspec.checking.verdict import check
from netspec.checking.weights import compare_weights

__all__ = ["LayerReport", "Report", "check", "compare_weights"]
