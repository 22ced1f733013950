"""NetSpec: names for tops, and the net that they make."""

from __future__ import annotations

import copy
from importlib import import_module
from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.dsl import flat
from netspec.dsl.assign import message_values
from netspec.dsl.emit import Emission, emit, layers
from netspec.dsl.from_proto import read_net
from netspec.dsl.origin import caller
from netspec.dsl.problem import Problem
from netspec.dsl.tops import Function, Top
from netspec.errors import FieldStructureError, TopError, UnknownTopError, listing, nearest, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class Tops(dict[str, "Top | Function"]):
    """The tops of a NetSpec by name, with what pycaffe's ordered dictionary has besides.

    It is no OrderedDict, since that is slower to walk and twice as large.
    """

    __slots__ = ()

    def move_to_end(self, name: str, last: bool = True) -> None:
        """Move a name to the end, or to the beginning.

        Raises:
            KeyError: There is no such name.
        """
        top = self.pop(name)
        others = [] if last else list(self.items())
        for each, _ in others:
            del self[each]
        self[name] = top
        self.update(others)

    def popitem(self, last: bool = True) -> tuple[str, Top | Function]:
        """Take the last name away, or the first.

        Raises:
            KeyError: There is none.
        """
        if last or not self:
            return super().popitem()
        name = next(iter(self))
        return name, self.pop(name)


