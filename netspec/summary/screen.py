"""A summary on a terminal: as wide as it is, and in its colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.summary.layout import GAP, lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import Console, ConsoleOptions
    from rich.segment import Segment

    from netspec.summary.columns import Column
    from netspec.summary.rows import Row

_HEAD = "bold"
_STYLES = {"name": "cyan", "type": "magenta", "params": "bold"}  # by column


class Screen:
    """What rich draws.

    Args:
        rows: The rows.
        columns: The columns.
        totals: The lines below the table.
    """

    def __init__(
        self, rows: Sequence[Row], columns: Sequence[Column], totals: Sequence[str]
    ) -> None:
        self._rows, self._columns, self._totals = rows, columns, totals

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Segment]:
        from rich.segment import Segment  # noqa: PLC0415  # slow to import

        # Segments, as rich's own tables take minutes for the rows of a long net.
        head = console.get_style(_HEAD)
        styles = [console.get_style(_STYLES.get(each.name, "none")) for each in self._columns]
        if self._rows:
            for line in lines(self._rows, self._columns, options.max_width):
                for at, cell in enumerate(line.cells):
                    yield Segment(GAP * bool(at) + cell, head if line.head else styles[at])
                yield Segment.line()
            yield Segment.line()
        for told in self._totals:
            yield Segment(told)
            yield Segment.line()
