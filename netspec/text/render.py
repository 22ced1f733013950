"""Users' own templates: rendered in a sandbox, and parsed before anybody gets the result."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from netspec.errors import NetspecError, Origin, ReadError, RenderedTextError, cannot_read
from netspec.report.diagnostic import Location
from netspec.text.failures import template_error
from netspec.text.read import NET_OR_SOLVER, read_as
from netspec.text.sandbox import LIBRARY, Loader, Meter, sandbox
from netspec.text.trace import Chunks, Marks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netspec.report.diagnostic import Diagnostic

SUFFIX = ".j2"
_TEXT = "<template>"
_QUOTE = "Text goes in double quotes: {{ name | quote }}."


def render(
    source: str | os.PathLike[str],
    variables: Mapping[str, Any] | None = None,
    *,
    name: str = _TEXT,
    folder: str | os.PathLike[str] = ".",
) -> str:
    """A template's result, which is prototxt of a net or of a solver.

    Args:
        source: The template's file, or its text. A ``str`` is a file if it is one line that
            ends in ``.j2`` and holds no brace.
        variables: What the template is given, by name.
        name: What errors call a template that is given as text.
        folder: Where a template that is given as text finds what it includes or imports; a
            file finds it in the file's folder. ``netspec/...`` are the package's blocks.

    Returns:
        The text, with every line as the template made it.

    Raises:
        ReadError: The file cannot be read.
        TemplateError: The template does not compile, or fails.
        RenderedTextError: The result is no prototxt.
    """
    rendering = run_template(source, variables, name=name, folder=folder)
    faults = read_as(NET_OR_SOLVER, rendering.text).diagnostics
    if faults:
        raise _rendered_text_error(faults[0], rendering)
    return rendering.text


class Rendering:
    """A template's result, whatever it is, and where its lines come from.

    Attributes:
        text: The result.
        name: What errors call the template.
    """

    def __init__(
        self, text: str, chunks: Chunks, loader: Loader, variables: Mapping[str, Any]
    ) -> None:
        self.text = text
        self.name = loader.filename
        self._chunks = chunks
        self._made_of = (loader, variables)

    @cached_property
    def _marks(self) -> Marks:
        return Marks(*self._made_of, self.text)

    def called(self, line: int, column: int = 1) -> Origin:
        """The line of the template itself that made a place of the result.

        Args:
            line: The result's line, from 1.
            column: Its column, from 1.
        """
        lines = self.text.split("\n")
        offset = sum(len(each) + 1 for each in lines[: line - 1]) + column - 1
        return Origin(self.name, self._chunks.line_at(offset))

    def written(self, line: int) -> Origin | None:
        """The line that has a line of the result as its text, in whichever file; or None.

        Args:
            line: The result's line, from 1.
        """
        return self._marks.origin(line)


def run_template(
    source: str | os.PathLike[str],
    variables: Mapping[str, Any] | None = None,
    *,
    name: str = _TEXT,
    folder: str | os.PathLike[str] = ".",
) -> Rendering:
    """What a template makes, which need be no prototxt; the arguments are those of render.

    Raises:
        ReadError: The file cannot be read.
        TemplateError: The template does not compile, or fails.
    """
    loader = _loader(source, name, Path(folder))
    given = dict(variables or {})
    meter = Meter()
    environment = sandbox(loader, meter)
    try:
        chunks = Chunks(environment.get_template(loader.name))
        text = chunks.render(given, meter)
    except Exception as error:  # a template can raise anything, as a script can
        raise template_error(error, environment, loader, given) from None
    return Rendering(text, chunks, loader, given)


def read_template(path: str | os.PathLike[str]) -> str:
    """A template file's text.

    Args:
        path: The file.

    Raises:
        ReadError: It is missing, a folder, not readable or not UTF-8.
    """
    try:
        return decoded(Path(path).read_bytes(), os.fspath(path))
    except (OSError, ValueError) as error:
        if isinstance(error, NetspecError):
            raise
        raise cannot_read(os.fspath(path), error, "the template ") from None


def decoded(data: bytes, name: str) -> str:
    """A template's bytes as text.

    Args:
        data: The bytes, UTF-8.
        name: What the error calls them.

    Raises:
        ReadError: They are not UTF-8.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ReadError(
            f"{name!r} is not UTF-8 text: byte 0x{data[error.start]:02x}",
            origin=Origin(name, line),
            hint="Save the template as UTF-8.",
        ) from None


def _loader(source: str | os.PathLike[str], name: str, folder: Path) -> Loader:
    if isinstance(source, str) and not _is_path(source):
        return Loader(name, source, name, folder)
    path = Path(source)
    return Loader(path.name, read_template(source), os.fspath(source), path.parent)


def _is_path(source: str) -> bool:
    return source.endswith(SUFFIX) and not any(char in source for char in "{}\n")


def _rendered_text_error(fault: Diagnostic, rendering: Rendering) -> RenderedTextError:
    """The error for a result that does not parse, at the template's line that made it."""
    lines = rendering.text.split("\n")
    place = fault.location or Location(rendering.name, 1)
    number = min(place.line, len(lines))
    called = rendering.called(number, place.column)
    written = rendering.written(number) or called
    # A fault in the package's own blocks is mostly one of how they were called.
    origin = called if written.file.startswith(LIBRARY) else written
    other = written if origin is called else called
    # Plain text of several lines is one chunk, known by its first; a macro is called below.
    elsewhere = other.file != origin.file or other.line > origin.line
    through = f"It came through {other}. " if elsewhere else ""
    shown = lines[number - 1].strip()
    hint = _QUOTE if fault.hint.startswith("Put it in quotes") else fault.hint
    return RenderedTextError(
        f"the result's line {number} is no prototxt: {fault.message}: {shown:.80}",
        origin=origin,
        hint=f"{through}{hint}".rstrip(),
    )
