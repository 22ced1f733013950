"""Lstm: an LSTM in one layer, in which time steps and streams share the first axis.

Source: src/caffe/layers/lstm_layer.cpp of junhyukoh/caffe-lstm. Its batch_size, the number of
streams, is no field of this schema, as no public net uses it: it is 1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.shapes import codes
from netspec.shapes.dims import Dim, as_int, cancelled
from netspec.shapes.fillers import check_filler
from netspec.shapes.params import given_blobs
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

if TYPE_CHECKING:
    from netspec.shapes.dims import Shape

HOLDER = "lstm_param"
_GATES = 4


@rule("Lstm")
def lstm(s: Setting) -> Outcome:
    """(T, ...), and perhaps markers, which nobody checks, to (T, num_output)."""
    steps = s.legacy(0, 0)
    bottom = s.bottom(0)
    if steps == 0:
        s.refuse(
            codes.CRASH, f"{s.named(0)} is empty, and Caffe divides by its first axis", "bottom", 0
        )
    over, under = cancelled(bottom, (steps,))
    outputs = as_int(s.layer.lstm_param.num_output)
    params = given_blobs(s) or _learned(s, over // under, outputs)
    top = s.blob((steps, outputs), "top 0", HOLDER, "num_output")
    s.blob((steps, 1, _GATES, outputs), "the gates", HOLDER, "num_output")
    return Outcome((top,), params)


def _learned(s: Setting, inputs: Dim, outputs: int) -> list[Shape]:
    """Weights of the input and of the hidden state, and the bias, all for each gate."""
    param = s.layer.lstm_param
    values = as_int(_GATES * outputs)
    shapes: list[Shape] = [(values, inputs), (values, outputs), (values,)]
    fillers = ("weight_filler", "weight_filler", "bias_filler")
    names = ("the weights of the input", "the weights of the hidden state", "the bias")
    for shape, filler, what in zip(shapes, fillers, names, strict=True):
        s.blob(shape, what, HOLDER, "num_output")
        check_filler(s, shape, getattr(param, filler), what, HOLDER, filler)
    return shapes