class NetSpec:
    """A net under construction: assign tops to its attributes or items to name them.

    >>> from netspec import NetSpec, layers as L
    >>> n = NetSpec(name="tiny")
    >>> n.data = L.Input(shape=dict(dim=[1, 3, 8, 8]))
    >>> n["conv/1"] = L.Convolution(n.data, num_output=4, kernel_size=3)
    >>> [layer.name for layer in n.to_proto().layer]
    ['data', 'conv/1']

    Binding a name twice keeps its place and takes the new top; a top bound to two names
    has the later one: both as in pycaffe.

    Args:
        check: Whether each layer is checked when it is bound, so that what Caffe would refuse
            is an error at the line that adds it.
        **net_fields: Fields of the net itself: ``name``, ``force_backward``, ``state``...

    Attributes:
        tops: The bound tops, and layers without tops, by name.

    Raises:
        UnknownFieldError: NetParameter has no such field.
        NetspecError: A value does not fit its field.
    """

    tops: Tops
    _net_fields: dict[str, Any]
    _growing: Any = None  # what is known of the layers, if they are checked

    def __init__(self, *, check: bool = False, **net_fields: Any) -> None:
        self._set_up({}, net_fields)
        if check:  # by name: the check stands above the language
            growing = import_module("netspec.checking.growing").Growing()
            object.__setattr__(self, "_growing", growing)
        if {"layer", "layers"} & net_fields.keys():
            raise FieldStructureError(
                "NetSpec: layers are added by assigning tops",
                origin=caller(),
                hint="NetSpec.from_proto(net) reads the layers of a message.",
            )
        self._net_message()

    def _set_up(self, tops: dict[str, Top | Function], net_fields: dict[str, Any]) -> NetSpec:
        object.__setattr__(self, "_net_fields", net_fields)
        object.__setattr__(self, "tops", Tops())
        for name, top in tops.items():
            self[name] = top
        return self

    # -- names ------------------------------------------------------------------------

    def __setattr__(self, name: str, value: Top | Function) -> None:
        NetSpec._check_top(name, value)
        if self._growing is not None:
            self._growing.add(value, name)
        self.tops[name] = value
        if name in _SHADOWED:
            # A top called "keys" must be found before the method, as in pycaffe.
            object.__setattr__(self, name, value)

    @staticmethod
    def _check_top(name: Any, value: Any) -> None:
        """Refuse what cannot be bound."""
        if not isinstance(value, (Top, Function)) or not isinstance(name, str):
            raise _not_a_top(name, value)

    def __getattr__(self, name: str) -> Any:
        try:
            return self.tops[name]
        except KeyError:
            raise self._unknown(name) from None

    def __delattr__(self, name: str) -> None:
        try:
            del self.tops[name]
        except KeyError:
            raise self._unknown(name) from None
        self.__dict__.pop(name, None) if name in _SHADOWED else None

    def __setitem__(self, name: str, value: Top | Function) -> None:
        self.__setattr__(name, value)

    def __getitem__(self, name: str) -> Any:
        return self.__getattr__(name)

    def __delitem__(self, name: str) -> None:
        self.__delattr__(name)

    def __contains__(self, name: object) -> bool:
        return name in self.tops

    def __iter__(self) -> Iterator[str]:
        return iter(self.tops)

    def __len__(self) -> int:
        return len(self.tops)

    def __bool__(self) -> bool:
        return True  # an empty spec is a spec, as in pycaffe

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self.tops})

    def net_fields(self) -> dict[str, Any]:
        """The net's own fields, to read and to edit: ``n.net_fields()["name"] = "other"``."""
        return self._net_fields

    def keys(self) -> list[str]:
        """The names that are bound, in the order of their first binding."""
        return list(self.tops)

    def values(self) -> list[Any]:
        """The tops that are bound."""
        return list(self.tops.values())

    def vals(self) -> list[Any]:
        """The same as ``values``, by the name that SSD's NetSpec has for it."""
        return NetSpec.values(self)

    def items(self) -> list[tuple[str, Any]]:
        """Names and tops."""
        return list(self.tops.items())

    def update(
        self,
        other: str | NetSpec | Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        params: Mapping[str, Any] | None = None,
        /,
        **tops: Top | Function,
    ) -> None:
        """Bind several names; or, as SSD's NetSpec has it, update a layer's parameters.

        Args:
            other: A mapping, another NetSpec, or pairs: names and tops to bind. Or the name
                of a top.
            params: Keywords that the layer of that top gets, in place of those that it has.
            **tops: More names and tops to bind.

        Raises:
            TopError: A value is no top; nothing is bound then.
            UnknownTopError: There is no top of that name.
        """
        if isinstance(other, str):
            self[other].fn.params.update(params or {})
            return
        source = other.tops if isinstance(other, NetSpec) else other
        fresh: dict[str, Top | Function] = dict(source, **tops)
        for name, top in fresh.items():
            if not isinstance(top, (Top, Function)):
                raise _not_a_top(name, top)
        for name, top in fresh.items():
            self[name] = top

    # -- the net ----------------------------------------------------------------------

    def to_proto(self) -> Any:
        """The NetParameter of all layers that the bound tops need.

        Raises:
            CycleError: Layers feed each other in a circle.
            NetspecError: Parameters were edited to something that does not fit.
        """
        return NetSpec.emit(self).net  # a top may be called emit

    def emit(self) -> Emission:
        """The net as ``to_proto`` gives it, with the line that made each layer.

        Raises:
            CycleError: Layers feed each other in a circle.
            NetspecError: Parameters were edited to something that does not fit.
        """
        self._settle()
        return emit(self.tops.values(), self._names(), self._net_message())

    def messages(self) -> Iterator[Any]:
        """The net in pieces, for one too long to hold: its own fields, then layer by layer.

        Yields:
            A NetParameter without layers, and each layer's LayerParameter.

        Raises:
            NetspecError: As ``emit``.
        """
        self._settle()
        yield self._net_message()
        layer_class = schema.message_class("LayerParameter")
        for _, values in layers(self.tops.values(), self._names()):
            yield layer_class(**values)

    def _settle(self) -> None:
        """What there is to do before the net is emitted: for those that build on this."""

    def _net_message(self) -> Any:
        """A NetParameter with the net's own fields and no layers."""
        try:
            values = message_values("NetParameter", self._net_fields)
        except Problem as problem:
            raise problem.error("NetSpec", caller()) from None
        return schema.message_class("NetParameter")(**values)

    def _names(self) -> dict[Top | Function, str]:
        names: dict[Top | Function, str] = {}
        for name, top in self.tops.items():
            if not isinstance(top, (Top, Function)):
                raise _not_a_top(name, top)
            names[top] = name  # of two names of one top, the later one counts
        return names

    @classmethod
    def from_proto(cls, net: Any) -> NetSpec:
        """Read a net, to edit it and emit it again.

        Tops are bound to their blobs' names, in-place layers to their layers' names, with
        a ``#2`` where a name is taken: ``spec["conv1"].fn.params`` are the parameters of
        conv1. Unedited, the spec emits an equal message, but for fields that the schema does
        not know.

        Args:
            net: A NetParameter in today's form (``layer``, not ``layers``).

        Raises:
            FieldTypeError: The argument is no NetParameter.
        """
        tops, net_fields = read_net(net)
        return cls.__new__(cls)._set_up(tops, net_fields)

    # -- copies -----------------------------------------------------------------------

    def __copy__(self) -> NetSpec:
        return type(self).__new__(type(self))._set_up(self.tops, dict(self._net_fields))

    def __deepcopy__(self, memo: dict[int, Any]) -> NetSpec:
        return _thaw(type(self), copy.deepcopy(self._frozen(), memo))

    def __reduce_ex__(self, protocol: Any) -> tuple[object, ...]:
        return _thaw, (type(self), self._frozen())

    def _frozen(self) -> dict[str, Any]:
        return {"graph": flat.freeze(self.tops), "net": self._net_fields}

    def _unknown(self, name: str) -> UnknownTopError:
        hint = nearest(name, self.tops) if not name.startswith("__") else ""
        bound = f"It has {listing(reversed(self.tops))}." if self.tops else "It is empty."
        return UnknownTopError(
            f"the NetSpec has no top {name!r}",
            origin=None if name.startswith("__") else caller(),
            hint=" ".join(filter(None, [hint, bound])),
        )

    def __repr__(self) -> str:
        name = f" {self._net_fields['name']!r}" if self._net_fields.get("name") else ""
        return f"<NetSpec{name}: {len(self.tops)} tops>"


# Attributes that pycaffe's NetSpec has not, so that scripts may have tops so called.
_SHADOWED = frozenset(
    name for name in vars(NetSpec) if not name.startswith("_") and name not in ("tops", "to_proto")
)


def _thaw(cls: type[NetSpec], frozen: dict[str, Any]) -> NetSpec:
    return cls.__new__(cls)._set_up(flat.thaw(frozen["graph"]), frozen["net"])


def _not_a_top(name: Any, value: Any) -> TopError:
    if not isinstance(name, str):
        return TopError(f"a top's name is text, not {shown(name)}", origin=caller())
    hint = "Assign what a layer returns."
    if isinstance(value, tuple) and value and isinstance(value[0], Top):
        targets = ", ".join(f"n.{name}{i}" for i in range(min(len(value), 3)))
        hint = f"The layer gave {len(value)} tops: unpack them, as in {targets} = ..."
    elif name in schema.message_descriptor("NetParameter").fields_by_name:
        hint = f"A field of the net itself goes to the constructor: NetSpec({name}=...)."
    return TopError(
        f"{name!r} is bound to {shown(value)}, which is no top but a {type(value).__name__}",
        origin=caller(),
        hint=hint,
    )
