"""The names of ``caffe.net_spec``: the language, and a message's fields set from Python values."""

from __future__ import annotations

from typing import Any

from netspec import layers, params
from netspec.compat import caffe_pb2
from netspec.dsl.assign import message_values
from netspec.dsl.fields import param_fields_by_type
from netspec.dsl.netspec import NetSpec
from netspec.dsl.origin import caller
from netspec.dsl.problem import Problem
from netspec.dsl.tops import Function, Top, to_proto
from netspec.errors import FieldTypeError
from netspec.schema import message_names

__all__ = [
    "Function",
    "Layers",
    "NetSpec",
    "Parameters",
    "Top",
    "assign_proto",
    "caffe_pb2",
    "layers",
    "param_name_dict",
    "params",
    "to_proto",
]


class Layers:
    """Layer functions as attributes: ``Layers().Convolution`` is ``layers.Convolution``."""

    def __getattr__(self, name: str) -> Any:
        return getattr(layers, name)


class Parameters:
    """Enum constants as attributes: ``Parameters().Pooling.MAX`` is ``params.Pooling.MAX``."""

    def __getattr__(self, name: str) -> Any:
        return getattr(params, name)


def param_name_dict() -> dict[str, str]:
    """Layer types by the names of their parameter messages: ``{"Pooling": "pooling", ...}``."""
    return {type_: field.removesuffix("_param") for type_, field in param_fields_by_type().items()}


def assign_proto(proto: Any, name: str, val: Any) -> None:
    """Set a message's field from a Python value.

    Lists extend repeated fields, a scalar for one is a list of one, dictionaries are
    merged into messages; anything else replaces what was there.

    Args:
        proto: A message of the schema.
        name: The field's name.
        val: Its value.

    Raises:
        UnknownFieldError: The message has no such field.
        NetspecError: The value does not fit; the message is as it was.
    """
    message = getattr(getattr(proto, "DESCRIPTOR", None), "name", None)
    if message not in message_names():
        raise FieldTypeError(
            f"assign_proto takes a message of the schema, not a {type(proto).__name__}",
            origin=caller(),
        )
    try:
        values = message_values(message, {name: val})
    except Problem as problem:
        raise problem.error(message, caller()) from None
    proto.MergeFrom(type(proto)(**values))


_param_names = param_name_dict()
