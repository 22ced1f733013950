"""States (phase, level, stages), and which layers are in a net that is built for one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from netspec import schema
from netspec.errors import FieldValueError, listing, nearest, shown

TRAIN, TEST = "TRAIN", "TEST"
PHASES = (TRAIN, TEST)  # by number


@dataclass(frozen=True, slots=True)
class State:
    """What a net is built for.

    Attributes:
        phase: ``"TRAIN"`` or ``"TEST"``; its number, 0 or 1, may be given as well.
        level: A number that rules may set limits to.
        stages: The stages that hold.

    Raises:
        FieldValueError: The phase is neither of the two.
    """

    phase: str = TRAIN
    level: int = 0
    stages: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        phase: Any = self.phase
        if isinstance(phase, int) and 0 <= phase < len(PHASES):
            phase = PHASES[phase]
        if phase not in PHASES:
            hint = nearest(phase, PHASES)
            message = f"a phase is {listing(PHASES)}, not {shown(phase)}"
            raise FieldValueError(message, hint=hint)
        object.__setattr__(self, "phase", phase)
        object.__setattr__(self, "stages", tuple(self.stages))

    @property
    def number(self) -> int:
        """The phase's number, as messages hold it."""
        return PHASES.index(self.phase)

    def __str__(self) -> str:
        parts = [f"phase {self.phase}"]
        if self.level:
            parts.append(f"level {self.level}")
        if self.stages:
            stages = listing(map(shown, self.stages))
            parts.append(f"{'stage' if len(self.stages) == 1 else 'stages'} {stages}")
        return ", ".join(parts)


def meets(rule: Any, state: State) -> bool:
    """Whether a state meets a rule: all that the rule says must hold.

    Args:
        rule: A NetStateRule; one without fields is always met.
        state: The state.
    """
    if rule.HasField("phase") and rule.phase != state.number:
        return False
    if rule.HasField("min_level") and state.level < rule.min_level:
        return False
    if rule.HasField("max_level") and state.level > rule.max_level:
        return False
    stages = state.stages
    return all(stage in stages for stage in rule.stage) and not any(
        stage in stages for stage in rule.not_stage
    )


def included(layer: Any, state: State) -> bool:
    """Whether a layer is in a net that is built for a state.

    It is if it has no rules, if one of its ``include`` rules is met, or if it has ``exclude``
    rules and none of them is met. Of a layer with both kinds, which Caffe refuses, ``include``
    counts.

    Args:
        layer: A LayerParameter.
        state: The state.
    """
    include = layer.include
    if len(include):
        return any(meets(rule, state) for rule in include)
    return not any(meets(rule, state) for rule in layer.exclude)


def loaded_state(net: Any, state: State) -> State:
    """The state of a net that is built from a file, as ``caffe.Net(file, phase)`` does it.

    Phase and level are those that are asked for, whatever the net's own ``state`` says; its
    stages come first, and those that are asked for behind them.

    Args:
        net: A NetParameter.
        state: What is asked for.
    """
    return State(state.phase, state.level, (*net.state.stage, *state.stages))


def solver_state(phase: str, *states: Any) -> State:
    """The state of a net that a solver builds.

    Args:
        phase: ``"TRAIN"`` for the training net, ``"TEST"`` for a test net.
        *states: NetState messages that are merged in this order: the net's own ``state``,
            then the solver's ``train_state``, or its ``test_state`` for that test net. The
            last phase and level that is given counts; stages add up.
    """
    merged = schema.message_class("NetState")(phase=PHASES.index(phase))
    for state in states:
        merged.MergeFrom(state)
    return State(PHASES[merged.phase], merged.level, tuple(merged.stage))
