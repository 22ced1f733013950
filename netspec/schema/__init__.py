"""The schema of Caffe: message classes and enums by name, and the layer catalogue.

>>> from netspec import schema
>>> schema.PoolingParameter.AVE
1
>>> schema.Phase.Value("TEST") == schema.TEST
True
"""

from __future__ import annotations

from typing import Any

from netspec.schema.catalogue import LAYERS, LayerType, layer_type
from netspec.schema.pool import (
    enum_names,
    enum_type,
    is_repeated,
    kind,
    message_class,
    message_descriptor,
    message_names,
    own_message,
    private_pool,
)

__all__ = [
    "LAYERS",
    "LayerType",
    "enum_names",
    "enum_type",
    "is_repeated",
    "kind",
    "layer_type",
    "message_class",
    "message_descriptor",
    "message_names",
    "own_message",
    "private_pool",
]


def _lookup(name: str) -> Any:
    if name in message_names():
        return message_class(name)
    for enum in enum_names():
        if name == enum:
            return enum_type(enum)
        if name in set(enum_type(enum).keys()):
            return enum_type(enum).Value(name)
    return None


def __getattr__(name: str) -> Any:
    found = None if name.startswith("_") else _lookup(name)
    if found is None:
        raise AttributeError(f"the schema has no message, enum or label {name!r}")
    globals()[name] = found  # the next access is a plain look-up
    return found


def __dir__() -> list[str]:
    return sorted({*__all__, *message_names(), *enum_names()})
