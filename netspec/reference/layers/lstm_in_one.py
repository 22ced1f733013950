"""Lstm: an LSTM in one layer, in which the first axis is time, for one stream.

Source: lstm_layer.cpp of junhyukoh/caffe-lstm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from netspec.reference.arrays import grouped
from netspec.reference.layers.recurrent import unit
from netspec.reference.registry import layer

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given


@layer("Lstm")
def lstm(g: Given) -> Array:
    """The outputs of all steps; a marker of 0 begins anew, and so does the first step."""
    inputs, weights, bias = g.params
    gates = grouped(g.bottom, 1) @ inputs.T + bias
    goes_on = np.arange(len(gates)) > 0
    if len(g.bottoms) > 1:
        goes_on = g.bottoms[1].reshape(-1) != 0
    hidden = cell = np.zeros((1, weights.shape[1]), g.dtype)
    outputs = []
    for step, cont in zip(gates, goes_on, strict=True):
        summed = step + hidden[0] @ weights.T if cont else step
        cell, hidden = unit(cell, summed[None], np.array([cont], g.dtype))
        outputs.append(hidden)
    return np.concatenate(outputs)
