"""``x[:, 0:3]``: a part of a blob, by a Slice for each axis that is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.dsl.origin import caller
from netspec.errors import FieldTypeError, FieldValueError, shown
from netspec.shapes.dims import shape_text

if TYPE_CHECKING:
    from netspec.building.blob import Blob
    from netspec.shapes.dims import Dim


def sliced(blob: Blob, key: Any) -> Blob:
    """A part of a blob.

    What a Slice gives besides is read by a Silence, so that it is no output of the net.

    Args:
        blob: The blob.
        key: A slice for each axis, from the first; ``...`` stands for all that are not named.

    Raises:
        FieldTypeError: The key is none of slices, or the axis's size is not known.
        FieldValueError: A slice is out of range, empty, or has a step.
    """
    keys = _keys(blob, key if isinstance(key, tuple) else (key,))
    parts = [(axis, *_range(blob, axis, each)) for axis, each in keys]  # all, before one is cut
    for axis, start, stop, size in parts:
        points = [point for point in (start, stop) if point not in (0, size)]
        if points:
            cut = blob.slice(axis=axis, slice_point=points)
            wanted = 0 if start == 0 else 1
            rest = [part for number, part in enumerate(cut) if number != wanted]
            blob.net.layer("Silence", *rest)
            blob = cut[wanted]
    return blob


def _keys(blob: Blob, keys: tuple[Any, ...]) -> list[tuple[int, slice]]:
    """The slices by axis."""
    shape = blob.shape
    whole = [at for at, each in enumerate(keys) if each is Ellipsis]
    if len(whole) == 1:
        if shape is None:
            raise FieldTypeError(
                f"the shape of {shown(blob.name)} is not known, so ... says nothing",
                origin=caller(),
            )
        at = whole[0]
        rest = (slice(None),) * (len(shape) - len(keys) + 1)
        keys = (*keys[:at], *rest, *keys[at + 1 :])
    for each in keys:
        if not isinstance(each, slice):
            raise FieldTypeError(
                f"a part of a blob is written with a colon, not as {shown(each)}",
                origin=caller(),
                hint="x[:, 3:4] is one channel: Caffe's Slice keeps the axis.",
            )
        if each.step not in (None, 1):
            raise FieldValueError(
                f"a Slice takes all in a row, with no step of {shown(each.step)}", origin=caller()
            )
    if shape is not None and len(keys) > len(shape):
        raise FieldValueError(
            f"{shown(blob.name)} is {shape_text(shape)} and has {len(shape)} axes, not {len(keys)}",
            origin=caller(),
        )
    return [(axis, each) for axis, each in enumerate(keys) if each != slice(None)]


def _range(blob: Blob, axis: int, key: slice) -> tuple[int, int, Dim]:
    """Where a part begins and ends, and the axis's size."""
    size = blob.shape[axis] if blob.shape is not None else None
    if not isinstance(size, int):
        raise FieldTypeError(
            f"how long axis {axis} of {shown(blob.name)} is is not known, so no part can be cut",
            origin=caller(),
            hint="Give the shape of what the net reads, or say x.slice(axis=..., slice_point=...).",
        )
    ends = [0 if key.start is None else key.start, size if key.stop is None else key.stop]
    if not all(hasattr(each, "__index__") for each in ends):
        raise FieldTypeError(
            f"a part goes from a whole number to another, not {_text(key)}", origin=caller()
        )
    start, stop = (each + size if each < 0 else int(each) for each in ends)
    if not 0 <= start < stop <= size:
        raise FieldValueError(
            f"{_text(key)} is no part of axis {axis} of {shown(blob.name)}, which is "
            f"{shape_text(blob.shape)}",
            origin=caller(),
            hint=f"It goes from 0 to {size}.",
        )
    return start, stop, size


def _text(key: slice) -> str:
    """A slice as it is written."""
    return ":".join("" if each is None else str(each) for each in (key.start, key.stop))
