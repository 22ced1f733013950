"""Which nets there are in a module's variables, or in what a function returns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from google.protobuf.message import DecodeError, Message

from netspec import schema
from netspec.dsl.netspec import NetSpec
from netspec.dsl.tops import Function, Top, to_proto
from netspec.errors import NothingDefinedError, ScriptError
from netspec.text.read import NET_OR_SOLVER, read_as


def nets_in_module(namespace: Mapping[str, Any]) -> dict[str, Any]:
    """Nets and solvers that module variables hold.

    One object under two names counts once, by its first name; so does the message of a
    NetSpec that is there too. Empty ones do not count, and names that begin with an
    underscore only where there are no others.

    Args:
        namespace: The module's variables.
    """
    found: dict[str, Any] = {}
    seen: set[int] = set()
    for name, value in namespace.items():
        if name.startswith("__") or id(value) in seen or not _is_net(value):
            continue
        seen.add(id(value))
        found[name] = _own_class(value)
    public = {name: value for name, value in found.items() if not name.startswith("_")}
    return _without_copies(public or found)


def nets_in_value(value: Any, name: str) -> dict[str, Any]:
    """Nets and solvers in what a function returned.

    Args:
        value: A NetSpec, a message, a top, tops, prototxt text, a mapping from names to
            such values, or several nets in a row.
        name: The function's name, for those that have no name of their own.

    Raises:
        ScriptError: Text that is no prototxt.
        NothingDefinedError: A mapping or row in which something is no net.
    """
    if isinstance(value, Mapping):
        return _each(dict(value), name)
    if isinstance(value, Iterator):
        value = list(value)
    if isinstance(value, (tuple, list)):
        if value and all(isinstance(each, (Top, Function)) for each in value):
            return {name: to_proto(*value)}
        return _each({f"{name}_{i}": each for i, each in enumerate(value, 1)}, name)
    net = _one(value, name)
    return {} if net is None else {name: net}


def _each(values: dict[Any, Any], name: str) -> dict[str, Any]:
    nets = {}
    for key, value in values.items():
        tops = isinstance(value, (tuple, list)) and value
        if tops and all(isinstance(each, (Top, Function)) for each in value):
            net = to_proto(*value)
        else:
            net = _one(value, f"{name}: {key}")
        if net is None:
            raise NothingDefinedError(
                f"{name} returned, as {key!r}, no net but a {type(value).__name__}"
                if value is None or not _is_net_type(value)
                else f"{name} returned, as {key!r}, a net that is empty",
                hint="Return nets only: a NetSpec, a top, a message or prototxt text each.",
            )
        nets[str(key)] = net
    return nets


def _one(value: Any, name: str) -> Any:
    """A single net, or None."""
    if isinstance(value, (Top, Function)):
        return to_proto(value)
    if isinstance(value, str):
        return _parsed(value, name) if value.strip() else None
    return _own_class(value) if _is_net(value) else None


def _is_net_type(value: Any) -> bool:
    if isinstance(value, NetSpec):
        return True
    return isinstance(value, Message) and value.DESCRIPTOR.name in NET_OR_SOLVER


def _is_net(value: Any) -> bool:
    if isinstance(value, NetSpec):
        return bool(value.tops)
    return _is_net_type(value) and bool(value.ListFields())


def _own_class(value: Any) -> Any:
    """A message of another caffe.proto, as one of this schema."""
    if isinstance(value, NetSpec):
        return value
    try:
        return schema.own_message(value, value.DESCRIPTOR.name)
    except DecodeError:
        return value


def _without_copies(nets: dict[str, Any]) -> dict[str, Any]:
    specs = [value for value in nets.values() if isinstance(value, NetSpec)]
    if not specs or len(specs) == len(nets):
        return nets
    emitted = [spec.to_proto() for spec in specs]
    return {
        name: value
        for name, value in nets.items()
        if isinstance(value, NetSpec) or value not in emitted
    }


def _parsed(text: str, name: str) -> Any:
    reading = read_as(NET_OR_SOLVER, text, name=f"<{name}>")
    if reading.ok:
        return reading.message
    raise ScriptError(
        f"{name} returned text that is no prototxt of a net: {reading.diagnostics[0]}"
    )
