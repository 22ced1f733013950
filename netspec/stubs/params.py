"""``params.pyi``: a class of constants a message that has enums."""

from __future__ import annotations

from netspec import schema
from netspec.schema import comments
from netspec.stubs.docstring import docstring

_PARAMS_HEAD = '''\
"""Enum constants by layer type, for editors and checkers; ``python -m netspec.stubs`` writes it."""

from typing import Final

from google.protobuf.internal.enum_type_wrapper import EnumTypeWrapper
'''


def params_stub() -> str:
    """The text of ``params.pyi``: a class a message that has enum constants."""
    parts = [_PARAMS_HEAD]
    for message in schema.message_names():
        name = message.removesuffix("Parameter")
        enums = schema.message_descriptor(message).enum_types
        if name == message or not enums:
            continue
        parts.append(f"class _{name}:")
        parts.append(docstring([f"Constants of {message}."], 4) + "\n")
        for enum in enums:
            parts.append(f"    {enum.name}: EnumTypeWrapper")
            parts.extend(_attribute_doc(f"{message}.{enum.name}"))
            for value in enum.values:
                parts.append(f"    {value.name}: Final = {value.number}")
                parts.extend(_attribute_doc(f"{message}.{enum.name}.{value.name}"))
        parts.append(f"\n{name}: _{name}\n")
    return "\n".join(parts)


def _attribute_doc(name: str) -> list[str]:
    text = " ".join(comments.description(name).split())
    return [docstring([text], 4)] if text else []
