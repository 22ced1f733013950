"""A layer's fields as keywords, and what stands in them apart from what they are."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import numpy as np

from netspec import schema
from netspec.dsl.assign import LAYER_PREFIX
from netspec.dsl.fields import keywords
from netspec.to_python.model import Label, Real

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netspec.dsl.fields import Field

# How a field is built: the number of a slot, or MESSAGE with names and fields, LISTED with
# fields, EMPTY with the name of a message that is set and has nothing in it.
Shape: TypeAlias = Any
MESSAGE, LISTED, EMPTY = "message", "list", "empty"

_WIRING = frozenset({"name", "type", "bottom", "top"})
_LEFT_OUT = frozenset({"blobs"})  # weights are no part of the code
# Words that net.layer takes for itself; a field of that name is said within its message.
_RESERVED = frozenset({"name", "type", "tops", "shapes", "short", "ntop", "in_place", "type_name"})
# What people say first and last; what is not here stands between, as the schema has it.
_FIRST = [
    "num_output", "pool", "kernel_size", "kernel_h", "kernel_w", "stride", "stride_h", "stride_w",
    "pad", "pad_h", "pad_w", "dilation", "group", "bias_term",
]  # fmt: skip
_LAST = [
    "param", "weight_filler", "bias_filler", "transform_param", "loss_weight", "propagate_down",
    "phase", "include", "exclude",
]  # fmt: skip
_RANKS = {name: rank - len(_FIRST) for rank, name in enumerate(_FIRST)}
_RANKS |= {name: rank + 1 for rank, name in enumerate(_LAST)}


class Settings(NamedTuple):
    """A message's fields.

    Attributes:
        fields: Names of keywords, and how each is built.
        slots: What stands in them.
        keys: What each slot is: a field's name.
    """

    fields: tuple[tuple[str, Shape], ...]
    slots: tuple[Any, ...]
    keys: tuple[str, ...]


class _Slots:
    """The slots of one message, numbered as they are found."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self.keys: list[str] = []

    def add(self, key: str, value: Any) -> int:
        self.keys.append(key)
        self.values.append(value)
        return len(self.values) - 1


def layer_settings(layer: Any) -> Settings:
    """A layer's fields but those of its wiring, by the shortest keywords that mean them.

    Args:
        layer: A LayerParameter.
    """
    table, slots = keywords(layer.type), _Slots()
    found: list[tuple[str, Shape]] = []
    for descriptor, value in layer.ListFields():
        name = descriptor.name
        if name == "type" and not value:  # which nobody says, but is there
            found.append((name, slots.add(name, value)))
        if name in _WIRING or name in _LEFT_OUT:
            continue
        apart: list[tuple[str, Shape]] = []
        if descriptor.message_type is not None and not schema.is_repeated(descriptor):
            apart = _short(descriptor, value, table, slots)
        if apart:
            found += apart
        else:
            holder, _ = table[name]
            keyword = f"{LAYER_PREFIX}{name}" if holder else name
            found.append((keyword, _shape(descriptor, value, slots)))
    found.sort(key=lambda each: _RANKS.get(each[0], 0))
    return Settings(tuple(found), tuple(slots.values), tuple(slots.keys))


def net_settings(net: Any) -> Settings:
    """The fields of the net itself.

    Args:
        net: A NetParameter.
    """
    slots = _Slots()
    found = [
        (each.name, _shape(each, value, slots))
        for each, value in net.ListFields()
        if each.name not in ("layer", "layers")
    ]
    return Settings(tuple(found), tuple(slots.values), tuple(slots.keys))


def _short(
    descriptor: Any, value: Any, table: dict[str, tuple[str, Field]], slots: _Slots
) -> list[tuple[str, Shape]]:
    """The fields of a layer's own parameters as keywords; nothing if one is no keyword."""
    inner = value.ListFields()
    for each, _ in inner:
        if each.name in _RESERVED or table.get(each.name, ("",))[0] != descriptor.name:
            return []
    return [(each.name, _shape(each, held, slots)) for each, held in inner]


def _shape(descriptor: Any, value: Any, slots: _Slots) -> Shape:
    """How a field is built, its scalars put into slots. It goes as deep as the schema."""
    repeated = schema.is_repeated(descriptor)
    if descriptor.message_type is not None:
        if repeated:
            return LISTED, tuple(_message(item, slots, in_list=True) for item in value)
        return _message(value, slots, in_list=False)
    scalar = _scalar(descriptor)
    return slots.add(descriptor.name, tuple(map(scalar, value)) if repeated else scalar(value))


def _message(value: Any, slots: _Slots, *, in_list: bool) -> Shape:
    inner = tuple((each.name, _shape(each, held, slots)) for each, held in value.ListFields())
    # As an element of a list, an empty dictionary is an empty message.
    return (MESSAGE, inner) if inner or in_list else (EMPTY, value.DESCRIPTOR.name)


def _scalar(descriptor: Any) -> Callable[[Any], Any]:
    """The function that turns a field's value into what stands in a slot."""
    kind = schema.kind(descriptor)
    if kind == "float":
        return real
    if kind == "double":
        return lambda value: Real(_number(value))
    if kind == "enum":
        enum = descriptor.enum_type
        holder = enum.containing_type
        owner = holder.name if holder is not None else ""
        return lambda value: Label(owner, enum.values_by_number[value].name)
    return _same


def _same(value: Any) -> Any:
    return value


def real(value: float) -> Real:
    """A number of 32 bits, as the shortest text that is read as it.

    >>> real(0.10000000149011612), real(2.0), real(-0.0)
    (Real(text='0.1'), Real(text='2'), Real(text='-0.0'))

    Args:
        value: The number.
    """
    return _real(value) if value else Real(_number(value))  # the two zeros are equal


@cache
def _real(value: float) -> Real:
    short = float(str(np.float32(value)))
    return Real(_number(short if float(np.float32(short)) == value else value))


_WHOLE = 1e7  # up to which a number without a fraction is written as a whole one


def _number(value: float) -> str:
    if not math.isfinite(value):
        return f'float("{value}")'
    whole = value.is_integer() and abs(value) < _WHOLE and math.copysign(1, value) > 0
    if value.is_integer() and -_WHOLE < value < 0:
        whole = True
    return str(int(value)) if whole else repr(value)


def values_of(fields: Sequence[tuple[str, Shape]], slots: Sequence[Any]) -> dict[str, Any]:
    """Keywords as a layer function takes them.

    Args:
        fields: How each is built.
        slots: What stands in the slots; no parameters.
    """
    return {name: _value(shape, slots) for name, shape in fields}


def _value(shape: Shape, slots: Sequence[Any]) -> Any:
    if isinstance(shape, int):
        return _plain(slots[shape])
    kind, inner = shape
    if kind == MESSAGE:
        return values_of(inner, slots)
    if kind == LISTED:
        return [_value(each, slots) for each in inner]
    return schema.message_class(inner)()


def _plain(value: Any) -> Any:
    if isinstance(value, Real):
        return float(value.text.removeprefix('float("').removesuffix('")'))
    if isinstance(value, Label):
        return value.label
    return [_plain(each) for each in value] if type(value) is tuple else value
