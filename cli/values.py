"""``-D name=value``: definitions on the command line, as Python's values."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Iterable


def parse_definitions(definitions: Iterable[str]) -> dict[str, Any]:
    """Definitions as names and values; of a name given twice, the last counts.

    >>> parse_definitions(("T=3", "sizes=[1, 2]", "mode=train", "text='3'"))
    {'T': 3, 'sizes': [1, 2], 'mode': 'train', 'text': '3'}

    Args:
        definitions: Each ``name=value``; the value a Python literal, else it is taken as text.

    Returns:
        A value a name.

    Raises:
        click.BadParameter: A definition has no ``=``, or no Python name before it.
    """
    values = {}
    for definition in definitions:
        name, equals, value = definition.partition("=")
        name = name.strip()
        if not equals:
            raise click.BadParameter(
                f"{definition!r} has no value: write name=value, such as T=3.", param_hint="-D"
            )
        if not name.isidentifier():
            raise click.BadParameter(
                f"{name!r} in {definition!r} is no name: "
                "use letters, digits and _, the first no digit.",
                param_hint="-D",
            )
        values[name] = _literal(value)
    return values


def _literal(text: str) -> Any:
    try:
        return ast.literal_eval(text.strip())
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return text
