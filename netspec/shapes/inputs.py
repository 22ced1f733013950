"""Shapes that a user gives to blobs: as text, or as dimensions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from netspec.errors import FieldValueError, shown
from netspec.shapes.dims import INT_MAX, Dim, Shape, Unknown

_HINT = "A shape is 10x3x227x227, with ? or a name for what is not known: Nx3x?x?."
_UNKNOWN = "?"


def input_shapes(inputs: Mapping[str, Any]) -> dict[str, Shape | None]:
    """Blobs' shapes as a user gives them.

    Args:
        inputs: For each blob, text such as ``"10x3x227x227"``, or numbers, names and None.

    Raises:
        FieldValueError: One of them is no shape.
    """
    return {name: input_shape(given, name) for name, given in inputs.items()}


def input_shape(given: Any, name: str = "") -> Shape | None:
    """A shape as a user gives it.

    >>> input_shape("10x3x?xW"), input_shape((10, None)), input_shape("scalar")
    ((10, 3, ?, W), (10, ?), ())

    Args:
        given: Text, or numbers, names and None; None as a whole if nothing is known.
        name: The blob that it is for, for messages.

    Raises:
        FieldValueError: It is no shape.
    """
    if given is None or (isinstance(given, str) and given == _UNKNOWN):
        return None
    if isinstance(given, (bytes, bytearray)):
        raise _no_shape(given, name)
    if isinstance(given, str):
        parts: Iterable[Any] = [] if given == "scalar" else given.split("x")
    elif isinstance(given, Iterable):
        parts = given
    else:
        raise _no_shape(given, name)
    return tuple(_dim(part, given, name) for part in parts)


def _dim(part: Any, given: Any, name: str) -> Dim:
    if part is None or (isinstance(part, str) and part == _UNKNOWN):
        return Unknown()
    if isinstance(part, Unknown):
        return part
    if isinstance(part, str):
        text = part.strip()
        if text.isidentifier():
            return Unknown(text)
        part = int(text) if text.isascii() and text.isdigit() and len(text) < 12 else None
    if hasattr(part, "__index__") and not isinstance(part, bool):
        try:
            number = int(part)
        except (TypeError, ValueError):  # an array of several numbers
            raise _no_shape(given, name) from None
        if 0 <= number <= INT_MAX:
            return number
    raise _no_shape(given, name)


def _no_shape(given: Any, name: str) -> FieldValueError:
    blob = f" of blob {name!r}" if name else ""
    return FieldValueError(f"no shape{blob}: {shown(given)}", hint=_HINT)
