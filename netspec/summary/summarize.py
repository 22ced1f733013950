"""``summary``: what a net costs, from anything that describes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.checking import check
from netspec.dsl.emit import collector_paused
from netspec.loading import Loaded, load
from netspec.summary.columns import columns_of
from netspec.summary.costs import costs_of, sum_of
from netspec.summary.fields import fields_of
from netspec.summary.result import Summary
from netspec.summary.rows import rows_of
from netspec.summary.units import units

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


def summary(
    source: Any,
    phase: str = "TEST",
    stages: Sequence[str] = (),
    level: int = 0,
    inputs: Mapping[str, Any] | None = None,
    *,
    variables: Mapping[str, Any] | None = None,
    columns: Iterable[str] | None = None,
    depth: int = 0,
    unfold: bool = False,
) -> Summary:
    """Say what a net costs: parameters, multiply-accumulates and memory, layer by layer.

    >>> net = 'layer { name: "x" type: "Input" top: "x" input_param { shape { dim: 9 } } }'
    >>> summary(net).totals.memory.known
    36

    Args:
        source: As ``netspec.load`` takes it, or what that gave.
        phase: ``"TRAIN"`` or ``"TEST"``.
        stages: The stages that hold.
        level: The level.
        inputs: Blobs' shapes, by name, as ``netspec.check`` takes them.
        variables: What a template or a script's function is given.
        columns: The columns of the table: ``("name", "top", "params")``; None for the usual
            ones. docs/summary.md lists them.
        depth: By how many parts of their names, which a slash ends, layers are put together
            in a row; 0 for not at all.
        unfold: Whether time steps that are alike have rows of their own.

    Returns:
        The summary. Of a net that Caffe would refuse, it has what is known;
        ``Summary.report`` says what is wrong.

    Raises:
        FieldValueError: There is no such phase or column, or a shape is none.
        NetspecError: As ``load``, if the source cannot be read, or its text has faults.
    """
    chosen = columns_of(columns)
    with collector_paused():
        loaded = source if isinstance(source, Loaded) else load(source, variables)
        report = check(loaded, phase, stages, level, inputs)
        seen = report.view
        assert seen is not None  # a text with faults was refused above
        costs = costs_of(report, seen)
        runs = () if unfold else report.folding.runs
        parted = units([layer.name for layer in report.layers], runs, depth)
        rows = rows_of(parted, report, seen, costs, fields_of(report, seen))
        return Summary(report, rows, sum_of(costs), chosen)
