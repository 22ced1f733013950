"""Literals: what stands in slots as code, each so quoted that nothing of a file becomes code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.to_python.code import Listing
from netspec.to_python.counted import counted_texts
from netspec.to_python.exprs import text_of
from netspec.to_python.model import Expr, Param, Real, Scaled, Shifted, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.to_python.code import Node

_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_MANY = 8  # equal items from which on one is multiplied
_FEW = 4  # items from which on a list is said shorter, if it is regular


def quoted(text: str) -> str:
    r"""A text as a literal in double quotes, as formatters write it.

    >>> print(quoted('a "b"\n'), quoted("it's"), quoted("'\""))
    'a "b"\n' "it's" "'\""

    Args:
        text: The text.
    """
    quote = "'" if '"' in text and "'" not in text else '"'
    return quote + _escaped(text, quote) + quote


def _escaped(text: str, quote: str) -> str:
    if text.isprintable() and text.isascii() and "\\" not in text and quote not in text:
        return text
    return "".join(_escape(char, quote) for char in text)


def _escape(char: str, quote: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char == quote:
        return "\\" + quote
    if char.isprintable():
        return char
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def expression(value: Expr) -> str:
    """A single value as code.

    Args:
        value: What stands in a slot; no list and no enum's value.
    """
    if isinstance(value, Param):
        return value.name
    if isinstance(value, Text):
        return _formatted(value)
    if isinstance(value, Scaled):
        return f"{value.factor} * {value.param.name}"
    if isinstance(value, Shifted):
        return f"{value.param.name} {'-' if value.by < 0 else '+'} {abs(value.by)}"
    if isinstance(value, Real):
        return value.text
    return quoted(value) if isinstance(value, str) else repr(value)


def _formatted(text: Text) -> str:
    """A text with parameters in it as a formatted string."""
    fixed = "".join(part for part in text.parts if isinstance(part, str))
    quote = "'" if '"' in fixed and "'" not in fixed else '"'
    parts = [
        _escaped(part, quote).replace("{", "{{").replace("}", "}}")
        if isinstance(part, str)
        else f"{{{expression(part)}}}"
        for part in text.parts
    ]
    return f"f{quote}{''.join(parts)}{quote}"


def listed(values: Sequence[Any], texts: Sequence[str]) -> Node:
    """Several values as a list, shorter if they are regular.

    >>> listed([1, 2, 3, 4, 5], ["1", "2", "3", "4", "5"])
    'list(range(1, 6))'

    Args:
        values: The values.
        texts: Each as code.
    """
    if len(values) >= _FEW:
        if len(values) >= _MANY and all(text == texts[0] for text in texts):
            return f"[{texts[0]}] * {len(values)}"
        if all(type(value) is int for value in values):
            counted = progression(values)
            if counted is not None:
                return f"list({counted})"
        if all(isinstance(value, str) for value in values):
            return _texts(values) or Listing("[]", list(texts))
    return Listing("[]", list(texts))


def progression(values: Sequence[int]) -> str | None:
    """Numbers that go on by the same step, as a ``range``; None if they do not.

    Args:
        values: The numbers, two or more.
    """
    by = values[1] - values[0]
    counted = range(values[0], values[0] + by * len(values), by) if by else range(0)
    return ranged(counted) if list(counted) == list(values) else None


def ranged(values: range) -> str:
    """A range as code.

    >>> ranged(range(0, 3)), ranged(range(1, 7, 2))
    ('range(3)', 'range(1, 7, 2)')

    Args:
        values: The range, not empty.
    """
    if values.step != 1:
        return f"range({values.start}, {values.stop}, {values.step})"
    return f"range({values.start}, {values.stop})" if values.start else f"range({values.stop})"


def _texts(values: Sequence[str]) -> Node | None:
    """Texts that differ in a number that goes on, as a comprehension; None if they do not."""
    found = counted_texts(values)
    if found is None:
        return None
    var = Param("i", name="i")
    text = expression(text_of([var if part is None else part for part in found.parts]))
    return f"[{text} for i in {ranged(found.values)}]"
