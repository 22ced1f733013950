"""The message behind whatever a user gives as a net."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from google.protobuf.message import Message

from netspec.dsl.emit import Emission
from netspec.dsl.netspec import NetSpec
from netspec.dsl.tops import Function, Top, emission
from netspec.errors import FieldTypeError, shown

if TYPE_CHECKING:
    from netspec.errors import Origin


def message_of(net: Any) -> tuple[Any, tuple[Origin, ...]]:
    """The message behind what a user gives, and its layers' origins where they are known.

    Args:
        net: A NetSpec, tops, a message, or what ``NetSpec.emit`` gave.

    Raises:
        FieldTypeError: There is no message in it.
        NetspecError: The net cannot be emitted.
    """
    if isinstance(net, NetSpec):
        net = NetSpec.emit(net)  # a top may be called emit
    elif isinstance(net, (Top, Function)):
        net = emission(net)
    elif isinstance(net, (tuple, list)) and net:
        net = emission(*net)
    if isinstance(net, Emission):
        return net.net, net.origins
    if isinstance(net, Message):
        return net, ()
    raise FieldTypeError(
        f"a NetSpec, tops or a message can be written, not {shown(net)}",
        hint="A function that builds a net must be called: dumps(lenet()).",
    )
