"""Paths into messages, and from a path in a new message back to the old one.

A path names fields and, for repeated ones, indices from 0: ``("layers", 4, "pad")``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from netspec import schema

Path: TypeAlias = tuple[str | int, ...]
Source: TypeAlias = Path

# What a step moved: the beginning of a path after it -> the beginning of the path before it.
Moves: TypeAlias = Mapping[Path, Path]


def before(path: Path, moves: Moves) -> Path:
    """A path before a step; what the step did not move is where it was.

    Args:
        path: The path after the step.
        moves: What the step moved. The longest beginning that is in it counts.
    """
    for length in range(len(path), 0, -1):
        old = moves.get(path[:length])
        if old is not None:
            return old + path[length:]
    return path


def present(path: Path, message: Any) -> Path:
    """The longest beginning of a path that leads to something in a message.

    Args:
        path: Any path; parts that name no field end it.
        message: The message to walk.
    """
    here, length = message, 0
    while length < len(path):
        descriptor = getattr(here, "DESCRIPTOR", None)
        field = descriptor.fields_by_name.get(path[length]) if descriptor else None
        if field is None:
            break
        if not schema.is_repeated(field):
            if not here.HasField(field.name):
                break
            here = getattr(here, field.name)
            length += 1
            continue
        values = getattr(here, field.name)
        if not values:
            break
        length += 1
        index = path[length] if length < len(path) else None
        if not isinstance(index, int) or not 0 <= index < len(values):
            break
        here = values[index]
        length += 1
    return path[:length]
