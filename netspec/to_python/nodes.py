"""A layer's keywords as code."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING, Any

from netspec.to_python.code import Call, Kw, Listing, flat
from netspec.to_python.fields import LISTED, MESSAGE, Shape
from netspec.to_python.literals import expression, listed, quoted
from netspec.to_python.model import Expr, Label, is_closed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netspec.to_python.code import Node

_SAME = 3  # messages of a list from which on equal ones are multiplied


def label_as_text(label: Label) -> str:
    """An enum's value as text.

    Args:
        label: The value.
    """
    return quoted(label.label)


def label_as_constant(label: Label) -> str:
    """An enum's value as a constant of ``netspec.params``; as text if there is none.

    Args:
        label: The value.
    """
    name = label.message.removesuffix("Parameter")
    plain = name != label.message and name.isidentifier() and not keyword.iskeyword(label.label)
    return f"P.{name}.{label.label}" if plain else quoted(label.label)


class Nodes:
    """Makes code of what stands in slots.

    Args:
        label: How an enum's value is said.
    """

    def __init__(self, label: Callable[[Label], str]) -> None:
        self._label = label

    def value(self, expr: Expr) -> Node:
        """What stands in a slot.

        Args:
            expr: It.
        """
        if isinstance(expr, Label):
            return self._label(expr)
        if type(expr) is tuple:
            texts = [flat(self.value(each)) for each in expr]
            return texts[0] if len(texts) == 1 else listed(expr, texts)
        return expression(expr)

    def field(self, shape: Shape, slots: Sequence[Expr]) -> Node:
        """A field's value. It goes as deep as the schema.

        Args:
            shape: How it is built.
            slots: What stands in the slots.
        """
        if isinstance(shape, int):
            return self.value(slots[shape])
        kind, inner = shape
        if kind == MESSAGE:
            return self._message(inner, slots)
        if kind == LISTED:
            values = [self.field(each, slots) for each in inner]
            return _listed(values, same=not has_params(shape, slots))
        return f"schema.{inner}()"

    def _message(self, fields: Sequence[tuple[str, Shape]], slots: Sequence[Expr]) -> Node:
        values = [(name, self.field(shape, slots)) for name, shape in fields]
        if all(is_keyword(name) for name, _ in values):
            return Call("dict", [Kw(f"{name}=", value) for name, value in values])
        return Listing("{}", [Kw(f"{quoted(name)}: ", value) for name, value in values])


def _listed(values: list[Node], *, same: bool) -> Node:
    """Messages as a list; one that comes several times is multiplied."""
    texts = [flat(value) for value in values]
    if len(values) == 1:
        return values[0]
    if same and len(values) >= _SAME and all(text == texts[0] for text in texts):
        return f"[{texts[0]}] * {len(values)}"
    return Listing("[]", values)


def keywords_of(named: Sequence[tuple[str, Node]]) -> list[Node]:
    """Keyword arguments; those whose names are none go into a dictionary.

    A name that begins with two stars is a dictionary of more of them.

    Args:
        named: Names and values.
    """
    spread = [name for name, _ in named if name.startswith("**")]
    odd = [(name, value) for name, value in named if not is_keyword(name) and name not in spread]
    args: list[Node] = [Kw(f"{name}=", value) for name, value in named if is_keyword(name)]
    args += spread
    if odd:
        entries: list[Node] = [Kw(f"{quoted(name)}: ", value) for name, value in odd]
        args.append(Kw("**", Listing("{}", entries)))
    return args


def is_keyword(name: str) -> bool:
    """Whether a name can stand before a value.

    Args:
        name: The name.
    """
    return name.isidentifier() and not keyword.iskeyword(name)


def has_params(shape: Shape, slots: Sequence[Expr]) -> bool:
    """Whether there are parameters in a field.

    Args:
        shape: How it is built.
        slots: What stands in the slots.
    """
    if isinstance(shape, int):
        return not is_closed(slots[shape])
    kind, inner = shape
    if kind == MESSAGE:
        return any(has_params(each, slots) for _, each in inner)
    return kind == LISTED and any(has_params(each, slots) for each in inner)


def names_in(fields: Sequence[tuple[str, Any]]) -> set[str]:
    """The keywords of a layer.

    Args:
        fields: Its fields.
    """
    return {name for name, _ in fields}
