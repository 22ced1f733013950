"""``check``: Caffe's verdict on a net, without Caffe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.checking.report import LayerReport, Report
from netspec.dsl.emit import collector_paused
from netspec.errors import FieldValueError
from netspec.loading import Loaded, load
from netspec.net import State, loaded_state, view
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
    if target not in (None, BVLC):
        raise FieldValueError(f"a target is {BVLC!r} or None, not {target!r}")
    if isinstance(stages, str):
        raise FieldValueError(
            f"stages are a list of names, not {stages!r}", hint=f"Say [{stages!r}]."
        )
    state = State(phase, level, tuple(stages))
    shapes = input_shapes(inputs or {})
    # Long nets make many small objects, and none of them in circles.
    with collector_paused():
        try:
            loaded = source if isinstance(source, Loaded) else load(source, variables)
        except InvalidTextError as error:
            return Report(error.name, state, (), error.diagnostics)
        return _report(loaded, state, shapes, target)


def _report(
    loaded: Loaded, state: State, shapes: Mapping[str, Shape | None], target: str | None
) -> Report:
    """The report on a net that was loaded."""
    if loaded.net is None:
        raise FieldValueError(
            f"{loaded.name} was loaded as a solver alone, and has no net to check",
            hint="Load it without follow=False.",
        )
    state = loaded_state(loaded.net, state)
    seen = view(loaded.net, state)
    sources = source_shapes(seen, target=target, given=shapes)
    inferred = infer(seen, {**sources.shapes, **shapes}, target, sources.faults)
    layers = tuple(LayerReport(layer, loaded.origins) for layer in inferred.layers)
    faults = tuple(fault.diagnostic(loaded.origins.at) for fault in inferred.faults)
    return Report(loaded.name, state, layers, (*loaded.diagnostics, *faults))
