"""Tops to a NetParameter: the order and the names that pycaffe gives, at any depth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.dsl.tops import Function, Top
from netspec.errors import BottomError, CycleError, FieldTypeError, Origin, TopError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Emission:
    """A net and where it comes from.

    Attributes:
        net: The NetParameter.
        functions: For each of its layers, in order, the Function that made it.
    """

    net: Any
    functions: tuple[Function, ...]

    @property
    def origins(self) -> tuple[Origin, ...]:
        """For each layer, in order, the line that made it."""
        return tuple(fn.origin for fn in self.functions)


def to_proto(*tops: Top | Function) -> Any:
    """The NetParameter of all layers that the given tops need, with automatic names.

    Args:
        *tops: Tops, or layers without tops.

    Raises:
        TopError: An argument is neither.
        CycleError: Layers feed each other in a circle.
    """
    for each in tops:
        if not isinstance(each, (Top, Function)):
            raise TopError(f"to_proto takes tops, not {type(each).__name__}")
    return emit(tops, {}).net


def emit(
    results: Iterable[Top | Function],
    names: Mapping[Top | Function, str],
    net_fields: Mapping[str, Any] | None = None,
) -> Emission:
    """Emit all layers that the results need, each after the makers of its bottoms.

    Args:
        results: What the net is for, in order: layers come where they are first needed.
        names: Names of tops, and of layers without tops; others get automatic ones.
        net_fields: Fields of the net itself, as ``NetParameter(**net_fields)`` takes them.

    Raises:
        CycleError: Layers feed each other in a circle.
        NetspecError: A layer's parameters were edited to something that does not fit.
    """
    namer = _Namer(dict(names))
    net = schema.message_class("NetParameter")(**(net_fields or {}))
    add_layer = net.layer.add
    top_names: dict[Function, list[str]] = {}
    made: list[Function] = []
    for fn in in_order(each if isinstance(each, Function) else each.fn for each in results):
        bottoms = [_blob_name(top_names, each, fn) for each in fn.inputs]
        if fn.type_name == EXTERNAL:
            top_names[fn] = list(fn.fixed_tops or ())
            continue
        tops = list(bottoms) if fn.in_place else namer.tops(fn)
        values = fn.values()
        name = namer.layer(fn)
        values.setdefault("name", name)
        values.setdefault("type", fn.type_name)
        values["bottom"] = bottoms + values["bottom"] if "bottom" in values else bottoms
        if "top" in values:
            tops += values["top"]
        values["top"] = tops
        top_names[fn] = tops
        add_layer(**values)
        made.append(fn)
    return Emission(net, tuple(made))


# A blob that a net is given from outside: it has a name and no layer.
EXTERNAL = ""


def in_order(results: Iterable[Function]) -> list[Function]:
    """The functions that the results need, each after those that it needs.

    The order is that of a depth-first walk over bottoms, as pycaffe's recursion goes,
    with a stack of its own, so that depth costs nothing but memory.

    Raises:
        CycleError: Layers feed each other in a circle.
    """
    done: set[Function] = set()
    opened: set[Function] = set()  # those on the way from a result to where we are
    order: list[Function] = []
    for result in results:
        if result in done:
            continue
        stack = [result]
        while stack:
            fn = stack[-1]
            if fn in done:
                stack.pop()
                continue
            missing = [each.fn for each in fn.inputs if each.fn not in done]
            if not missing:
                stack.pop()
                opened.discard(fn)
                done.add(fn)
                order.append(fn)
                continue
            opened.add(fn)
            for needed in missing:
                if needed in opened:
                    raise _cycle(needed, fn)
            stack.extend(reversed(missing))
    return order


def _cycle(first: Function, last: Function) -> CycleError:
    return CycleError(
        f"{first.label()} needs its own result: it feeds {last.label()}, which feeds it",
        origin=first.origin,
        hint="A Caffe net has no cycles: unroll the recurrence, one layer a time step.",
    )


def _blob_name(top_names: dict[Function, list[str]], bottom: Top, reader: Function) -> str:
    names = top_names[bottom.fn]
    if bottom.n < len(names):
        return names[bottom.n]
    raise BottomError(
        f"{reader.label()}: reads top {bottom.n} of {bottom.fn.label()}, which has {len(names)}",
        origin=reader.origin,
    )


class _Namer:
    """Gives names: the user's, else the type with a number that counts up, as pycaffe's."""

    def __init__(self, names: dict[Top | Function, str]) -> None:
        self._names = names
        self._counts: dict[str, int] = {}

    def tops(self, fn: Function) -> list[str]:
        if fn.fixed_tops is not None:
            return list(fn.fixed_tops)
        return [self._name(top, fn.type_name) for top in fn.tops]

    def layer(self, fn: Function) -> str:
        # An in-place layer's own top never shows as a blob, and still names the layer.
        return self._name(fn.tops[0] if fn.tops else fn, fn.type_name)

    def _name(self, key: Top | Function, type_name: str) -> str:
        name = self._names.get(key)
        if name is None:
            count = self._counts[type_name] = self._counts.get(type_name, 0) + 1
            name = self._names[key] = f"{type_name}{count}"
        if type(name) is not str:
            raise FieldTypeError(f"a top's name is text, not {name!r}", origin=None)
        return name
