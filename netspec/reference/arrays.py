"""What numbers are held in: the name of their type, and which of numpy's types there are."""

from __future__ import annotations

from itertools import pairwise
from math import prod
from typing import Any, TypeAlias

import numpy as np

from netspec.errors import FieldValueError, listing, shown

# An array of numpy; to mypy, what operations on arrays of any type give is Any anyhow.
Array: TypeAlias = Any

DTYPES = ("float32", "float64")  # as Caffe's nets of float and of double
FLT_MAX = float(np.finfo(np.float32).max)
FLT_MIN = float(np.finfo(np.float32).tiny)
_KINDS = "biuf"  # bool, int, unsigned int, float


def dtype_of(name: Any) -> np.dtype[Any]:
    """The type that a net computes in.

    Args:
        name: ``"float32"`` or ``"float64"``, or numpy's own name for one of them.

    Raises:
        FieldValueError: It is another one, or none.
    """
    try:
        found: np.dtype[Any] = np.dtype(name)
    except TypeError:
        found = np.dtype(object)
    if found.name not in DTYPES:
        raise FieldValueError(f"a net computes in {listing(DTYPES)}, not in {shown(name)}")
    return found


def is_numeric(array: Array) -> bool:
    """Whether an array holds numbers that a blob can hold."""
    return array.dtype.kind in _KINDS


def grouped(x: Array, *cuts: int) -> Array:
    """A blob with its axes put together to a few.

    >>> grouped(np.zeros((2, 3, 4, 5)), 1, 2).shape
    (2, 3, 20)

    Args:
        x: The blob.
        *cuts: The axes that each of the new ones but the first begins with.
    """
    ends = (0, *cuts, x.ndim)
    return x.reshape([prod(x.shape[a:b]) for a, b in pairwise(ends)])
