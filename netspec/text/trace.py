"""Which line of a template made a line of its result.

The chunks that a template yields are known by the line that yields them. That takes a macro
for one chunk, so a second rendering marks every line of literal text, which looks into
macros, imports and includes alike.
"""

from __future__ import annotations

import re
from array import array
from typing import TYPE_CHECKING, Any

from jinja2.ext import Extension
from jinja2.lexer import Token

from netspec.errors import Origin
from netspec.text.sandbox import Meter, sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jinja2 import Template
    from jinja2.lexer import TokenStream

    from netspec.text.sandbox import Loader

# Characters that no text has for good reason: noncharacters of Unicode.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_MARK = re.compile(f"{_OPEN}(\\d+){_CLOSE}")


class Chunks:
    """A template's result in pieces, each with the line of the compiled template that made it."""

    def __init__(self, template: Template) -> None:
        self.template = template
        self.texts: list[str] = []
        self.lines = array("l")

    def render(self, variables: Mapping[str, Any], meter: Meter) -> str:
        """Run the template, and keep what it makes.

        Args:
            variables: What the template is given.
            meter: What stops it when it makes too much.
        """
        characters = 0
        running: Any = self.template.root_render_func(self.template.new_context(dict(variables)))
        for text in running:
            self.texts.append(text)
            self.lines.append(running.gi_frame.f_lineno)
            characters += len(text)
            if characters > meter.most_characters:
                # Raised outside the template's own frames, so the line is said here.
                file = self.template.filename or ""
                line = self.template.get_corresponding_lineno(self.lines[-1])
                raise meter.too_much(Origin(file, line))
        return "".join(self.texts)

    def line_at(self, offset: int) -> int:
        """The template's line that made the character at an offset."""
        for text, line in zip(self.texts, self.lines, strict=True):
            if offset < len(text):
                return self.template.get_corresponding_lineno(line)
            offset -= len(text)
        return self.template.get_corresponding_lineno(self.lines[-1]) if self.lines else 1


class _MarkLines(Extension):
    """Puts a mark before every line of a template's literal text."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        """The template's tokens with marked literal text."""
        marks: list[Origin] = self.environment.netspec_marks  # type: ignore[attr-defined]  # set below
        file = stream.filename or stream.name or ""
        for token in stream:
            if token.type != "data":
                yield token
                continue
            marked = []
            for further, line in enumerate(token.value.split("\n")):
                marked.append(f"{_OPEN}{len(marks)}{_CLOSE}{line}")
                marks.append(Origin(file, token.lineno + further))
            yield Token(token.lineno, token.type, "\n".join(marked))


class Marks:
    """Which template's line made each line of a result; macros and includes looked into.

    Args:
        loader: What loads the template.
        variables: What the template is given.
        text: The result. Where marks change what the template makes, nothing is known.
    """

    def __init__(self, loader: Loader, variables: Mapping[str, Any], text: str) -> None:
        meter = Meter()
        meter.most_characters *= 16
        environment = sandbox(loader, meter, _MarkLines)
        self._marks: list[Origin] = []
        environment.netspec_marks = self._marks  # type: ignore[attr-defined]  # read above
        try:
            marked = environment.get_template(loader.name).render(dict(variables))
        except Exception:  # whatever fails now did not before: the marks did it
            marked = ""
        self._lines = marked.split("\n") if _MARK.sub("", marked) == text else []

    def origin(self, line: int) -> Origin | None:
        """The template's line that made a line of the result, from 1; None if unknown."""
        if line > len(self._lines):
            return None
        # A line's own text may begin with an expression; then the last mark before it counts.
        text = self._lines[line - 1]
        found = list(_MARK.finditer(text))
        with_text = [mark for mark in found if _text_after(text, mark)]
        chosen = (with_text or found)[:1]
        while not chosen and line > 1:
            line -= 1
            chosen = list(_MARK.finditer(self._lines[line - 1]))[-1:]
        return self._marks[int(chosen[0][1])] if chosen else None


def _text_after(line: str, mark: re.Match[str]) -> bool:
    """Whether a mark has text of its own before the next."""
    return bool(line[mark.end() :].partition(_OPEN)[0].strip())
