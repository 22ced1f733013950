"""What makes a row of the table: a layer, layers whose names begin alike, or a run of steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netspec.summary.steps import SEPARATOR, Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Unit(NamedTuple):
    """The layers of a row.

    Attributes:
        name: What the row is called.
        groups: The positions of its layers, which are together; of a run, for each step.
    """

    name: str
    groups: tuple[tuple[int, ...], ...]


def units(names: Sequence[str], runs: Iterable[Run], depth: int = 0) -> tuple[Unit, ...]:
    """Part layers into rows, each where the last of its layers is.

    Args:
        names: The layers' names, in the net's order.
        runs: Steps that are one row together.
        depth: By how many parts of their names layers are put together; 0 for not at all.

    Returns:
        The rows; each layer is in one.
    """
    found: dict[int, Unit] = {}  # by where the last layer is
    taken: set[int] = set()
    for run in runs:
        if depth and run.level > depth:
            continue  # a whole group is one row, and the steps are within it
        members = [member for step in run.steps for member in step]
        taken.update(members)
        name = f"{run.prefixes[0]} ... {run.prefixes[-1]} x {len(run.steps)}"
        found[max(members)] = Unit(name, run.steps)
    groups: dict[str, list[int]] = {}
    for member, name in enumerate(names):
        if member in taken:
            continue
        if prefix := _prefix(name, depth):
            groups.setdefault(prefix, []).append(member)
        else:
            found[member] = Unit(name, ((member,),))
    for prefix, alike in groups.items():
        name = prefix if len(alike) > 1 else names[alike[0]]
        found[alike[-1]] = Unit(name, (tuple(alike),))
    return tuple(found[at] for at in range(len(names)) if at in found)


def _prefix(name: str, depth: int) -> str:
    """The first parts of a name; "" if it has no more than so many."""
    end = 0
    for _ in range(depth):
        end = name.find(SEPARATOR, end) + 1
        if not end:
            return ""
    return name[:end]
