"""Layers and the blobs they give: what ``L.Convolution(bottom, ...)`` makes.

Names and behaviour are pycaffe's (``Top``, ``Function``, ``fn``, ``inputs``, ``params``).
A layer with one top, as nearly all are, is its own top: one object a layer, so that a net
of a hundred thousand layers stays small and Python's collector has little to walk.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from netspec.dsl.assign import layer_values
from netspec.dsl.emit import emit
from netspec.dsl.origin import caller
from netspec.dsl.problem import Problem
from netspec.errors import (
    BottomError,
    FieldTypeError,
    FieldValueError,
    NetspecError,
    Origin,
    TopError,
    shown,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netspec.dsl.emit import Emission


class Fixed(NamedTuple):
    """What a layer that was read keeps, whatever it is bound to.

    Attributes:
        tops: Its tops' names.
        unnamed: Whether the layer has no name of its own.
        given: Whether there is no layer: its tops are given to the net from outside.
    """

    tops: tuple[str, ...]
    unnamed: bool = False
    given: bool = False


class Top:
    """One blob that a layer gives; it is a bottom of the layers that it is given to.

    Args:
        fn: The layer that gives it.
        n: Which of the layer's tops it is, from 0.

    Attributes:
        fn: The layer that gives it.
        n: Which of the layer's tops it is, from 0.
    """

    __slots__ = ()

    fn: Function
    n: int

    def __new__(cls, fn: Function, n: int) -> Top:  # noqa: D102, PYI034  # of its one subclass
        top = object.__new__(NthTop)
        top.fn = fn
        top.n = n
        return top

    def to_proto(self) -> Any:
        """The NetParameter of all layers that this blob needs."""
        return to_proto(self)

    @property
    def shape(self) -> tuple[Any, ...] | None:
        """The blob's shape, as Caffe makes it; None if it is not known.

        All layers that it needs are set up for it: ``NetSpec(check=True)`` does it layer by
        layer instead. A dimension that is not known is shown as ``?``, or by its name.

        Raises:
            InvalidTextError: Caffe refuses one of the layers.
        """
        # By name: the check stands above the language.
        shape: tuple[Any, ...] | None = import_module("netspec.checking.growing").shape_of(self)
        return shape

    def __repr__(self) -> str:
        which = f" top {self.n}" if self.fn.ntop > 1 else ""
        return f"<Top: {self.fn.label()}{which}>"


class NthTop(Top):
    """A top of a layer that has several.

    Layers do not hold their tops, so that nets have no reference cycles and go as soon as
    nobody holds them; two tops are therefore one if they are the same top of one layer.
    """

    __slots__ = ("fn", "n")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Top) and self.fn is other.fn and self.n == other.n

    def __hash__(self) -> int:
        if self.n == 0 and isinstance(self.fn, _SoleTop):
            return hash(self.fn)  # made by hand: the layer itself is this top
        return hash((self.fn, self.n))

    def __reduce__(self) -> tuple[object, ...]:
        return Top, (self.fn, self.n)


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
        origin: The line of the script that made it.
        fixed: What no NetSpec overrides, or None: nets that were read have it where one name
            stands for several blobs.

    Raises:
        BottomError: An input is no top.
        UnknownFieldError: No such parameter.
        FieldTypeError: A parameter's value is of the wrong type.
        FieldValueError: A parameter's value is out of range, or no label of its enum.
        FieldStructureError: A list, a dictionary or a scalar where another is expected.
    """

    __slots__ = (
        "_inputs",
        "_second",
        "fixed",
        "in_place",
        "ntop",
        "origin",
        "params",
        "type_name",
    )

    def __new__(  # noqa: PYI034  # of the subclass that fits
        cls, type_name: str = "", inputs: Sequence[Top] = (), params: dict[str, Any] | None = None
    ) -> Function:
        """A layer of the class that its number of tops asks for."""
        ntop = params.get("ntop", 1) if params else 1
        return object.__new__(_SoleTop if ntop == 1 else Function)

    def __init__(self, type_name: str, inputs: Sequence[Top], params: dict[str, Any]) -> None:
        self.origin = caller(2)
        self.type_name = type_name
        self.params = params
        self.fixed: Fixed | None = None
        self.inputs = inputs
        self.ntop: int = params.pop("ntop", 1)
        self.in_place: bool = params.pop("in_place", False)
        if self.ntop != 1:
            self.ntop = self._checked_ntop(self.ntop)
        self.values()

    @classmethod
    def restored(
        cls,
        type_name: str,
        inputs: Sequence[Top],
        params: dict[str, Any],
        ntop: int,
        origin: Origin,
    ) -> Function:
        """A layer from what is known to be valid: nothing is checked or taken out of params."""
        fn = Function.__new__(cls, params={"ntop": ntop})
        fn.type_name = type_name
        fn.inputs = inputs
        fn.params = params
        fn.ntop = ntop
        fn.in_place = False
        fn.fixed = None
        fn.origin = origin
        return fn

    @property
    def fn(self) -> Function:
        """The layer itself: what a top's ``fn`` is, for one that is bound without tops."""
        return self

    @property
    def inputs(self) -> Sequence[Top]:
        """The layer's bottoms."""
        first, second = self._inputs, self._second
        if second is not None:
            return (first, second)  # type: ignore[return-value]  # a second comes after a top
        return (first,) if isinstance(first, Top) else first

    @inputs.setter
    def inputs(self, inputs: Sequence[Top]) -> None:
        for index, each in enumerate(inputs):
            if not isinstance(each, Top):
                raise self._bottom_error(index, each)
        # One bottom or two, as nearly all layers have, are held without a tuple.
        self._inputs: Top | tuple[Top, ...] = tuple(inputs) if len(inputs) != 1 else inputs[0]
        self._second: Top | None = None
        if len(inputs) == 2:
            self._inputs, self._second = inputs

    @property
    def tops(self) -> tuple[Top, ...]:
        """The layer's tops."""
        return tuple([Top(self, n) for n in range(self.ntop)])

    def values(self) -> dict[str, Any]:
        """The parameters as fields of a LayerParameter.

        Raises:
            NetspecError: One of the kinds that the class names.
        """
        if not isinstance(self.type_name, str) or not isinstance(self.params, dict):
            raise FieldTypeError(
                f"a layer has a type, which is text, and params, which are a dictionary, not "
                f"{shown(self.type_name)} and {shown(self.params)}",
                origin=self.origin,
            )
        try:
            return layer_values(self.type_name, self.params)
        except Problem as problem:
            raise problem.error(self.label(), self.origin) from None

    def label(self) -> str:
        """How a message calls the layer: type, and name where it has one."""
        name = self.params.get("name") if isinstance(self.params, dict) else None
        return f"layer {name!r} ({self.type_name})" if name else f"layer {self.type_name}"

    def _checked_ntop(self, ntop: Any) -> int:
        if not hasattr(ntop, "__index__"):
            raise FieldTypeError(
                f"{self.label()}: ntop: takes a whole number, not {ntop!r}", origin=self.origin
            )
        if ntop < 0:
            raise FieldValueError(
                f"{self.label()}: ntop: {ntop} is out of range: a layer has 0 tops or more",
                origin=self.origin,
            )
        return int(ntop)

    def _bottom_error(self, index: int, given: Any) -> NetspecError:
        hint = "Bottoms are what other layers return."
        if isinstance(given, (tuple, list)) and given and isinstance(given[0], Top):
            hint = f"Give the {len(given)} tops one by one, with a * before them, or pick one."
        elif isinstance(given, Function):
            hint = f"{given.label()} has no tops (ntop=0), so nothing can read it."
        elif isinstance(given, str):
            hint = f"A bottom is a top, not a name: n[{given!r}] is the top of that name."
        return BottomError(
            f"{self.label()}: input {index} is not a Top (type is {type(given).__name__})",
            origin=self.origin,
            hint=hint,
        )

    def __reduce__(self) -> tuple[object, ...]:
        # Of one layer. A NetSpec is copied and pickled as a whole, at any depth.
        state = (self.type_name, self.inputs, self.params, self.ntop, self.origin)
        return _restored, (*state, self.in_place, self.fixed)

    def __repr__(self) -> str:
        return f"<Function: {self.label()}, {len(self.inputs)} bottoms, {self.ntop} tops>"


