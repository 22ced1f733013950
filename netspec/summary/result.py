"""A summary: the rows of its table, the totals, and the forms in which they are printed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from netspec.summary.amounts import bytes_text
from netspec.summary.costs import BYTES
from netspec.summary.forms import comma_separated, json_text, markdown
from netspec.summary.layout import joined, lines
from netspec.summary.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.checking import Report
    from netspec.summary.amounts import Amount
    from netspec.summary.columns import Column
    from netspec.summary.costs import Cost
    from netspec.summary.rows import Row

WIDTH = 80


@dataclass(frozen=True, slots=True)
class Summary:
    """What a net costs, layer by layer.

    ``str`` gives the table in 80 columns, and ``rich.print`` in those of the terminal.

    Attributes:
        report: What the check of the net found; its ``layers`` are all layers, one by one.
        rows: The rows: layers, groups of layers, or steps that are folded.
        totals: What all layers cost.
        columns: The columns of the table.
    """

    report: Report
    rows: tuple[Row, ...] = field(repr=False)
    totals: Cost
    columns: tuple[Column, ...] = field(repr=False)

    @property
    def unknown_inputs(self) -> tuple[str, ...]:
        """The blobs that no layer computes, and whose shapes are not known."""
        return tuple(
            top
            for layer in self.report.layers
            if not layer.bottoms
            for top, shape in zip(layer.tops, layer.top_shapes, strict=True)
            if shape is None or not all(isinstance(dim, int) for dim in shape)
        )

    def to_text(self, width: int = WIDTH) -> str:
        """The table and the totals as aligned text, which ends in a line break.

        Args:
            width: How many columns there are; names that are longer are cut in their middle.
        """
        table = map(joined, lines(self.rows, self.columns, width)) if self.rows else ()
        return "\n".join([*table, *([""] * bool(self.rows)), *self._lines()]) + "\n"

    def to_markdown(self) -> str:
        """The table and the totals as Markdown, which ends in a line break."""
        return markdown(self.rows, self.columns, self.told())

    def to_csv(self) -> str:
        """The rows as CSV; the first line has the columns' names."""
        return comma_separated(self.rows, self.columns)

    def to_json(self) -> str:
        """Everything that is known as JSON, whatever the columns; it ends in a line break."""
        facts: dict[str, Any] = {
            "ok": self.report.ok,
            "phase": self.report.phase,
            "layers": len(self.report.layers),
        }
        return json_text(facts, self.rows, self.totals)

    def __str__(self) -> str:
        return self.to_text().rstrip("\n")

    def __rich__(self) -> Screen:
        return Screen(self.rows, self.columns, self._lines())

    def _lines(self) -> list[str]:
        """The lines of the totals."""
        told = list(self.told())
        longest = max(len(name) for name, _ in told)
        return [f"{name:{longest}}  {value}" for name, value in told]

    def told(self) -> Iterator[tuple[str, str]]:
        """The totals' names and what they are."""
        costs = self.totals
        params = _at_least(costs.params, f"{costs.params.known:,}")
        if costs.params.known:
            params += f" ({bytes_text(costs.params.known * BYTES)})"
        start = _bytes(costs.start)
        if costs.shared.known:
            start += ", each layer's own until Caffe shares them"
        yield "layers", f"{len(self.report.layers):,}, in {self.report.state}"
        yield "parameters", params
        yield "multiply-accumulates", _at_least(costs.macs, f"{costs.macs.known:,}")
        yield "blobs", _bytes(costs.memory)
        yield "blobs in training", f"{_bytes(costs.training)}, with their gradients"
        yield "parameters at start", start


def _at_least(amount: Amount, number: str) -> str:
    return amount.text(number, "at least ")


def _bytes(amount: Amount) -> str:
    return _at_least(amount, bytes_text(amount.known))
