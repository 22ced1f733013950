"""A method of a net for every layer type that reads no blob, with the schema's keywords."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.building.kinds import method_name
from netspec.building.sources import TRANSFORMED, ShortSources, transformed

if TYPE_CHECKING:
    from collections.abc import Callable


class SourceMethods(ShortSources):
    """Layers that read no blob; source_methods.pyi has each method with its keywords."""


def _method(type_name: str, name: str) -> Callable[..., Any]:
    def add(self: SourceMethods, **params: Any) -> Any:
        if type_name in TRANSFORMED:
            params = transformed(params)
        return self.layer(type_name, **params)

    add.__name__ = name
    add.__qualname__ = f"SourceMethods.{name}"
    add.__doc__ = f"Add a layer of type {type_name}, which reads no blob."
    return add


for _type, _known in schema.LAYERS.items():
    if 0 in _known.bottoms and not hasattr(SourceMethods, method_name(_type)):
        setattr(SourceMethods, method_name(_type), _method(_type, method_name(_type)))

# What a net has methods of; a top that is assigned to an attribute so called takes its place.
SOURCES = frozenset(name for name in dir(SourceMethods) if name[0] != "_") - {"layer"}