def _restored(
    type_name: str,
    inputs: Sequence[Top],
    params: dict[str, Any],
    ntop: int,
    origin: Origin,
    in_place: bool,
    fixed: Fixed | None,
) -> Function:
    fn = Function.restored(type_name, inputs, params, ntop, origin)
    fn.in_place = in_place
    fn.fixed = fixed
    return fn


class _SoleTop(Function, Top):  # type: ignore[override]  # its fn is not for writing
    """A layer with one top, which it is itself."""

    __slots__ = ()

    n = 0

    @property
    def tops(self) -> tuple[Top, ...]:
        """The layer's only top: itself."""
        return (self,)

    __repr__ = Top.__repr__


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
        ntop = fn.ntop
        return fn if ntop == 1 or not ntop else fn.tops

    make_layer.__name__ = make_layer.__qualname__ = type_name
    return make_layer


def to_proto(*tops: Top | Function) -> Any:
    """The NetParameter of all layers that the given tops need, with automatic names.

    Args:
        *tops: Tops, or layers without tops.

    Raises:
        TopError: An argument is neither.
        CycleError: Layers feed each other in a circle.
    """
    return emission(*tops).net


def emission(*tops: Top | Function) -> Emission:
    """What ``to_proto`` gives, with the line that made each layer."""
    for each in tops:
        if not isinstance(each, (Top, Function)):
            raise TopError(f"to_proto takes tops, not {type(each).__name__}", origin=caller())
    return emit(tops, {})
