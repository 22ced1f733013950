"""Text within Graphviz's HTML-like labels: escaped, so that nothing in it is markup."""

from __future__ import annotations

from html import escape
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from netspec.drawing.widths import room, text_width
from netspec.report.unicode import printable
from netspec.summary.cells import cut

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NAME_WIDTH = 30  # columns of a name in a box
_MESSAGE_WIDTH = 38  # columns of a message in a box
_MESSAGE_LINES = 4
_BREAK = '<BR ALIGN="LEFT"/>'
NBSP = "\u00a0"


def text(given: str) -> str:
    r"""A text as it stands in a label.

    >>> print(text('a<b> & "c"\\N'))
    a&lt;b&gt; &amp; &quot;c&quot;\\N

    Args:
        given: Any text.
    """
    # Graphviz takes \N for a node's name, however it is escaped as markup.
    return escape(printable(given, keep=NBSP)).replace("\\", "\\\\")


def tip(lines: str) -> str:
    """A text as it stands in an attribute that shows when one points at something.

    Args:
        lines: Any text; its line breaks are kept.
    """
    return "&#10;".join(map(text, lines.split("\n")))


def font(inner: str, **attributes: object) -> str:
    """Markup in a font.

    Args:
        inner: The markup.
        **attributes: ``color``, ``point_size``.
    """
    return f"<FONT{_spelt(attributes)}>{inner}</FONT>"


class Span(NamedTuple):
    """A piece of a line of text.

    Attributes:
        text: The text.
        size: The font's size, in points.
        colour: The colour; "" for that of names.
        bold: Whether it is bold.
    """

    text: str
    size: float
    colour: str = ""
    bold: bool = False

    @property
    def markup(self) -> str:
        """The piece as it stands in a label."""
        inner = tag("B", text(self.text)) if self.bold else text(self.text)
        return font(inner, point_size=f"{self.size:g}", color=self.colour or None)


def lines_markup(lines: Sequence[Sequence[Span]]) -> str:
    """Lines of text as they stand in a label.

    Args:
        lines: The lines.
    """
    return "".join("".join(span.markup for span in line) + _BREAK for line in lines)


def lines_width(lines: Sequence[Sequence[Span]]) -> int | None:
    """How much room lines need; None if every renderer knows it, since it knows all letters.

    Args:
        lines: The lines.
    """
    if all(text_width(span.text, 1, bold=span.bold) is not None for line in lines for span in line):
        return None
    return ceil(max(sum(room(s.text, s.size, bold=s.bold) for s in line) for line in lines))


def tag(name: str, inner: str, **attributes: object) -> str:
    """Markup in a tag.

    Args:
        name: The tag, such as ``"TD"``.
        inner: The markup.
        **attributes: Its attributes; those that are None are left out.
    """
    return f"<{name}{_spelt(attributes)}>{inner}</{name}>"


def _spelt(attributes: Mapping[str, object]) -> str:
    return "".join(
        f' {name.replace("_", "-").upper()}="{value}"'
        for name, value in attributes.items()
        if value is not None
    )


def wrapped(message: str, width: int = _MESSAGE_WIDTH) -> list[str]:
    """A message in lines that fit into a box, cut after a few.

    Args:
        message: Any text.
        width: How many columns a line has.
    """
    lines: list[str] = []
    for word in printable(message).split(" "):
        short = cut(word, width)
        if lines and len(lines[-1]) + 1 + len(short) <= width:
            lines[-1] += f" {short}"
        else:
            lines.append(short)
    if len(lines) > _MESSAGE_LINES:
        lines = [*lines[: _MESSAGE_LINES - 1], f"{lines[_MESSAGE_LINES - 1]} \u2026"]
    return lines
