"""Which public forks a field is known from."""

from __future__ import annotations

from functools import cache

from netspec.schema.catalogue import LAYERS
from netspec.schema.comments import vendor_usage
from netspec.schema.pool import held_message, message_descriptor, message_names

_LAYERS = ("LayerParameter", "V1LayerParameter")


@cache
def dialects(message: str, field: str) -> tuple[str, ...]:
    """The forks whose layers take a field; empty if BVLC Caffe has it, or none is known.

    Args:
        message: The message's name, such as ``"PermuteParameter"``.
        field: The field's name in it.
    """
    if vendor_usage(f"{message}.{field}") is None:
        return ()
    fields = {field} if message in _LAYERS else _parameter_fields(message)
    types = [known for known in LAYERS.values() if fields & set(known.params)]
    forks = [each.vendor for each in types if each.vendor and each.vendor != "unknown"]
    return tuple(dict.fromkeys(forks))


@cache
def _parameter_fields(message: str) -> set[str]:
    """The fields of a layer through which a message is reached."""
    found: set[str] = set()
    wanted, seen = [message], {message}
    while wanted:
        name = wanted.pop()
        for holder in message_names():
            for field in message_descriptor(holder).fields:
                if held_message(field) != name:
                    continue
                if holder in _LAYERS:
                    found.add(field.name)
                elif holder not in seen:
                    seen.add(holder)
                    wanted.append(holder)
    return found
