"""The net for use put together: what stays, inputs, and what stands where losses stood."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.deploying.facts import LOSSES, SIGMOID, SOFTMAX
from netspec.deploying.inputs import input_layer
from netspec.deploying.stand_ins import stand_in
from netspec.deploying.stripping import (
    rebatched,
    strip_net,
    stripped_layer,
    with_learned_statistics,
)
from netspec.dsl.free import free_name
from netspec.errors import listing, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.deploying.graph import Graph
    from netspec.deploying.inputs import Inputs
    from netspec.deploying.plan import Plan
    from netspec.deploying.working import Working
    from netspec.net import Node

_INPUT, _SILENCE, _DUMMY = "Input", "Silence", "DummyData"


@dataclass(frozen=True, slots=True)
class Put:
    """A net that was put together.

    Attributes:
        net: The NetParameter.
        indices: For each layer, the index in the given net of what it was made of; None for
            one that is new.
        notes: What there is to say.
        changed: Whether anything but the inputs' shapes is another than what was given.
        old_sizes: Where an input has another batch than in training: the layer, which of its
            shapes, the axis, and the size in training.
    """

    net: Any = field(repr=False)
    indices: tuple[int | None, ...]
    notes: tuple[str, ...]
    changed: bool
    old_sizes: tuple[tuple[int, int, int, int], ...]

    def with_old_sizes(self) -> Any:
        """The same net with the batch that it was trained with."""
        net = schema.NetParameter()
        net.CopyFrom(self.net)
        for layer, place, axis, size in self.old_sizes:
            net.layer[layer].input_param.shape[place].dim[axis] = size
        return net


def put_together(
    given: Any, made: Working, graph: Graph, planned: Plan, inputs: Inputs, *, asked: bool
) -> Put:
    """Put a net for use together.

    Args:
        given: The NetParameter that was given.
        made: The net that is rewritten.
        graph: The same, with what depends on what.
        planned: What stays.
        inputs: The shapes of its inputs.
        asked: Whether any of them is asked for: a net for use has its own otherwise.
    """
    if _is_for_use(given, made, graph, planned):
        return _as_it_is(given, made, graph, planned, inputs if asked else None)
    return _Work(made, graph, planned, inputs).put()


def _is_for_use(given: Any, made: Working, graph: Graph, planned: Plan) -> bool:
    """Whether nothing of a net is for training."""
    nodes = graph.view.nodes
    silent = {
        at for at, places in planned.silenced.items() if len(places) == len(nodes[at].bottoms)
    }
    whole = all(
        nodes[at].type in (_INPUT, _DUMMY) and list(nodes[at].tops) == numbers
        for at, numbers in planned.inputs.items()
    )
    return (
        whole
        and len(made.indices) == len(given.layer)
        and {*planned.kept, *planned.inputs, *silent} == set(range(len(nodes)))
        and not (planned.replaced or planned.leftovers or made.renamed)
    )


def _as_it_is(given: Any, made: Working, graph: Graph, planned: Plan, inputs: Inputs | None) -> Put:
    """The given net, with the inputs' shapes that are asked for."""
    net = schema.NetParameter()
    net.CopyFrom(given)
    for layer in net.layer:
        layer.ClearField("blobs")
    old_sizes: list[tuple[int, int, int, int]] = []
    for at, numbers in planned.inputs.items():
        if inputs is not None and graph.view.nodes[at].type == _INPUT:
            index = made.indices[at]
            net.layer[index].input_param.ClearField("shape")
            for number in numbers:
                net.layer[index].input_param.shape.add(dim=inputs.shapes[number])
            old_sizes += _old_sizes(index, numbers, inputs)
    notes = (*planned.notes, *(inputs.notes if inputs is not None else ()))
    indices = tuple(range(len(net.layer)))
    return Put(net, indices, notes, changed=False, old_sizes=tuple(old_sizes))


def _old_sizes(
    layer: int, numbers: Sequence[int], inputs: Inputs
) -> list[tuple[int, int, int, int]]:
    """Where the inputs that a layer gives have another batch than in training."""
    found = []
    for place, number in enumerate(numbers):
        old = inputs.old_size(number)
        if old is not None:
            found.append((layer, place, *old))
    return found


def _trainers(layers: Sequence[Any]) -> list[str]:
    """What there is to say of Python layers that are told to train."""
    names = [shown(each.name) for each in layers if "TRAIN" in each.python_param.param_str.upper()]
    if not names:
        return []
    them = f"layer {names[0]} says" if len(names) == 1 else f"layers {listing(names, 3)} say"
    return [f"param_str of {them} TRAIN, which may be for you to change"]


