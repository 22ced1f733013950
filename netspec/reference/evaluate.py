"""``run``: a net's forward pass in numpy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from netspec.checking import check
from netspec.checking.states import state_of
from netspec.errors import FieldValueError
from netspec.loading import Loaded, load
from netspec.net import State, view
from netspec.reference.arrays import dtype_of
from netspec.reference.draws import checked_seed
from netspec.reference.forward import Forward
from netspec.reference.inputs import Inputs, refuse_missing, shape_when_built
from netspec.reference.parameters import Parameters
from netspec.reference.plan import plan_of
from netspec.reference.result import Run
from netspec.reference.weights import give_weights

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from netspec.checking import Report
    from netspec.net import View
    from netspec.reference.plan import Plan


def run(
    source: Any,
    inputs: Mapping[str, Any] | None = None,
    weights: Any = None,
    phase: str = "TEST",
    stages: Sequence[str] = (),
    level: int = 0,
    *,
    seed: int = 0,
    dtype: Any = "float32",
    until: str | None = None,
    nan_check: bool = False,
    random: bool = False,
    reshape: bool = False,
    partial: bool = False,
    versions: bool = False,
    variables: Mapping[str, Any] | None = None,
    layers: Mapping[str, Any] | None = None,
    progress: Callable[[int, int, str], None] | None = None,
) -> Run:
    """Run a net forward, as Caffe would on a processor.

    Args:
        source: As ``netspec.load`` takes it, or what that gave.
        inputs: Blobs' numbers, by name: for each an array, or a number for all of it. Where
            they are those of a layer in the middle, it is not run, nor what only it needs.
        weights: A ``.caffemodel`` or what else ``netspec.load`` takes; or a dictionary, of
            ``{layer: [arrays]}`` or, for parameters that have a name, ``{name: array}``. None
            for those in the net itself, and fillers.
        phase: ``"TRAIN"`` or ``"TEST"``.
        stages: The stages that hold.
        level: The level.
        seed: What fillers, Dropout and other random numbers depend on, with the layer's name.
        dtype: ``"float32"`` or ``"float64"``.
        until: The last layer that is run.
        nan_check: Whether the first number that is not finite is an error.
        random: Whether inputs that are not given are filled with numbers from -1 to 1.
        reshape: Whether inputs may have other shapes than their layers say.
        partial: Whether layers that the weights have nothing for are filled by their fillers.
        versions: Whether the result has what layers in place overwrite, too.
        variables: What a template or a script's function is given.
        layers: Functions or classes for layer types, and for classes of Python layers,
            ``"module.Class"`` or ``"Class"``. A function takes a ``Given`` and returns the
            tops; a class has Caffe's ``setup``, ``reshape`` and ``forward``.
        progress: Called before each layer, with how many are done, how many there are, and
            its name.

    Returns:
        Every blob by name, and what else there is to say.

    Raises:
        InvalidTextError: The check has errors, or the weights do not fit.
        InputError: A blob is not given, or numbers for it do not fit.
        WeightError: A layer is without weights.
        NotComputedError: A layer's formula is not known.
        NotFiniteError: A number is not finite, with ``nan_check``.
        LayerError: A layer cannot go on with its numbers.
        FieldValueError: There is no such phase, dtype, seed or layer.
        NetspecError: As ``load``.
    """
    numbers, seed = dtype_of(dtype), checked_seed(seed)
    if isinstance(stages, str):
        raise FieldValueError(
            f"stages are a list of names, not {stages!r}", hint=f"Say [{stages!r}]."
        )
    loaded = source if isinstance(source, Loaded) else load(source, variables)
    state = state_of(loaded, State(phase, level, tuple(stages)))
    seen = view(loaded.net, state)
    given = Inputs(loaded, seen, inputs or {}, numbers)
    report = check(loaded, phase, stages, level, given.shapes(reshape=reshape))
    report.raise_for_errors()
    if not reshape:
        given.must_fit(report)
    assert report.view is not None
    plan = plan_of(report.view, _names(given, report.view), until, layers or {})
    if not random:
        refuse_missing(loaded, report, plan.wanted)
    parameters = Parameters(loaded, report, numbers, seed)
    running = [node for node in plan.nodes if node.position not in plan.idle]
    give_weights(parameters, loaded, report, running, weights, partial=partial)
    going = Forward(
        loaded,
        report,
        given,
        parameters,
        dtype=numbers,
        seed=seed,
        theirs=layers or {},
        nan_check=nan_check,
        versions=versions,
    )
    # Caffe does not warn of numbers that are not finite.
    with np.errstate(all="ignore"):
        _go(going, plan, report, given, seed, progress)
    return _result(going, plan, report.view, parameters)


def _names(given: Inputs, seen: View) -> set[str]:
    return {version.blob for version in seen.versions if version.blob in given}


def _go(
    going: Forward,
    plan: Plan,
    report: Report,
    given: Inputs,
    seed: int,
    progress: Callable[[int, int, str], None] | None,
) -> None:
    """Run all layers of a plan."""
    wanted = {(node.position, top) for node, top in plan.wanted}
    shapes = report.shapes
    for done, node in enumerate(plan.nodes):
        if progress is not None:
            progress(done, len(plan.nodes), node.name)
        if node.position in plan.idle or node.position in plan.sources:
            tops = {}
            for top in node.layer.top:
                shape = shape_when_built(shapes, node, top)
                if top in given:
                    tops[top] = given.top(top, shape, node)
                elif (node.position, top) in wanted:
                    tops[top] = given.drawn(top, shape, node, seed)
            going.put(node, tops)
        else:
            going.run(node)


def _result(going: Forward, plan: Plan, seen: View, parameters: Parameters) -> Run:
    blobs = {
        version.blob: found
        for version in seen.versions
        if (found := going.memory[version.number]) is not None
    }
    ran = {node.position for node in plan.nodes} - plan.idle
    read = {
        version.blob
        for version in seen.last.values()
        if any(reader.node in ran for reader in version.readers)
    }
    return Run(
        blobs=blobs,
        outputs=tuple(sorted(blobs.keys() - read)),
        loss=going.loss,
        times=tuple(going.times),
        params=going.params,
        named={
            name: parameters.made[param]
            for name, param in parameters.named().items()
            if param in parameters.made
        },
        versions=tuple(going.kept or ()),
        view=seen,
    )
