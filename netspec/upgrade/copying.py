"""Values from message to message, whatever they hold: empty messages, text that is no UTF-8."""

from __future__ import annotations

from typing import Any

from netspec import schema
from netspec.errors import FieldTypeError
from netspec.schema.wire import varint

try:
    from google.protobuf.unknown_fields import UnknownFieldSet
except ImportError:  # before 4.x a message has a method instead
    UnknownFieldSet = None  # type: ignore[assignment,misc]  # a class, where there is one

_LENGTH_DELIMITED = 2  # the wire format's type of strings


def put(message: Any, name: str, value: Any) -> None:
    """Set a singular field, or append to a repeated one.

    Args:
        message: The message to write to.
        name: The field's name.
        value: A value that a field of the same type gave: a scalar, a message, or the bytes
            that stand for a string that is no UTF-8.
    """
    field = message.DESCRIPTOR.fields_by_name[name]
    if isinstance(value, bytes) and schema.kind(field) == "string":
        # Binary files may hold such strings; the runtime takes them from the wire alone.
        tag = varint(field.number << 3 | _LENGTH_DELIMITED)
        message.MergeFromString(tag + varint(len(value)) + value)
    elif schema.is_repeated(field):
        getattr(message, name).append(value)
    elif schema.kind(field) == "uint32":
        setattr(message, name, value & 0xFFFFFFFF)  # V0 had signed ones, and Caffe wraps them
    elif field.message_type is None:
        setattr(message, name, value)
    else:
        getattr(message, name).CopyFrom(value)  # an empty message is there then, too


def put_all(message: Any, name: str, values: Any) -> None:
    """Append all values to a repeated field, see put."""
    if any(isinstance(value, bytes) for value in values):
        for value in values:
            put(message, name, value)
    else:
        getattr(message, name).extend(values)


def unknown_fields(message: Any) -> tuple[tuple[str, Any], ...]:
    """What a message holds that the schema does not know, as text and value.

    A label's number that the schema does not have is such a thing; its field is named then.
    """
    found: Any = message.UnknownFields() if UnknownFieldSet is None else UnknownFieldSet(message)
    known = message.DESCRIPTOR.fields_by_number
    return tuple(
        (known[number].name if number in known else f"field {number}", each.data)
        for each in found
        for number in [each.field_number]
    )


def own(given: Any, name: str) -> Any:
    """A message as one of this schema: itself, if it is.

    Args:
        given: A message of that name, of this schema or another ``caffe.proto``.
        name: ``"NetParameter"`` or ``"SolverParameter"``.

    Raises:
        FieldTypeError: It is no such message.
    """
    message = schema.own_message(given, name)
    if message is None:
        raise FieldTypeError(f"expected a {name}, not a {type(given).__name__}")
    return message


def copied(message: Any) -> Any:
    """A new message that is equal."""
    copy = type(message)()
    copy.CopyFrom(message)
    return copy
