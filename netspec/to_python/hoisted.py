"""Values that come several times, or are very long, as constants of the module."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from netspec.to_python.code import Call, Kw, Line, Listing, Suite, flat
from netspec.to_python.idents import identifier

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from netspec.to_python.code import Node, Statement
    from netspec.to_python.idents import Namer

_TIMES = 3  # that a value comes at least
_WIDTH = 30  # characters that it has at least
_LONG = 60  # characters from which on twice is enough
_LIST, _ITEMS = 80, 10  # characters and items of a list of scalars that always goes out


def hoist(parts: Sequence[list[Statement]], namer: Namer) -> list[Statement]:
    """Put constants in place of values.

    Args:
        parts: The statements of all functions and of the module, which are changed.
        namer: Gives the constants' names.

    Returns:
        The statements that make the constants.
    """
    counts: Counter[str] = Counter()
    first: dict[str, tuple[str, Node]] = {}
    for statements in parts:
        for key, node, _ in _values(statements):
            text = flat(node)
            counts[text] += 1
            first.setdefault(text, (key, node))
    names: dict[str, str] = {}
    made: list[Statement] = []
    for text, (key, node) in first.items():
        long_list = _is_long_list(node)
        worth = (counts[text] >= _TIMES and len(text) >= _WIDTH) or (
            counts[text] > 1 and len(text) >= _LONG
        )
        if not worth and not long_list:
            continue
        names[text] = name = namer(_called(key, node))
        if long_list and isinstance(node, Listing):
            made.append(Line(f"{name} = ", Listing("[]", node.items, True), end="  # fmt: skip"))
        else:
            made.append(Line(f"{name} = ", node))
    for statements in parts:
        for _, node, put in _values(statements):
            known = names.get(flat(node))
            if known is not None:
                put(known)
    return made


def _is_long_list(node: Node) -> bool:
    return (
        isinstance(node, Listing)
        and all(isinstance(each, str) for each in node.items)
        and len(node.items) > _ITEMS
        and len(flat(node)) > _LIST
    )


def _called(key: str, node: Node) -> str:
    """What a constant is called: after its keyword, or the filler that it is."""
    if key.endswith("filler") and isinstance(node, Call):
        kind = next((flat(each) for each in node.args if flat(each).startswith("type=")), "")
        key = kind.partition("=")[2].strip("\"'") or key
    return identifier(key.strip("=_ :\"'*"), "value").upper().strip("_")


def _values(
    statements: Sequence[Statement],
) -> Iterator[tuple[str, Node, Callable[[Node], None]]]:
    """The values of keywords in which nothing is open: keyword, value, and what replaces it."""
    waiting: list[Statement] = list(reversed(statements))
    while waiting:
        statement = waiting.pop()
        if isinstance(statement, Suite):
            waiting += reversed(statement.body)
            nodes: list[Node] = list(statement.items)
        else:
            nodes = [statement.value, *statement.calls]
        while nodes:
            node = nodes.pop(0)
            if isinstance(node, Kw):
                value = node.value
                if not isinstance(value, str) and is_fixed(value):
                    yield node.name.rstrip("="), value, _putter(node)
                if node.value is value:
                    nodes.insert(0, value)
            elif isinstance(node, Call):
                nodes[:0] = node.args
            elif isinstance(node, Listing):
                nodes[:0] = node.items


def _putter(node: Kw) -> Callable[[Node], None]:
    def put(value: Node) -> None:
        node.value = value

    return put


def is_fixed(node: Node) -> bool:
    """Whether a value is the same wherever it stands: dictionaries and lists of literals.

    Args:
        node: The value.
    """
    if isinstance(node, str):
        return node[:1] in "\"'-0123456789[" or node in ("True", "False") or node[:2] == "P."
    if isinstance(node, Kw):
        return is_fixed(node.value)
    if isinstance(node, Call):
        return node.callee == "dict" and all(map(is_fixed, node.args))
    return all(map(is_fixed, node.items))
