"""Which function is whose: each says its layer types itself, and is found by them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given

Made: TypeAlias = "Array | Sequence[Array]"
Function: TypeAlias = Callable[["Given"], Made]
InPlace: TypeAlias = Callable[["Given", "Array"], "Array | None"]

_FUNCTIONS: dict[str, Function] = {}
_IN_PLACE: dict[str, InPlace] = {}


def layer(*types: str) -> Callable[[Function], Function]:
    """Make a function the forward pass of layer types: ``@layer("Pooling")``.

    The function gets a layer as a ``Given`` and returns its only top, or all of its tops. They
    are new arrays; where Caffe's tops share the memory of bottoms, views of these.

    Args:
        *types: The types, as prototxt spells them.
    """

    def register(function: Function) -> Function:
        for name in types:
            assert name not in _FUNCTIONS, f"two functions for {name}"
            _FUNCTIONS[name] = function
        return function

    return register


def in_place(*types: str) -> Callable[[InPlace], InPlace]:
    """Make a function the forward pass of layer types where the first top is the first bottom.

    It is for types whose code in Caffe overwrites what it still has to read. The function gets
    the layer and the memory that bottom and top share, flat, and writes to it. It returns the
    second top, if there is one.

    Args:
        *types: The types, as prototxt spells them.
    """

    def register(function: InPlace) -> InPlace:
        for name in types:
            assert name not in _IN_PLACE, f"two functions for {name} in place"
            _IN_PLACE[name] = function
        return function

    return register


def in_place_of(type_name: str) -> InPlace | None:
    """The function of a layer type in place; None if its usual one does it."""
    _read_all()
    return _IN_PLACE.get(type_name)


def function_of(type_name: str) -> Function | None:
    """The function of a layer type, or None if there is none."""
    _read_all()
    return _FUNCTIONS.get(type_name)


def types_computed() -> tuple[str, ...]:
    """All layer types that have a function."""
    _read_all()
    return tuple(_FUNCTIONS)


@cache
def _read_all() -> None:
    """Import every file of functions, so that a new one need be named nowhere."""
    package = import_module("netspec.reference.layers")
    for module in iter_modules(package.__path__):
        import_module(f"{package.__name__}.{module.name}")
