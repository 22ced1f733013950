"""Layers as pycaffe's nets bind them: ``n.conv1 = L.Convolution(n.data, num_output=20)``."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING

from netspec.dsl.netspec import NetSpec
from netspec.to_python.code import Call, Line, Listing, Suite, flat
from netspec.to_python.literals import expression, listed, quoted
from netspec.to_python.model import BOTTOM, IN_PLACE, KEY, NAME, NAMED, TEXT, TOP, Layer
from netspec.to_python.nodes import Nodes, keywords_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.to_python.code import Node, Statement
    from netspec.to_python.model import Expr, Item

_MANY = 6  # tops from which on they are bound in a loop
_LONG = 60  # characters of what is assigned to, from which on that is done one by one


def bound_layer(
    item: Item,
    nodes: Nodes,
    net: str,
    targets: Sequence[str],
    sources: Sequence[str],
    keywords: Sequence[tuple[str, Node]] | None = None,
) -> list[Statement]:
    """The statements that make a layer and bind it.

    Args:
        item: The layer.
        nodes: Makes code.
        net: What the net is called.
        targets: Variables that its blobs are assigned to as well.
        sources: The blobs that it reads.
        keywords: Its keywords as code, if they are not all of its fields.
    """
    kind = item.kind
    assert isinstance(kind, Layer)
    tops = slots_of(item, TOP)
    keys = keys_of(item)
    named = list(keywords) if keywords is not None else fields_of(item, nodes)
    named += _wiring(item, keys)
    call = Call(_function(kind.type), [*sources, *keywords_of(named)])
    bound = [key_text(net, key) for key in keys]
    # Of a Net, what is bound is a blob, and what the function gives is not.
    assigned = [] if net == "net" else list(targets)
    found = _assigned(call, bound, assigned, net, tops)
    if kind.unnamed:
        held = [quoted(top) for top in tops] if kind.tops == NAMED else []
        if kind.tops not in (NAMED, TEXT, IN_PLACE):
            held = [expression(each) for each in keys]
        fixed = Call("Fixed", [Listing("()", list(held)), "unnamed=True"])
        found.append(Line(f"{bound[0]}.fn.fixed = ", fixed))
    if targets and not assigned and len(keys) >= _MANY:
        value = f"[{net}[each] for each in {flat(names_node(tops))}]"
        found.append(Line(f"{targets[0]} = ", value))
    elif targets and not assigned:
        pairs = zip(targets, bound, strict=True)
        found += [Line(f"{name} = ", key) for name, key in pairs if name != "_"]
    return found


def _assigned(
    call: Call, bound: Sequence[str], targets: Sequence[str], net: str, tops: Sequence[Expr]
) -> list[Statement]:
    """The statements that bind what a call gives, and assign it to variables as well."""
    target = f"{', '.join(targets)} = " if targets else ""
    keys = f"{', '.join(bound)} = "
    if len(bound) < _MANY and (len(bound) == 1 or len(target + keys) <= _LONG):
        return [Line(target + keys, call)]
    if len(targets) == len(bound) and "_" not in targets:
        pairs = zip(bound, targets, strict=True)
        return [Line(target, call), *(Line(f"{key} = ", name) for key, name in pairs)]
    alone = len(targets) == 1  # all of them as one
    holder = targets[0] if alone else "tops"
    inside: list[Statement] = [Line(f"{net}[each] = ", "top")]
    made: list[Statement] = [
        Line(f"{holder} = ", call),
        Suite(
            "for each, top in ", [Call("zip", [names_node(tops), holder, "strict=True"])], inside
        ),
    ]
    return made if alone or not targets else [*made, Line(target, holder)]


def fields_of(item: Item, nodes: Nodes) -> list[tuple[str, Node]]:
    """A layer's fields, and whether it works in place.

    Args:
        item: The layer.
        nodes: Makes code.
    """
    kind = item.kind
    assert isinstance(kind, Layer)
    found = [(name, nodes.field(shape, item.slots)) for name, shape in kind.fields]
    if kind.tops == IN_PLACE:
        found.append(("in_place", "True"))
    return found


def slots_of(item: Item, key: str) -> list[Expr]:
    """What stands in a layer's slots of one key.

    Args:
        item: The layer.
        key: What the slots are.
    """
    return [slot for each, slot in zip(item.kind.keys, item.slots, strict=True) if each == key]


def keys_of(item: Item) -> list[Expr]:
    """The names that a layer's blobs, or the layer, are bound to.

    Args:
        item: The layer.
    """
    kind = item.kind
    assert isinstance(kind, Layer)
    tops = slots_of(item, TOP)
    if kind.tops == NAMED and tops:
        return tops
    return slots_of(item, KEY) or slots_of(item, NAME)


def key_text(net: str, key: Expr) -> str:
    """How what is bound is called: an attribute, or an item where that is not possible.

    Args:
        net: What the net is called.
        key: The name.
    """
    plain = (
        isinstance(key, str)
        and key.isascii()
        and key.isidentifier()
        and not keyword.iskeyword(key)
        and not key.startswith("_")
        and not hasattr(NetSpec, key)
        and key not in ("tops", "net")
    )
    return f"{net}.{key}" if plain and net == "n" else f"{net}[{expression(key)}]"


def _wiring(item: Item, keys: Sequence[Expr]) -> list[tuple[str, Node]]:
    """What is said of a layer's name, tops and bottoms."""
    kind = item.kind
    assert isinstance(kind, Layer)
    tops, bottoms = slots_of(item, TOP), slots_of(item, BOTTOM)
    name = slots_of(item, NAME)[0]
    found: list[tuple[str, Node]] = []
    if bottoms:
        found.append(("bottom", names_node(bottoms)))
    if not kind.unnamed and name != keys[0]:
        found.append(("name", expression(name)))
    if kind.tops == TEXT:
        found += [("ntop", "0"), ("top", names_node(tops))]
    elif kind.tops == NAMED and len(tops) != 1:
        found.append(("ntop", str(len(tops))))
    return found


def names_node(names: Sequence[Expr]) -> Node:
    """One name, or several.

    Args:
        names: The names.
    """
    texts = [expression(name) for name in names]
    if len(texts) == 1:
        return texts[0]
    closed = all(isinstance(name, str) for name in names)
    return listed(names, texts) if closed else Listing("[]", list(texts))


def _function(type_name: str) -> str:
    """The function that makes layers of a type."""
    plain = type_name.isascii() and type_name.isidentifier() and not keyword.iskeyword(type_name)
    if plain and not type_name.startswith("_") and type_name != "annotations":
        return f"L.{type_name}"
    return f"layer_function({quoted(type_name)})"
