"""Keywords of the layer functions, and the type that each has in the stub."""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.dsl.fields import keywords, message_fields
from netspec.stubs.docstring import WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.dsl.fields import Field

LAYER = "LayerParameter"

# Protobuf's types as the stubs call them.
_ALIASES = {
    "int32": "_Int",
    "int64": "_Int",
    "uint32": "_Int",
    "uint64": "_Int",
    "float": "_Float",
    "double": "_Float",
    "bool": "_Bool",
    "string": "str",
    "bytes": "_Bytes",
    "message": "_Message",
}

# What the aliases stand for. The protocols let numpy's numbers and arrays pass.
_VALUES = {
    "_Int": "int | SupportsIndex",
    "_Float": "float | SupportsFloat",
    "_Bool": "bool | int",
    "_Bytes": "bytes | bytearray | memoryview",
    "_Message": "dict[str, Any] | Message",
}


def arguments(type_name: str) -> dict[str, tuple[str, Field]]:
    """The keywords of a type that a stub can name: all but Python's own words.

    A field called ``lambda`` is written ``**rest``, where ``rest: dict[str, Any]`` has it.
    """
    return {
        name: entry for name, entry in keywords(type_name).items() if not keyword.iskeyword(name)
    }


def value_aliases(body: str) -> Iterator[str]:
    """The aliases of ``_VALUES`` that a stub's text uses."""
    for alias, types in _VALUES.items():
        if re.search(rf"\b{alias}\b", body):
            yield f"{alias}: TypeAlias = {types}\n"


def message_of(holder: str) -> str:
    """The message that a keyword's field belongs to; ``holder`` is as ``keywords`` has it."""
    return message_fields(LAYER)[holder].message if holder else LAYER


def annotation(holder: str, field: Field) -> str:
    """A field's type, as a keyword of the layer function takes it."""
    one = _ALIASES.get(field.kind) or _enum_annotation(message_of(holder), field)
    return f"{one} | Sequence[{one}]" if field.repeated else one


def _enum_annotation(message: str, field: Field) -> str:
    """An enum's labels where they fit into a line, as editors show them; else its alias."""
    labels = _labels(field)
    fits = len(f"    {field.name}: {labels} = ...,") <= WIDTH and not field.repeated
    return labels if fits else _alias_of(descriptor(message, field).enum_type)


def _labels(field: Field) -> str:
    return f"int | Literal[{', '.join(_quoted(field))}]"


def _quoted(field: Field) -> list[str]:
    return [f'"{label}"' for label in field.labels]


def descriptor(message: str, field: Field) -> Any:
    """A field's descriptor, for what ``Field`` leaves out."""
    return schema.message_descriptor(message).fields_by_name[field.name]


def _alias_of(enum: Any) -> str:
    path: str = enum.full_name
    return "_" + path.partition(".")[2].replace(".", "_")


def enum_aliases() -> Iterator[str]:
    """An alias an enum whose labels do not fit where a keyword takes them."""
    found: dict[str, Field] = {}
    for each in schema.LAYERS:
        for holder, field in arguments(each).values():
            message = message_of(holder)
            if field.kind == "enum" and _enum_annotation(message, field) != _labels(field):
                found[_alias_of(descriptor(message, field).enum_type)] = field
    for alias, field in sorted(found.items()):
        line = f"{alias}: TypeAlias = {_labels(field)}"
        if len(line) > WIDTH:
            body = "".join(f"        {label},\n" for label in _quoted(field))
            line = f"{alias}: TypeAlias = (\n    int\n    | Literal[\n{body}    ]\n)"
        yield line
    yield ""
