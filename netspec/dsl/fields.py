"""What a message's fields take, read once from the schema: the facts behind every check."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from netspec import schema

FLOATS = frozenset({"float", "double"})
INTEGERS = frozenset({"int32", "uint32", "int64", "uint64"})
_RANGES = {
    "int32": (-(2**31), 2**31 - 1),
    "uint32": (0, 2**32 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint64": (0, 2**64 - 1),
    "float": (-3.4028234663852886e38, 3.4028234663852886e38),
    "double": (-1.7976931348623157e308, 1.7976931348623157e308),
}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a message.

    Attributes:
        name: As the schema has it.
        kind: A protobuf type: ``"int32"``, ``"float"``, ``"enum"``, ``"message"``...
        repeated: Whether it takes a list.
        low: The smallest finite number that it holds, if it holds numbers.
        high: The largest one.
        labels: An enum's labels with their numbers, else empty.
        numbers: An enum's numbers.
        message: The name of the message that it holds, or "".
    """

    name: str
    kind: str
    repeated: bool
    low: float
    high: float
    labels: dict[str, int]
    numbers: frozenset[int]
    message: str


def _field(descriptor: Any) -> Field:
    kind = schema.kind(descriptor)
    low, high = _RANGES.get(kind, (0, 0))
    labels = {}
    if kind == "enum":
        labels = {value.name: value.number for value in descriptor.enum_type.values}
    return Field(
        name=descriptor.name,
        kind=kind,
        repeated=schema.is_repeated(descriptor),
        low=low,
        high=high,
        labels=labels,
        numbers=frozenset(labels.values()),
        message=descriptor.message_type.name if kind == "message" else "",
    )


@cache
def message_fields(name: str) -> dict[str, Field]:
    """A message's fields by name, in the order of the schema.

    Args:
        name: The message's name, such as ``"FillerParameter"``.
    """
    return {each.name: _field(each) for each in schema.message_descriptor(name).fields}


@cache
def param_fields_by_type() -> dict[str, str]:
    """Layer types to their parameter field, as the schema's message names tell.

    ``ConvolutionParameter convolution_param`` is the field of type Convolution. It is
    how pycaffe finds a short keyword's message; types that it misses (Deconvolution,
    LSTM, the losses) are in the catalogue.
    """
    table = {}
    for each in message_fields("LayerParameter").values():
        if each.kind == "message" and each.name.endswith("_param"):
            table[each.message.removesuffix("Parameter")] = each.name
    return table


@cache
def keywords(type_name: str) -> dict[str, tuple[str, Field]]:
    """What a layer type's keywords mean.

    Args:
        type_name: A layer type, known or not.

    Returns:
        For each keyword, the LayerParameter field whose message it belongs to ("" for a
        field of the layer itself) and the field. A short keyword goes to the layer's own
        parameters first and then to the layer, one that ends in "param" the other way
        round, as in pycaffe.
    """
    known = schema.layer_type(type_name)
    derived = param_fields_by_type().get(type_name)
    # The catalogue first: a fork's LSTMParameter is that of its type Lstm, not of LSTM.
    holders = known.params if known else (derived,) if derived else ()
    layer = message_fields("LayerParameter")
    table: dict[str, tuple[str, Field]] = {}
    for holder in holders:
        for name, each in message_fields(layer[holder].message).items():
            table.setdefault(name, (holder, each))
    for name, each in layer.items():
        if name.endswith("param") or name not in table:
            table[name] = ("", each)
    return table
