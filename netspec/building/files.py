"""The three files of a net: checked, written together, and told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.building.solving import check_solver
from netspec.checking import check
from netspec.dsl.origin import caller
from netspec.errors import FieldTypeError, shown
from netspec.net import TEST, TRAIN
from netspec.report.diagnostic import ERROR
from netspec.report.invalid import InvalidTextError
from netspec.shapes.dims import blobs_text
from netspec.text.suffixes import TEXT
from netspec.text.together import write_together
from netspec.text.writer import serialized

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from netspec.deploying import Deployed
    from netspec.loading import Loaded
    from netspec.shapes.dims import Shape

TRAIN_VAL, DEPLOY, SOLVER = "train_val.prototxt", "deploy.prototxt", "solver.prototxt"


def write_files(
    folder: str | os.PathLike[str],
    net: Loaded,
    use: Deployed,
    solver: Any,
    shapes: Callable[[str], Mapping[str, Shape]],
    *,
    quiet: bool,
) -> tuple[Path, ...]:
    """Check a net and its solver, and write them with the net for use.

    Args:
        folder: Where they go.
        net: The net for training.
        use: The net for use.
        solver: The solver, or None.
        shapes: Gives the shapes of what data layers make in a phase, as far as they are known.
        quiet: Whether nothing is printed.

    Raises:
        FieldTypeError: The solver is none.
        InvalidTextError: Caffe would refuse one of them.
        WriteError: One cannot be written; nothing is changed then.
    """
    messages = {TRAIN_VAL: net.message, DEPLOY: use.net}
    tests = False
    if solver is not None:
        _check_kind(solver)
        check_solver(solver)
        messages[SOLVER] = solver
        tests = len(solver.test_iter) > 0
    _check_net(net, (TRAIN, TEST) if tests else (TRAIN,), shapes)
    files = {name: serialized(message, TEXT) for name, message in messages.items()}
    paths = write_together(folder, files)
    if not quiet:
        _tell(paths, [len(data) for data in files.values()], use)
    return paths


def _check_kind(solver: Any) -> None:
    """Refuse what is no solver."""
    descriptor = getattr(solver, "DESCRIPTOR", None)
    if descriptor is None or descriptor.name != "SolverParameter":
        raise FieldTypeError(
            f"the solver is a SolverParameter, not {shown(solver)}",
            origin=caller(),
            hint="net.solver(...) and netspec.solver(...) make one.",
        )


def _check_net(
    net: Loaded, phases: tuple[str, ...], shapes: Callable[[str], Mapping[str, Shape]]
) -> None:
    """Refuse a net that Caffe would refuse in a phase that the solver builds."""
    reports = [check(net, phase, inputs=shapes(phase)) for phase in phases]
    found = dict.fromkeys(each for report in reports for each in report.diagnostics)
    errors = [each for each in found if each.severity == ERROR]
    if errors:
        raise InvalidTextError(errors, net.name)


def _tell(paths: tuple[Path, ...], sizes: list[int], use: Deployed) -> None:
    """Print what was written."""
    for path, size in zip(paths, sizes, strict=True):
        sides = [blobs_text(shapes.items()) for shapes in (use.inputs, use.outputs)]
        blobs = f": {' -> '.join(sides)}" if path.name == DEPLOY else ""
        print(f"wrote {path} ({size:,} bytes){blobs}")
    for note in use.notes:
        print(f"note: {note}")
    if all(path.name != SOLVER for path in paths):
        print(f"no {SOLVER}: net.solver(base_lr=..., policy=...) makes a solver")
