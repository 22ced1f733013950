"""The compiled schema in a private DescriptorPool, and message classes by name.

The pool is private so that this schema lives beside any other ``caffe.proto`` of the
process: protobuf refuses two files of one name in one pool. There is no generated
``_pb2`` module, since generated code refuses older protobuf runtimes.
"""

from __future__ import annotations

import threading
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.internal import enum_type_wrapper

if TYPE_CHECKING:
    from google.protobuf.descriptor import Descriptor, EnumDescriptor

_KINDS = {
    1: "double",
    2: "float",
    3: "int64",
    4: "uint64",
    5: "int32",
    8: "bool",
    9: "string",
    11: "message",
    12: "bytes",
    13: "uint32",
    14: "enum",
}  # descriptor.proto's Type numbers, those that the schema uses
DESCRIPTOR_SET = Path(__file__).with_name("caffe.desc")

# Every pool of the process knows its files by name, so the name is the package's own.
FILE_NAME = "netspec/schema/caffe.proto"


def _load() -> Any:
    files = descriptor_pb2.FileDescriptorSet.FromString(DESCRIPTOR_SET.read_bytes())
    private = descriptor_pool.DescriptorPool()
    for file in files.file:
        private.AddSerializedFile(file.SerializeToString())
    return private


# Made when the module is imported, which Python does once, whatever threads there are: a
# second pool would have classes of the same names that do not mix with the first one's.
_POOL = _load()
_FILE = _POOL.FindFileByName(FILE_NAME)


def private_pool() -> Any:
    """The private pool that holds the schema."""
    return _POOL


def file_descriptor() -> Any:
    """The file's descriptor: its messages and enums by name."""
    return _FILE


# Protobuf before 4.22 makes classes in a factory, which must be the only one.
_FACTORY: Any = (
    None if hasattr(message_factory, "GetMessageClass") else message_factory.MessageFactory(_POOL)
)
_LOCK = threading.Lock()


def message_descriptor(name: str) -> Descriptor:
    """The descriptor of a message.

    Args:
        name: The message's name without package, such as ``"LayerParameter"``.

    Raises:
        KeyError: The schema has no such message.
    """
    return file_descriptor().message_types_by_name[name]  # type: ignore[no-any-return]


def enum_descriptor(name: str) -> EnumDescriptor:
    """The descriptor of an enum, nested ones as ``"PoolingParameter.PoolMethod"``.

    Raises:
        KeyError: The schema has no such enum.
    """
    message, _, nested = name.rpartition(".")
    if message:
        return message_descriptor(message).enum_types_by_name[nested]
    return file_descriptor().enum_types_by_name[name]  # type: ignore[no-any-return]


@cache
def message_class(name: str) -> Any:
    """The class of a message, such as ``message_class("NetParameter")``.

    Raises:
        KeyError: The schema has no such message.
    """
    descriptor = message_descriptor(name)
    with _LOCK:
        if _FACTORY is not None:
            return _FACTORY.GetPrototype(descriptor)
        return message_factory.GetMessageClass(descriptor)


def own_message(value: Any, name: str) -> Any:
    """A message as one of this schema; one of another ``caffe.proto`` is carried over.

    Args:
        value: Anything.
        name: The name of the message that is wanted.

    Returns:
        The message, the given one itself if it is of this schema; None if the value is no
        message of that name.
    """
    wanted = message_class(name)
    if isinstance(value, wanted):
        return value
    if getattr(getattr(value, "DESCRIPTOR", None), "name", "") == name:
        return wanted.FromString(value.SerializePartialToString())
    return None


@cache
def enum_type(name: str) -> Any:
    """An enum with ``Name(number)``, ``Value(label)``, ``items()`` and its labels.

    Raises:
        KeyError: The schema has no such enum.
    """
    return enum_type_wrapper.EnumTypeWrapper(enum_descriptor(name))


def is_repeated(field: Any) -> bool:
    """Whether a field takes a list, asked in the way that this protobuf runtime knows."""
    # The property is new, and the label that it replaces warns in newer releases.
    if hasattr(type(field), "is_repeated"):
        return bool(field.is_repeated)
    return bool(field.label == field.LABEL_REPEATED)


def kind(field: Any) -> str:
    """A field's type as ``caffe.proto`` writes it, ``"message"`` or ``"enum"``."""
    return _KINDS[field.type]


def held_message(field: Any) -> str:
    """The name of the message that a field holds; "" if it holds another kind of value."""
    return str(field.message_type.name) if field.message_type is not None else ""


def message_names() -> tuple[str, ...]:
    """Every message's name, in the file's order."""
    return tuple(file_descriptor().message_types_by_name)


def enum_names() -> tuple[str, ...]:
    """Every top-level enum's name, in the file's order."""
    return tuple(file_descriptor().enum_types_by_name)
