"""The order in which layers are compared: those whose names begin alike stand together.

A step's layers often have a prefix such as ``t0/``. Other layers may stand among them, and
the layers of one step may come in another order than those of the next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SEPARATOR = "/"
_DEEPEST = 4  # parts of a name by which layers are told: "net/decoder/lstm/t3/"


def gathered(names: Sequence[str]) -> Sequence[int]:
    """Positions in the net's order, but with the layers of a step together and in one order.

    A group of one prefix is put where its last layer is, if few layers are between its own:
    groups that lie far apart, such as all that begin with ``conv/``, stay as they are. Groups
    with layers of the same names take the order of the first of them.

    >>> gathered(["t0/a", "h0", "t0/b", "t1/b", "t1/a"])
    [1, 0, 2, 4, 3]

    Args:
        names: The layers' names, in the net's order.
    """
    levels = _prefixes(names)
    # Only layers of one whole prefix change places: groups of groups, such as the two
    # directions of a bidirectional LSTM, go through their steps as the net does.
    whole = [name[: name.rfind(SEPARATOR) + 1] for name in names]
    return _in_one_order(_together(levels, len(names)), whole, names)


def prefix(name: str, level: int) -> str:
    """What a name begins with, up to so many separators; "" if it has not so many.

    >>> prefix("t0/lstm/Mx", 1), prefix("t0/lstm/Mx", 2), prefix("fc", 1)
    ('t0/', 't0/lstm/', '')
    """
    end = 0
    for _ in range(min(level, len(name) + 1)):
        end = name.find(SEPARATOR, end) + 1
        if not end:
            return ""
    return name[:end]


def _prefixes(names: Sequence[str]) -> list[list[str]]:
    """For each level, every name's prefix of so many parts; "" where it has not so many."""
    levels: list[list[str]] = []
    ends = [0] * len(names)
    for _ in range(_DEEPEST):
        ends = [
            (name.find(SEPARATOR, end) + 1 or -1) if end >= 0 else -1
            for name, end in zip(names, ends, strict=True)
        ]
        if max(ends, default=-1) < 0:
            break
        levels.append(
            [name[:end] if end > 0 else "" for name, end in zip(names, ends, strict=True)]
        )
    return levels


def _together(levels: Sequence[Sequence[str]], count: int) -> Sequence[int]:
    """Positions with the layers of each group together."""
    order = range(count)
    keys: list[Sequence[int]] = []
    places: Sequence[int] = order
    for prefixes in reversed(levels):
        ends = _near(prefixes)
        if ends:
            places = [ends.get(each, place) for each, place in zip(prefixes, places, strict=True)]
            keys.append(places)
    if not keys:
        return order
    return [each[-1] for each in sorted(zip(*reversed(keys), order, strict=True))]


def _near(prefixes: Sequence[str]) -> dict[str, int]:
    """Where groups end whose layers are near each other; nothing if all stand together already."""
    seen: dict[str, tuple[int, int, int]] = {}
    for position, prefix in enumerate(prefixes):
        if prefix:
            first, _, count = seen.get(prefix, (position, 0, 0))
            seen[prefix] = first, position, count + 1
    near = {prefix: at for prefix, at in seen.items() if at[1] - at[0] < 2 * at[2] + 4}
    if all(end - first + 1 == count for first, end, count in near.values()):
        return {}
    return {prefix: end for prefix, (_, end, _) in near.items()}


def _in_one_order(
    order: Sequence[int], prefixes: Sequence[str], names: Sequence[str]
) -> Sequence[int]:
    """Positions with groups that have layers of the same names in the order of the first."""
    ordered = list(order)
    seen: set[tuple[str, ...]] = set()
    first: dict[frozenset[str], tuple[str, ...]] = {}
    at = 0
    while at < len(ordered):
        prefix = prefixes[ordered[at]]
        end = at + 1
        while end < len(ordered) and prefixes[ordered[end]] == prefix:
            end += 1
        if prefix and end - at > 1:
            members = ordered[at:end]
            rest = tuple([names[member][len(prefix) :] for member in members])
            if rest not in seen:
                wanted = first.setdefault(frozenset(rest), rest)
                if wanted == rest:
                    seen.add(rest)
                elif len(wanted) == len(rest) == len(set(rest)):
                    member_of = dict(zip(rest, members, strict=True))
                    ordered[at:end] = [member_of[each] for each in wanted]
        at = end
    return ordered
