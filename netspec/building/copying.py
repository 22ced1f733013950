"""Copies and pickles of a net, with what it knows of its layers."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.building.growth import Growth, Owned
from netspec.dsl import flat
from netspec.dsl.emit import in_order

if TYPE_CHECKING:
    from netspec.building.net import Net
    from netspec.dsl.tops import Function


def copied(net: Net) -> Net:
    """A net of the same layers, to which others can be added.

    Args:
        net: The net.
    """
    made = _empty(type(net), dict(net.net_fields()))
    made.tops.update(net.tops)
    made._known.update(net._known)
    same = {fn: fn for fn in net._known.tops}
    _restore(made, _state(net, same), same)
    return made


def deep(net: Net, memo: dict[int, Any]) -> Net:
    """A net of its own layers.

    Args:
        net: The net.
        memo: Of ``copy.deepcopy``.
    """
    return thaw(type(net), copy.deepcopy(freeze(net), memo))


def freeze(net: Net) -> dict[str, Any]:
    """A net as plain data, at any depth.

    Args:
        net: The net.
    """
    functions, known = _functions(net), net._known
    return {
        "graph": flat.freeze(net.tops),
        "net": net.net_fields(),
        "known": [
            (known.tops[fn], known.shapes.get(fn), known.stems.get(fn)) if fn in known else None
            for fn in functions
        ],
        "state": _state(net, {fn: at for at, fn in enumerate(functions)}),
    }


def thaw(cls: type[Net], frozen: dict[str, Any]) -> Net:
    """The net of what ``freeze`` gave.

    Args:
        cls: Its class.
        frozen: The data.
    """
    net = _empty(cls, frozen["net"])
    net.tops.update(flat.thaw(frozen["graph"]))
    functions = _functions(net)  # in the order in which they were frozen
    for fn, facts in zip(functions, frozen["known"], strict=True):
        if facts is not None:
            net._known.add(fn, *facts)
    _restore(net, frozen["state"], dict(enumerate(functions)))
    return net


def _empty(cls: type[Net], net_fields: dict[str, Any]) -> Net:
    return cls.__new__(cls)._set_up({}, net_fields)


def _functions(net: Net) -> list[Function]:
    return list(in_order(top.fn for top in net.tops.values()))


def _state(net: Net, at: dict[Function, Any]) -> dict[str, Any]:
    """All that a net has besides its tops and what it knows of layers, which are told by ``at``."""
    names, growth = net._given, net._growth
    owned = None
    if growth is not None:
        owned = [(each.name, each.layer.SerializeToString(), each.shapes) for each in growth.owned]
    return {
        "layers": {name: at[fn] for name, fn in names.layers.items() if fn in at},
        "counts": dict(names.counts),
        "twins": {name: [at[fn] for fn in twins if fn in at] for name, twins in net._twins.items()},
        "free": [at[fn] for fn in net._free if fn in at],
        "told": [at[fn] for fn in net._told if fn in at],
        "shared": {key: list(layers) for key, layers in net._contexts.shared.items()},
        "owned": owned,
    }


def _restore(net: Net, state: dict[str, Any], functions: dict[Any, Function]) -> None:
    """Put into a net what ``_state`` told."""
    names = net._given
    names.layers.update({name: functions[at] for name, at in state["layers"].items()})
    names.counts.update(state["counts"])
    for name, twins in state["twins"].items():
        net._twins[name] = [functions[at] for at in twins]
    net._free.update(functions[at] for at in state["free"])
    net._told.update(functions[at] for at in state["told"])
    net._contexts.shared.update(state["shared"])
    growth = None
    if state["owned"] is not None:
        layer = schema.LayerParameter
        owned = [
            Owned(name, layer.FromString(data), shapes) for name, data, shapes in state["owned"]
        ]
        growth = Growth(net._known, owned)
    net._put(_growth=growth)
