"""``deploy``: the net for use out of the net for training."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from netspec.checking import check
from netspec.deploying.graph import Graph
from netspec.deploying.inputs import Asked, find_inputs
from netspec.deploying.plan import plan
from netspec.deploying.putting import Put, put_together
from netspec.deploying.verdicts import (
    check_batch,
    listed_stages,
    nothing_left,
    refuse,
    refuse_solver,
    refuse_unknown_blobs,
    refuse_without_layers,
)
from netspec.deploying.working import state_of_use, working
from netspec.dsl.emit import collector_paused
from netspec.loading import Loaded, Origins, load
from netspec.net import TEST
from netspec.shapes.dims import Unknown
from netspec.shapes.inputs import input_shapes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netspec.checking import Report
    from netspec.deploying.working import Working
    from netspec.net import State
    from netspec.report.diagnostic import Location
    from netspec.report.fault import Path
    from netspec.shapes.dims import Shape


@dataclass(frozen=True, slots=True)
class Deployed:
    """A net for use.

    Attributes:
        net: The NetParameter.
        notes: What there is to say of it.
        changed: Whether it is another than what was given: a net for use stays as it is.
        report: What the check says of it.
    """

    net: Any = field(repr=False)
    notes: tuple[str, ...]
    changed: bool
    report: Report = field(repr=False)

    @property
    def inputs(self) -> dict[str, Shape | None]:
        """Its inputs' shapes, by blob."""
        return self._shapes(
            top for layer in self.net.layer if layer.type == "Input" for top in layer.top
        )

    @property
    def outputs(self) -> dict[str, Shape | None]:
        """Its outputs' shapes, by blob."""
        view = self.report.view
        return self._shapes(each.blob for each in view.outputs) if view is not None else {}

    def _shapes(self, blobs: Any) -> dict[str, Shape | None]:
        shapes = self.report.shapes
        return {blob: shapes.get(blob) for blob in blobs}


def deploy(
    source: Any,
    batch_size: int | None = None,
    inputs: Mapping[str, Any] | None = None,
    *,
    stages: Sequence[str] = (),
    level: int = 0,
    variables: Mapping[str, Any] | None = None,
) -> Any:
    """Rewrite a net for training as one for use.

    Losses, measures, labels and data layers are gone, and all that only they need; Input
    layers stand where data came from, and Softmax or Sigmoid where a loss had it inside. What
    stays has its layer names, so that a ``.caffemodel`` fits.

    >>> from netspec import Net
    >>> net = Net()
    >>> x = net.input("data", 64, 1, 28, 28).fc(10).softmax_loss(net.input("label", 64))
    >>> [layer.name for layer in deploy(net).layer]
    ['data', 'fc1', 'prob']

    Args:
        source: The net, as ``netspec.load`` takes it.
        batch_size: The inputs' batch size; None for 1.
        inputs: Blobs' shapes, as ``check`` takes them, where nothing tells them. A number for
            the batch goes before ``batch_size``; None or ``"?"`` leaves it to that.
        stages: The stages that hold, ``"deploy"`` besides where rules name it.
        level: The level.
        variables: What a template or a script's function is given.

    Returns:
        A NetParameter. A net that is for use already is returned as it is.

    Raises:
        FieldTypeError: The source is a solver.
        FieldValueError: There is no such batch size, or nothing to deploy.
        InvalidTextError: Caffe would refuse the net, or the shape of an input is not known.
        NetspecError: As ``load``.
    """
    return deployed(source, batch_size, inputs, stages=stages, level=level, variables=variables).net


def deployed(
    source: Any,
    batch_size: int | None = None,
    inputs: Mapping[str, Any] | None = None,
    *,
    stages: Sequence[str] = (),
    level: int = 0,
    variables: Mapping[str, Any] | None = None,
    known: Mapping[str, Any] | None = None,
) -> Deployed:
    """The same as ``deploy``, with what there is to say of it.

    Args:
        source: As ``deploy`` takes it.
        batch_size: As ``deploy`` takes it.
        inputs: As ``deploy`` takes them.
        stages: As ``deploy`` takes them.
        level: As ``deploy`` takes it.
        variables: As ``deploy`` takes them.
        known: What blobs' shapes are in training, where the net does not tell.

    Raises:
        NetspecError: As ``deploy``.
    """
    asked = Asked(check_batch(batch_size), input_shapes(inputs or {}))
    with collector_paused():
        loaded = source if isinstance(source, Loaded) else load(source, variables, follow=False)
        refuse_solver(loaded)
        state = state_of_use(loaded.net, listed_stages(stages), level)
        made = working(loaded.net, state)
        refuse_without_layers(loaded, state, made)
        trained = input_shapes(known or {})
        first = check(_as_loaded(loaded, made.net, made.indices), TEST, inputs=trained)
        refuse(loaded, state, made, first)
        seen = first
        if asked.shapes:
            told = {**trained, **_without_batch(asked.shapes)}
            seen = check(_as_loaded(loaded, made.net, made.indices), TEST, inputs=told)
        refuse_unknown_blobs(seen)
        assert seen.view is not None
        graph = Graph(seen.view, seen.layers)
        planned = plan(graph)
        if not planned.kept and not planned.replaced:
            raise nothing_left(loaded, state)
        found = find_inputs(loaded, made, graph, seen, planned, asked)
        as_asked = asked.batch_size is not None or bool(asked.shapes)
        put = put_together(loaded.net, made, graph, planned, found, asked=as_asked)
        return _result(loaded, state, made, put, as_is=not (put.changed or as_asked))


def _result(loaded: Loaded, state: State, made: Working, put: Put, *, as_is: bool) -> Deployed:
    """The net that was put together, checked."""

    def verdict(each: Any) -> Report:
        # Of a net that stays as it is, the rules stay, too.
        net = _as_loaded(loaded, each, put.indices)
        return check(net, TEST, stages=state.stages, level=state.level)

    report = verdict(put.net)
    sizes = {size for *_, size in put.old_sizes}
    fits_old = not report.ok and len(sizes) == 1 and verdict(put.with_old_sizes()).ok
    refuse(loaded, None, made, report, sizes.pop() if fits_old else None)
    notes = put.notes
    if not put.changed:
        notes = (*notes, "the net is for use already" + (", and stays as it is" * as_is))
    return Deployed(put.net, notes, not as_is, report)


def _without_batch(shapes: Mapping[str, Shape | None]) -> dict[str, Shape | None]:
    """Shapes that a user gives without the batch, with which labels were given another one."""
    return {blob: shape and (Unknown(), *shape[1:]) for blob, shape in shapes.items()}


def _as_loaded(loaded: Loaded, net: Any, indices: Sequence[int | None]) -> Loaded:
    """A net that was made of another, with the places of that."""

    def locate(path: Path) -> Location | None:
        if len(path) > 1 and path[0] == "layer" and isinstance(path[1], int):
            index = indices[path[1]] if path[1] < len(indices) else None
            return None if index is None else loaded.origins.at(("layer", index, *path[2:]))
        return loaded.origins.at(path)

    return replace(loaded, message=net, origins=Origins(locate, net), diagnostics=(), solver=None)
