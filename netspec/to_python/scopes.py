"""Blocks whose names all begin alike, up to a slash: ``with net.scope("inception_3a/")``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.folding.names import common_start
from netspec.to_python.bound import slots_of
from netspec.to_python.exprs import parts_of, text_of
from netspec.to_python.model import BOTTOM, NAME, TEXT, TOP, Item, Layer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from netspec.to_python.model import Block, Expr
    from netspec.to_python.wiring import Wired

_LEAST = 3  # layers that a scope is for
_SLASH = "/"


def scopes_of(blocks: Iterable[Block]) -> dict[Item, tuple[Expr, ...]]:
    """For each layer of a block that has a scope, the parts of the scope.

    Args:
        blocks: The blocks.
    """
    found: dict[Item, tuple[Expr, ...]] = {}
    for block in blocks:
        scope = _scope_of(block.body)
        if scope is not None:
            found.update(dict.fromkeys(block.body, scope))
    return found


def scopes_of_layers(scopes: Mapping[Item, tuple[Expr, ...]], layers: Sequence[Wired]) -> list[str]:
    """For each layer of the net, the scope that it is added in.

    Args:
        scopes: The scopes of the blocks' layers.
        layers: The net's layers.
    """
    found = [""] * len(layers)
    for item, scope in scopes.items():
        local = without(slots_of(item, NAME)[0], scope)
        for member in item.members:
            found[member] = layers[member].name.removesuffix(local)
    return found


def _scope_of(items: Sequence[Item]) -> tuple[Expr, ...] | None:
    names = []
    for item in items:
        kind = item.kind
        if not isinstance(kind, Layer) or kind.bound or kind.tops == TEXT:
            return None
        if slots_of(item, BOTTOM):
            return None
        names.append(parts_of(slots_of(item, NAME)[0]))
    first = names[0][:-1]
    if len(items) < _LEAST or not first:
        return None
    if any(name[:-1] != first or not isinstance(name[-1], str) for name in names):
        return None
    common = common_start([name[-1] for name in names])
    end = common.rfind(_SLASH) + 1
    if not end or any(len(name[-1]) == end for name in names):
        return None
    scope = (*first, common[:end])
    tops = [parts_of(slot) for item in items for slot in slots_of(item, TOP)]
    return scope if all(_begins(top, scope) for top in tops) else None


def _begins(name: tuple[Expr, ...], scope: tuple[Expr, ...]) -> bool:
    """Whether a name begins with a scope, and goes on."""
    count = len(scope)
    if len(name) < count or name[: count - 1] != scope[:-1]:
        return False
    part = name[count - 1]
    return isinstance(part, str) and part.startswith(scope[-1]) and name != scope


def without(name: Expr, scope: tuple[Expr, ...]) -> Expr:
    """A name without what a scope says of it.

    Args:
        name: The name.
        scope: The parts of the scope.
    """
    parts = list(parts_of(name))
    for part in scope[:-1]:
        assert parts[0] == part
        del parts[0]
    last = scope[-1]
    if isinstance(last, str):
        parts[0] = str(parts[0]).removeprefix(last)
    else:
        del parts[0]
    return text_of(parts)
