"""Layers that work on each number by itself: the top has the bottom's shape.

Source: neuron_layer.cpp, absval_layer.cpp, exp_layer.cpp and log_layer.cpp in src/caffe/layers
of BVLC Caffe, whose other layers of this kind refuse nothing; relu6_layer.cpp of
eric612/MobileNet-YOLO.
"""

from __future__ import annotations

from math import isinf

from netspec.shapes import codes
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

_E = -1  # a base that stands for e


@rule(
    "BNLL",
    "Clip",
    "Dropout",
    "ELU",
    "Power",
    "ReLU",
    "ReLU6",
    "Sigmoid",
    "Swish",
    "TanH",
    "Threshold",
)
def elementwise(s: Setting) -> Outcome:
    """(...) to (...)."""
    return Outcome((s.shapes[0],))


@rule("AbsVal")
def absolute(s: Setting) -> Outcome:
    """(...) to (...); its gradient needs the bottom, so the top is another blob."""
    s.not_in_place()
    return Outcome((s.shapes[0],))


@rule("Exp")
def exponential(s: Setting) -> Outcome:
    """(...) to (...)."""
    _check_base(s, s.layer.exp_param.base, "exp_param")
    return Outcome((s.shapes[0],))


@rule("Log")
def logarithm(s: Setting) -> Outcome:
    """(...) to (...)."""
    base = s.layer.log_param.base
    _check_base(s, base, "log_param")
    if base == 1:
        s.refuse(
            codes.BAD_VALUE,
            "base is 1, whose logarithm is 0, and the layer divides by it",
            "log_param",
            "base",
        )
    return Outcome((s.shapes[0],))


def _check_base(s: Setting, base: float, holder: str) -> None:
    """Refuse a base that has no logarithm."""
    if base == _E or (base > 0 and not isinf(base)):
        return
    s.refuse(
        codes.BAD_VALUE,
        f"base is {base:g}, and must be a finite number above 0",
        holder,
        "base",
        hint=f"{_E} stands for e.",
    )
