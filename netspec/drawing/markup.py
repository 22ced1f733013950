"""Text within Graphviz's HTML-like labels: escaped, so that nothing in it is markup."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from netspec.report.unicode import printable
from netspec.summary.cells import cut

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME_WIDTH = 30  # columns of a name in a box
_MESSAGE_WIDTH = 38  # columns of a message in a box
_MESSAGE_LINES = 4
_ENTITY = re.compile(r"&(?=#?\w+;)")
_JOINER = "\u2060"  # of no width


def text(given: str) -> str:
    r"""A text as it stands in a label.

    >>> print(text('a<b> & "c"\\N'))
    a&lt;b&gt; &amp; &quot;c&quot;\\N

    Args:
        given: Any text.
    """
    # Graphviz takes what looks like an entity for one, and \N for a node's name, however they
    # are escaped as markup.
    return escape(_ENTITY.sub("&" + _JOINER, printable(given))).replace("\\", "\\\\")


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
