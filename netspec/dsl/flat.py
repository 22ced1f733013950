"""A graph of layers as a flat list and back, so that copies and pickles know no depth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.dsl.emit import in_order
from netspec.dsl.tops import Function, Top
from netspec.errors import Origin

if TYPE_CHECKING:
    from collections.abc import Mapping


def freeze(tops: Mapping[str, Top | Function]) -> dict[str, Any]:
    """All layers that the tops need, with bottoms as indices into the list."""
    functions = list(in_order(each.fn for each in tops.values()))
    index = {fn: i for i, fn in enumerate(functions)}
    return {
        "layers": [
            {
                "type_name": fn.type_name,
                "inputs": [(index[each.fn], each.n) for each in fn.inputs],
                "params": fn.params,
                "ntop": fn.ntop,
                "in_place": fn.in_place,
                "fixed": fn.fixed,
                "origin": tuple(fn.origin),
            }
            for fn in functions
        ],
        "tops": [
            (name, index[each.fn], each.n if isinstance(each, Top) else None)
            for name, each in tops.items()
        ],
    }


def thaw(graph: Mapping[str, Any]) -> dict[str, Top | Function]:
    """The tops of a frozen graph, with new layers behind them."""
    functions: list[Function] = []
    for each in graph["layers"]:
        fn = Function.restored(
            each["type_name"],
            tuple(_top(functions[i], n) for i, n in each["inputs"]),
            each["params"],
            each["ntop"],
            Origin(*each["origin"]),
        )
        fn.in_place = each["in_place"]
        fn.fixed = each["fixed"]
        functions.append(fn)
    return {
        name: functions[i] if n is None else _top(functions[i], n) for name, i, n in graph["tops"]
    }


def _top(fn: Function, n: int) -> Top:
    return fn.tops[n] if n < len(fn.tops) else Top(fn, n)
