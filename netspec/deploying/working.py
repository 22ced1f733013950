"""The net that is rewritten: what is in it in the state of use, and what that state misses.

Many files are made for training alone: their data layers, and sometimes their losses, are in
no TEST phase. A net in use needs to know both, for its inputs and its outputs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.deploying.facts import is_given, is_sampler
from netspec.lint.kinds import is_loss
from netspec.net import TEST, TRAIN, State, included, meets

if TYPE_CHECKING:
    from collections.abc import Iterator

STAGE = "deploy"  # which nets of some tools name in their rules


@dataclass(frozen=True, slots=True)
class Working:
    """A net for one state, in which every layer is in.

    Attributes:
        net: The NetParameter, a copy without rules.
        indices: For each layer, its index in the given net.
        renamed: Blobs that have another name than in the given net: new to old.
    """

    net: Any = field(repr=False)
    indices: tuple[int, ...]
    renamed: dict[str, str]


def state_of_use(net: Any, stages: tuple[str, ...], level: int) -> State:
    """The state of a net in use: TEST, with the stage ``deploy`` where rules name it.

    Args:
        net: The NetParameter.
        stages: The stages that are asked for.
        level: The level.
    """
    held = (*net.state.stage, *stages)
    return State(TEST, level, (*held, STAGE) if names_deploy(net) else held)


def names_deploy(net: Any) -> bool:
    """Whether the rules of a net say themselves what is in it in use."""
    return STAGE in named_stages(net)


def named_stages(net: Any) -> tuple[str, ...]:
    """The stages that the rules of a net name, each once.

    Args:
        net: The NetParameter.
    """
    return tuple(
        dict.fromkeys(
            stage
            for layer in net.layer
            for rules in (layer.include, layer.exclude)
            for rule in rules
            for stage in (*rule.stage, *rule.not_stage)
        )
    )


def working(net: Any, state: State) -> Working:
    """Make the net that is rewritten.

    Args:
        net: The NetParameter as it was given; it stays as it is.
        state: The state of use.
    """
    chosen = {index for index, layer in enumerate(net.layer) if included(layer, state)}
    if not names_deploy(net) and not any(is_loss(net.layer[index]) for index in chosen):
        training = State(TRAIN, state.level, state.stages)
        chosen |= {
            index
            for index, layer in enumerate(net.layer)
            if is_loss(layer) and included(layer, training)
        }
    ahead = _sources(net, chosen)
    indices = sorted(chosen | {index for index, late in ahead.items() if not late})
    indices = [index for index, late in ahead.items() if late] + indices
    made = schema.NetParameter()
    made.CopyFrom(net)
    del made.layer[:]
    made.ClearField("state")
    for index in indices:
        layer = made.layer.add()
        layer.CopyFrom(net.layer[index])
        for each in ("include", "exclude", "phase"):
            layer.ClearField(each)
    return Working(made, tuple(indices), _without_samplers(made))


def _sources(net: Any, chosen: set[int]) -> dict[int, bool]:
    """Data layers of other states that make what is read and not made, by index.

    Returns:
        For each, whether it stands behind a layer that reads it, and has to come first.
    """
    givers: dict[str, list[int]] = {}
    for index, layer in enumerate(net.layer):
        if index not in chosen and is_given(layer):
            for blob in layer.top:
                givers.setdefault(blob, []).append(index)
    found: dict[int, bool] = {}
    made: set[str] = set()
    for index in sorted(chosen):
        layer = net.layer[index]
        for blob in layer.bottom:
            if blob not in made and blob in givers:
                # Those of tests before those of training, which may crop otherwise.
                best = min(givers[blob], key=lambda each: (not _tests(net.layer[each]), each))
                found[best] = best > index
                made.update(net.layer[best].top)
        made.update(layer.top)
    return found


def _tests(layer: Any) -> bool:
    """Whether a layer is in a TEST phase, in some stages."""
    if len(layer.include):
        return any(not rule.HasField("phase") or rule.phase == 1 for rule in layer.include)
    return not any(meets(rule, State(TEST)) for rule in layer.exclude)


def _without_samplers(net: Any) -> dict[str, str]:
    """Let what a sampler of regions gives come from where it took it; and say the names.

    The blob that it took has the name of the one that it gave, which is what programs that
    run such nets ask for.
    """
    renamed: dict[str, str] = {}
    for layer in list(_samplers(net)):
        old, new = layer.bottom[0], layer.top[0]
        renamed[new] = old
        layer.top[0] = f"{new} (sampled)"  # which nothing reads
        for each in net.layer:
            for names in (each.bottom, each.top):
                for place, name in enumerate(names):
                    if name == old:
                        names[place] = new
    return renamed


def _samplers(net: Any) -> Iterator[Any]:
    """The layers that pick regions out of those that they are given."""
    makers = {blob: layer for layer in net.layer for blob in layer.top}
    for layer in net.layer:
        if is_sampler(layer) and len(layer.bottom) and len(layer.top):
            maker = makers.get(layer.bottom[0])
            if maker is not None and not is_given(maker):
                yield layer
