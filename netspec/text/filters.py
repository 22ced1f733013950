"""What users' templates can do with values: quote text, write a mapping or message as fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message
from jinja2.runtime import Undefined

from netspec import schema
from netspec.errors import TemplateError, listing, nearest
from netspec.text.printer import message_text, quoted, scalar_text

_ENUM, _MESSAGE, _BOOL = (
    FieldDescriptor.TYPE_ENUM,
    FieldDescriptor.TYPE_MESSAGE,
    FieldDescriptor.TYPE_BOOL,
)
_FLOATS = (FieldDescriptor.TYPE_FLOAT, FieldDescriptor.TYPE_DOUBLE)


def quote(value: Any) -> str:
    """Text as prototxt writes it: in double quotes, with what needs it escaped.

    Args:
        value: The text; a number is taken as its digits.

    Raises:
        TemplateError: It is a list, a mapping or nothing.
    """
    if value is None or isinstance(value, (Mapping, list, tuple)):
        raise TemplateError(f"quote takes one text, not {value!r:.60}")
    return quoted(str(value))


def fail(message: str) -> str:
    """End the rendering with an error of the template's own.

    Args:
        message: What is wrong.

    Raises:
        TemplateError: Always.
    """
    raise TemplateError(str(message))


def prototxt(value: Any, message: str = "", indent: int = 0) -> str:
    """A mapping or message as fields, one a line, without a line break at the end.

    Args:
        value: A message of the schema, or field names and values. Values are as in Python
            scripts: a mapping for a message, a list for a repeated field (or its one
            element), an enum's label as text.
        message: The name of the message that a mapping describes (``"LayerParameter"``).
        indent: How many spaces go before each line but the first.

    Raises:
        TemplateError: No such message or field, or a value that the field does not take.
    """
    if isinstance(value, Message):
        text = message_text(value).rstrip("\n")
    elif not isinstance(value, Mapping):
        raise TemplateError(f"prototxt takes a mapping or a message, not {value!r:.60}")
    elif not message:
        raise TemplateError(
            "prototxt cannot know which message a mapping describes",
            hint='Name it: {{ {"type": "xavier"} | prototxt("FillerParameter") }}.',
        )
    elif message not in schema.message_names():
        hint = nearest(message, schema.message_names())
        raise TemplateError(f"the schema has no message {message!r}", hint=hint)
    else:
        text = "\n".join(_lines(value, schema.message_descriptor(message)))
    return text.replace("\n", "\n" + " " * indent)


def _lines(value: Mapping[Any, Any], descriptor: Any) -> list[str]:
    lines = []
    for name, given in value.items():
        field = descriptor.fields_by_name.get(name)
        if field is None:
            hint = nearest(name, descriptor.fields_by_name)
            raise TemplateError(f"{descriptor.name} has no field {name!r}", hint=hint)
        many = isinstance(given, (list, tuple))
        if many and not schema.is_repeated(field):
            raise TemplateError(f"{_path(field)} takes one value, not {given!r:.60}")
        for item in given if many else (given,):
            if isinstance(item, Undefined):
                str(item)  # the environment's own error for it
            if field.type != _MESSAGE:
                lines.append(f"{name}: {_scalar(field, item)}")
                continue
            # Messages of the schema nest a few levels deep.
            if isinstance(item, Message):
                inner = message_text(item).splitlines()
            elif isinstance(item, Mapping):
                inner = _lines(item, field.message_type)
            else:
                raise TemplateError(
                    f"{descriptor.name}.{name} holds {field.message_type.name}, not {item!r:.60}",
                    hint=f"Give its fields as a mapping: {_sample(field.message_type)}.",
                )
            lines += [f"{name} {{", *(f"  {line}" for line in inner), "}"]
    return lines


def _scalar(field: Any, value: Any) -> str:
    if field.type == _ENUM and isinstance(value, str):
        if value not in field.enum_type.values_by_name:
            labels = list(field.enum_type.values_by_name)
            hint = nearest(value, labels) or f"It is one of {listing(labels)}."
            raise TemplateError(f"{_path(field)} has no label {value!r}", hint=hint)
        return value
    try:
        if field.type in _FLOATS:
            value = float(value)
        elif isinstance(value, float) and value.is_integer():
            value = int(value)  # Jinja's / makes floats
        elif field.type == _BOOL and not isinstance(value, (bool, int)):
            raise TypeError  # the same report as for the field's own refusal
        # The field itself judges type and range.
        probe = schema.message_class(field.containing_type.name)()
        target = getattr(probe, field.name)
        if hasattr(target, "append"):
            target.append(value)
            return scalar_text(field, target[0])
        setattr(probe, field.name, value)
        return scalar_text(field, getattr(probe, field.name))
    except (TypeError, ValueError):
        raise TemplateError(f"{_path(field)} does not take {value!r:.60}") from None


def _path(field: Any) -> str:
    return f"{field.containing_type.name}.{field.name}"


def _sample(descriptor: Any) -> str:
    return f'{{"{descriptor.fields[0].name}": ...}}'
