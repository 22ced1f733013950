"""A source as it was read, before the upgrade: its message, with places and remarks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from netspec.loading.origins import Locate, nowhere
from netspec.report.diagnostic import ERROR, WARNING, Diagnostic
from netspec.report.invalid import InvalidTextError
from netspec.text import codes

if TYPE_CHECKING:
    from netspec.binary.content import Content
    from netspec.binary.skeleton import Skeleton
    from netspec.text.read import Reading


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
