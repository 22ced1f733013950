"""Blob versions: what one layer's top made of a blob, and who reads it before the next does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Reader(NamedTuple):
    """A bottom that reads a version.

    Attributes:
        node: The layer's position in the view.
        bottom: Which of its bottoms.
    """

    node: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Version:
    """What one top of one layer made.

    A layer that works in place makes a new version of its bottom: it has the same name and
    the same memory, and layers further down read the new one.

    Attributes:
        number: Its position in ``View.versions``, where versions stand as they are made.
        blob: The blob's name.
        node: The position in the view of the layer that makes it.
        top: Which of the layer's tops it is.
        below: For a version that is made in place, the number of the one that it overwrites;
            else None.
        loss_weight: The weight that the layer's ``loss_weight`` gives it; Caffe counts a
            weight other than 0 as one more reader.
        readers: The bottoms that read it, in the net's order.
    """

    number: int
    blob: str
    node: int
    top: int
    below: int | None
    loss_weight: float
    readers: tuple[Reader, ...]

    @property
    def is_split(self) -> bool:
        """Whether Caffe puts a Split layer behind it, as it is used more than once."""
        return len(self.readers) + bool(self.loss_weight) > 1
