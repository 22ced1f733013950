"""Groups: layers whose names begin alike, which are drawn in a frame or closed to one box."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from netspec.drawing.boxes import heaps
from netspec.drawing.naming import common_prefix, starred
from netspec.drawing.plan import Frame, with_frames
from netspec.drawing.scene import GROUP

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netspec.drawing.plan import Plan
    from netspec.drawing.subject import Subject

_SEPARATOR = "/"
_LEAST = 2  # items of a group
_Item: TypeAlias = int | str  # a slot's number, or a frame's id


def grouped(made: Plan, subject: Subject, depth: int = 1) -> Plan:
    """A plan with a frame around layers, and runs, whose names begin with the same parts.

    Layers that are drawn in one box stay together: the name of the first of them counts.

    Args:
        made: The plan without groups.
        subject: The net.
        depth: How many parts of names make groups; inner groups lie in outer ones.
    """
    names = [
        [subject.sides[slot.side].view.nodes[slot.members[at]].name for slot in made.slots]
        for at in (0, -1)
    ]
    stacks = [heap.slots for heap in heaps(made, subject, ()).heaps]
    named = _with_names(made, names)
    frames = {
        id_: replace(frame, prefix=prefix, star=starred([prefix, common_prefix(last)]))
        for id_, (frame, first, last) in named.items()
        for prefix in [common_prefix(first)]
    }
    # Items, what their names begin with in all steps, and the frame that holds them.
    items: dict[_Item, str] = {slots[0]: names[0][slots[0]] for slots in stacks}
    items |= {id_: common_prefix(first + last) for id_, (_, first, last) in named.items()}
    holder: dict[_Item, str] = {slots[0]: made.slots[slots[0]].frame for slots in stacks}
    holder |= {id_: frame.parent for id_, frame in frames.items()}
    prefixes = {id_: frame.prefix for id_, frame in frames.items()}
    prefixes[""] = common_prefix(names[0])
    for _ in range(depth):
        held = Counter(holder.values())
        for (parent, prefix), alike in _alike(items, holder, prefixes).items():
            # One that holds all that the frame around it does says nothing new.
            if len(alike) < _LEAST or (parent and len(alike) == held[parent]):
                continue
            id_ = _id(made, prefix, alike[0])
            last = names[1][alike[0]] if isinstance(alike[0], int) else prefix
            star = starred([prefix, _parts_of(last, prefix.count(_SEPARATOR))])
            frames[id_] = Frame(id_, GROUP, parent, (prefix,), 0, prefix, star)
            prefixes[id_] = prefix
            holder.update(dict.fromkeys(alike, id_))
    for id_, frame in frames.items():
        frames[id_] = replace(frame, parent=holder.get(id_, frame.parent))
    frame_of = {slot: holder[slots[0]] for slots in stacks for slot in slots}
    return with_frames(made, _outer_first(frames.values()), frame_of)


def _parts_of(name: str, count: int) -> str:
    """So many parts of a name, each with its slash."""
    return "".join(part + _SEPARATOR for part in name.split(_SEPARATOR)[:count])


def _with_names(
    made: Plan, names: Sequence[Sequence[str]]
) -> dict[str, tuple[Frame, list[str], list[str]]]:
    """Each frame with the names of the layers of its first step, and of those of its last."""
    found: dict[str, tuple[Frame, list[str], list[str]]] = {
        id_: (frame, [], []) for id_, frame in made.frames.items()
    }
    for number, slot in enumerate(made.slots):
        for id_ in made.around(slot.frame):
            _, first, last = found[id_]
            first.append(names[0][number])
            last.append(names[1][number])
    return found


def _alike(
    items: dict[_Item, str], holder: dict[_Item, str], prefixes: dict[str, str]
) -> dict[tuple[str, str], list[_Item]]:
    """Items by the frame that they are in, and by one part more of their names."""
    found: dict[tuple[str, str], list[_Item]] = {}
    heads: list[tuple[tuple[str, str], _Item]] = []
    for item, name in items.items():
        parent = holder[item]
        prefix = prefixes[parent]
        if not name.startswith(prefix):
            continue
        end = name.find(_SEPARATOR, len(prefix)) + 1
        if end:
            found.setdefault((parent, name[:end]), []).append(item)
        else:  # conv1, which may have conv1/bn behind it
            heads.append(((parent, name + _SEPARATOR), item))
    for group, item in heads:
        if group in found:
            found[group].append(item)
    return found


def _id(made: Plan, prefix: str, first: _Item) -> str:
    """An id that a group has in every picture of the net: by its first layer, and its level."""
    slot = made.slots[first] if isinstance(first, int) else None
    where = f"{slot.side}.{slot.members[0]}" if slot else str(first)
    return f"g{where}.{prefix.count(_SEPARATOR)}"


def _outer_first(frames: Iterable[Frame]) -> dict[str, Frame]:
    """Frames in an order in which each stands behind the one around it."""
    by_id = {frame.id: frame for frame in frames}
    children: dict[str, list[str]] = {}
    for frame in by_id.values():
        children.setdefault(frame.parent, []).append(frame.id)
    found: dict[str, Frame] = {}
    waiting = list(reversed(children.get("", [])))
    while waiting:
        id_ = waiting.pop()
        found[id_] = by_id[id_]
        waiting += reversed(children.get(id_, []))
    return found
