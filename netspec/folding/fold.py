"""``fold``: the repeated structure of a net whose shapes are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.folding.cuts import cuts_of
from netspec.folding.gather import gaps_of
from netspec.folding.model import Folding, Run
from netspec.folding.names import told
from netspec.folding.odd import odd_steps
from netspec.folding.tape import tape_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.folding.links import Cut
    from netspec.folding.tape import Tape
    from netspec.net import View
    from netspec.shapes.infer import LayerShapes

_DEEPEST = 3  # runs within runs


def fold(view: View, layers: Sequence[LayerShapes]) -> Folding:
    """Find the steps of a net that are alike.

    Steps are alike if their layers are, one by one: in type, settings, shapes and shared
    parameters, and in what they read: the same part of their own step or of the one before,
    the same blob outside, or the next top of the same Slice. It takes time that grows with
    the number of layers.

    Args:
        view: The net in its state.
        layers: Its layers' shapes, in the view's order.
    """
    tape = tape_of(view, layers)
    cuts = cuts_of(tape)
    runs = tuple(_run(tape, cut, kind, 1) for cut, kind in cuts.runs)
    return Folding(runs, odd_steps(tape, cuts, view, layers), gaps_of(view, runs))


def _run(tape: Tape, cut: Cut, kind: str, depth: int) -> Run:
    start, size, end = cut.start, cut.size, cut.end
    names = tape.names
    steps = tuple(tuple(tape.positions[at : at + size]) for at in range(start, end, size))
    called = told([names[at : at + size] for at in range(start, end, size)])
    inner: tuple[Run, ...] = ()
    if depth < _DEEPEST:
        part = tape.part(start, start + size)
        inner = tuple(_run(part, each, of, depth + 1) for each, of in cuts_of(part).runs)
    return Run(steps, called.steps, called.labels, kind, inner)
