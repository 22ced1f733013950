"""Every field that a message holds, with its path, however deep."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from netspec import schema

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.report.fault import Path


class Held(NamedTuple):
    """A field that a message holds.

    Attributes:
        path: Where it is. A repeated field of messages comes once for each, with its index;
            one of scalars comes once, without.
        message: The message that holds it.
        field: Its descriptor.
        value: Its value; for a repeated field of scalars, all of them.
    """

    path: Path
    message: Any
    field: Any
    value: Any

    @property
    def name(self) -> str:
        """The field's name behind its message's: ``"ConvolutionParameter.pad"``."""
        return f"{self.message.DESCRIPTOR.name}.{self.field.name}"


def held_fields(message: Any) -> Iterator[Held]:
    """All fields that are set in a message and in the messages within it.

    Args:
        message: Any message.
    """
    pending: list[tuple[Path, Any]] = [((), message)]
    while pending:
        path, holder = pending.pop()
        inner: list[tuple[Path, Any]] = []
        for field, value in holder.ListFields():
            here = (*path, field.name)
            if field.message_type is None:
                yield Held(here, holder, field, value)
                continue
            parts = [(here, value)]
            if schema.is_repeated(field):
                parts = [((*here, index), each) for index, each in enumerate(value)]
            for part, each in parts:
                yield Held(part, holder, field, each)
            inner += parts
        pending += reversed(inner)
