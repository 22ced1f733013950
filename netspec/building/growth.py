"""Shapes while a net grows: each layer is set up once, when it is added, by the check's rules.

Layers of the same settings on bottoms of the same shapes make the same tops, so a time step
or a block that comes again costs no second set-up.
"""

from __future__ import annotations

import marshal
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from netspec import schema
from netspec.checking.alone import set_up_alone
from netspec.errors import shown
from netspec.loading.origins import of_line
from netspec.net import TEST, TRAIN, State
from netspec.report.diagnostic import ERROR
from netspec.report.fault import Fault
from netspec.report.invalid import InvalidTextError
from netspec.shapes.setting import Refused
from netspec.shapes.sharing import Owners

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netspec.building.known import Known
    from netspec.dsl.tops import Function, Top
    from netspec.shapes.dims import Shape


@dataclass(slots=True)
class Made:
    """What layers of the same settings on bottoms of the same shapes make.

    Attributes:
        tops: Their tops' shapes.
        params: Their parameter blobs' shapes; None if it is not known which there are.
        specs: A layer with their ``param``; None if they have none.
        fits: Whether those whose names others have were found to be of the others' shapes.
    """

    tops: tuple[Shape | None, ...]
    params: tuple[Shape | None, ...] | None
    specs: Any = None
    fits: bool = False


class Owned(NamedTuple):
    """A layer that was the first to name some of its parameters.

    Attributes:
        name: Its name.
        layer: A LayerParameter with its ``param``.
        shapes: Its parameter blobs' shapes.
    """

    name: str
    layer: Any
    shapes: tuple[Shape | None, ...]


class Growth:
    """Sets layers up, and remembers what they make.

    Args:
        known: What the net knows of its layers.
        owned: Which of them share their parameters.

    Attributes:
        owned: The layers that were the first to name some of their parameters.
    """

    def __init__(self, known: Known, owned: Iterable[Owned] = ()) -> None:
        self.owned = list(owned)
        self._known = known
        self._made: dict[tuple[Any, ...], Made] = {}
        self._own_again()

    def set_up(
        self,
        fn: Function,
        name: str,
        tops: Sequence[str],
        given: Sequence[Shape | None] | None = None,
    ) -> Made:
        """Set up one layer, whose bottoms are known.

        Args:
            fn: The layer.
            name: Its name.
            tops: Its tops' names.
            given: Its tops' shapes, where the user tells them.

        Raises:
            InvalidTextError: Caffe refuses it; the place is the line that made it.
            NetspecError: A keyword or a value does not fit.
        """
        key = self._key(fn, given)
        made = self._made.get(key) if key is not None else None
        if made is None:
            made = self._try(fn, name, tops, given)
            if key is not None and None not in made.tops:  # a rule may be told later
                self._made[key] = made
        if made.specs is not None and made.params is not None and not made.fits:
            self._share(fn, Owned(name, made.specs, made.params))
            made.fits = True
        return made

    def _key(self, fn: Function, given: Sequence[Shape | None] | None) -> tuple[Any, ...] | None:
        """What decides what a layer makes; None if it is to be asked each time."""
        inputs = fn.inputs
        if not inputs or (fn.in_place and len(inputs) > 1):
            return None  # its file may be there now; it may write on what it reads besides
        try:
            settings = marshal.dumps(fn.params, 2)  # of plain values, which are equal as bytes
        except ValueError:
            return None
        shapes = tuple(map(self._known.shape, inputs))
        return fn.type_name, settings, shapes, fn.ntop, fn.in_place, given and tuple(given)

    def _share(self, fn: Function, owned: Owned) -> None:
        """Refuse parameters of another shape than those whose names they have."""
        before = len(self._names)
        self._names.update(spec.name for spec in owned.layer.param if spec.name)
        try:
            self._owners.add(owned, owned.shapes)
        except Refused as refused:
            self._own_again()  # a layer that is refused leaves nothing behind
            told = f"layer {shown(owned.name)} ({fn.type_name}): {refused.message}"
            fault = Fault(refused.code, told, refused.path, ERROR, refused.hint, owned.name)
            raise self._refused(fn, [fault]) from None
        if len(self._names) > before:
            self.owned.append(owned)

    def _own_again(self) -> None:
        self._owners = Owners()
        self._names: set[str] = set()
        for each in self.owned:
            self._owners.add(each, each.shapes)
            self._names.update(spec.name for spec in each.layer.param if spec.name)

    def _try(
        self,
        fn: Function,
        name: str,
        tops: Sequence[str],
        given: Sequence[Shape | None] | None,
    ) -> Made:
        """What a layer makes, by the check's rules."""
        taken: set[str] = set()
        bottoms: dict[Top, tuple[str, Shape | None]] = {}
        for top in fn.inputs:
            if top not in bottoms:
                bottoms[top] = _free(self._known.blob(top), taken), self._known.shape(top)
        own = [] if fn.in_place else [_free(each, taken) for each in tops]
        blobs = [bottoms[top][0] for top in fn.inputs] if fn.in_place else own
        told = {
            blob: shape
            for blob, shape in zip(blobs, given or (), strict=False)
            if shape is not None
        }
        found = set_up_alone(
            fn, name, fn.values(), bottoms, own, _state, told=told, look=not fn.inputs
        )
        if found.errors:
            raise self._refused(fn, found.errors)
        params = found.layer.param
        specs = schema.LayerParameter(param=params) if len(params) else None
        return Made(found.shapes.top_shapes[: fn.ntop], found.shapes.param_shapes, specs)

    def _refused(self, fn: Function, faults: Sequence[Fault]) -> InvalidTextError:
        """What Caffe refuses, with the way that the layer's bottoms came."""
        ways = list(dict.fromkeys(map(self._known.history, fn.inputs)))
        if len(ways) == 1:
            told = f"Its bottom is {ways[0]}."
        elif len(ways) == _BOTH:
            told = f"Its bottoms are {ways[0]}; and {ways[1]}."
        else:
            told = f"Its first bottom is {ways[0]}." if ways else ""
        place = of_line(fn.origin)
        found = [fault.diagnostic(lambda _: place) for fault in faults]
        return InvalidTextError(
            [replace(each, hint=f"{each.hint} {told}".strip()) for each in found], fn.origin.file
        )


_BOTH = 2


def _state(layer: Any) -> State:
    """The state that a layer is set up in: TRAIN, where losses and labels are, if it is in that."""
    phases = [each.phase for each in layer.include if each.HasField("phase")]
    test = bool(phases) and all(phases)
    return State(TEST if test else TRAIN)


def _free(name: str, taken: set[str]) -> str:
    """A blob's name, or one like it if that is taken; it is taken then."""
    while name in taken:  # of a blob that another took the name from
        name += "'"
    taken.add(name)
    return name
