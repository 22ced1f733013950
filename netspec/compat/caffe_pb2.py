"""The names of ``caffe.proto.caffe_pb2``: every message, enum and label of the schema."""

from __future__ import annotations

from functools import cache
from typing import Any

from netspec import schema
from netspec.compat.computing import raise_unknown
from netspec.schema.pool import file_descriptor

# Private names of generated modules that scripts use: _NETPARAMETER and so on are the
# descriptors, nested enums' with the message's name before them.


@cache
def _facts() -> dict[str, Any]:
    found: dict[str, Any] = {"DESCRIPTOR": file_descriptor()}
    for name in schema.enum_names():
        enum = schema.enum_type(name)
        found.update({name: enum, f"_{name.upper()}": enum.DESCRIPTOR, **dict(enum.items())})
    for name in schema.message_names():
        descriptor = schema.message_descriptor(name)
        found[name] = schema.message_class(name)
        found[f"_{name.upper()}"] = descriptor
        for nested in descriptor.enum_types:
            found[f"_{name.upper()}_{nested.name.upper()}"] = nested
    return found


def _public() -> list[str]:
    return [name for name in _facts() if not name.startswith("_")]


def __getattr__(name: str) -> Any:
    if name == "__all__":
        return _public()
    found = _facts().get(name)
    if found is None and name not in _facts():
        raise_unknown("caffe.proto.caffe_pb2", name, _public())
    return found


def __dir__() -> list[str]:
    return _public()
