"""LSTM, RNN and LSTMUnit: layers that go over time, one step after another.

Source: recurrent_layer.cpp, lstm_layer.cpp, rnn_layer.cpp and lstm_unit_layer.cpp in
src/caffe/layers of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from netspec.reference.arrays import grouped
from netspec.reference.layers.activation import sigmoid
from netspec.reference.registry import layer

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given


@layer("LSTMUnit")
def lstm_unit(g: Given) -> tuple[Array, Array]:
    """One step's cell and output from the cell before, the four gates and cont."""
    cell, gates, cont = g.bottoms
    return unit(cell, gates, cont)


def unit(cell: Array, gates: Array, cont: Array) -> tuple[Array, Array]:
    """The cell and the output after a step.

    Args:
        cell: The cell before, (1, N, D).
        gates: The gates' inputs, (1, N, 4 * D): input, forget, output and what is new.
        cont: Whether each stream goes on, (1, N).
    """
    i, f, o, new = np.split(gates, 4, axis=-1)
    kept = cont[..., None]
    forget = np.where(kept == 0, 0, kept * sigmoid(f))  # 0 forgets, whatever the gate is
    cell = forget * cell + sigmoid(i) * np.tanh(new)
    return cell, sigmoid(o) * np.tanh(cell)


@layer("LSTM")
def lstm(g: Given) -> list[Array]:
    """The outputs of all steps; the last output and cell as well, if they are exposed."""
    weights = g.params[-1]
    outputs = weights.shape[1]
    inputs, states, cont = _sequence(g, outputs, 2)
    hidden, cell = states
    all_hidden = []
    for step, given in enumerate(inputs):
        gates = given + (hidden[0] * cont[step][:, None]) @ weights.T
        cell, hidden = unit(cell, gates[None], cont[step][None])
        all_hidden.append(hidden)
    return [np.concatenate(all_hidden), hidden, cell][: g.tops]


@layer("RNN")
def rnn(g: Given) -> list[Array]:
    """The outputs of all steps; the last hidden state as well, if it is exposed."""
    weights, projection, bias = g.params[-3:]
    inputs, (hidden,), cont = _sequence(g, weights.shape[1], 1)
    all_hidden = []
    for step, summed in enumerate(inputs):
        hidden = np.tanh(summed + (hidden[0] * cont[step][:, None]) @ weights.T)[None]
        all_hidden.append(hidden)
    outputs = np.tanh(np.concatenate(all_hidden) @ projection.T + bias)
    return [outputs, hidden][: g.tops]


def _sequence(g: Given, outputs: int, states: int) -> tuple[Array, list[Array], Array]:
    """What x gives to each step, the states before the first one, and cont.

    A static input, which each step gets, is counted in. States that are not exposed are 0, as
    they are when Caffe runs the net for the first time.
    """
    exposed = states if g.layer.recurrent_param.expose_hidden else 0
    x, cont = g.bottoms[:2]
    steps, streams = x.shape[:2]
    inputs = grouped(x, 2) @ g.params[0].T + g.params[1]
    inputs = inputs.reshape(steps, streams, inputs.shape[-1])
    if len(g.bottoms) > 2 + exposed:
        inputs += grouped(g.bottoms[2], 1) @ g.params[2].T
    if exposed:
        return inputs, list(g.bottoms[-states:]), cont
    return inputs, [np.zeros((1, streams, outputs), g.dtype)] * states, cont
