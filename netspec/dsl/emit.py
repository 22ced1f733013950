"""Tops to a NetParameter: the order and the names that pycaffe gives, at any depth."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.errors import CycleError, MissingTopError, Origin

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from netspec.dsl.tops import Function, Top


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


def emit(
    results: Iterable[Top | Function],
    names: Mapping[Top | Function, str],
    net: Any = None,
) -> Emission:
    """Emit all layers that the results need, each after the makers of its bottoms.

    Args:
        results: What the net is for, in order: layers come where they are first needed.
        names: Names of tops, and of layers without tops; others get automatic ones.
        net: A NetParameter with the fields of the net itself, which gets the layers.

    Raises:
        CycleError: Layers feed each other in a circle.
        NetspecError: A layer's parameters were edited to something that does not fit.
    """
    net = schema.message_class("NetParameter")() if net is None else net
    add_layer = net.layer.add
    made: list[Function] = []
    with collector_paused():
        for fn, values in layers(results, names):
            add_layer(**values)
            made.append(fn)
    return Emission(net, tuple(made))


def layers(
    results: Iterable[Top | Function], names: Mapping[Top | Function, str]
) -> Iterator[tuple[Function, dict[str, Any]]]:
    """The layers that ``emit`` emits, one by one, as ``LayerParameter(**values)`` takes them."""
    namer = _Namer(names)
    blobs: dict[Top, str] = {}
    for fn in in_order(each.fn for each in results):
        try:
            bottoms = [blobs[each] for each in fn.inputs]
        except KeyError as error:
            raise _unread(error.args[0], fn) from None
        tops, fixed = fn.tops, fn.fixed
        top_names = list(bottoms) if fn.in_place else namer.blobs(fn, tops)
        if not (fixed and fixed.given):
            values = fn.values()
            if not (fixed and fixed.unnamed):
                # An in-place layer's own top is never a blob, and still names the layer.
                # One bound by itself (n.x = top.fn) has its own name.
                own = not tops or (len(tops) > 1 and fn in names)
                key = fn if own else tops[0]
                values.setdefault("name", namer.name(key, fn.type_name))
            if fn.type_name:
                values.setdefault("type", fn.type_name)
            if "bottom" in values:
                bottoms += values["bottom"]
            if "top" in values:
                top_names += values["top"]
            values["bottom"] = bottoms
            values["top"] = top_names
            yield fn, values
        blobs.update(zip(tops, top_names, strict=False))


def in_order(results: Iterable[Function]) -> Iterator[Function]:
    """Walk over the functions that the results need, each after those that it needs.

    The order is that of a depth-first walk over bottoms, as pycaffe's recursion goes,
    with a stack of its own, so that depth costs nothing but memory.

    Raises:
        CycleError: Layers feed each other in a circle.
    """
    done: set[Function] = set()
    opened: set[Function] = set()  # those on the way from a result to where we are
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
                yield fn
                continue
            opened.add(fn)
            for needed in missing:
                if needed in opened:
                    raise _cycle(needed, fn)
            stack.extend(reversed(missing))


def not_known(result: Function, known: Container[Function]) -> Iterator[Function]:
    """Walk over the functions that a result needs and that are not known, each after its needs.

    What is given is to be known when the next one is asked for. It costs what is new, however
    long the net is.

    Args:
        result: Where the walk ends.
        known: What is known.

    Raises:
        CycleError: Layers feed each other in a circle.
    """
    waiting = [result]
    entered: set[Function] = set()
    while waiting:
        fn = waiting[-1]
        before = [each.fn for each in fn.inputs if each.fn not in known]
        if fn in known or not before:
            waiting.pop()
            if fn not in known:
                yield fn
        elif fn in entered:
            list(in_order([result]))  # it names the circle
        else:
            entered.add(fn)
            waiting += before


def _cycle(first: Function, last: Function) -> CycleError:
    return CycleError(
        f"{first.label()} needs its own result: it feeds {last.label()}, which feeds it",
        origin=first.origin,
        hint="A Caffe net has no cycles: unroll the recurrence, one layer a time step.",
    )


def _unread(bottom: Top, reader: Function) -> MissingTopError:
    return MissingTopError(
        f"{reader.label()}: reads top {bottom.n} of {bottom.fn.label()}, which has fewer",
        origin=reader.origin,
        hint="An in-place layer has as many tops as bottoms." if bottom.fn.in_place else "",
    )


@contextmanager
def collector_paused() -> Iterator[None]:
    """Hold Python's collector off: nothing here is garbage before it is done.

    For a long net it would walk every object of the process time and again.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


class _Namer:
    """Gives names: the user's, else the type with a number that counts up, as pycaffe's."""

    def __init__(self, names: Mapping[Top | Function, str]) -> None:
        self._names = names
        self._automatic: dict[Top | Function, str] = {}
        self._counts: dict[str, int] = {}

    def blobs(self, fn: Function, tops: tuple[Top, ...]) -> list[str]:
        """Names of a layer's tops."""
        if fn.fixed is not None:
            return list(fn.fixed.tops)
        return [self.name(top, fn.type_name) for top in tops]

    def name(self, key: Top | Function, type_name: str) -> str:
        """The name of a top, or of a layer without tops."""
        name = self._names.get(key)
        if name is None:
            name = self._automatic.get(key)
        if name is None:
            count = self._counts[type_name] = self._counts.get(type_name, 0) + 1
            name = self._automatic[key] = f"{type_name}{count}"
        return name
