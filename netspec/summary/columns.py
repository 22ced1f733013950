"""The columns of the table: what each of them says of a row, for people and for programs."""

from __future__ import annotations

from fractions import Fraction
from itertools import groupby
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from netspec.errors import FieldValueError, listing, nearest, shown
from netspec.shapes.dims import shape_text
from netspec.summary.amounts import ZERO, bytes_text, short_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from netspec.shapes.dims import Shape
    from netspec.summary.amounts import Amount
    from netspec.summary.rows import Row

_MOST = 6  # shapes in a cell
NONE = "-"  # where there is nothing to say
SHARED = "shared"  # in place of parameters that are all another layer's


class Column(NamedTuple):
    """A column.

    Attributes:
        name: What it is called, in its head too.
        text: What stands in a row, for people.
        data: What stands there for programs: numbers without commas, bytes.
        number: Whether it has numbers, which stand at the right and are never cut.
        short: What stands in a row where there is little room; None if that is the same.
    """

    name: str
    text: Callable[[Row], str]
    data: Callable[[Row], str]
    number: bool = False
    short: Callable[[Row], str] | None = None


def columns_of(names: Iterable[str] | None) -> tuple[Column, ...]:
    """Columns by their names.

    Args:
        names: The names; None for the usual columns.

    Raises:
        FieldValueError: There is no column of a name, or no name.
    """
    chosen = DEFAULT if names is None else tuple(names)
    for name in chosen or ("",):
        if name not in COLUMNS:
            hint = nearest(name, COLUMNS) or f"The columns are {listing(COLUMNS, len(COLUMNS))}."
            raise FieldValueError(f"there is no column {shown(name)}", hint=hint)
    return tuple(COLUMNS[name] for name in chosen)


def shapes_text(shapes: Iterable[Shape | None] | None) -> str:
    """Shapes for a reader: ``"3 of 1x10x128, 1x10"``.

    Args:
        shapes: The shapes; None if it is not known which there are.
    """
    return "?" if shapes is None else _counted(map(shape_text, shapes))


def _counted(texts: Iterable[str]) -> str:
    """Texts, with those that are alike and stand together counted."""
    runs = [(text, sum(1 for _ in run)) for text, run in groupby(texts)]
    told = [text if count == 1 else f"{count} of {text}" for text, count in runs]
    return listing(told, _MOST) or NONE


def _type(row: Row) -> str:
    return row.type or f"{row.layers} layers"


def _sides(name: str, tell: Callable[[Fraction], Fraction | int]) -> Callable[[Row], str]:
    """Receptive fields or strides: one number where they are the same along all axes."""

    def text(row: Row) -> str:
        found = [
            None if field is None else tuple(map(tell, getattr(field, name)))
            for field in row.fields
        ]
        # One for all tops that have the same: shapes say how many there are.
        return listing(dict.fromkeys(map(_side, found)), _MOST) or NONE

    return text


def _side(sizes: Sequence[Fraction | int] | None) -> str:
    if sizes is None:
        return NONE
    texts = list(map(str, sizes))
    return texts[0] if len(set(texts)) == 1 else "x".join(texts)


def _same(name: str, text: Callable[[Row], str], *, number: bool = False) -> Column:
    return Column(name, text, text, number)


def _shapes(name: str, attribute: str) -> Column:
    return _same(name, lambda row: shapes_text(getattr(row, attribute)))


def _amount(
    name: str, tell: Callable[[int], str] = "{:,}".format, short: Callable[[int], str] | None = None
) -> Column:
    """A column of amounts, whose numbers are told in one way or another."""

    def told(row: Row, tell: Callable[[int], str]) -> str:
        amount: Amount = getattr(row.cost, name)
        if amount != ZERO:
            return amount.text(tell(amount.known))
        return SHARED if name == "params" and row.cost.shared != ZERO else NONE

    def data(row: Row) -> str:
        amount: Amount = getattr(row.cost, name)
        return amount.text(str(amount.known))

    return Column(
        name,
        lambda row: told(row, tell),
        data,
        number=True,
        short=None if short is None else lambda row: told(row, short),
    )


COLUMNS = {
    column.name: column
    for column in (
        _same("name", lambda row: row.name),
        _same("type", _type),
        _same("layers", lambda row: str(row.layers * row.steps), number=True),
        _shapes("bottom", "bottom_shapes"),
        _shapes("top", "top_shapes"),
        _shapes("weights", "param_shapes"),
        _amount("params"),
        _amount("shared"),
        _amount("macs", short=short_text),
        _amount("memory", bytes_text),
        _amount("training", bytes_text),
        _amount("start", bytes_text),
        _same("field", _sides("size", ceil), number=True),
        _same("stride", _sides("stride", Fraction), number=True),
    )
}
DEFAULT = ("name", "type", "top", "params", "macs", "memory")
