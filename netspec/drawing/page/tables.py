"""The rows of ``netspec summary`` for the page, each with the layers that it stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.summary.columns import NONE, columns_of
from netspec.summary.costs import sum_of
from netspec.summary.result import Summary
from netspec.summary.rows import rows_of
from netspec.summary.units import units

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.drawing.subject import Side
    from netspec.summary.amounts import Amount
    from netspec.summary.columns import Column
    from netspec.summary.costs import Cost
    from netspec.summary.rows import Row

COLUMNS = columns_of(None)


def table_data(
    side: Side, costs: Sequence[Cost], index_of: Sequence[int | None], inside: dict[int, str]
) -> dict[str, Any]:
    """The table of a net in one phase.

    Args:
        side: The net.
        costs: What each of its layers costs.
        index_of: By position, the number on the page of the layer that is drawn for it.
        inside: By such a number, the view that shows the cell of that layer.
    """
    report, view = side.report, side.view
    parted = units([layer.name for layer in report.layers], side.folding.runs)
    # The usual columns have no receptive fields.
    rows = rows_of(parted, report, view, costs, [None] * len(view.versions))
    found = Summary(report, rows, sum_of(costs), COLUMNS)
    return {
        "phase": side.phase,
        "rows": [
            _row(row, unit.groups, index_of, inside) for row, unit in zip(rows, parted, strict=True)
        ],
        "totals": list(found.told()),
    }


def _row(
    row: Row,
    groups: Sequence[Sequence[int]],
    index_of: Sequence[int | None],
    inside: dict[int, str],
) -> dict[str, Any]:
    drawn = {index_of[at] for group in groups for at in group}
    layers = sorted(each for each in drawn if each is not None)
    doors = {inside.get(each, "") for each in layers}
    return {
        "cells": [(column.short or column.text)(row) for column in COLUMNS],
        "full": {column.name: column.text(row) for column in COLUMNS if column.short},
        "sort": [_number(column, row) for column in COLUMNS],
        "layers": layers,
        "inside": doors.pop() if len(layers) > 1 and len(doors) == 1 else "",
    }


def _number(column: Column, row: Row) -> int | None:
    """What a row is sorted by in a column of numbers; None if it is not known, or not there."""
    if not column.number or column.text(row) == NONE:
        return None
    amount: Amount = getattr(row.cost, column.name)
    return amount.known if amount.whole or amount.known else None
