"""A message as text, byte for byte as protobuf's own C code prints it.

Runtimes print alike in structure and differ in numbers (``3`` or ``3.0``) and escapes. The
form here is the one that pycaffe prints under today's protobuf: numbers as C's ``%g`` with
the fewest digits of two that read back the same, text in UTF-8, bytes in octal.
"""

from __future__ import annotations

import math
import struct
from functools import cache
from typing import Any

from netspec import schema

_FEWEST_DIGITS = {"float": (6, 9), "double": (15, 17)}
_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "'": "\\'", "\\": "\\\\"}
_ESCAPE_TABLE = {
    **{code: f"\\{code:03o}" for code in (*range(32), 127)},
    **{ord(char): escaped for char, escaped in _ESCAPES.items()},
}
_BYTES_TABLE = {**{code: f"\\{code:03o}" for code in range(128, 256)}, **_ESCAPE_TABLE}


def message_text(message: Any) -> str:
    """A message's fields in the order of their numbers, one a line.

    Args:
        message: Any message of the schema.
    """
    return str(message) if _runtime_agrees() else portable_text(message)


def field_text(name: str, message: Any) -> str:
    """A message as the field of another: ``name {``, its fields two columns in, ``}``.

    Args:
        name: The field's name.
        message: What it holds.
    """
    body = message_text(message)
    if not body:
        return f"{name} {{\n}}\n"
    # No string holds a line break of its own: they are escaped.
    return f"{name} {{\n  {body[:-1].replace(chr(10), chr(10) + '  ')}\n}}\n"


@cache
def _runtime_agrees() -> bool:
    """Whether this runtime's ``str`` is the wanted form; if so it is the fastest way to it."""
    probe = schema.message_class("NetParameter")(name="\u00e9\"'\\\n\t\x01\x7f", input_dim=[-1])
    layer = probe.layer.add(loss_weight=[3, 0.1, 1 / 3, 1e10, 1e-45, -0.0, 123456789])
    layer.loss_weight.extend([math.inf, -math.inf, math.nan])
    layer.convolution_param.SetInParent()
    layer.pooling_param.pool = 1
    layer.blobs.add(double_data=[0.1, 1 / 3, 1e22])
    return str(probe) == portable_text(probe)


def portable_text(message: Any) -> str:
    """The same text on any protobuf runtime, in Python; slower, and the judge of ``str``.

    Args:
        message: Any message of the schema.
    """
    lines: list[str] = []
    # Messages of the schema nest a few levels deep, whatever the net's length.
    _print(message, "", lines)
    return "".join(lines)


def _print(message: Any, indent: str, lines: list[str]) -> None:
    for field, value in message.ListFields():
        for item in value if schema.is_repeated(field) else (value,):
            if schema.kind(field) == "message":
                lines.append(f"{indent}{field.name} {{\n")
                _print(item, indent + "  ", lines)
                lines.append(f"{indent}}}\n")
            else:
                lines.append(indent + scalar_field_text(field, item))


def scalar_field_text(field: Any, value: Any) -> str:
    """A scalar field as a line: ``name: value``.

    Args:
        field: The field's descriptor.
        value: What it holds, or one element of a repeated field.
    """
    return f"{field.name}: {scalar_text(field, value)}\n"


def scalar_text(field: Any, value: Any) -> str:
    """A scalar's value as text.

    Args:
        field: The field's descriptor.
        value: What it holds.
    """
    kind = schema.kind(field)
    if kind in _FEWEST_DIGITS:
        return number_text(value, single=kind == "float")
    if kind == "bool":
        return "true" if value else "false"
    if kind == "string":
        return quoted(value)
    if kind == "bytes":
        return f'"{value.decode("latin-1").translate(_BYTES_TABLE)}"'
    if kind == "enum":
        label = field.enum_type.values_by_number.get(value)
        return label.name if label else str(value)
    return str(value)


def quoted(text: str) -> str:
    """Text in double quotes, escaped."""
    return f'"{text.translate(_ESCAPE_TABLE)}"'


def number_text(value: float, *, single: bool) -> str:
    """A floating-point number, as C prints it.

    Args:
        value: The number.
        single: Whether it is of 32 bits, not 64.
    """
    if math.isnan(value):
        return "nan"
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    few, many = _FEWEST_DIGITS["float" if single else "double"]
    text = f"{value:.{few}g}"
    back = float(text)
    if single:
        # Near the largest float, the rounded text may lie beyond it.
        try:
            back = struct.unpack("f", struct.pack("f", back))[0]
        except OverflowError:
            back = math.inf
    return text if back == value else f"{value:.{many}g}"
