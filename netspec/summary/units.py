"""What makes a row of the table: a layer, layers whose names begin alike, or a run of steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netspec.folding.order import prefix

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netspec.folding import Run


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
        if depth and _in_one_group(run, names, depth):
            continue
        members = [member for step in run.steps for member in step]
        taken.update(members)
        name = f"{run.names[0]} ... {run.names[-1]} x {len(run)}"
        found[max(members)] = Unit(name, run.steps)
    groups: dict[str, list[int]] = {}
    for member, name in enumerate(names):
        if member in taken:
            continue
        if group := prefix(name, depth):
            groups.setdefault(group, []).append(member)
        else:
            found[member] = Unit(name, ((member,),))
    for group, alike in groups.items():
        name = group if len(alike) > 1 else names[alike[0]]
        found[alike[-1]] = Unit(name, (tuple(alike),))
    return tuple(found[at] for at in range(len(names)) if at in found)


def _in_one_group(run: Run, names: Sequence[str], depth: int) -> bool:
    """Whether all steps are within one group, which is a row already."""
    groups = {prefix(names[at], depth) for step in (run.steps[0], run.steps[-1]) for at in step}
    return len(groups) == 1 and "" not in groups
