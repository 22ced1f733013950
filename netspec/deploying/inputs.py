"""The shapes of a net's inputs: those that data layers had, with the batch that is asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.deploying.batches import FIRST, NONE, SECOND, batch_axes
from netspec.deploying.facts import is_given
from netspec.errors import shown
from netspec.report.diagnostic import ERROR
from netspec.report.fault import Fault
from netspec.report.invalid import InvalidTextError
from netspec.shapes.codes import UNKNOWN_SHAPE
from netspec.shapes.dims import Unknown, known, merged, shape_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netspec.checking import Report
    from netspec.deploying.graph import Graph
    from netspec.deploying.plan import Plan
    from netspec.deploying.working import Working
    from netspec.loading import Loaded
    from netspec.shapes.dims import Dim, Shape

# What an example has where nothing is known.
_IMAGES = (1, 3, 224, 224)
_ROWS = (1, 10)
_STEPS = 16  # of time


@dataclass(frozen=True, slots=True)
class Asked:
    """What the user asks of inputs.

    Attributes:
        batch_size: How many images, or streams; None for one, unless shapes say else.
        shapes: Blobs' shapes, by name.
    """

    batch_size: int | None
    shapes: Mapping[str, Shape | None]

    def shape(self, blob: str, found: Shape | None, axis: int) -> Shape | None:
        """The shape of an input.

        Args:
            blob: Its name.
            found: Its shape with the batch that the net was trained with.
            axis: Which axis is the batch.
        """
        given = self.shapes.get(blob)
        if given is None:
            shape = found
        elif found is None or len(found) != len(given):
            shape = given
        else:
            shape = tuple(merged(one, other) for one, other in zip(given, found, strict=True))
        if shape is None or axis == NONE or axis >= len(shape):
            return shape
        if given is not None and axis < len(given) and isinstance(given[axis], int):
            return shape  # what is told goes before everything else
        return with_batch(shape, axis, self.batch_size or 1)


@dataclass
class Inputs:
    """The inputs of a net for use, by the versions that they were.

    Attributes:
        shapes: Their shapes.
        trained: What is known of each version's shape in training.
        axes: Which axis is the batch; of those that are not in it, the first.
        sizes: From a batch in training to the one in use.
        notes: What there is to say.
    """

    shapes: dict[int, tuple[int, ...]] = field(default_factory=dict)
    trained: dict[int, Shape | None] = field(default_factory=dict)
    axes: dict[int, int] = field(default_factory=dict)
    sizes: dict[int, int] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def old_size(self, number: int) -> tuple[int, int] | None:
        """The axis of an input that has another size than in training, and that size."""
        axis, found = self.axes.get(number, FIRST), self.trained.get(number)
        if found is None or not 0 <= axis < len(found):
            return None
        old = found[axis]
        return (axis, old) if isinstance(old, int) and old != self.shapes[number][axis] else None


def find_inputs(
    loaded: Loaded, made: Working, graph: Graph, seen: Report, planned: Plan, asked: Asked
) -> Inputs:
    """The shapes of all inputs.

    Args:
        loaded: The net that was given.
        made: The net that is rewritten.
        graph: The same, with what depends on what.
        seen: What the check says of it.
        planned: What stays of it.
        asked: What the user asks.

    Raises:
        InvalidTextError: Nothing tells the shape of one.
    """
    inputs = Inputs(axes=batch_axes(graph))
    for node, layer in zip(graph.view.nodes, seen.layers, strict=True):
        for number, shape in zip(node.tops, layer.top_shapes, strict=False):
            given = is_given(node.layer)
            inputs.trained[number] = _with_channels(node.layer, shape) if given else shape
    faults = []
    blobs = set()
    for at, numbers in planned.inputs.items():
        for number in numbers:
            blob = graph.version(number).blob
            blobs.add(blob)
            axis = inputs.axes.get(number, FIRST)
            shape = asked.shape(blob, inputs.trained.get(number), axis)
            whole = None if shape is None else known(shape)
            if whole is None:
                layer = graph.view.nodes[at].layer
                place = list(layer.top).index(blob) if blob in layer.top else 0
                example = _example(graph, number, shape, axis, asked.batch_size or 1)
                path = ("layer", made.indices[at], "top", place)
                faults.append(_no_shape(layer.name, blob, shape, example, path))
            else:
                inputs.shapes[number] = whole
                _note_batch(inputs, blob, number)
    if faults:
        raise InvalidTextError([each.diagnostic(loaded.origins.at) for each in faults], loaded.name)
    inputs.notes += [
        f"a shape is given for {shown(blob)}, which is no input"
        for blob in asked.shapes
        if blob not in blobs
    ]
    return inputs


def with_batch(shape: Shape, axis: int, size: int) -> Shape:
    """A shape with another size of the batch."""
    return (*shape[:axis], size, *shape[axis + 1 :])


def input_layer(name: str, shapes: Mapping[str, tuple[int, ...]]) -> Any:
    """An Input layer.

    Args:
        name: Its name.
        shapes: Its tops' shapes, by blob.
    """
    return schema.LayerParameter(
        name=name,
        type="Input",
        top=list(shapes),
        input_param={"shape": [{"dim": list(shape)} for shape in shapes.values()]},
    )


def _with_channels(layer: Any, shape: Shape | None) -> Shape | None:
    """The shape of a data layer's images, with the channels that its means tell.

    Caffe takes one ``mean_value`` for all channels, or one for each.
    """
    means = len(layer.transform_param.mean_value)
    if shape is None or len(shape) != len(_IMAGES) or isinstance(shape[1], int) or means < 2:
        return shape
    return (shape[0], means, *shape[2:])


def _note_batch(inputs: Inputs, blob: str, number: int) -> None:
    """Note which batch becomes which, and say where one cannot be told."""
    axis = inputs.axes.get(number, FIRST)
    if axis == NONE:
        inputs.notes.append(
            f"input {shown(blob)} keeps its shape {shape_text(inputs.shapes[number])}: time "
            "steps and streams are one axis of it"
        )
    old = inputs.old_size(number)
    if old is not None:
        inputs.sizes[old[1]] = inputs.shapes[number][old[0]]


def _no_shape(
    layer: str, blob: str, shape: Shape | None, example: Shape, path: tuple[str | int, ...]
) -> Fault:
    """What is wrong with an input of which nothing tells the shape."""
    told = "nothing tells its shape"
    if shape is not None:
        told = f"of its shape {shape_text(shape)} is all that is known"
    return Fault(
        UNKNOWN_SHAPE,
        f"blob {shown(blob)} becomes an input of the net, and {told}",
        path,
        ERROR,
        f'Give it, as in inputs={{"{blob}": {example}}} or --input {blob}={shape_text(example)}.',
        layer,
    )


def _example(graph: Graph, number: int, shape: Shape | None, axis: int, batch: int) -> Shape:
    """A shape that an input may have."""
    if shape is None:
        kinds = [schema.layer_type(each.type) for each in graph.readers(number)]
        images = any(kind is not None and kind.family == "vision" for kind in kinds)
        shape = (Unknown(),) * len(_IMAGES if images else _ROWS)
    plain = _IMAGES if len(shape) == len(_IMAGES) else (*_ROWS, *_IMAGES[2:])
    found: list[Dim] = [
        plain[min(at, len(plain) - 1)] if isinstance(dim, Unknown) else dim
        for at, dim in enumerate(shape)
    ]
    if axis == SECOND and len(found) > SECOND:
        found[:2] = [_STEPS, batch]
    elif found:
        found[FIRST] = batch
    return tuple(found)
