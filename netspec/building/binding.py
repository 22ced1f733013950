"""What a net's names are bound to, and which layers it knows: its own, and ``netspec.layers``'."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from netspec.building.blob import Blob
from netspec.building.contexts import Contexts
from netspec.building.growth import Growth
from netspec.building.known import Known
from netspec.building.names import Names, stem_of
from netspec.building.source_methods import SOURCES
from netspec.dsl.emit import not_known
from netspec.dsl.netspec import NetSpec
from netspec.dsl.origin import caller
from netspec.dsl.tops import Function, Top
from netspec.errors import BottomError, FieldValueError, shown
from netspec.shapes.inputs import input_shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Self

    from netspec.building.growth import Made
    from netspec.building.names import Stem
    from netspec.building.net import Net
    from netspec.shapes.dims import Shape


class Binding(NetSpec):
    """A NetSpec whose tops are blobs, and whose layers are set up when they are bound."""

    _given: Names
    _contexts: Contexts
    _growth: Growth | None
    _known: Known
    _free: set[Function]
    _told: set[Function]
    _twins: dict[str, list[Function]]

    def _set_up(self, tops: dict[str, Top | Function], net_fields: dict[str, Any]) -> Self:
        super()._set_up({}, net_fields)
        known = Known()
        self._put(
            _given=Names(self.tops),
            _contexts=Contexts(),
            _growth=Growth(known),
            _known=known,
            _free=set(),  # layers that work in place where they may
            _told=set(),  # those that do as they are told
            _twins={},
        )
        for name, top in tops.items():
            self[name] = top
        return self

    def _put(self, **attributes: Any) -> None:
        """Set attributes that are no tops."""
        for name, value in attributes.items():
            object.__setattr__(self, name, value)

    # -- names ------------------------------------------------------------------------

    def __setattr__(self, name: str, value: Top | Function) -> None:
        self[name] = value
        if name in SOURCES or name in self.__dict__:
            self._put(**{name: self[name]})  # net.data is this blob from now on, as in pycaffe

    def __setitem__(self, name: str, value: Top | Function) -> None:
        if isinstance(value, Blob):
            value = self._held(value, shown(name))
        NetSpec._check_top(name, value)
        self._adopt(value, name)
        had = self.tops.get(name)
        super().__setattr__(name, value)
        if had is not None and had is not value:  # which name counts now, the order tells
            names = self._names()
            for top in (had, value):
                self._rename(top, names.get(top, top.fn.type_name))
        else:
            self._rename(value, name)

    def __delattr__(self, name: str) -> None:
        fn = self.tops[name].fn if name in self.tops else None
        super().__delattr__(name)
        self.__dict__.pop(name, None)
        if fn is not None and fn.ntop <= 1:
            self._given.release(self._known.layer(fn), fn)

    def __delitem__(self, name: str) -> None:
        self.__delattr__(name)

    def __getattr__(self, name: str) -> Any:
        return self._blob(super().__getattr__(name))

    def __getitem__(self, name: str) -> Any:
        return self.__getattr__(name)

    def _blob(self, top: Top | Function) -> Any:
        return Blob(top.fn, top.n, cast("Net", self)) if isinstance(top, Top) else top

    def values(self) -> list[Any]:
        """The blobs that are bound, and the layers without tops."""
        return [self._blob(top) for top in self.tops.values()]

    def items(self) -> list[tuple[str, Any]]:
        """Names and blobs."""
        return [(name, self._blob(top)) for name, top in self.tops.items()]

    def _rename(self, top: Top | Function, name: str) -> None:
        """Note what a top is called now, and its layer, if that has no name of its own."""
        fn, known = top.fn, self._known
        own = "name" not in fn.params
        if isinstance(top, Top):
            names = [known.blob(each) for each in fn.tops]
            names[top.n : top.n + 1] = [name]
            own = own and top.n == 0
            stem = stem_of(fn, name, self._contexts.scope, self._below(fn), named=True)
            known.add(fn, tuple(names), None, stem if own else None)
        if own:
            self._given.layers.setdefault(name, fn)

    def _below(self, fn: Function) -> Stem | None:
        """What a layer follows in name."""
        return self._known.stems.get(fn.inputs[0].fn) if fn.inputs else None

    def _adopt(self, top: Top | Function, name: str = "") -> None:
        """Take in layers that ``netspec.layers`` made, each after those that it reads."""
        for fn in not_known(top.fn, self._known):
            self._take_in(fn, name if fn is top.fn else "")

    def _take_in(self, fn: Function, name: str) -> None:
        """Take in a layer whose bottoms are known."""
        for at, each in enumerate(fn.inputs):
            if isinstance(each, Blob) and each.net is not self:
                raise _of_another_net(each, f"{fn.label()}: bottom {at}")
        name = fn.params.get("name") or name or fn.type_name
        blobs = (name,) if fn.ntop == 1 else tuple(f"{name} top {n}" for n in range(fn.ntop))
        made = self._grow(fn, name, blobs, None)
        below = self._below(fn)
        self._known.add(fn, blobs, made.tops if made is not None else None, below)

    # -- layers ----------------------------------------------------------------------

    def _held(self, given: Any, where: str) -> Any:
        """A bottom as a layer holds it; what is no top comes back as it is."""
        if isinstance(given, Blob):
            if given.net is not self:
                raise _of_another_net(given, where)
            if given.fn.ntop == 1:
                return given.fn
            bound = self.tops.get(self._known.blob(given))
            return bound if bound == given else Top(given.fn, given.n)
        if isinstance(given, Top) and given.fn not in self._known:
            self._adopt(given)
        return given

    def _grow(
        self, fn: Function, name: str, blobs: tuple[str, ...], shapes: Sequence[Any] | None
    ) -> Made | None:
        """Set a layer up, if layers are; its keywords are looked at in any case."""
        if self._growth is None:
            fn.values()
            return None
        told: list[Shape | None] | None = None
        if shapes is not None:
            if len(shapes) != len(blobs):
                raise FieldValueError(
                    f"{fn.label()}: there are {len(shapes)} shapes, and {len(blobs)} tops",
                    origin=fn.origin,
                )
            try:
                told = [input_shape(each, blob) for each, blob in zip(shapes, blobs, strict=True)]
            except FieldValueError as error:
                error.origin = fn.origin
                raise
        return self._growth.set_up(fn, name, blobs, told)


def _of_another_net(blob: Blob, where: str) -> BottomError:
    theirs = f"net {shown(blob.net.title)}" if blob.net.title else "another net"
    return BottomError(
        f"{where}: {shown(blob.name)} is a blob of {theirs}",
        origin=caller(),
        hint="A layer reads blobs of its own net only.",
    )
