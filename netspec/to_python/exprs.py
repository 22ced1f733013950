"""What stands in slots, with values in place of parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.to_python.model import Expr, Param, Scaled, Shifted, Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def text_of(words: Sequence[Any]) -> Expr:
    """Words put together: a plain text if no parameter is among them.

    >>> text_of(["res", "2b"])
    'res2b'

    Args:
        words: Texts and parameters.
    """
    parts: list[Any] = []
    for word in words:
        if isinstance(word, str) and parts and isinstance(parts[-1], str):
            parts[-1] += word
        elif word != "":
            parts.append(word)
    if not parts:
        return ""
    alone = len(parts) == 1 and (isinstance(parts[0], str) or _is_text(parts[0]))
    return parts[0] if alone else Text(tuple(parts))


def _is_text(part: Any) -> bool:
    return isinstance(part, Param) and part.is_text


def parts_of(expr: Expr) -> tuple[Any, ...]:
    """The parts of a text.

    Args:
        expr: What stands in a slot that holds a text.
    """
    if isinstance(expr, Text):
        return expr.parts
    return (expr,) if expr != "" else ()


def substitute(expr: Expr, values: Mapping[Param, Expr]) -> Expr:
    """An expression with values in place of parameters.

    Args:
        expr: The expression.
        values: What each parameter is; others stay.
    """
    if isinstance(expr, Param):
        return values.get(expr, expr)
    if isinstance(expr, Text):
        words: list[Any] = []
        for part in expr.parts:
            found = substitute(part, values)
            # A number in a text is spelt out.
            words += [str(found)] if isinstance(found, int) else parts_of(found)
        return text_of(words)
    if isinstance(expr, Shifted):
        found = values.get(expr.param, expr.param)
        return Shifted(found, expr.by) if isinstance(found, Param) else found + expr.by
    if isinstance(expr, Scaled):
        found = values.get(expr.param, expr.param)
        if isinstance(found, Scaled):
            return Scaled(expr.factor * found.factor, found.param)
        return Scaled(expr.factor, found) if isinstance(found, Param) else expr.factor * found
    return expr
