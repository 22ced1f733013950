"""The names of what is to be drawn open or alone: those that are there, and the nearest one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.drawing.opened import names_of, plain
from netspec.drawing.options import ALL
from netspec.drawing.scene import GROUP
from netspec.errors import FieldValueError, listing, nearest, shown

if TYPE_CHECKING:
    from netspec.drawing.options import Options
    from netspec.drawing.plan import Plan
    from netspec.drawing.subject import Subject

_SHOWN = 8  # names in a message


def check_names(subject: Subject, made: Plan, options: Options) -> None:
    """Refuse names of nothing.

    Args:
        subject: The net.
        made: The plan with its groups.
        options: What is asked for.

    Raises:
        FieldValueError: What is to be unfolded, or to be drawn alone, is not there.
    """
    known = [
        *names_of(subject.sides[0].folding),
        *(plain(frame.prefix) for frame in made.frames.values() if frame.kind == GROUP),
    ]
    valid = {*known, *made.frames, ALL}
    for name in options.unfold:
        if name != ALL and plain(name) not in valid:
            hint = nearest(plain(name), known)
            if not hint:
                told = listing(dict.fromkeys(known), _SHOWN)
                hint = f"There are {told}." if known else "This net has none."
            what = f"there is no step, run or group {shown(name)} to unfold"
            raise FieldValueError(what, hint=hint)
    if options.inside and options.inside not in made.frames:
        told = listing(made.frames, _SHOWN) or "none"
        what = f"there is no cluster {shown(options.inside)} to draw alone"
        raise FieldValueError(what, hint=f"There are {told}.")
