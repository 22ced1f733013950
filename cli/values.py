"""``-D name=value``: definitions on the command line, as Python's values."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Iterable


_WORDS = {"true": True, "false": False}  # as prototxt writes them
_OPENERS = tuple("[({\"'")


def parse_definitions(definitions: Iterable[str]) -> dict[str, Any]:
    """Definitions as names and values; of a name given twice, the last counts.

    >>> parse_definitions(("T=3", "sizes=[1, 2]", "mode=train", "text='3'"))
    {'T': 3, 'sizes': [1, 2], 'mode': 'train', 'text': '3'}

    Args:
        definitions: Each ``name=value``; the value a Python literal, ``true`` or ``false``;
            else it is taken as text.

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
        values[name] = _literal(value, definition)
    return values


def _literal(text: str, definition: str) -> Any:
    word = text.strip()
    if word in _WORDS:
        return _WORDS[word]
    try:
        return ast.literal_eval(word)
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        if word[:1] in _OPENERS:
            raise click.BadParameter(
                f"{definition[:60]!r} begins like a Python literal and is none.", param_hint="-D"
            ) from None
        return text
