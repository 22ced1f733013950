"""A method for every layer type that reads blobs, in snake case with the schema's keywords."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.building.kinds import types_by_method
from netspec.building.short import ShortMethods

if TYPE_CHECKING:
    from collections.abc import Callable

    from netspec.dsl.tops import Top


class LayerMethods(ShortMethods):
    """Layers that read this blob first; methods.pyi has each method with its keywords."""

    __slots__ = ()

    def layer(self, type_name: str, *bottoms: Top, **params: Any) -> Any:
        """Add a layer of any type, also of one that the schema does not know.

        Args:
            type_name: The type, as prototxt spells it.
            *bottoms: What it reads besides this blob.
            **params: Its keywords; ``name``, ``tops`` (names), ``ntop``, ``in_place`` and
                ``shapes`` (what the tops are, where no rule tells) too.

        Returns:
            A blob, a tuple of several, or the layer if it has no tops.
        """
        return self.net.layer(type_name, self, *bottoms, **params)


def _method(type_name: str, name: str) -> Callable[..., Any]:
    def add(self: LayerMethods, *bottoms: Top, **params: Any) -> Any:
        return self.net.layer(type_name, self, *bottoms, **params)

    add.__name__ = name
    add.__qualname__ = f"LayerMethods.{name}"
    add.__doc__ = f"Add a layer of type {type_name} that reads this blob first."
    return add


for _name, _type in types_by_method().items():
    # What reads no blob, a net has methods for.
    if schema.LAYERS[_type].bottoms.high != 0 and not hasattr(LayerMethods, _name):
        setattr(LayerMethods, _name, _method(_type, _name))
