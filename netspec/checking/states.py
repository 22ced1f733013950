"""The state that a net is checked in: as it is asked for, or as its solver builds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.errors import FieldValueError
from netspec.net import PHASES, TEST, TRAIN, State, loaded_state, solver_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.loading import Loaded


def state_of(loaded: Loaded, asked: State) -> State:
    """The state of a net that is built from its file; of a solver's, for TRAIN, as it trains it.

    Args:
        loaded: The net.
        asked: What is asked for.

    Raises:
        FieldValueError: It is a solver without its net.
    """
    if loaded.net is None:
        raise FieldValueError(
            f"{loaded.name} was loaded as a solver alone, and has no net to check",
            hint="Load it without follow=False.",
        )
    if loaded.solver is None or asked.phase != TRAIN:
        return loaded_state(loaded.net, asked)
    state = solver_state(TRAIN, loaded.net.state, loaded.solver.message.train_state)
    # As caffe train adds what its command line says.
    return State(state.phase, asked.level or state.level, (*state.stages, *asked.stages))


def built_nets(
    loaded: Loaded, solver: Loaded, asked: State, phases: Sequence[str] | None
) -> list[tuple[Loaded, State]]:
    """The nets that a solver builds, each in its state, and each once.

    The first one carries what there is to say of the solver.

    Args:
        loaded: The net that it trains.
        solver: The solver.
        asked: Level and stages that are asked for; they go to the net that is trained.
        phases: TRAIN for the net that is trained, TEST for those that are tested; None for
            all. Where none is tested, TEST is the net that is trained in that phase.
    """
    wanted = phases or PHASES
    nets: dict[tuple[int, State], tuple[Loaded, State]] = {}
    if TRAIN in wanted:
        state = state_of(loaded, State(TRAIN, asked.level, asked.stages))
        nets[id(loaded.message), state] = loaded, state
    if TEST in wanted:
        for net, state in _tested(loaded, solver):
            nets.setdefault((id(net.message), state), (net, state))
        if not loaded.test_nets and phases:
            state = loaded_state(loaded.net, State(TEST, asked.level, asked.stages))
            nets.setdefault((id(loaded.message), state), (loaded, state))
    (first, state), *others = nets.values()
    if first.solver is None:
        first = first.of_solver(solver, ())
    return [(first, state), *others]


def _tested(loaded: Loaded, solver: Loaded) -> list[tuple[Loaded, State]]:
    """The nets that a solver tests, in their states."""
    own = solver.message.test_state
    return [
        (net, solver_state(TEST, net.net.state, *own[index : index + 1]))
        for index, net in enumerate(loaded.test_nets)
    ]
