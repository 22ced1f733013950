"""The states that a net is looked at in, and one view for all states that have the same layers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from netspec.errors import shown
from netspec.net import PHASES, State, View, included, loaded_state, view

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST_STAGES = 8  # that are tried: each may cost a view of its own


@dataclass(frozen=True, slots=True)
class Look:
    """A view and what it is the view of.

    Attributes:
        view: The view.
        states: The states in which the net has these layers.
    """

    view: View
    states: frozenset[State]

    def has(self, phase: str) -> bool:
        """Whether one of the states is of a phase."""
        return any(state.phase == phase for state in self.states)

    @property
    def has_faults(self) -> bool:
        """Whether Caffe refuses how the net is put together in these states."""
        return bool(self.view.faults)


def looks(net: Any) -> tuple[Look, ...]:
    """A net in all states that it is likely to be built for.

    They are both phases, without stages and with each stage that the net's rules name, alone.

    Args:
        net: A NetParameter in today's form.
    """
    layers = list(net.layer)
    groups: dict[tuple[bool, ...], list[State]] = {}
    for phase in PHASES:
        for stages in ((), *((stage,) for stage in named_stages(net))):
            state = loaded_state(net, State(phase, stages=stages))
            kept = tuple(included(layer, state) for layer in layers)
            groups.setdefault(kept, []).append(state)
    return tuple(Look(view(net, states[0]), frozenset(states)) for states in groups.values())


def named_stages(net: Any) -> tuple[str, ...]:
    """The stages that a net's rules name, the first ones if they are many."""
    names = dict.fromkeys(
        stage
        for layer in net.layer
        for rules in (layer.include, layer.exclude)
        for rule in rules
        for stages in (rule.stage, rule.not_stage)
        for stage in stages
    )
    return tuple(names)[:_MOST_STAGES]


def in_words(states: Iterable[State], tried: Iterable[State]) -> str:
    """The states that something was seen in: ``", in phase TEST"``, or "" if they are all.

    Args:
        states: Where it was seen.
        tried: Where one looked.
    """
    seen, plain = set(states), _without_extra_stages(tried)
    if not plain - seen:
        return ""
    if of_phases := plain & seen:
        return f", in phase {next(iter(of_phases)).phase}"
    first = min(seen, key=lambda state: (state.number, state.stages))
    phases = {state.phase for state in seen if state.stages == first.stages}
    where = f"phase {first.phase}, " if len(phases) == 1 else ""
    return f", in {where}stage {shown(first.stages[-1])}"


def _without_extra_stages(tried: Iterable[State]) -> set[State]:
    """For each phase, the state with the fewest stages."""
    fewest: dict[str, State] = {}
    for state in tried:
        best = fewest.setdefault(state.phase, state)
        if len(state.stages) < len(best.stages):
            fewest[state.phase] = state
    return set(fewest.values())
