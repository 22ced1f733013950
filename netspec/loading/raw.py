"""A source as it was read, before the upgrade: its message, with places and remarks."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from netspec.loading.origins import Locate, nowhere
from netspec.report.diagnostic import ERROR, WARNING, Diagnostic, Location
from netspec.report.invalid import InvalidTextError
from netspec.text import codes

if TYPE_CHECKING:
    from netspec.binary.content import Content
    from netspec.binary.skeleton import Skeleton
    from netspec.text.read import Reading

_PART = re.compile(r"\w+")  # of a field's name as protobuf gives it: layer[3].top


@dataclass(frozen=True, slots=True)
class Raw:
    """A message that was read.

    Attributes:
        name: What messages call the source.
        message: The message.
        locate: The place of a path in it.
        diagnostics: What there is to say of it.
        reading: The text, if it was one.
        skeleton: Of a binary file, where the weights' numbers lie.
        content: Where they can be read.
        folder: Where files that it names are looked for first, if it is a file.
    """

    name: str
    message: Any
    locate: Locate = nowhere
    diagnostics: tuple[Diagnostic, ...] = ()
    reading: Reading | None = None
    skeleton: Skeleton | None = None
    content: Content | None = None
    folder: str = ""


def complete(raw: Raw) -> Raw:
    """The same, with every field named that a message needs and does not have.

    Args:
        raw: A message that came from no text; the reader of texts names such fields itself.
    """
    if raw.message.IsInitialized():
        return raw
    faults = []
    for missing in raw.message.FindInitializationErrors():
        parts = [int(part) if part.isdigit() else part for part in _PART.findall(missing)]
        place = raw.locate(tuple(parts)) or Location(raw.name, 0, 0)
        what = f"{missing} is missing"
        hint = "A message without it is refused."
        faults.append(Diagnostic(codes.MISSING_REQUIRED, ERROR, what, place, hint))
    return replace(raw, diagnostics=(*raw.diagnostics, *faults))


def checked(raw: Raw, *, allow_unknown: bool = False) -> Raw:
    """The same, if nothing in it is an error.

    Args:
        raw: What was read.
        allow_unknown: Whether fields that the schema does not have are left out with a
            warning.

    Raises:
        InvalidTextError: Something is an error; it has everything that there is to say.
    """
    found = raw.diagnostics
    if allow_unknown:
        found = tuple(
            replace(each, severity=WARNING) if each.code == codes.UNKNOWN_FIELD else each
            for each in found
        )
    if any(each.severity == ERROR for each in found):
        raise InvalidTextError(found, raw.name)
    return replace(raw, diagnostics=found)
