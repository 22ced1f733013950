"""A tree to a message: every field checked, every fault reported at its place."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.dsl.fields import Field, message_fields
from netspec.errors import listing, nearest
from netspec.report.diagnostic import ERROR, Diagnostic
from netspec.schema.describe import describe
from netspec.schema.dialects import dialects
from netspec.text import codes
from netspec.text.literals import LiteralError, scalar_value
from netspec.text.tree import Block, Entry, Listing, Scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.text.source import Source


def build(source: Source, root: Block, message: str) -> tuple[Any, list[Diagnostic]]:
    """A message from a tree, with what is wrong left out of it.

    Args:
        source: The text.
        root: Its fields.
        message: The name of the message that it describes.

    Returns:
        The message, and the faults as they were found.
    """
    builder = _Builder(source)
    built = schema.message_class(message)()
    # Blocks of unknown fields are not gone into, so the schema bounds the depth.
    builder.fill(built, message, root)
    return built, builder.diagnostics


class _Builder:
    """Fills messages from blocks."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.diagnostics: list[Diagnostic] = []

    def fill(self, message: Any, name: str, block: Block) -> None:
        """Set the fields of a block in a message."""
        facts = message_fields(name)
        first: dict[str, Entry] = {}
        for entry in block.fields:
            field = facts.get(entry.name.text)
            if field is None:
                self._unknown(name, entry)
            elif entry.value is not None:
                if not field.repeated and field.name in first:
                    self._twice(field, entry, first[field.name])
                    continue
                first.setdefault(field.name, entry)
                for value in _elements(entry.value):
                    self._set(message, field, entry, value)
                if isinstance(entry.value, Listing) and not field.repeated:
                    self._wrong(entry, f"{field.name} takes one value, not a list")
        missing = [each for each in _required(name) if each not in first]
        if missing:
            opener = block.start if block.opener else 0
            self._report(
                codes.MISSING_REQUIRED,
                f"{name} needs {', '.join(missing)}",
                opener,
                opener + 1,
                "A message without it is refused.",
            )

    def _set(self, message: Any, field: Field, entry: Entry, value: Scalar | Block) -> None:
        if isinstance(value, Block):
            if field.kind != "message":
                self._wrong(entry, f"{field.name} takes a value, not a message in braces")
                return
            held = getattr(message, field.name)
            inner = held.add() if field.repeated else held
            inner.SetInParent()
            self.fill(inner, field.message, value)
            return
        if field.kind == "message":
            hint = f"Write {field.name} {{ ... }}."
            self._wrong(entry, f"{field.name} is a {field.message}, not a value", hint)
            return
        try:
            converted = scalar_value(field, value.tokens)
        except LiteralError as error:
            self._report(error.code, str(error), value.start, value.end, error.hint)
            return
        if field.repeated:
            getattr(message, field.name).append(converted)
        else:
            setattr(message, field.name, converted)

    def _unknown(self, message: str, entry: Entry) -> None:
        name = entry.name.text
        hints = [nearest(name, message_fields(message))]
        others = [each for each in _messages_with(name) if each != message]
        if others:
            hints.append(f"It is a field of {listing(map(partial(_known, name), others), 4)}.")
        self._report(
            codes.UNKNOWN_FIELD,
            f"{message} has no field {name!r}",
            entry.name.start,
            entry.name.end,
            " ".join(filter(None, hints)),
        )

    def _twice(self, field: Field, entry: Entry, first: Entry) -> None:
        line = self.source.location(first.start).line
        self._report(
            codes.GIVEN_TWICE,
            f"{field.name} is given twice, first in line {line}",
            entry.start,
            entry.name.end,
            "It takes one value: take one of them away.",
        )

    def _wrong(self, entry: Entry, message: str, hint: str = "") -> None:
        self._report(codes.WRONG_TYPE, message, entry.start, entry.name.end, hint)

    def _report(self, code: str, message: str, start: int, end: int, hint: str) -> None:
        location = self.source.location(start, end)
        self.diagnostics.append(Diagnostic(code, ERROR, message, location, hint))


def _elements(value: Scalar | Block | Listing) -> Iterator[Scalar | Block]:
    if isinstance(value, Listing):
        yield from value.items
    else:
        yield value


@cache
def _required(message: str) -> tuple[str, ...]:
    return tuple(field.name for field in describe(message) if field.required)


def _known(field: str, message: str) -> str:
    """A message that has a field, with the forks that the field is from."""
    forks = dialects(message, field)
    return f"{message} (in {listing(forks, 2)})" if forks else message


@cache
def _messages_with(name: str) -> tuple[str, ...]:
    """The messages that have a field of a name."""
    return tuple(each for each in schema.message_names() if name in message_fields(each))
