"""``check``: Caffe's verdict on a net, without Caffe."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from netspec.checking.remarks import unknown_blobs, without_layers
from netspec.checking.report import LayerReport, Report
from netspec.checking.solver import solver_faults
from netspec.checking.states import built_nets, state_of
from netspec.dsl.emit import collector_paused
from netspec.errors import FieldValueError
from netspec.folding import fold
from netspec.loading import Loaded, load
from netspec.net import State, view
from netspec.report.invalid import InvalidTextError
from netspec.shapes.infer import BVLC, infer
from netspec.shapes.inputs import input_shapes
from netspec.sources import source_shapes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netspec.shapes.dims import Shape


def check(
    source: Any,
    phase: str = "TEST",
    stages: Sequence[str] = (),
    level: int = 0,
    inputs: Mapping[str, Any] | None = None,
    target: str | None = None,
    *,
    variables: Mapping[str, Any] | None = None,
) -> Report:
    """Set up every layer of a net as Caffe would, and say all that is wrong.

    Args:
        source: As ``netspec.load`` takes it, or what that gave.
        phase: ``"TRAIN"`` or ``"TEST"``.
        stages: The stages that hold.
        level: The level.
        inputs: Blobs' shapes, by name, such as ``{"data": (10, 3, None, None)}``. None is a
            dimension that is not known, and so is a name: ``("N", 3, 224, 224)``, or as text
            ``"Nx3x224x224"``. They go before what the layers that make the blobs say.
        target: ``"bvlc"`` for exactly the verdict of BVLC Caffe, which knows no layer types
            of forks.
        variables: What a template or a script's function is given.

    Returns:
        The report. A text with faults gives a report without layers.

    Raises:
        FieldValueError: There is no such phase or target, or a shape is none.
        NetspecError: As ``load``, if the source cannot be read at all.
    """
    state = State(phase, level, _listed(stages))
    asked = _Asked(input_shapes(inputs or {}), _known(target))
    # Long nets make many small objects, and none of them in circles.
    with collector_paused():
        try:
            loaded = source if isinstance(source, Loaded) else load(source, variables)
        except InvalidTextError as error:
            return Report(error.name, state, (), error.diagnostics)
        return _reports([(loaded, state_of(loaded, state))], asked)[0]


def check_all(
    source: Any,
    phases: Sequence[str] | None = None,
    stages: Sequence[str] = (),
    level: int = 0,
    inputs: Mapping[str, Any] | None = None,
    target: str | None = None,
    *,
    variables: Mapping[str, Any] | None = None,
) -> tuple[Report, ...]:
    """Check a net in several phases; of a solver, each net that it builds in its own state.

    Args:
        source: As ``check`` takes it.
        phases: The phases. None for TEST; of a solver, for the net that it trains and those
            that it tests.
        stages: The stages that hold; of a solver, for the net that it trains, as ``caffe
            train`` takes them.
        level: The level; as the stages.
        inputs: As ``check`` takes them.
        target: As ``check`` takes it.
        variables: As ``check`` takes them.

    Returns:
        A report for each net and phase. The first one has what is wrong with a solver itself.

    Raises:
        FieldValueError: As ``check``.
        NetspecError: As ``check``.
    """
    default = phases or ("TEST",)
    states = [State(phase, level, _listed(stages)) for phase in default]
    asked = _Asked(input_shapes(inputs or {}), _known(target))
    with collector_paused():
        try:
            loaded = source if isinstance(source, Loaded) else load(source, variables)
        except InvalidTextError as error:
            return tuple(Report(error.name, state, (), error.diagnostics) for state in states)
        if loaded.solver is not None:
            built = built_nets(loaded, loaded.solver, states[0], phases)
        else:
            built = [(loaded, state_of(loaded, state)) for state in states]
        return _reports(built, asked)


class _Asked(NamedTuple):
    """What a check is asked: blobs' shapes, and whose verdict is wanted."""

    shapes: Mapping[str, Shape | None]
    target: str | None


def _known(target: str | None) -> str | None:
    if target not in (None, BVLC):
        raise FieldValueError(f"a target is {BVLC!r} or None, not {target!r}")
    return target


def _listed(stages: Sequence[str]) -> tuple[str, ...]:
    if isinstance(stages, str):
        raise FieldValueError(
            f"stages are a list of names, not {stages!r}", hint=f"Say [{stages!r}]."
        )
    return tuple(stages)


def _reports(built: Sequence[tuple[Loaded, State]], asked: _Asked) -> tuple[Report, ...]:
    """The reports on nets in their states."""
    first, *others = (_report(net, state, asked) for net, state in built)
    # Of several nets, a blob need be in one only.
    odd = unknown_blobs((first, *others), asked.shapes)
    return replace(first, diagnostics=(*first.diagnostics, *odd)), *others


def _report(loaded: Loaded, state: State, asked: _Asked) -> Report:
    """The report on a net that was loaded, in the state that it is built for."""
    shapes, target = asked
    seen = view(loaded.net, state)
    sources = source_shapes(seen, target=target, given=shapes)
    inferred = infer(seen, {**sources.shapes, **shapes}, target, sources.faults)
    layers = tuple(LayerReport(layer, loaded.origins) for layer in inferred.layers)
    solver = solver_faults(loaded.solver, target) if loaded.solver else ()
    folding = fold(seen, inferred.layers)
    faults = tuple(
        fault.diagnostic(loaded.origins.at) for fault in (*inferred.faults, *folding.faults)
    )
    odd = () if faults else without_layers(loaded, state)
    found = (*loaded.diagnostics, *solver, *odd, *faults)
    return Report(loaded.name, state, layers, found, seen, folding)
