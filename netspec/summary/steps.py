"""The time steps of an unrolled net: groups of layers that are alike but for their prefix.

A step's layers have names that begin alike, such as ``t3/``. Steps that follow each other and
have layers of the same names behind the prefix, of the same types, shapes and shared
parameters, are a run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from netspec.checking import LayerReport

SEPARATOR = "/"
_DEEPEST = 4  # parts of a name by which steps are told: "net/decoder/lstm/t3/"


class Run(NamedTuple):
    """Steps that are alike, one after another.

    Attributes:
        prefixes: What the names of each step's layers begin with.
        steps: For each step, the positions of its layers.
        level: Of how many parts the prefixes are.
    """

    prefixes: tuple[str, ...]
    steps: tuple[tuple[int, ...], ...]
    level: int


class _Group(NamedTuple):
    prefix: str
    members: list[int]


def find_runs(names: Sequence[str], looks: Sequence[Hashable | None]) -> tuple[Run, ...]:
    """Find the time steps of a net, in time that grows with the number of its layers.

    A step stands where its last layer does, so other layers may lie among its own. The layers
    of a step may come in any order.

    >>> find_runs(["x", "a/fc", "a/relu", "b/fc", "b/relu"], ["", "F", "R", "F", "R"])[0].prefixes
    ('a/', 'b/')

    Args:
        names: The layers' names, in the net's order.
        looks: For each layer, what is the same in all steps, see ``look``; None for a layer
            that is in no step.

    Returns:
        The runs of two or more steps, in the net's order; each layer is in one at most.
    """
    runs: list[Run] = []
    # Layers among which steps are looked for, and the length of the prefix that all have.
    parts: list[tuple[Sequence[int], int]] = [(range(len(names)), 0)]
    for level in range(1, _DEEPEST + 1):
        deeper: list[tuple[Sequence[int], int]] = []
        for members, length in parts:
            for alike in _alike(_groups(names, members, length), names, looks):
                if len(alike) > 1:
                    prefixes, steps = zip(*alike, strict=True)
                    runs.append(Run(prefixes, tuple(map(tuple, steps)), level))
                elif len(alike[0].members) > 1:
                    deeper.append((alike[0].members, len(alike[0].prefix)))
        parts = deeper
    return tuple(sorted(runs, key=lambda run: run.steps[0][0]))


def look(layer: LayerReport, message: Any) -> Hashable | None:
    """What is the same of a layer in all steps: type, shapes and the parameters that it shares.

    Args:
        layer: The layer, checked.
        message: Its LayerParameter.

    Returns:
        None for a layer with parameters of its own, which no other can share.
    """
    params = [spec.name for spec in message.param]
    shapes = layer.param_shapes
    if not all(params) or (shapes and len(params) < len(shapes)):
        return None
    # As text, in which sizes that are not known are alike.
    return layer.type, str(layer.top_shapes), str(shapes), tuple(params)


def _groups(names: Sequence[str], members: Iterable[int], length: int) -> list[_Group | None]:
    """Layers by prefix, each group where its last layer is; None for a layer between them."""
    groups: dict[str, list[int]] = {}
    prefixes = []
    for member in members:
        name = names[member]
        prefix = name[: name.find(SEPARATOR, length) + 1]
        prefixes.append(prefix)
        if prefix:
            groups.setdefault(prefix, []).append(member)
    found: list[_Group | None] = []
    for member, prefix in zip(members, prefixes, strict=True):
        if not prefix:
            found.append(None)
        elif groups[prefix][-1] == member:
            found.append(_Group(prefix, groups[prefix]))
    return found


def _alike(
    groups: Iterable[_Group | None], names: Sequence[str], looks: Sequence[Hashable | None]
) -> Iterable[list[_Group]]:
    """Groups that follow each other and are alike; one that is like no neighbour is alone."""
    before: Hashable | None = None
    alike: list[_Group] = []
    for group in groups:
        seen = None if group is None else _seen(group, names, looks)
        if alike and (seen is None or seen != before):
            yield alike
            alike = []
        if group is not None:
            alike.append(group)
        before = seen
    if alike:
        yield alike


def _seen(group: _Group, names: Sequence[str], looks: Sequence[Hashable | None]) -> Hashable | None:
    """What is the same in all steps; None for a group that is no step."""
    length = len(group.prefix)
    layers = [(names[member][length:], looks[member]) for member in group.members]
    if any(seen is None for _, seen in layers):
        return None
    return len(layers), frozenset(layers)
