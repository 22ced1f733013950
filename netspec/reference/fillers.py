"""Caffe's fillers: the numbers that a parameter starts with.

Source: include/caffe/filler.hpp of BVLC Caffe.
"""

from __future__ import annotations

from math import ceil, prod
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from netspec import schema
from netspec.errors import listing, nearest, shown
from netspec.reference.draws import drawn
from netspec.reference.errors import Failed

if TYPE_CHECKING:
    from collections.abc import Callable

    from netspec.reference.arrays import Array

_NORMS = schema.enum_type("FillerParameter.VarianceNorm")
_XAVIER, _MSRA = 3.0, 2.0  # what the variance is, times the number of inputs


class _Blob(NamedTuple):
    """What is filled: its shape and type, by which filler, with whose random numbers."""

    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    filler: Any
    random: np.random.Generator


def filled(
    shape: tuple[int, ...], dtype: np.dtype[Any], filler: Any, random: np.random.Generator
) -> Array:
    """A blob as a filler fills it.

    Args:
        shape: Its shape.
        dtype: Its type.
        filler: The FillerParameter.
        random: Where random numbers come from.

    Raises:
        Failed: There is no such filler.
    """
    fill = _FILLERS.get(filler.type)
    if fill is None:
        hint = nearest(filler.type, _FILLERS) or f"There are {listing(_FILLERS)}; or give weights."
        raise Failed(f"no filler is called {shown(filler.type)}", hint)
    return fill(_Blob(shape, dtype, filler, random))


def _constant(blob: _Blob) -> Array:
    return np.full(blob.shape, blob.filler.value, blob.dtype)


def _uniform(blob: _Blob) -> Array:
    return _between(blob, blob.filler.min, blob.filler.max)


def _gaussian(blob: _Blob) -> Array:
    filler, random = blob.filler, blob.random
    numbers = _normal(blob, filler.mean, filler.std)
    if filler.sparse >= 0:
        kept = filler.sparse / blob.shape[0]
        numbers *= drawn(blob.shape, blob.dtype, lambda count: random.random(count) < kept)
    return numbers


def _positive_unitball(blob: _Blob) -> Array:
    numbers = _between(blob, 0.0, 1.0)
    rows = numbers.reshape(blob.shape[0], -1)
    rows /= rows.sum(axis=1, keepdims=True)
    return numbers


def _xavier(blob: _Blob) -> Array:
    edge = (_XAVIER / _fan(blob)) ** 0.5
    return _between(blob, -edge, edge)


def _msra(blob: _Blob) -> Array:
    return _normal(blob, 0.0, (_MSRA / _fan(blob)) ** 0.5)


def _bilinear(blob: _Blob) -> Array:
    """Weights that enlarge an image: a tent over each filter's height and width."""
    side = blob.shape[-1]
    half = ceil(side / 2)
    middle = (side - 1) / (2 * half)
    tent = 1 - np.abs(np.arange(side) / half - middle)
    return np.broadcast_to(np.outer(tent, tent), blob.shape).astype(blob.dtype)


def _between(blob: _Blob, low: float, high: float) -> Array:
    random = blob.random
    return drawn(blob.shape, blob.dtype, lambda count: random.uniform(low, high, count))


def _normal(blob: _Blob, mean: float, deviation: float) -> Array:
    random = blob.random
    return drawn(blob.shape, blob.dtype, lambda count: random.normal(mean, deviation, count))


def _fan(blob: _Blob) -> float:
    """What xavier and msra divide by: numbers an output takes, or an input goes to."""
    count = prod(blob.shape)
    fan_in = count // blob.shape[0]
    fan_out = count // blob.shape[1] if len(blob.shape) > 1 else count
    norm = _NORMS.Name(blob.filler.variance_norm)
    return {"FAN_IN": fan_in, "FAN_OUT": fan_out, "AVERAGE": (fan_in + fan_out) / 2}[norm]


_FILLERS: dict[str, Callable[[_Blob], Array]] = {
    "constant": _constant,
    "uniform": _uniform,
    "gaussian": _gaussian,
    "positive_unitball": _positive_unitball,
    "xavier": _xavier,
    "msra": _msra,
    "bilinear": _bilinear,
}
