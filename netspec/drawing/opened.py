"""Runs as they are drawn: parted where a step of theirs is to be seen for itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from netspec.drawing.options import ALL
from netspec.folding import BLOCK

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netspec.folding import Folding, Run


@dataclass(frozen=True, slots=True)
class Piece:
    """Steps that are drawn as one cell.

    Attributes:
        id: The id of its frame.
        kind: The run's.
        steps: For each step, the positions of its layers, or the places in the outer cell.
        names: What the steps are called.
        inner: Pieces within each step.
        odd: In which way it differs from the steps around it, or "".
    """

    id: str
    kind: str
    steps: tuple[tuple[int, ...], ...] = field(repr=False)
    names: tuple[str, ...]
    inner: tuple[Piece, ...] = ()
    odd: str = ""


def pieces(folding: Folding, unfold: Sequence[str]) -> tuple[Piece, ...]:
    """The runs and odd steps of a net, parted as is wanted.

    Args:
        folding: What was found.
        unfold: The names of steps and runs that are drawn open; ``("*",)`` is all of them.
    """
    if ALL in unfold:
        return ()
    wanted = {plain(name) for name in unfold}
    found = [
        piece
        for number, run in enumerate(folding.runs)
        for piece in _parted(run, f"r{number}", wanted)
    ]
    found += [
        Piece(f"o{number}", BLOCK, (odd.layers,), (odd.name,), odd=odd.fault.message)
        for number, odd in enumerate(folding.odds)
    ]
    return tuple(found)


def plain(name: str) -> str:
    """A name of a step, run or group as it is compared: without the slash at its end."""
    return name.strip().rstrip("/")


def names_of(folding: Folding) -> Iterable[str]:
    """All that can be unfolded: the ids of runs, and the names of their steps."""
    waiting = [(f"r{number}", run) for number, run in enumerate(folding.runs)]
    while waiting:
        id_, run = waiting.pop(0)
        yield id_
        yield from map(plain, run.names)
        waiting += [(f"{id_}.{number}", inner) for number, inner in enumerate(run.inner)]


def _parted(run: Run, id_: str, wanted: set[str]) -> list[Piece]:
    """A run, in pieces where steps are wanted for themselves."""
    apart = {at for at, name in enumerate(run.names) if plain(name) in wanted}
    if id_ in wanted:
        apart = set(range(len(run)))
    starts = sorted({0, *apart, *(at + 1 for at in apart if at + 1 < len(run))})
    found = []
    for start, end in zip(starts, [*starts[1:], len(run)], strict=True):
        piece_id = id_ if len(starts) == 1 else f"{id_}-{start}"
        inner = tuple(
            piece
            for number, each in enumerate(run.inner)
            for piece in _parted(each, f"{piece_id}.{number}", wanted)
        )
        found.append(Piece(piece_id, run.kind, run.steps[start:end], run.names[start:end], inner))
    return found
