"""What is drawn: a net in one phase or in both, checked and folded."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from netspec.checking import check
from netspec.net import PHASES, TEST, TRAIN, State, included, loaded_state, view

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netspec.checking import Report
    from netspec.folding import Folding
    from netspec.loading import Loaded
    from netspec.net import View

BOTH = "both"


@dataclass(frozen=True, slots=True)
class Side:
    """A net in one phase.

    Attributes:
        report: The net, checked.
        view: The view that it was checked in.
        folding: Its repeated structure.
    """

    report: Report = field(repr=False)
    view: View = field(repr=False)
    folding: Folding

    @property
    def phase(self) -> str:
        """The phase."""
        return self.report.phase


@dataclass(frozen=True, slots=True)
class Subject:
    """A net that is drawn.

    Attributes:
        name: What messages call it.
        net: The NetParameter.
        sides: It in each phase that is drawn; the one with more layers comes first.
    """

    name: str
    net: Any = field(repr=False)
    sides: tuple[Side, ...]

    @property
    def title(self) -> str:
        """The net's own name, or else its file's."""
        return str(self.net.name) or self.name.replace("\\", "/").rpartition("/")[2] or self.name

    @property
    def ok(self) -> bool:
        """Whether Caffe would build the net in each phase."""
        return all(side.report.ok for side in self.sides)


def subject(
    loaded: Loaded,
    phase: str | None = None,
    stages: Sequence[str] = (),
    level: int = 0,
    inputs: Mapping[str, Any] | None = None,
) -> Subject:
    """Check a net and find its repeated structure.

    Args:
        loaded: The net.
        phase: ``"TRAIN"``, ``"TEST"`` or ``"both"``; None for both if the phases have
            different layers, but not for one in which there is a blob that nothing makes, if
            all are made in the other; else for TEST.
        stages: The stages that hold.
        level: The level.
        inputs: Blobs' shapes, by name, as ``netspec.check`` takes them.

    Raises:
        FieldValueError: There is no such phase, or a shape is none.
    """
    asked = phase
    if phase is None:
        phase = BOTH if _differ(loaded.net, stages, level) else TEST
    phases = (TEST, TRAIN) if phase == BOTH else (phase,)
    sides = [_side(loaded, check(loaded, each, stages, level, inputs)) for each in phases]
    if asked is None:
        sides = _meant(sides)
    sides.sort(key=lambda side: -len(side.view.nodes))  # of two that are alike, TEST is first
    return Subject(loaded.name, loaded.net, tuple(sides))


def _meant(sides: list[Side]) -> list[Side]:
    """The phases that a net is for: in another, its data layer may be left out."""
    whole = [side for side in sides if all(None not in node.bottoms for node in side.view.nodes)]
    return whole or sides


def _differ(net: Any, stages: Sequence[str], level: int) -> bool:
    """Whether the phases have different layers."""
    if net is None:
        return False
    ruled = [layer for layer in net.layer if layer.include or layer.exclude]
    states = [loaded_state(net, State(phase, level, tuple(stages))) for phase in PHASES]
    return any(included(layer, states[0]) != included(layer, states[1]) for layer in ruled)


def _side(loaded: Loaded, report: Report) -> Side:
    return Side(report, report.view or view(loaded.net, report.state), report.folding)
