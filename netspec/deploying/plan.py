"""What of a net stays in use: what its predictions need, and nothing that only losses see."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from netspec.deploying.facts import LOSSES, MEASURES, TO_BE_DECODED, gives_loss, is_given
from netspec.deploying.heads import Head, loss_heads, measured_heads
from netspec.deploying.stand_ins import present
from netspec.deploying.twins import second_towers
from netspec.errors import listing, shown
from netspec.lint.kinds import is_loss

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netspec.deploying.graph import Graph
    from netspec.net import Node

_SLICE, _SILENCE, _DUMMY = "Slice", "Silence", "DummyData"


@dataclass
class Plan:
    """What stays of a net.

    Attributes:
        kept: The layers that stay, by position.
        replaced: What losses take in whose place something is put, in the net's order.
        inputs: For each layer that gives data, the versions that are inputs.
        silenced: For each Silence layer that stays, the places of its bottoms that do.
        results: Versions that only Silence layers read, of a net without outputs.
        leftovers: Versions that had readers, and have none; they are no outputs.
        notes: What there is to say.
    """

    kept: set[int] = field(default_factory=set)
    replaced: list[Head] = field(default_factory=list)
    inputs: dict[int, list[int]] = field(default_factory=dict)
    silenced: dict[int, list[int]] = field(default_factory=dict)
    results: list[int] = field(default_factory=list)
    leftovers: list[int] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def plan(graph: Graph) -> Plan:
    """Decide what of a net stays.

    Args:
        graph: The net.
    """
    made = Plan()
    heads, auxiliary = loss_heads(graph)
    heads = heads or measured_heads(graph)
    twins = second_towers(graph, heads)
    predictions = _predictions(graph, heads, twins, made)
    extra = _other_outputs(graph, predictions, any_heads=bool(heads))
    if not predictions and not extra:
        made.results = _silent_results(graph)
    needed = graph.above([*predictions, *extra, *made.results])
    for head in auxiliary:  # one whose inside is read, as of no other loss
        if head.node.position in needed and head not in made.replaced:
            made.replaced.append(head)
    made.replaced.sort(key=lambda head: head.node.position)
    made.kept = {at for at in needed if not gives_loss(graph.view.nodes[at].layer)}
    wanted = {*predictions, *extra}
    _give_inputs(graph, made, wanted | set(made.results))
    _silence(graph, made, wanted)
    _tell(graph, made, auxiliary, twins)
    return made


def _predictions(
    graph: Graph, heads: Sequence[Head], twins: dict[int, int], made: Plan
) -> list[int]:
    """The versions that losses predict, and what has to be put in place of the losses."""
    found: dict[int, None] = {}
    replaced: set[object] = set()
    for head in heads:
        found.update((each, None) for each in head.predictions if each not in twins)
        loss = LOSSES.get(head.node.type)
        if loss is None or not loss.inside:
            continue
        own = present(graph, head)
        if own is not None:
            found[own] = None
        key = loss.inside, head.predictions[0], graph.inside(head.node)
        if own is None and key not in replaced:
            replaced.add(key)
            made.replaced.append(head)
    return list(found)


def _other_outputs(graph: Graph, predictions: Sequence[int], *, any_heads: bool) -> list[int]:
    """Outputs that the net has besides, and that need no data but what predictions need."""
    view = graph.view
    needed = graph.above(predictions)
    read = {number for at in needed for number in view.nodes[at].bottoms} | set(predictions)
    foreign = [False] * len(view.versions)
    for node in view.nodes:
        given = is_given(node.layer)
        for number in node.tops:
            needs = node.bottoms[:1] if number in graph.inside(node) else node.bottoms
            above = any(foreign[each] for each in needs if each is not None)
            foreign[number] = (given and any_heads and number not in read) or above
    return [
        version.number
        for version in view.outputs
        if _is_result(graph, version.number)
        and not (foreign[version.number] or (any_heads and graph.fixed[version.number]))
    ]


def _silent_results(graph: Graph) -> list[int]:
    """What a net makes that has no outputs, as programs read its blobs by name."""
    return [
        number
        for node in graph.view.nodes
        if node.type == _SILENCE
        for number in node.bottoms
        if number is not None and _is_result(graph, number)
    ]


def _is_result(graph: Graph, number: int) -> bool:
    """Whether a version is what the net makes of data, and no loss or measure."""
    node = graph.maker(number)
    aside = is_loss(node.layer) or is_given(node.layer) or node.type in MEASURES
    return not (aside or graph.lost[number])


def _give_inputs(graph: Graph, made: Plan, wanted: set[int]) -> None:
    """Turn the layers that give data to inputs.

    DummyData stays where other data feeds the net: its values are then the net's own.
    """
    given = [at for at in sorted(made.kept) if is_given(graph.view.nodes[at].layer)]
    real = [at for at in given if graph.view.nodes[at].type != _DUMMY]
    for at in real or given:
        made.kept.discard(at)
        tops = graph.view.nodes[at].tops
        used = [number for number in tops if number in wanted or _readers(graph, made, number)]
        made.inputs[at] = [_past_slices(graph, made, number, wanted) for number in used]


def _past_slices(graph: Graph, made: Plan, number: int, wanted: set[int]) -> int:
    """The part of an input that is left of it, where its other parts were for training alone."""
    while number not in wanted:
        readers = _readers(graph, made, number)
        if len(readers) != 1 or readers[0].type != _SLICE:
            break
        parts = readers[0].tops
        used = [part for part in parts if part in wanted or _readers(graph, made, part)]
        silent = all(
            reader.type == _SILENCE
            for part in parts
            if part not in used
            for reader in graph.readers(part)
        )
        if len(used) != 1 or len(parts) == 1 or silent:
            break
        made.kept.discard(readers[0].position)
        number = used[0]
    return number


def _silence(graph: Graph, made: Plan, wanted: set[int]) -> None:
    """Keep the Silence layers of what stays, and find what is to be silent besides."""
    view = graph.view
    there = {number for at in made.kept for number in view.nodes[at].tops}
    there.update(number for numbers in made.inputs.values() for number in numbers)
    silent: set[int] = set()
    for node in view.nodes:
        if node.type == _SILENCE:
            places = [
                place
                for place, number in enumerate(node.bottoms)
                if number in there and number not in wanted
            ]
            if places:
                made.silenced[node.position] = places
                silent.update(number for number in node.bottoms if number is not None)
    made.leftovers = [
        number
        for at in sorted(made.kept)
        if len(view.nodes[at].tops) > 1
        for number in view.nodes[at].tops
        if number not in wanted and number not in silent
        and any(graph.readers(number)) and not _readers(graph, made, number)
    ]  # fmt: skip


def _readers(graph: Graph, made: Plan, number: int) -> list[Node]:
    """The layers that stay and read a version, and what is put in the place of losses."""
    places = {head.node.position for head in made.replaced if number in head.predictions}
    return [
        node
        for node in graph.readers(number)
        if node.position in made.kept or node.position in places
    ]


def _tell(graph: Graph, made: Plan, auxiliary: Iterable[Head], twins: dict[int, int]) -> None:
    """Say what is not plain."""
    gone = [shown(head.node.name) for head in auxiliary if head not in made.replaced]
    if gone:
        word = "loss" if len(gone) == 1 else "losses"
        made.notes.append(
            f"auxiliary {word} gone, with all that only they need: {listing(gone, 4)}"
        )
    for other, first in twins.items():
        made.notes.append(
            f"one tower stays: what {shown(graph.version(other).blob)} is of other data, "
            f"{shown(graph.version(first).blob)} is with the same weights"
        )
    for node in graph.view.nodes:
        if node.type in TO_BE_DECODED or (
            node.type == "MultiBoxLoss" and not node.layer.multibox_loss_param.num_classes
        ):
            made.notes.append(
                f"the outputs are what layer {shown(node.name)} ({node.type}) took: how they "
                "are decoded is for you to add"
            )
