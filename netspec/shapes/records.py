"""What is known of the records that a data layer reads; without their source, nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

from netspec.shapes.dims import Dim, Unknown


@dataclass(frozen=True, slots=True)
class Record:
    """An image of a source, before the layer transforms it.

    Attributes:
        channels: Its channels, when it is read as it is.
        height: In pixels.
        width: In pixels.
        encoded: Whether it is a compressed file (JPEG, PNG); None if that is not known.
        annotated: Whether it comes with boxes; None if that is not known.
        boxes: How many boxes.
        mean: The channels, height and width of the layer's mean image; None if that is not
            known, or if there is none.
    """

    channels: Dim = field(default_factory=Unknown)
    height: Dim = field(default_factory=Unknown)
    width: Dim = field(default_factory=Unknown)
    encoded: bool | None = None
    annotated: bool | None = None
    boxes: Dim = field(default_factory=Unknown)
    mean: tuple[int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Dataset:
    """A dataset of an HDF5 file.

    Attributes:
        shape: Its shape; axis 0 counts the rows.
        numbers: Whether it holds integers or floats.
    """

    shape: tuple[int, ...]
    numbers: bool = True


UNREAD = Record()
