"""The fix of DummyData's old sizes: ``num``, ``channels``, ``height``, ``width`` as ``shape``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.lint.finding import Edit

if TYPE_CHECKING:
    from netspec.lint.context import Context
    from netspec.lint.walk import Held

_SIZES = ("num", "channels", "height", "width")


def shapes_for_sizes(context: Context, held: Held) -> tuple[Edit, ...]:
    """Edits that put a shape in the place of each ``num``, and take the other sizes out.

    Args:
        context: What the linter looks at.
        held: The field ``num``, with all of its values.
    """
    param = held.message
    sizes = [list(getattr(param, name)) for name in _SIZES]
    if len(param.shape) or len({len(each) for each in sizes}) != 1:
        return ()
    edits: list[Edit] = []
    for index, dims in enumerate(zip(*sizes, strict=True)):
        for name in _SIZES:
            path = (*held.path[:-1], name, index)
            found, removal = context.find(path, given=True), context.removal(path, given=True)
            if found is None or not removal:
                return ()
            if name == _SIZES[0]:
                shape = " ".join(f"dim: {size}" for size in dims)
                edits.append(Edit(found.entry.start, found.entry.end, f"shape {{ {shape} }}"))
            else:
                edits += removal
    return tuple(edits)