class _Work:
    """A net that is rewritten; see ``put_together``."""

    def __init__(self, made: Working, graph: Graph, planned: Plan, inputs: Inputs) -> None:
        self.made, self.graph, self.planned, self.inputs = made, graph, planned, inputs
        self.layers: list[Any] = []
        self.indices: list[int | None] = []
        self.old_sizes: list[tuple[int, int, int, int]] = []
        self.notes = dict.fromkeys((*planned.notes, *inputs.notes))
        kept = [graph.view.nodes[at].layer for at in planned.kept]
        self.names = {layer.name for layer in kept}  # of layers
        self.taken = {name for each in kept for name in (*each.bottom, *each.top)} | self.names

    def put(self) -> Put:
        """The net for use."""
        stand_ins = self._stand_ins()
        for node in self.graph.view.nodes:
            at = node.position
            if at in self.planned.inputs:
                self._put_inputs(node)
            elif at in self.planned.kept:
                self._put(self._kept(node), node)
            elif at in self.planned.silenced:
                self._put_silence(node)
            for layer in stand_ins.get(at, ()):
                self._put(layer, node)
        self._silence_leftovers()
        net = schema.NetParameter()
        net.CopyFrom(self.made.net)
        net.ClearField("layer")
        strip_net(net)
        net.layer.extend(self.layers)
        old_sizes = tuple(self.old_sizes)
        notes = (*self.notes, *_trainers(self.layers))
        return Put(net, tuple(self.indices), notes, changed=True, old_sizes=old_sizes)

    def _put(self, layer: Any, node: Node | None) -> None:
        self.layers.append(layer)
        self.indices.append(None if node is None else self.made.indices[node.position])

    def _stand_ins(self) -> dict[int, tuple[Any, ...]]:
        """What stands where losses stood, by the losses' positions."""
        replaced = self.planned.replaced
        inside = [LOSSES[head.node.type].inside for head in replaced]
        alone = sum(each in (SOFTMAX, SIGMOID) for each in inside) == 1
        found = {}
        for head in replaced:
            made = stand_in(self.graph, head, self._free, alone=alone)
            if made is not None:
                found[head.node.position] = made.layers
                self.notes.update(dict.fromkeys(filter(None, [made.note])))
        return found

    def _put_inputs(self, node: Node) -> None:
        """Inputs where a layer gave data: one for each blob, or as an Input layer has them."""
        numbers = self.planned.inputs[node.position]
        shapes = {self.graph.version(each).blob: self.inputs.shapes[each] for each in numbers}
        if node.type == _INPUT and set(shapes) <= set(node.layer.top):
            self.old_sizes += _old_sizes(len(self.layers), numbers, self.inputs)
            self._put(input_layer(node.name, shapes), node)
            return
        for number, (blob, shape) in zip(numbers, shapes.items(), strict=True):
            self.old_sizes += _old_sizes(len(self.layers), [number], self.inputs)
            name = self._free(blob) if blob in self.names else blob
            self._put(input_layer(name, {blob: shape}), node)

    def _put_silence(self, node: Node) -> None:
        """A Silence layer, with those of its bottoms that stay and are no results."""
        layer = stripped_layer(node.layer)
        layer.bottom[:] = [
            node.layer.bottom[place]
            for place in self.planned.silenced[node.position]
            if node.bottoms[place] not in self.planned.results
        ]
        if len(layer.bottom):
            self._put(layer, node)

    def _kept(self, node: Node) -> Any:
        """A layer that stays."""
        layer = stripped_layer(node.layer)
        if layer.type == _DUMMY:
            rebatched(layer, node.tops, self.inputs)
        note = with_learned_statistics(layer)
        if note:
            self.notes[note] = None
        return layer

    def _silence_leftovers(self) -> None:
        """Let nothing that was no output be one."""
        blobs = [self.graph.version(number).blob for number in self.planned.leftovers]
        if blobs:
            name = self._free("silence")
            self._put(schema.LayerParameter(name=name, type=_SILENCE, bottom=blobs), None)

    def _free(self, name: str) -> str:
        """A name, or one like it if that is taken; it is taken then."""
        chosen = free_name(name, self.taken, "{}_{}")
        self.taken.add(chosen)
        return chosen
