"""The check of a net: Caffe's verdict, every shape, and all that is wrong at once."""

from __future__ import annotations

from netspec.checking.report import LayerReport, Report
from netspec.checking.verdict import check, check_all
from netspec.checking.weights import compare_weights

__all__ = ["LayerReport", "Report", "check", "check_all", "compare_weights"]
