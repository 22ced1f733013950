"""A summary in forms for other programs: Markdown, CSV and JSON."""

from __future__ import annotations

import csv
import io
import json
import re
from math import ceil
from typing import TYPE_CHECKING, Any

from netspec.report.unicode import printable, whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from fractions import Fraction

    from netspec.shapes.dims import Dim, Shape
    from netspec.summary.amounts import Amount
    from netspec.summary.columns import Column
    from netspec.summary.costs import Cost
    from netspec.summary.rows import Row

_CODE = re.compile(r"[\w ./+=,:()?-]+")  # what a span of code holds as it is
_SPECIAL = re.compile(r"""[!"#$%&'*;<>@\[\\\]^_`{|}~]""")  # what may mean something elsewhere


def markdown(
    rows: Sequence[Row], columns: Sequence[Column], totals: Iterable[tuple[str, str]]
) -> str:
    """A table and a list of totals.

    Args:
        rows: The rows.
        columns: The columns.
        totals: The totals' names and what they are.
    """
    table = [
        [column.name for column in columns],
        ["---:" if column.number else "---" for column in columns],
        *([_marked(column, row) for column in columns] for row in rows),
    ]
    lines = [f"| {' | '.join(cells)} |" for cells in table] if rows else []
    told = [f"- {name}: {_escaped(value)}" for name, value in totals]
    return "\n".join([*lines, *([""] * bool(lines)), *told]) + "\n"


def comma_separated(rows: Sequence[Row], columns: Sequence[Column]) -> str:
    """Rows as CSV, with a head.

    Args:
        rows: The rows.
        columns: The columns.
    """
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow([column.name for column in columns])
    writer.writerows([column.data(row) for column in columns] for row in rows)
    return whole(file.getvalue())


def json_text(facts: dict[str, Any], rows: Sequence[Row], totals: Cost) -> str:
    """Everything that is known, as JSON.

    Args:
        facts: What is known of the net as a whole.
        rows: The rows.
        totals: The totals.
    """
    all_of_it = {**facts, "rows": [_row(row) for row in rows], "totals": _cost(totals)}
    return whole(json.dumps(all_of_it, indent=2, ensure_ascii=False)) + "\n"


def _marked(column: Column, row: Row) -> str:
    """A cell of Markdown; names and shapes look like code."""
    text = printable(column.text(row))
    if column.number or text != text.strip() or not _CODE.fullmatch(text):
        return _escaped(text)
    return f"`{text}`"


def _escaped(text: str) -> str:
    """Text that is none of Markdown's signs."""
    return _SPECIAL.sub(lambda sign: f"&#{ord(sign[0])};", text)


def _row(row: Row) -> dict[str, Any]:
    return {
        "name": row.name,
        "type": row.type or None,
        "layers": row.layers,
        "steps": row.steps,
        "bottom_shapes": _shapes(row.bottom_shapes),
        "top_shapes": _shapes(row.top_shapes),
        "param_shapes": None if row.param_shapes is None else _shapes(row.param_shapes),
        "receptive_fields": [each and list(map(ceil, each.size)) for each in row.fields],
        "strides": [each and list(map(_number, each.stride)) for each in row.fields],
        **_cost(row.cost),
    }


def _shapes(shapes: Iterable[Shape | None]) -> list[list[int | str | None] | None]:
    """Shapes, with null for a dimension that is not known and has no name."""
    return [None if shape is None else list(map(_dim, shape)) for shape in shapes]


def _dim(dim: Dim) -> int | str | None:
    return dim if isinstance(dim, int) else dim.name or None


def _number(value: Fraction) -> int | float:
    return value.numerator if value.denominator == 1 else float(value)


def _cost(cost: Cost) -> dict[str, Any]:
    """The amounts; null for one that is not known, and which of them are known in part."""
    amounts = cost._asdict()
    return {
        **{name: _known(amount) for name, amount in amounts.items()},
        "at_least": [name for name, each in amounts.items() if each.known and not each.whole],
    }


def _known(amount: Amount) -> int | None:
    return amount.known if amount.whole or amount.known else None
