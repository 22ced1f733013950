"""``Net``: a net that is built blob by blob, and checked at every call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.building import copying
from netspec.building.adding import blobs_of, new_layer, top_names
from netspec.building.binding import Binding
from netspec.building.context_methods import ContextMethods
from netspec.building.in_place import IN_PLACE, decide, in_place_on_read
from netspec.building.listing import listed_layers
from netspec.building.names import stem_of
from netspec.building.products import Products
from netspec.building.source_methods import SourceMethods
from netspec.building.twins import never_together
from netspec.dsl.emit import in_order
from netspec.dsl.tops import Function, Top
from netspec.errors import UnknownTopError, nearest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.shapes.dims import Shape


class Net(ContextMethods, SourceMethods, Products, Binding):
    """A net under construction, whose blobs have methods that add layers.

    >>> from netspec import Net
    >>> net = Net("LeNet")
    >>> x = net.input("data", 64, 1, 28, 28)
    >>> x = x.conv(20, 5).pool("max", 2).conv(50, 5).pool("max", 2).fc(500).relu().fc(10)
    >>> x.name, x.shape
    ('fc2', (64, 10))

    It is a NetSpec too: ``net["conv1"]`` is a blob, ``net["x"] = L.ReLU(blob)`` binds one that
    ``netspec.layers`` made, and all that takes a NetSpec takes a Net.

    Args:
        name: The net's name.
        check: Whether each layer is set up when it is added, so that what Caffe would refuse
            is an error at its line, and blobs have shapes.
        **net_fields: Fields of the net itself, such as ``force_backward``.
    """

    def __init__(self, name: str = "", *, check: bool = True, **net_fields: Any) -> None:
        if name:
            net_fields["name"] = name
        super().__init__(**net_fields)
        if not check:
            self._put(_growth=None)

    # -- layers -----------------------------------------------------------------------

    def layer(
        self,
        type_name: str,
        *bottoms: Top,
        name: str | None = None,
        tops: str | Sequence[str] | None = None,
        shapes: Sequence[Any] | None = None,
        short: str = "",
        **params: Any,
    ) -> Any:
        """Add a layer.

        Args:
            type_name: Its type, as prototxt spells it; one that the schema does not know is
                taken too.
            *bottoms: What it reads.
            name: Its name, which the scope goes before; None for one that is free.
            tops: Its tops' names, where they are not its own; the scope goes before them too.
                A text is the name of its only top.
            shapes: What the tops are, where no rule tells: ``[(10, 3, None, None)]``.
            short: What its name begins with if none is given.
            **params: Its keywords, as ``netspec.layers`` takes them; ``ntop`` and ``in_place``
                too.

        Returns:
            A blob; a tuple of them if ``ntop`` is not 1 or ``tops`` is a list; the layer if it
            has no tops.

        Raises:
            BottomError: A bottom is no top, or is of another net.
            NameTakenError: There is a layer, or a blob, of that name.
            InvalidTextError: Caffe would refuse the layer.
            NetspecError: A keyword or a value does not fit.
        """
        contexts, given, known = self._contexts, self._given, self._known
        inputs = [
            self._held(each, f"layer {type_name}: bottom {at}") for at, each in enumerate(bottoms)
        ]
        if contexts.busy:
            params = contexts.applied(type_name, params)
            name = params.pop("name", None) if name is None else name
        in_place = params.pop("in_place", None)
        fn = new_layer(type_name, inputs, params, name, tops)
        fn.in_place = bool(in_place)
        scope = contexts.scope
        below = self._below(fn)
        full = scope + name if name else given.automatic(type_name, scope, below, short)
        blobs = top_names(fn, full, scope, tops)
        alone = tops is None or isinstance(tops, str)
        if name or len(blobs) != 1 or tops is not None:
            twin = self._twin(full, fn, blobs, shapes)
            if twin is not None:
                return blobs_of(twin, self, alone=alone)
            given.check_free(full, blobs, fn.origin)
        made = self._grow(fn, full, blobs, shapes)
        sharing, local = contexts.sharing, full.removeprefix(scope)
        specs = sharing.named(fn, local, made) if sharing is not None else None
        if specs:
            fn.params["param"] = specs
            made = self._grow(fn, full, blobs, shapes)
        # From here on nothing fails: a layer that is refused leaves the net as it was.
        if specs and sharing is not None:
            sharing.go_on(local)
        given.claim(full, fn)
        stem = stem_of(fn, full, scope, below, named=bool(name))
        known.add(fn, blobs, made.tops if made is not None else None, stem)
        if fn.in_place:
            self._told.add(fn)
        elif in_place is None and type_name in IN_PLACE and len(inputs) == fn.ntop == 1:
            self._free.add(fn)
        self._bind(fn, full, blobs, named=bool(name))
        return blobs_of(fn, self, alone=alone)

    def _bind(self, fn: Function, full: str, blobs: tuple[str, ...], *, named: bool) -> None:
        """Name a layer that was added, and its tops; a name of the user's own stays."""
        for top, blob in zip(fn.tops, blobs, strict=True):
            self.tops[blob] = top
        key = blobs[0] if blobs else self._given.free_key(full)
        if not blobs:
            self.tops[key] = fn
        if named or key != full:
            fn.params["name"] = full

    def _twin(
        self, full: str, fn: Function, blobs: tuple[str, ...], shapes: Sequence[Any] | None
    ) -> Function | None:
        """Add a layer of a name that others have which are never in the net with it.

        Data layers come twice, one for each phase, and give the same blobs.

        Returns:
            The first of them, whose blobs those of the layer are; None if there is none, or
            it gives other blobs.
        """
        first = self._given.layers.get(full)
        if first is None or self._known.tops[first] != blobs:
            return None
        twins = self._twins.get(full, [first])
        if not never_together(fn, twins):
            return None
        made = self._grow(fn, full, blobs, shapes)
        params = {**fn.params, "name": full, "top": list(blobs)}
        other = Function.restored(fn.type_name, fn.inputs, params, 0, fn.origin)
        self._known.add(other, blobs, made.tops if made is not None else None, None)
        self._twins[full] = [*twins, other]
        self.tops[self._given.free_key(full)] = other
        return first

    # -- what is known ----------------------------------------------------------------

    def applied_defaults(self, type_name: str) -> dict[str, Any]:
        """The keywords that ``net.defaults(...)`` gives layers of a type now."""
        return self._contexts.defaults(type_name) if self._contexts.busy else {}

    def automatic_name(self, type_name: str, *bottoms: Top, short: str = "") -> str:
        """The name that a layer would get now, if none was given.

        Args:
            type_name: Its type.
            *bottoms: What it would read.
            short: What its name would begin with, in place of what its type's layers have.
        """
        inputs = [self._held(each, f"bottom {at}") for at, each in enumerate(bottoms)]
        below = self._known.stems.get(inputs[0].fn) if inputs else None
        return self._given.automatic(type_name, self._contexts.scope, below, short)

    @property
    def title(self) -> str:
        """The net's name."""
        return str(self._net_fields.get("name", ""))

    def name_of(self, blob: Top) -> str:
        """What a blob is called; of a layer in place, its layer's name."""
        return self._known.blob(blob)

    def shape_of(self, blob: Top) -> Shape | None:
        """A blob's shape; None if it is not known."""
        return self._known.shape(blob)

    def history(self, blob: Top) -> str:
        """The last few layers on a blob's way, each with its shape."""
        return self._known.history(blob)

    # -- the net ----------------------------------------------------------------------

    def settled(self) -> tuple[dict[Top | Function, str], Any]:
        """The tops' names, and a NetParameter without layers, when nothing is left open.

        Raises:
            OpenContextError: A scope or the like is still open.
        """
        self._settle()
        return self._names(), self._net_message()

    def _settle(self) -> None:
        """Refuse what is left open or overwritten, and decide which layers work in place."""
        self._contexts.check_closed()
        wrong = decide((top.fn for top in self.tops.values()), self._free, self._told)
        if self._growth is None:  # nothing is checked
            return
        for fn, others in wrong.items():
            raise in_place_on_read(fn, others, self._known)

    # -- copies and what is shown -----------------------------------------------------

    def __copy__(self) -> Net:
        return copying.copied(self)

    def __deepcopy__(self, memo: dict[int, Any]) -> Net:
        return copying.deep(self, memo)

    def __reduce_ex__(self, protocol: Any) -> tuple[object, ...]:
        return copying.thaw, (type(self), copying.freeze(self))

    def _unknown(self, name: str) -> UnknownTopError:
        error = super()._unknown(name)
        method = nearest(name, [each for each in dir(type(self)) if not each.startswith("_")])
        if error.origin is not None and method and "Did you mean" not in error.hint:
            error.hint = f"{method} {error.hint}"
        return error

    def __repr__(self) -> str:
        title = f" {self.title!r}" if self.title else ""
        return f"<Net{title}: {len(self.tops)} tops>"

    def _repr_mimebundle_(self, **_: Any) -> dict[str, str]:
        """What a notebook shows: the layers, each with its tops' shapes."""
        functions = in_order(top.fn for top in self.tops.values())
        return {"text/plain": listed_layers(repr(self), functions, self._known)}
