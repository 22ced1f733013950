"""Keyword arguments to fields, as pycaffe assigns them and with every value checked.

A scalar for a repeated field is a list of one, dictionaries are messages and merge, and an
empty dictionary leaves its message unset. Beyond pycaffe, tuples, ranges and numpy values
are taken, and enum labels as text. The result is what a message's constructor takes.

It runs twice for every layer of a net, so each field has a setter of its own, made once,
that sees the usual types first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, NoReturn

import numpy as np
from google.protobuf.message import Message

from netspec import schema
from netspec.dsl.convert import convert, no_message, own_message
from netspec.dsl.fields import FLOATS, INTEGERS, Field, keywords, message_fields
from netspec.dsl.problem import Problem
from netspec.errors import UnknownFieldError, listing, nearest

LAYER_PREFIX = "layer."
TAKEN_OUT = ("ntop", "in_place")  # keywords that are no fields
Values = dict[str, Any]
Setter = Callable[[Values, Any], None]


def layer_values(type_name: str, params: Mapping[str, Any]) -> Values:
    """A layer's keywords as the fields of its LayerParameter.

    Args:
        type_name: The layer's type.
        params: Keywords as scripts write them.

    Returns:
        What ``LayerParameter(**values)`` takes.

    Raises:
        Problem: A keyword or value that does not fit.
    """
    table = _keyword_setters(type_name)
    values: Values = {}
    for key, value in params.items():
        entry = table.get(key)
        if entry is None:
            _unknown_keyword(type_name, key)
        holder, put = entry
        if holder:
            inner = _opened(values, holder)
            try:
                put(inner, value)
            except Problem as problem:
                raise problem.within(holder) from None
            if inner:
                values[holder] = inner
        else:
            put(values, value)
    return values


def message_values(message: str, params: Mapping[str, Any]) -> Values:
    """A dictionary as the fields of a message.

    Args:
        message: The message's name, such as ``"SolverParameter"``.
        params: Its fields.

    Returns:
        What the message's constructor takes.

    Raises:
        Problem: A field or value that does not fit.
    """
    values: Values = {}
    _fill(values, message, params)
    return values


def _fill(values: Values, message: str, params: Mapping[str, Any]) -> None:
    setters = _setters(message)
    for key, value in params.items():
        put = setters.get(key)
        if put is None:
            _unknown_field(message, key)
        put(values, value)


@cache
def _setters(message: str) -> dict[str, Setter]:
    return {name: _setter(field) for name, field in message_fields(message).items()}


@cache
def _keyword_setters(type_name: str) -> dict[str, tuple[str, Setter]]:
    own = _setters("LayerParameter")
    # ``layer.engine`` is the layer's own field, where a parameter of that name hides it.
    table = {f"{LAYER_PREFIX}{key}": ("", put) for key, put in own.items()}
    for key, (holder, field) in keywords(type_name).items():
        table[key] = (holder, _setter(field)) if holder else ("", own[key])
    return table


def _setter(field: Field) -> Setter:
    """The function that sets a field in a dictionary of values."""
    if field.kind == "message":
        return _set_messages(field) if field.repeated else _set_message(field)
    return _set_list(field) if field.repeated else _set_scalar(field)


def _set_scalar(field: Field) -> Setter:
    name, checked = field.name, _checker(field)

    def put(values: Values, value: Any) -> None:
        values[name] = checked(value)

    return put


def _set_list(field: Field) -> Setter:
    name, checked = field.name, _checker(field)

    def put(values: Values, value: Any) -> None:
        items = [checked(item) for item in _items(value)]
        if items:
            values[name] = [*values[name], *items] if name in values else items

    return put


def _checker(field: Field) -> Callable[[Any], Any]:
    """The function that checks a scalar: plain values at once, others by ``convert``."""
    low, high = field.low, field.high

    def integer(value: Any) -> Any:
        return value if type(value) is int and low <= value <= high else convert(field, value)

    def number(value: Any) -> Any:
        given = type(value)
        plain = (given is float or given is int) and low <= value <= high
        return value if plain else convert(field, value)

    def text(value: Any) -> Any:
        return value if type(value) is str and value.isascii() else convert(field, value)

    def other(value: Any) -> Any:
        return convert(field, value)

    if field.kind in INTEGERS:
        return integer
    if field.kind in FLOATS:
        return number
    return text if field.kind == "string" else other


def _set_message(field: Field) -> Setter:
    name, message = field.name, field.message

    def put(values: Values, value: Any) -> None:
        if isinstance(value, dict):
            inner = _opened(values, name)
            try:
                _fill(inner, message, value)
            except Problem as problem:
                raise problem.within(name) from None
            if inner:
                values[name] = inner
        elif isinstance(value, Message):
            values[name] = own_message(field, value)
        else:
            no_message(field, value)

    return put


def _set_messages(field: Field) -> Setter:
    name, message = field.name, field.message

    def element(index: int, item: Any) -> Any:
        if isinstance(item, dict):
            inner: Values = {}
            try:
                _fill(inner, message, item)
            except Problem as problem:
                raise problem.within(f"{name}[{index}]") from None
            return inner
        if isinstance(item, Message):
            return own_message(field, item)
        return no_message(field, item)

    def put(values: Values, value: Any) -> None:
        items = [element(index, item) for index, item in enumerate(_items(value))]
        if items:
            values[name] = [*values[name], *items] if name in values else items

    return put


def _items(value: Any) -> Any:
    """The elements of a value for a repeated field."""
    if isinstance(value, (list, tuple, range)):
        return value
    if isinstance(value, np.ndarray):
        return np.atleast_1d(value).tolist()
    # What a message's repeated field gives reads like a list, and is none.
    return value if hasattr(value, "extend") and hasattr(value, "append") else (value,)


def _opened(values: Values, name: str) -> Values:
    """What is set of a message so far, as a dictionary that can be added to."""
    inner = values.get(name)
    if inner is None:
        return {}
    if isinstance(inner, dict):
        return inner
    facts = message_fields(inner.DESCRIPTOR.name)
    return {
        each.name: list(value) if facts[each.name].repeated else value
        for each, value in inner.ListFields()
    }


def _unknown_keyword(type_name: str, key: Any) -> NoReturn:
    table = keywords(type_name)
    hints = [nearest(key, [*table, *TAKEN_OUT])]
    own = [name for name, (holder, _) in table.items() if holder]
    if own:
        hints.append(f"{type_name} takes {listing(own, 30)}, and the fields of every layer.")
    elif schema.layer_type(type_name) is None:
        hints.append(f"The schema has no layer type {type_name}, so it takes the fields of")
        hints.append(f"every layer only. {nearest(type_name, schema.LAYERS)}")
    raise Problem(UnknownFieldError, str(key), "no such field", " ".join(hints).strip())


def _unknown_field(message: str, key: Any) -> NoReturn:
    fields = message_fields(message)
    hint = f"{nearest(key, fields)} {message} has {listing(fields, 30)}."
    raise Problem(UnknownFieldError, str(key), "no such field", hint.strip())
