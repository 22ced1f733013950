"""Enum constants by layer type: ``params.Pooling.MAX`` is ``PoolingParameter.MAX``."""

from __future__ import annotations

from typing import Any as _Any

from netspec import schema as _schema
from netspec.errors import UnknownFieldError as _UnknownFieldError
from netspec.errors import listing as _listing
from netspec.errors import nearest as _nearest


class _Param:
    """The constants of one parameter message."""

    __slots__ = ("_message",)

    def __init__(self, message: str) -> None:
        self._message = message

    def _constants(self) -> dict[str, int]:
        enums = _schema.message_descriptor(self._message).enum_types
        return {value.name: value.number for enum in enums for value in enum.values}

    def __getattr__(self, name: str) -> _Any:
        constants = self._constants()
        if name in constants:
            return constants[name]
        if name.startswith("__"):
            raise AttributeError(name)
        # pycaffe gives whatever the message class has, its nested enums for instance.
        found = getattr(_schema.message_class(self._message), name, None)
        if found is None:
            hint = [_nearest(name, constants), f"It has {_listing(constants) or 'none'}."]
            raise _UnknownFieldError(
                f"{self._message} has no constant {name!r}", hint=" ".join(filter(None, hint))
            )
        return found

    def __dir__(self) -> list[str]:
        return list(self._constants())

    def __repr__(self) -> str:
        return f"<params.{self._message.removesuffix('Parameter')}: {', '.join(dir(self))}>"


def _layer_names() -> list[str]:
    names = _schema.message_names()
    return [name.removesuffix("Parameter") for name in names if name.endswith("Parameter")]


def __getattr__(name: str) -> _Any:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name not in _layer_names():
        raise _UnknownFieldError(
            f"the schema has no message {name}Parameter", hint=_nearest(name, _layer_names())
        )
    globals()[name] = found = _Param(f"{name}Parameter")
    return found


def __dir__() -> list[str]:
    return _layer_names()
