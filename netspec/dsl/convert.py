"""One value for one field: what is taken beside the plain types, and what is refused why."""

from __future__ import annotations

import math
import operator
from decimal import Decimal
from fractions import Fraction
from typing import Any, NoReturn

import numpy as np

from netspec import schema
from netspec.dsl.fields import FLOATS, INTEGERS, Field, message_fields
from netspec.dsl.problem import Problem
from netspec.errors import FieldStructureError, FieldTypeError, FieldValueError, nearest, shown

# The largest number that 32 bits do not yet take for infinite: their largest, as printed
# with few digits, is a little above it.
_ROUNDS_DOWN = 3.4028235677973362e38
_TAKES = {
    "float": "a number",
    "double": "a number",
    "bool": "True or False",
    "string": "text",
    "bytes": "bytes",
}


def convert(field: Field, value: Any) -> Any:
    """A scalar's value as protobuf takes it.

    Numpy's scalars, flags for numbers, numbers for flags, labels for enums and bytes for
    text are taken.

    Args:
        field: Where it goes.
        value: What was given.

    Raises:
        Problem: The field cannot hold it.
    """
    if isinstance(value, np.generic) or (isinstance(value, np.ndarray) and value.size == 1):
        value = value.item()
    kind = field.kind
    if kind in INTEGERS and hasattr(value, "__index__"):
        return _integer(field, operator.index(value))
    if kind in FLOATS and isinstance(value, (int, float, Decimal, Fraction, np.floating)):
        return _number(field, value if isinstance(value, int) else float(value))
    if kind == "bool" and isinstance(value, int):
        return bool(value)
    if kind == "enum" and isinstance(value, (int, str)):
        return _enum_number(field, value)
    if kind == "string" and isinstance(value, (str, bytes)):
        return _text(field, value)
    if kind == "bytes" and isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    return _wrong_type(field, value)


def own_message(field: Field, value: Any) -> Any:
    """A message of the field's class; one of another ``caffe.proto`` is carried over.

    Raises:
        Problem: It is another message than the field holds.
    """
    own = schema.own_message(value, field.message)
    if own is not None:
        return own
    raise Problem(
        FieldTypeError, field.name, f"takes a {field.message}, not a {value.DESCRIPTOR.name}"
    )


def no_message(field: Field, value: Any) -> NoReturn:
    """Refuse a value that is neither a dictionary nor a message."""
    inner = message_fields(field.message)
    example = f"{field.name}=dict({next(iter(inner))}=...)" if inner else f"{field.name}=dict()"
    raise Problem(
        FieldStructureError,
        field.name,
        f"takes a {field.message}, not {_described(value)}",
        f"Write it as a dictionary: {example}.",
    )


def _integer(field: Field, value: int) -> int:
    if field.low <= value <= field.high:
        return value
    raise Problem(
        FieldValueError,
        field.name,
        f"{shown(value)} is out of range: {field.kind} holds {field.low} to {field.high}",
    )


def _number(field: Field, value: float) -> float:
    if field.kind == "float" and field.high < abs(value) <= _ROUNDS_DOWN:
        return math.copysign(field.high, value)
    if field.high < abs(value) < float("inf"):
        raise Problem(
            FieldValueError,
            field.name,
            f"{shown(value)} is out of range: {field.kind} holds numbers up to {field.high:.8g}",
        )
    return float(value)


def _text(field: Field, value: str | bytes) -> str:
    try:
        text = value.decode() if isinstance(value, bytes) else str(value)
        text.encode()
    except UnicodeError:
        raise Problem(
            FieldValueError,
            field.name,
            f"{shown(value)} is no valid UTF-8, which a string field must be",
        ) from None
    return text


def _enum_number(field: Field, value: int | str) -> int:
    if isinstance(value, str):
        if value in field.labels:
            return field.labels[value]
        hint = f"{nearest(value, field.labels)} Allowed: {', '.join(field.labels)}."
        what = f"{shown(value)} is no label of this enum"
        raise Problem(FieldValueError, field.name, what, hint.strip())
    if value in field.numbers:
        return int(value)
    allowed = ", ".join(f"{number} ({label})" for label, number in field.labels.items())
    what = f"{shown(value)} is no number of this enum"
    raise Problem(FieldValueError, field.name, what, f"Allowed: {allowed}.")


def _wrong_type(field: Field, value: Any) -> NoReturn:
    takes = _TAKES.get(field.kind, "a whole number")
    if field.kind == "enum":
        takes = f"one of {', '.join(field.labels)}"
    if isinstance(value, (list, tuple, dict, range, np.ndarray)):
        one = "a list of single values" if field.repeated else "a single value"
        what = f"takes {one} ({takes}), not {_described(value)}"
        raise Problem(FieldStructureError, field.name, what)
    hint = ""
    if field.kind in INTEGERS and isinstance(value, float) and value.is_integer():
        hint = f"Write {int(value)}: a division with // gives whole numbers."
    raise Problem(FieldTypeError, field.name, f"takes {takes}, not {_described(value)}", hint)


def _described(value: Any) -> str:
    return "None" if value is None else f"{shown(value)} ({type(value).__name__})"
