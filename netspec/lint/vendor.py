"""A rule about forks: layer types and fields that BVLC Caffe does not have."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from netspec import schema
from netspec.lint.rule import Seen
from netspec.lint.walk import Held, held_fields
from netspec.schema.comments import vendor_usage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.lint.context import Context
    from netspec.report.fault import Path

_UNKNOWN = "unknown"  # the catalogue's vendor of a type whose source nobody found

_usage = cache(vendor_usage)


def vendor_fields(context: Context) -> Iterator[Seen]:
    """Layer types and fields of forks: each once, where it comes first."""
    for found in (_types(context), _fields(context)):
        first: dict[str, Seen] = {}
        count: dict[str, int] = {}
        for key, seen in found:
            first.setdefault(key, seen)
            count[key] = count.get(key, 0) + 1
        for key, seen in first.items():
            times = f"; {count[key]} times in this file" if count[key] > 1 else ""
            yield replace(seen, message=seen.message + times)


def _types(context: Context) -> Iterator[tuple[str, Seen]]:
    for index, layer in enumerate(context.net.layer):
        known = schema.layer_type(layer.type)
        if known is not None and known.vendor is not None:
            whose = "a fork" if known.vendor == _UNKNOWN else known.vendor
            yield (
                known.name,
                Seen(
                    f"layer type {known.name} is of {whose}, and not of BVLC Caffe",
                    ("layer", index, "type"),
                    layer=layer.name,
                ),
            )


def _fields(context: Context) -> Iterator[tuple[str, Seen]]:
    told: set[Path] = set()
    for held in held_fields(context.given):
        usage = _usage(held.name)
        if usage is None or any(held.path[:size] in told for size in range(1, len(held.path))):
            continue
        told.add(held.path)  # what is within it needs no word of its own
        if not _is_of_vendor_type(held):
            message = f"field {held.name} is of a fork, and not of BVLC Caffe: {usage}"
            yield held.name, Seen(message, held.path, given=True)


def _is_of_vendor_type(held: Held) -> bool:
    """Whether it is a field of a layer whose type, being a fork's, says as much."""
    if held.message.DESCRIPTOR.name != "LayerParameter":
        return False
    known = schema.layer_type(held.message.type)
    return known is not None and known.vendor is not None and held.field.name in known.params
