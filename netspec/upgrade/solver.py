"""A solver of any age to today's form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.errors import listing
from netspec.upgrade import solver_type
from netspec.upgrade.copying import own
from netspec.upgrade.net import needs_upgrade
from netspec.upgrade.record import Change, UpgradedSolver, run

if TYPE_CHECKING:
    from netspec.upgrade.paths import Path

STEPS = (solver_type.STEP,)


def upgrade_solver(solver: Any) -> UpgradedSolver:
    """Bring a solver to today's form, as Caffe does when it reads a file.

    Nets inside a solver (``net_param`` and its like) stay as they are: Caffe upgrades nets
    that it reads from files of their own, and no others. A warning names those in an old form.

    Args:
        solver: A SolverParameter. It is not changed.

    Returns:
        The new solver, with what was done.

    Raises:
        UpgradeError: The solver has both the old and the new field for its type.
        FieldTypeError: It is no SolverParameter.
    """
    result = run(solver, own(solver, "SolverParameter"), STEPS)
    result["warnings"] += _old_nets(result["message"])
    return UpgradedSolver(**result)


def _old_nets(solver: Any) -> tuple[Change, ...]:
    paths: list[tuple[Path, Any]] = [
        ((name,), getattr(solver, name))
        for name in ("net_param", "train_net_param")
        if solver.HasField(name)
    ]
    paths += [(("test_net_param", i), net) for i, net in enumerate(solver.test_net_param)]
    return tuple(
        Change(
            "solver",
            f"{' '.join(map(str, path))}: a net in an old form (steps {listing(steps)}), and Caffe "
            "upgrades no net inside a solver; give it a file of its own",
            path=path,
        )
        for path, net in paths
        if (steps := needs_upgrade(net))
    )
