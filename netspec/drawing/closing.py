"""Which frames are closed to one box: those that are asked for, or all groups of a huge net."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.drawing.boxes import heaps
from netspec.drawing.grouping import grouped
from netspec.drawing.opened import plain

if TYPE_CHECKING:
    from netspec.drawing.options import Options
    from netspec.drawing.plan import Plan
    from netspec.drawing.subject import Subject

MOST = 250  # boxes of a picture that one can still read
_LEAST = 10  # boxes of a picture that says something
_DEEPEST = 4  # parts of names


def closing(made: Plan, subject: Subject, options: Options) -> tuple[Plan, set[str], bool]:
    """A plan with its groups, and which frames of it are closed.

    Args:
        made: The plan without groups.
        subject: The net.
        options: What is asked for.

    Returns:
        The plan, the ids of closed frames, and whether they are closed only because there
        are so many boxes.
    """
    found, closed, too_many = _closing(made, subject, options)
    # What is drawn alone is open, and so is what lies around it.
    return found, closed - set(found.around(options.inside)), too_many


def _closing(made: Plan, subject: Subject, options: Options) -> tuple[Plan, set[str], bool]:
    if options.depth is not None:
        depth = options.depth
        framed = grouped(made, subject, max(depth, 1))
        return framed, _closed(framed, depth, options) if depth else set(), False
    framed = grouped(made, subject)
    if options.unfold or len(heaps(framed, subject, ()).heaps) <= MOST:
        return framed, set(), False
    tried = []
    for depth in range(1, _DEEPEST + 1):
        deeper = grouped(made, subject, depth)
        shut = _closed(deeper, depth, options)
        count = len(heaps(deeper, subject, shut).heaps)
        tried.append((count > MOST, count < _LEAST, count, depth, deeper, shut))
        if _LEAST <= count <= MOST:
            break
    *_, deeper, shut = min(tried, key=lambda each: each[:4])
    return deeper, shut, bool(shut)


def _closed(framed: Plan, depth: int, options: Options) -> set[str]:
    """The frames that lie as deep as that, or deeper, and are not asked for by name."""
    wanted = {plain(name) for name in options.unfold}
    level: dict[str, int] = {"": 0}
    for id_, frame in framed.frames.items():
        level[id_] = frame.prefix.count("/") or level[frame.parent] + 1
    return {
        id_
        for id_, frame in framed.frames.items()
        if level[id_] >= depth
        and id_ not in wanted
        and plain(frame.prefix) not in wanted
        and not (len(frame.names) == 1 and plain(frame.names[0]) in wanted)
    }
