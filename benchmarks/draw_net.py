"""Drawing the demo, from its text to the SVG, against loading and checking it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from benchmarks.measure import Figure, best_in_turn
from netspec import check, draw, dumps, load
from netspec.dsl.emit import collector_paused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.drawing import Picture

STEPS = (3, 10, 100, 1000, 10_000)
ROUNDS = {1000: 3, 10_000: 2}
BASE, RATIO = 0.3, 1.2  # seconds that a picture may take, and over what the check takes
BOXES = 40


def figures() -> Iterator[Figure]:
    """A picture over what it may take: 0.3 seconds and 1.2 times the check; and its boxes."""
    lstm_net = import_module("netspec.samples.lstm_demo").lstm_net
    boxes = 0
    for steps in STEPS:
        text = dumps(lstm_net(T=steps).to_proto())
        rounds = ROUNDS.get(steps, 5)
        ours, own = best_in_turn(lambda: _drawn(text), lambda: _checked(text), rounds)  # noqa: B023  # called at once
        boxes = len(draw(text).scene.boxes)
        name = f"draw the demo, T={steps:,}: {boxes} boxes, check {own:.3f} s"
        yield Figure(name, ours, BASE + RATIO * own, 1.0)
    yield Figure("boxes of the demo", boxes, BOXES, 1.0, "")


def _drawn(text: str) -> Picture:
    picture = draw(text)
    assert picture.svg
    return picture


def _checked(text: str) -> object:
    with collector_paused():
        return check(load(text))
