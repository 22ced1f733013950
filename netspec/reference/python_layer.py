"""Users' own classes with Caffe's interface for Python layers: setup, reshape, forward."""

from __future__ import annotations

import inspect
from math import prod
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given

_AXES = 4


class PythonBlob:
    """A blob as a Python layer sees it.

    Attributes:
        data: Its numbers; they are written to, ``blob.data[...] = numbers``.
    """

    def __init__(self, data: Array) -> None:
        self.data = data
        self._diff: Array | None = None

    @property
    def diff(self) -> Array:
        """Its gradient, which is 0 until something is written to it."""
        if self._diff is None or self._diff.shape != self.data.shape:
            self._diff = np.zeros_like(self.data)
        return self._diff

    @property
    def shape(self) -> tuple[int, ...]:
        """Its shape."""
        return tuple(self.data.shape)

    @property
    def count(self) -> int:
        """How many numbers it has."""
        return int(self.data.size)

    @property
    def num(self) -> int:
        """The first of four axes."""
        return self._legacy(0)

    @property
    def channels(self) -> int:
        """The second of four axes."""
        return self._legacy(1)

    @property
    def height(self) -> int:
        """The third of four axes."""
        return self._legacy(2)

    @property
    def width(self) -> int:
        """The last of four axes."""
        return self._legacy(3)

    def _legacy(self, axis: int) -> int:
        return self.shape[axis] if axis < len(self.shape) else 1

    def reshape(self, *dims: int) -> None:
        """Give it another shape; the numbers stay if there are as many.

        Args:
            *dims: The shape.
        """
        if prod(dims) == self.data.size:
            self.data = self.data.reshape(dims)
        else:
            self.data = np.zeros(dims, self.data.dtype)


class PythonBlobs(list[PythonBlob]):
    """A Python layer's own parameter blobs."""

    def __init__(self, dtype: np.dtype[Any]) -> None:
        super().__init__()
        self._dtype = dtype

    def add_blob(self, *dims: int) -> PythonBlob:
        """Add a blob of zeros.

        Args:
            *dims: Its shape.
        """
        self.append(PythonBlob(np.zeros(dims, self._dtype)))
        return self[-1]


def run_class(kind: type, g: Given) -> list[Array]:
    """The tops that a user's class makes.

    Args:
        kind: The class.
        g: The layer.
    """
    made = _instance(kind, g)
    made.param_str = g.layer.python_param.param_str
    made.phase = g.setting.phase
    made.blobs = PythonBlobs(g.dtype)
    bottoms = [PythonBlob(bottom) for bottom in g.bottoms]
    tops = [
        bottoms[place] if here else PythonBlob(np.zeros((), g.dtype))
        for place, here in enumerate((*g.in_place, *(False,) * g.tops)[: g.tops])
    ]
    made.setup(bottoms, tops)
    for blob, numbers in zip(made.blobs, g.params, strict=False):
        blob.data[...] = numbers
    made.reshape(bottoms, tops)
    made.forward(bottoms, tops)
    return [top.data for top in tops]


def _instance(kind: type, g: Given) -> Any:
    """An object of a class; as Caffe makes it, with the LayerParameter, if it takes one."""
    try:
        inspect.signature(kind).bind(g.layer)
    except (TypeError, ValueError):
        return kind()
    return kind(g.layer)
