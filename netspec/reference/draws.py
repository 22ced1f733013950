"""Random numbers that depend on the seed and on who asks, and on nothing else of the net."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import numpy as np

from netspec.errors import FieldValueError, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from netspec.reference.arrays import Array

_CHUNK = 1 << 20  # numbers that are drawn at once, so that float64 takes no memory to speak of


def checked_seed(seed: Any) -> int:
    """A seed that numpy takes.

    Raises:
        FieldValueError: It is no integer from 0 on.
    """
    if isinstance(seed, bool) or not isinstance(seed, (int, np.integer)) or seed < 0:
        raise FieldValueError(f"a seed is an integer from 0 on, not {shown(seed)}")
    return int(seed)


def generator(seed: int, *names: str | int) -> np.random.Generator:
    """The generator of one purpose: of a layer's second parameter blob, say.

    Args:
        seed: The seed of the whole run.
        *names: Who asks, and what for. Other names give other numbers.
    """
    told = "\0".join(map(str, names)).encode("utf-8", "surrogatepass")
    digest = blake2b(told, digest_size=16).digest()
    words = np.frombuffer(digest, dtype="<u4")
    return np.random.Generator(np.random.PCG64([seed, *map(int, words)]))


def drawn(shape: tuple[int, ...], dtype: np.dtype[Any], draw: Callable[[int], Array]) -> Array:
    """An array of random numbers, the same for both types but for the rounding.

    Args:
        shape: Its shape.
        dtype: Its type.
        draw: Draws that many numbers, in float64.
    """
    result = np.empty(shape, dtype)
    flat = result.reshape(-1)
    for start in range(0, flat.size, _CHUNK):
        part = flat[start : start + _CHUNK]
        part[...] = draw(part.size)
    return result
