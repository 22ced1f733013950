"""A solver's ``solver_type: ADAM`` becomes ``type: "Adam"``."""

from __future__ import annotations

from typing import Any

from netspec import schema
from netspec.upgrade.record import Log, Refused, Step
from netspec.upgrade.tables import SOLVER_TYPES


def _needed(solver: Any) -> bool:
    return bool(solver.HasField("solver_type"))


def _apply(solver: Any, log: Log) -> Any:
    label = schema.SolverParameter.SolverType.Name(solver.solver_type)
    if solver.HasField("type"):
        raise Refused(
            ("solver_type",),
            "",
            f"the solver has both solver_type {label} and type {solver.type!r}",
            "Take out solver_type, the old of the two.",
        )
    solver.type = SOLVER_TYPES[label]
    solver.ClearField("solver_type")
    log.move(("type",), ("solver_type",))
    log.change(("solver_type",), "", f"{label} -> type {solver.type!r}")
    return solver


STEP = Step("solver_type", _needed, _apply)
