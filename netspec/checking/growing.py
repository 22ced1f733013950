"""A net that is checked while it grows: each layer is set up once, when it is first met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.checking.alone import set_up_alone
from netspec.dsl.emit import not_known
from netspec.dsl.free import free_name
from netspec.dsl.tops import Function, Top
from netspec.loading.origins import of_line
from netspec.net import State
from netspec.report.invalid import InvalidTextError

if TYPE_CHECKING:
    from netspec.shapes.dims import Shape

_STATE = State("TRAIN")  # in which losses and labels are there, too


def shape_of(top: Top) -> Shape | None:
    """The shape of a top; None if it is not known.

    Args:
        top: The top. All layers that it needs are set up for it.

    Raises:
        InvalidTextError: Caffe refuses one of them; the places are the lines that made them.
    """
    growing = Growing()
    growing.add(top)
    return growing.known[top.fn][top.n]


class Growing:
    """What is known of the layers so far.

    Attributes:
        known: For each layer that was set up, its tops' shapes.
        names: What messages call tops.
    """

    def __init__(self) -> None:
        self.known: dict[Function, tuple[Shape | None, ...]] = {}
        self.names: dict[Top, str] = {}

    def add(self, top: Top | Function, name: str = "") -> None:
        """Set up a top's layer, and those before it that were not yet.

        Args:
            top: The top, or a layer without tops.
            name: What it is called.

        Raises:
            InvalidTextError: Caffe refuses one of them.
            CycleError: Layers feed each other in a circle.
        """
        for fn in not_known(top.fn, self.known):
            self.known[fn] = self._set_up(fn, name if fn is top.fn else "")
        if name and isinstance(top, Top):
            self.names[top] = name

    def _set_up(self, fn: Function, name: str) -> tuple[Shape | None, ...]:
        """The tops' shapes of one layer, whose bottoms are known."""
        values = fn.values()
        taken = {*values.get("bottom", ()), *values.get("top", ())}
        bottoms: dict[Top, tuple[str, Shape | None]] = {}
        for index, top in enumerate(fn.inputs):
            if top not in bottoms:
                blob = _free(self.names.get(top, f"bottom {index}"), taken)
                bottoms[top] = blob, self.known[top.fn][top.n]
        own = [_free(f"top {index}", taken) for index in range(0 if fn.in_place else fn.ntop)]
        found = set_up_alone(fn, name, values, bottoms, own, lambda _: _STATE)
        if found.errors:
            place = of_line(fn.origin)
            errors = [fault.diagnostic(lambda _: place) for fault in found.errors]
            raise InvalidTextError(errors, fn.origin.file)
        return found.shapes.top_shapes


def _free(name: str, taken: set[str]) -> str:
    """A blob's name, or one like it if that is taken; it is taken then."""
    chosen = free_name(name, taken, "{} ({})")
    taken.add(chosen)
    return chosen
