"""Fields in words: type, default and comment, as help, stubs and listings show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from netspec.schema.comments import description, vendor_usage
from netspec.schema.pool import is_repeated, kind, message_descriptor


@dataclass(frozen=True, slots=True)
class FieldDescription:
    """What there is to say of a field.

    Attributes:
        name: As the schema has it.
        number: Its number in binary files.
        type: ``"uint32"``, a message's name, or ``"enum"``.
        repeated: Whether it takes a list.
        required: Whether a message without it is refused.
        default: What holds if it is left out, as prototxt writes it, or "".
        labels: An enum's labels, else empty.
        comment: What it does.
        vendor: Which public nets use it, if only forks know it; else None.
    """

    name: str
    number: int
    type: str
    repeated: bool
    required: bool
    default: str
    labels: tuple[str, ...]
    comment: str
    vendor: str | None

    @property
    def type_text(self) -> str:
        """The type for a reader: ``"MAX | AVE"``, ``"list of uint32"``."""
        base = " | ".join(self.labels) if self.labels else self.type
        return f"list of {base}" if self.repeated else base


def describe(message: str) -> tuple[FieldDescription, ...]:
    """A message's fields, in the order of the schema.

    Args:
        message: The message's name, such as ``"PoolingParameter"``.

    Raises:
        KeyError: The schema has no such message.
    """
    return tuple(_describe(message, field) for field in message_descriptor(message).fields)


def _describe(message: str, field: Any) -> FieldDescription:
    name = f"{message}.{field.name}"
    kind_name = kind(field)
    return FieldDescription(
        name=field.name,
        number=field.number,
        type=field.message_type.name if kind_name == "message" else kind_name,
        repeated=is_repeated(field),
        required=_is_required(field),
        default=_default(field),
        labels=tuple(value.name for value in field.enum_type.values) if kind_name == "enum" else (),
        comment=description(name),
        vendor=vendor_usage(name),
    )


def _is_required(field: Any) -> bool:
    if hasattr(type(field), "is_required"):
        return bool(field.is_required)
    return bool(field.label == field.LABEL_REQUIRED)


def _default(field: Any) -> str:
    kind_name = kind(field)
    if is_repeated(field) or kind_name == "message" or not field.has_default_value:
        return ""
    value = field.default_value
    if kind_name == "bool":
        return "true" if value else "false"
    if kind_name == "enum":
        return str(field.enum_type.values_by_number[value].name)
    if kind_name in ("string", "bytes"):
        return f'"{value}"'
    # A 32-bit default comes as the nearest 64-bit number: show the digits that were written.
    return f"{value:.6g}" if kind_name == "float" else str(value)
