"""Layers and the blobs they give: what ``L.Convolution(bottom, ...)`` makes.

Names and behaviour are pycaffe's (``Top``, ``Function``, ``fn``, ``inputs``, ``params``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.dsl.assign import layer_values
from netspec.dsl.origin import caller
from netspec.dsl.problem import Problem
from netspec.errors import BottomError, FieldTypeError, FieldValueError, NetspecError, Origin

if TYPE_CHECKING:
    from collections.abc import Callable


class Top:
    """One blob that a layer gives; it is a bottom of the layers that it is given to.

    Attributes:
        fn: The layer that gives it.
        n: Which of the layer's tops it is, from 0.
    """

    __slots__ = ("__weakref__", "fn", "n")

    def __init__(self, fn: Function, n: int) -> None:
        self.fn = fn
        self.n = n

    def to_proto(self) -> Any:
        """The NetParameter of all layers that this blob needs."""
        from netspec.dsl.emit import to_proto  # noqa: PLC0415  # emit needs this module

        return to_proto(self)

    def __repr__(self) -> str:
        which = f" top {self.n}" if self.fn.ntop > 1 else ""
        return f"<Top: {self.fn.label()}{which}>"


class Function:
    """A layer: its type, its inputs and its parameters.

    Parameters are checked when the layer is made, and again when it is emitted, since
    scripts edit ``top.fn.params`` in between.

    Args:
        type_name: The layer's type; one that the schema does not know is taken too.
        inputs: Tops of other layers.
        params: Keywords of the layer; ``ntop`` and ``in_place`` are taken out of them.

    Attributes:
        type_name: The layer's type.
        inputs: Its bottoms.
        params: Its keywords, as given.
        ntop: How many tops it has.
        in_place: Whether its tops are its bottoms.
        tops: Its tops.
        fixed_tops: Names of its tops that no NetSpec overrides, or None. Nets that were
            read have them where one name stands for several blobs.

    Raises:
        BottomError: An input is no top.
        UnknownFieldError: No such parameter.
        FieldTypeError: A parameter's value is of the wrong type.
        FieldValueError: A parameter's value is out of range, or no label of its enum.
        FieldStructureError: A list, a dictionary or a scalar where another is expected.
    """

    __slots__ = (
        "__weakref__",
        "_file",
        "_line",
        "fixed_tops",
        "in_place",
        "inputs",
        "ntop",
        "params",
        "tops",
        "type_name",
    )

    def __init__(self, type_name: str, inputs: tuple[Top, ...], params: dict[str, Any]) -> None:
        self._file, self._line = caller(2)
        self.type_name = type_name
        self.inputs = inputs
        self.params = params
        self.fixed_tops: tuple[str, ...] | None = None
        for index, each in enumerate(inputs):
            if not isinstance(each, Top):
                raise self._bottom_error(index, each)
        self.ntop: int = params.pop("ntop", 1)
        self.in_place: bool = params.pop("in_place", False)
        if type(self.ntop) is not int:
            self.ntop = self._checked_ntop(self.ntop)
        self.values()
        if self.ntop == 1:
            self.tops: tuple[Top, ...] = (Top(self, 0),)
        elif self.ntop >= 0:
            self.tops = tuple([Top(self, n) for n in range(self.ntop)])
        else:
            raise FieldValueError(
                f"{self.label()}: ntop: {self.ntop} is out of range: a layer has 0 tops or more",
                origin=self.origin,
            )

    @property
    def origin(self) -> Origin:
        """The line of the script that made the layer."""
        return Origin(self._file, self._line)

    @origin.setter
    def origin(self, origin: Origin) -> None:
        self._file, self._line = origin

    def values(self) -> dict[str, Any]:
        """The parameters as fields of a LayerParameter.

        Raises:
            NetspecError: One of the kinds that the class names.
        """
        try:
            return layer_values(self.type_name, self.params)
        except Problem as problem:
            raise problem.error(self.label(), self.origin) from None

    def label(self) -> str:
        """How a message calls the layer: type, and name where it has one."""
        name = self.params.get("name")
        return f"layer {name!r} ({self.type_name})" if name else f"layer {self.type_name}"

    def _checked_ntop(self, ntop: Any) -> int:
        if hasattr(ntop, "__index__"):
            return int(ntop)
        raise FieldTypeError(
            f"{self.label()}: ntop: takes a whole number, not {ntop!r}", origin=self.origin
        )

    def _bottom_error(self, index: int, given: Any) -> NetspecError:
        hint = "Bottoms are what other layers return."
        if isinstance(given, (tuple, list)) and given and isinstance(given[0], Top):
            hint = f"This layer gave {len(given)} tops: unpack them, or pick one with [0]."
        elif isinstance(given, Function):
            hint = f"{given.label()} has no tops (ntop=0), so nothing can read it."
        elif isinstance(given, str):
            hint = f"A bottom is a top, not a name: n[{given!r}] is the top of that name."
        return BottomError(
            f"{self.label()}: input {index} is not a Top (type is {type(given).__name__})",
            origin=self.origin,
            hint=hint,
        )

    def __repr__(self) -> str:
        return f"<Function: {self.label()}, {len(self.inputs)} bottoms, {self.ntop} tops>"


def layer_function(type_name: str) -> Callable[..., Any]:
    """The function that makes layers of a type: what ``layers.Convolution`` is.

    Args:
        type_name: The layer's type.

    Returns:
        A function of bottoms and keywords that gives the layer's top, a tuple of several
        tops, or the layer itself if it has none.
    """

    def make_layer(*bottoms: Any, **params: Any) -> Any:
        fn = Function(type_name, bottoms, params)
        if fn.ntop == 1:
            return fn.tops[0]
        return fn.tops if fn.ntop else fn

    make_layer.__name__ = make_layer.__qualname__ = type_name
    return make_layer
