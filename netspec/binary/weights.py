"""A net's weights: names and shapes at once, the numbers when they are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netspec.binary.content import Content
    from netspec.binary.skeleton import Path, Skeleton, Stretch

_LEGACY = ("num", "channels", "height", "width")


@dataclass(frozen=True, slots=True, eq=False)
class Blob:
    """A layer's parameter.

    Attributes:
        shape: Its shape; old files have four axes always.
        dtype: ``float32``, or ``float64`` where the file has it so.
        count: How many numbers there are, 0 for a blob that says its shape only.
        legacy: Whether the file says num, channels, height and width, as old ones do.
    """

    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    count: int
    legacy: bool
    _read: Callable[[], np.ndarray[Any, Any]] = field(repr=False)

    @property
    def nbytes(self) -> int:
        """How many bytes the numbers take."""
        return self.count * self.dtype.itemsize

    @property
    def data(self) -> np.ndarray[Any, Any]:
        """The numbers, read anew at each call; in the blob's shape, if they fill it.

        Raises:
            ReadError: The file is gone, or another one by now.
        """
        numbers = self._read()
        return numbers.reshape(self.shape) if self.room == self.count else numbers

    @property
    def room(self) -> int | None:
        """How many numbers the shape says; None for one with a negative dimension."""
        return None if any(dim < 0 for dim in self.shape) else prod(self.shape)

    @property
    def fits(self) -> bool:
        """Whether there are as many numbers as the shape says, or none."""
        return self.count in (0, self.room)


@dataclass(frozen=True, slots=True)
class LayerWeights:
    """The blobs of one layer.

    Attributes:
        name: The layer's name.
        index: The layer's index in the net.
        blobs: Its parameters, in order; mostly weights, then bias.
    """

    name: str
    index: int
    blobs: tuple[Blob, ...]


class Weights(Mapping[str, "tuple[Blob, ...]"]):
    """The weights of a net: layers' names to their blobs; layers without blobs are left out.

    >>> weights = Weights(())
    >>> len(weights), weights.count, weights.shapes
    (0, 0, {})

    Attributes:
        layers: Each layer that has blobs, in the net's order. Names may come twice; then the
            mapping gives the last one, as Caffe copies the last one.
    """

    def __init__(self, layers: tuple[LayerWeights, ...]) -> None:
        self.layers = layers
        self._by_name = {each.name: each.blobs for each in layers}

    def __getitem__(self, name: str) -> tuple[Blob, ...]:
        return self._by_name[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name)

    def __len__(self) -> int:
        return len(self._by_name)

    def __repr__(self) -> str:
        return f"<Weights: {len(self.layers)} layers, {self.count:,} numbers>"

    @property
    def shapes(self) -> dict[str, list[tuple[int, ...]]]:
        """The shapes of each layer's blobs."""
        return {name: [blob.shape for blob in blobs] for name, blobs in self.items()}

    @property
    def count(self) -> int:
        """How many numbers there are in all layers."""
        return sum(blob.count for each in self.layers for blob in each.blobs)

    @property
    def nbytes(self) -> int:
        """How many bytes they take."""
        return sum(blob.nbytes for each in self.layers for blob in each.blobs)


def weights_of(
    net: Any,
    old_path: Callable[[Path], Path],
    skeleton: Skeleton | None = None,
    content: Content | None = None,
) -> Weights:
    """The weights of a net in today's form.

    Args:
        net: The NetParameter; other messages have no weights.
        old_path: From a path in it to the path in the message that was read.
        skeleton: Where the numbers lie, if the net has none itself.
        content: The file that has them then.
    """
    layers = []
    for index, layer in enumerate(getattr(net, "layer", ())):
        if layer.blobs:
            paths = [("layer", index, "blobs", at) for at in range(len(layer.blobs))]
            blobs = tuple(
                _blob(blob)
                if skeleton is None or content is None
                else _lazy(blob, skeleton.stretches.get(old_path(path), []), content)
                for path, blob in zip(paths, layer.blobs, strict=True)
            )
            layers.append(LayerWeights(layer.name, index, blobs))
    return Weights(tuple(layers))


def blob_shape(blob: Any) -> tuple[int, ...]:
    """The shape that a BlobProto says."""
    if is_legacy(blob):
        return tuple(getattr(blob, name) for name in _LEGACY)
    return tuple(blob.shape.dim)


def is_legacy(blob: Any) -> bool:
    """Whether a BlobProto has the four sizes of old files, which go before its shape."""
    return any(blob.HasField(name) for name in _LEGACY)


def _blob(blob: Any) -> Blob:
    """A blob whose numbers are in the message."""
    # Caffe takes the numbers of 64 bits where there are both.
    values, dtype = (blob.double_data, "<f8") if blob.double_data else (blob.data, "<f4")
    kind = np.dtype(dtype)

    def read() -> np.ndarray[Any, Any]:
        return np.array(values, dtype=kind)

    return Blob(blob_shape(blob), kind, len(values), is_legacy(blob), read)


def _lazy(blob: Any, stretches: list[Stretch], content: Content) -> Blob:
    """A blob whose numbers are in a file."""
    double = [each for each in stretches if each.dtype == "<f8"]
    parts = double or stretches
    kind = np.dtype(parts[0].dtype if parts else "<f4")

    def read() -> np.ndarray[Any, Any]:
        data = b"".join(content.part(each.offset, each.size) for each in parts)
        return np.frombuffer(bytearray(data), dtype=kind)

    count = sum(each.size for each in parts) // kind.itemsize
    return Blob(blob_shape(blob), kind, count, is_legacy(blob), read)
