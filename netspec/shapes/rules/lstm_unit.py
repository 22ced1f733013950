"""LSTMUnit: one time step of an LSTM, from its gates' sums to the next cell and hidden state.

Source: src/caffe/layers/lstm_unit_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.shapes.dims import as_int
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

if TYPE_CHECKING:
    from netspec.shapes.dims import Dim

GATES = 4
_AXES = {  # each bottom's axes
    0: "1, #streams, cell values",
    1: "1, #streams, gates' values",
    2: "1, #streams",
}


@rule("LSTMUnit")
def lstm_unit(s: Setting) -> Outcome:
    """Cell (1, N, D), gates (1, N, 4 D) and cont (1, N) to cell and hidden state (1, N, D)."""
    cell, gates = s.shapes[0], s.shapes[1]
    streams = None if cell is None else cell[s.axis(0, 1)]
    for index in _AXES:
        _check(s, index, streams)
    if cell is not None and gates is not None:
        wanted = as_int(GATES * cell[2])
        s.must_equal(1, gates[2], wanted, f"axis 2, which has {GATES} gates for each cell value,")
    return Outcome((cell, cell))


def _check(s: Setting, index: int, streams: Dim | None) -> None:
    bottom = s.shapes[index]
    if bottom is None:
        return
    names = _AXES[index]
    s.must_have_axes(index, names.count(",") + 1, names)
    s.must_equal(index, bottom[0], 1, "the number of time steps (axis 0)")
    if streams is not None:
        s.must_equal(index, bottom[1], streams, "the number of streams (axis 1)")
