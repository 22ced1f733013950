"""A blob with methods: each adds a layer that reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.building.arithmetic import Arithmetic
from netspec.building.methods import LayerMethods
from netspec.dsl.emit import emit
from netspec.dsl.origin import caller
from netspec.dsl.tops import NthTop, Top
from netspec.errors import UnknownFieldError, nearest
from netspec.shapes.dims import shape_text

if TYPE_CHECKING:
    from netspec.building.net import Net
    from netspec.dsl.tops import Function
    from netspec.shapes.dims import Dim, Shape


class Blob(LayerMethods, Arithmetic, NthTop):
    """What a layer of a net gives.

    It is a top, as ``netspec.layers`` gives them, and may be given to those as well. Its
    methods add layers: ``x.conv(20, 5)``, ``x.relu()``, and one for every layer type in snake
    case with the schema's keywords, ``x.inner_product(num_output=10)``.

    Attributes:
        fn: The layer that gives it.
        n: Which of the layer's tops it is, from 0.
        net: The net that the layer is in.
    """

    __slots__ = ("net",)

    net: Net

    def __new__(cls, fn: Function, n: int, net: Net) -> Blob:  # noqa: D102, PYI034  # as Top's
        blob = object.__new__(cls)
        blob.fn = fn
        blob.n = n
        blob.net = net
        return blob

    @property
    def name(self) -> str:
        """The blob's name, or of a layer in place its layer's."""
        return self.net.name_of(self)

    @property
    def shape(self) -> Shape | None:
        """Its shape; None if it is not known, and ``?`` for a dimension that is not.

        The batch is the first dimension: ``(64, 3, 227, 227)``.
        """
        return self.net.shape_of(self)

    @property
    def channels(self) -> Dim | None:
        """The size of axis 1; None if that is not known."""
        shape = self.shape
        return shape[1] if shape is not None and len(shape) > 1 else None

    def to_proto(self) -> Any:
        """The NetParameter of all layers that this blob needs, with their names in the net.

        Raises:
            OpenContextError: A scope or the like is still open.
            NetspecError: As the net's ``to_proto``.
        """
        return emit([self], *self.net.settled()).net

    if not TYPE_CHECKING:  # a type checker knows which methods there are

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            methods = [each for each in dir(Blob) if not each.startswith("_")]
            raise UnknownFieldError(
                f"a blob has no method {name}",
                origin=caller(),
                hint=f"{nearest(name, methods)} x.layer(...) adds a layer of any type.".strip(),
            )

    def __reduce__(self) -> tuple[object, ...]:
        return Top, (self.fn, self.n)

    def __repr__(self) -> str:
        return f"<Blob {self.net.history(self)}>"

    def _repr_mimebundle_(self, **_: Any) -> dict[str, str]:
        """What a notebook shows: the blob's shape and how it came to be."""
        return {"text/plain": f"{self.name}: {shape_text(self.shape)}\n{self.net.history(self)}"}
