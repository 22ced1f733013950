"""How a figure is measured and printed: the best of several, beside a reference."""

from __future__ import annotations

import gc
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured figure.

    Attributes:
        name: What was measured.
        ours: Our number.
        reference: The number that it is held against.
        limit: The largest ratio that is fine.
        unit: Of both numbers.
    """

    name: str
    ours: float
    reference: float
    limit: float
    unit: str = "s"

    @property
    def ratio(self) -> float:
        """Ours over the reference."""
        return self.ours / self.reference

    @property
    def fine(self) -> bool:
        """Whether the ratio is within its limit."""
        return self.ratio <= self.limit

    def __str__(self) -> str:
        verdict = "ok" if self.fine else "MISSED"
        return (
            f"{self.name:<44} ours {self.ours:9.3f} {self.unit:<2}  reference "
            f"{self.reference:9.3f} {self.unit:<2}  ratio {self.ratio:6.3f}  "
            f"limit {self.limit:5.2f}  {verdict}"
        )


def seconds(work: Callable[[], Any]) -> float:
    """How long one call takes, what it leaves behind collected before and not counted."""
    gc.collect()
    start = time.perf_counter()
    result = work()
    taken = time.perf_counter() - start
    del result
    return taken


def best_in_turn(
    ours: Callable[[], Any], reference: Callable[[], Any], rounds: int = 5
) -> tuple[float, float]:
    """The best of several runs of each, taken in turn, since machines are noisy."""
    pairs = [(seconds(ours), seconds(reference)) for _ in range(rounds)]
    return min(pair[0] for pair in pairs), min(pair[1] for pair in pairs)
