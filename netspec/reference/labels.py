"""Bottoms that hold integers: labels, and indices of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from netspec.errors import shown

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given


def whole(bottom: Array) -> Array:
    """Numbers cut to integers, as C++ does it."""
    return bottom.astype(np.int64)


def indices(g: Given, bottom: int, count: int, what: str, ignored: Array | None = None) -> Array:
    """A bottom as integers from 0 on.

    Caffe reads whatever lies there if one is too large; here it is an error.

    Args:
        g: The layer.
        bottom: Which bottom.
        count: How many there are to choose from.
        what: What says so: ``"input_dim"``.
        ignored: Where the integers may be any.

    Raises:
        Failed: One is negative or too large.
    """
    found = whole(g.bottoms[bottom])
    wrong = (found < 0) | (found >= count)
    if ignored is not None:
        wrong &= ~ignored
    if wrong.any():
        at = tuple(int(each[0]) for each in np.nonzero(wrong)) if found.ndim else ()
        place = f"[{', '.join(map(str, at))}]" if at else ""
        raise g.fail(
            f"bottom {bottom} {shown(g.layer.bottom[bottom])}{place} is "
            f"{g.bottoms[bottom][at]:g}, and {what} leaves 0 to {count - 1}"
            if count
            else f"bottom {bottom} {shown(g.layer.bottom[bottom])} names one of {what}, which is 0"
        )
    return found
