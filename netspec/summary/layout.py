"""The table as aligned text that fits into so many columns of a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netspec.report.unicode import printable
from netspec.summary.cells import cut, padded, width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netspec.summary.columns import Column
    from netspec.summary.rows import Row

GAP = "  "
_FLOORS = (24, 16, 12, 8)  # widths down to which text is cut, before any is cut further


class Line(NamedTuple):
    """A line of the table.

    Attributes:
        cells: What stands in each column, with its blanks.
        head: Whether it is the head.
    """

    cells: tuple[str, ...]
    head: bool = False


def lines(rows: Sequence[Row], columns: Sequence[Column], room: int) -> Iterator[Line]:
    """The lines of a table.

    Numbers are never cut: a table that has too many of them is wider than the room.

    Args:
        rows: The rows.
        columns: The columns.
        room: How wide the table may be.
    """
    room -= len(GAP) * (len(columns) - 1)
    cells, widths = _measured(rows, columns, short=False)
    if sum(widths) > room:
        cells, widths = _measured(rows, columns, short=True)
    widths = _fitted(widths, columns, room)
    yield Line(_fit([column.name for column in columns], widths, columns), head=True)
    for row in cells:
        yield Line(_fit(row, widths, columns))


def joined(line: Line) -> str:
    """A line as text.

    Args:
        line: The line.
    """
    return GAP.join(line.cells).rstrip()


def _measured(
    rows: Sequence[Row], columns: Sequence[Column], *, short: bool
) -> tuple[list[list[str]], list[int]]:
    """What stands in the cells, and how wide the columns are."""
    tell = [(short and column.short) or column.text for column in columns]
    cells = [[printable(text(row)) for text in tell] for row in rows]
    heads = [len(column.name) for column in columns]
    return cells, [max([head, *(width(row[at]) for row in cells)]) for at, head in enumerate(heads)]


def _fit(cells: Sequence[str], widths: Sequence[int], columns: Sequence[Column]) -> tuple[str, ...]:
    each = zip(cells, widths, columns, strict=True)
    return tuple(padded(cut(cell, size), size, right=column.number) for cell, size, column in each)


def _fitted(widths: Sequence[int], columns: Sequence[Column], room: int) -> list[int]:
    """Widths that fit into the room, as far as text can give way: names do last."""
    texts = [at for at, column in enumerate(columns) if not column.number]
    most = max(room, _FLOORS[-1])
    found = [min(size, most) if at in texts else size for at, size in enumerate(widths)]
    for floor in _FLOORS:
        for named in (False, True):
            giving = [at for at in texts if (columns[at].name == "name") == named]
            while sum(found) > room and any(found[at] > floor for at in giving):
                found[max(giving, key=found.__getitem__)] -= 1
    return found
