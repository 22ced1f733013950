"""Prototxt in one layout, whatever its layout was: what ``netspec fmt`` writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.dsl.emit import collector_paused
from netspec.report.invalid import InvalidTextError
from netspec.text.attach import attach
from netspec.text.grammar import read_tree
from netspec.text.order import sort_fields
from netspec.text.source import UNNAMED, Source

if TYPE_CHECKING:
    from netspec.text.items import Item, Remark

WIDTH = 80  # columns that a message or list on one line may take
_BOM = "\ufeff"
_STEP = "  "
# Caffe's messages are five deep. Were more levels than these indented, the size of a text
# would grow with the square of its depth.
_DEEPEST = 40


def format_text(
    text: str, *, order: bool = False, message: str | None = None, name: str = UNNAMED
) -> str:
    """Prototxt in netspec's layout, with all of its comments; docs/fmt.md describes it.

    Fields need not be of the schema, and values need not be right.

    Args:
        text: The text. What is no UTF-8 in a file stands in it as ``surrogateescape``
            decodes it, and stays as it is.
        order: Whether the fields of each message come in the order of their numbers in the
            schema, unknown ones last.
        message: The name of the message that the text describes, for ``order``; None takes
            NetParameter or SolverParameter, whichever has more of the text's fields.
        name: What errors call the text.

    Raises:
        InvalidTextError: The text's structure has faults: braces, quotes, stray text.
    """
    source = Source(text.removeprefix(_BOM), name)
    with collector_paused():
        tree, faults = read_tree(source)
        if faults:
            raise InvalidTextError(faults, name)
        whole = attach(source.text, tree)
        if order:
            sort_fields(whole, message)
        first, found, _ = source.text.partition("\n")
        line_break = "\r\n" if found and first.endswith("\r") else "\n"
        lines = _lines(whole)
    return "".join(f"{line}{line_break}" for line in lines)


def _lines(whole: Item) -> list[str]:
    """The text's lines, without their ends."""
    lines: list[str] = []
    stack = [(whole, iter(whole.inside or ()))]
    while stack:
        group, items = stack[-1]
        pad = _pad(len(stack) - 1)
        for item in items:
            if item.above:
                _add_remarks(lines, item.above, pad)
            if item.gap:
                lines.append("")
            line = _one_line(item, WIDTH - len(pad))
            if line is None:
                lines.append(_with_comment(pad + item.head, item.behind))
                stack.append((item, iter(item.inside or ())))
                break
            lines.append(_with_comment(pad + line, item.after))
        else:
            stack.pop()
            _add_remarks(lines, group.below, pad)
            if group.tail:
                lines.append(_with_comment(_pad(len(stack) - 1) + group.tail, group.after))
    return lines


def _one_line(item: Item, room: int) -> str | None:
    """An item on one line, or None if it takes more columns than there are, or more lines.

    Head and tail take two columns and more, so few levels are gone into, however deep it is.
    """
    if item.inside is None:
        return item.head
    left = room - len(item.head) - len(item.tail)
    if not item.compact or left < 0:
        return None
    words = []
    for each in item.inside:
        word = _one_line(each, left)
        if word is None or len(word) > left:
            return None
        words.append(word)
        left -= len(word) + 1
    between = " " if words and item.head[-1] == "{" else ""
    line = f"{item.head}{between}{' '.join(words)}{between}{item.tail}"
    return line if len(line) <= room else None


def _add_remarks(lines: list[str], remarks: tuple[Remark, ...], pad: str) -> None:
    for remark in remarks:
        if remark.gap:
            lines.append("")
        lines.append(pad + remark.text)


def _with_comment(line: str, comment: str) -> str:
    return f"{line}  {comment}" if comment else line


def _pad(depth: int) -> str:
    return _STEP * min(depth, _DEEPEST)
