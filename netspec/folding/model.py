"""What folding finds: runs of steps that are alike, and the steps that differ from them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netspec.report.fault import Fault

TIME = "time"
BLOCK = "block"


@dataclass(frozen=True, slots=True)
class Run:
    """Steps that are alike, one after another.

    Attributes:
        steps: For each step, the positions of its layers in the view. Layers that stand at
            the same place are alike: of one type, with the same settings and shapes.
        names: What each step is called, from its layers' names: ``"t0/"``, or ``"4b1"``.
        labels: What the layer at each place is called in any step: ``"lstm/Mx"``, or with a
            star for what differs: ``"res4b*_branch2a"``.
        kind: ``"time"`` if the steps share their parameters and a state flows from each to
            the next, else ``"block"``.
        inner: Runs within each step; their positions are places of the cell, from 0.
    """

    steps: tuple[tuple[int, ...], ...] = field(repr=False)
    names: tuple[str, ...]
    labels: tuple[str, ...]
    kind: str
    inner: tuple[Run, ...] = ()

    def __len__(self) -> int:
        """How many steps there are."""
        return len(self.steps)

    @property
    def size(self) -> int:
        """How many layers a step has."""
        return len(self.steps[0])


@dataclass(frozen=True, slots=True)
class Odd:
    """A time step that differs from those before and after it.

    Attributes:
        layers: The positions of its layers.
        name: What it is called.
        fault: What differs.
    """

    layers: tuple[int, ...] = field(repr=False)
    name: str
    fault: Fault


@dataclass(frozen=True, slots=True)
class Folding:
    """A net's repeated structure.

    Attributes:
        runs: The runs; no layer is in two.
        odds: Time steps that differ from their neighbours; they are in no run.
        gaps: What is wrong with how layers gather what the steps make.
    """

    runs: tuple[Run, ...] = ()
    odds: tuple[Odd, ...] = ()
    gaps: tuple[Fault, ...] = ()

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is odd, as warnings."""
        return (*(odd.fault for odd in self.odds), *self.gaps)


NOT_FOLDED = Folding()
