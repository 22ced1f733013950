"""A net's layers as lines of text, for a notebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.shapes.dims import shape_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netspec.building.known import Known
    from netspec.dsl.tops import Function

_MOST = 40  # layers that are shown of a net


def listed_layers(title: str, functions: Iterable[Function], known: Known) -> str:
    """A title, and a line a layer below it: its name, type and tops' shapes.

    Of a long net, the first and the last layers are shown.

    Args:
        title: The first line.
        functions: The layers.
        known: What is known of them.
    """
    rows = [
        (known.layer(fn), fn.type_name, ", ".join(map(shape_text, known.shapes.get(fn, ()))))
        for fn in functions
        if fn in known
    ]
    left_out = len(rows) - _MOST
    half = _MOST // 2
    shown = rows[:half] + rows[-half:] if left_out > 0 else rows
    names, types = (max((len(row[at]) for row in shown), default=0) for at in (0, 1))
    lines = [
        f"  {name:<{names}}  {kind:<{types}}  {shapes}".rstrip() for name, kind, shapes in shown
    ]
    if left_out > 0:
        lines.insert(half, f"  ... {left_out} more")
    return "\n".join([title, *lines])
