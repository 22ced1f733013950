"""What a user's shape rule is shown of a layer, and how its answer is taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import index
from typing import TYPE_CHECKING, Any, NoReturn

from netspec import schema
from netspec.errors import shown
from netspec.net import PHASES
from netspec.shapes import codes
from netspec.shapes.dims import Dim, Shape, Unknown
from netspec.shapes.setting import NotKnown, Outcome, Refused, Setting

if TYPE_CHECKING:
    from collections.abc import Callable

_ANSWERS = "It may return a list with one shape for each top, such as [(10, 3, 8, 8)]."


class Asked:
    """A layer, as a shape rule of a user sees it; nothing of it can be changed.

    Dimensions are numbers, or stand for what is not known. One can be calculated with, and be
    compared: ``c != 3`` and ``h < 7`` hold if they certainly do. A rule that needs the number
    itself ends there, quietly, and what the layer makes stays unknown.
    """

    __slots__ = ("_setting",)

    def __init__(self, setting: Setting) -> None:
        self._setting = setting

    def __repr__(self) -> str:
        return f"<layer {self.name!r} ({self.type})>"

    @property
    def name(self) -> str:
        """The layer's name."""
        return str(self._setting.layer.name)

    @property
    def type(self) -> str:
        """Its type."""
        return str(self._setting.layer.type)

    @property
    def phase(self) -> str:
        """The phase that it is built for: ``"TRAIN"`` or ``"TEST"``."""
        return PHASES[self._setting.phase]

    @property
    def bottoms(self) -> tuple[Shape, ...]:
        """The bottoms' shapes. A rule that asks for them ends if one of them is not known."""
        places = range(len(self._setting.shapes))
        return tuple(tuple(map(_careful, self._setting.bottom(place))) for place in places)

    @property
    def bottom_names(self) -> tuple[str, ...]:
        """The bottoms' names."""
        return tuple(self._setting.layer.bottom)

    @property
    def top_names(self) -> tuple[str, ...]:
        """The tops' names."""
        return tuple(self._setting.layer.top)

    @property
    def params(self) -> dict[str, Any]:
        """The fields that the layer sets, by message: ``{"pooling_param": {"stride": 2}}``.

        Labels of enums are words. It is a copy.
        """
        layer = self._setting.layer
        return {
            field.name: _plain(value)
            for field, value in layer.ListFields()
            if field.message_type is not None and field.name.endswith("_param")
        }

    @property
    def param_str(self) -> str:
        """The ``param_str`` of a Python layer."""
        return str(self._setting.layer.python_param.param_str)

    def refuse(self, message: str, *path: str | int, hint: str = "") -> NoReturn:
        """Say that Caffe would refuse the layer.

        Args:
            message: What was expected, and what was given.
            *path: The field at fault: ``"python_param", "param_str"``.
            hint: What to do, or "".
        """
        raise Refused(codes.USER_RULE, str(message), path, str(hint))


def told(setting: Setting, answer: Any, rule: str) -> Outcome:
    """What a user's rule says of a layer.

    Args:
        setting: The layer.
        answer: What the rule returned.
        rule: The rule's name, for messages.

    Raises:
        Refused: It is no answer, or one that Caffe's blobs cannot follow.
    """
    tops, params = answer, None
    if isinstance(answer, Mapping):
        unknown = set(answer) - {"tops", "params"}
        if unknown or "tops" not in answer:
            raise _no_answer(rule, answer)
        tops, params = answer["tops"], answer.get("params")
    if setting.tops == 1 and _is_shape(tops):
        tops = [tops]
    shapes = _shapes(setting, tops, "top", rule)
    if len(shapes) != setting.tops:
        raise _failed(
            f"its shape rule {rule} gave {_many(len(shapes), 'shape')}, and the layer has "
            f"{_many(setting.tops, 'top')}"
        )
    return Outcome(shapes, None if params is None else _shapes(setting, params, "param", rule))


def _shapes(setting: Setting, given: Any, what: str, rule: str) -> list[Shape | None]:
    if not isinstance(given, Sequence) or isinstance(given, (str, bytes)):
        raise _no_answer(rule, given)
    return [
        None if shape is None else setting.blob(_shape(shape, rule), f"{what} {place}")
        for place, shape in enumerate(given)
    ]


def _shape(given: Any, rule: str) -> Shape:
    if not isinstance(given, Sequence) or not all(map(_is_dim, given)):
        raise _no_answer(rule, given)
    return tuple(map(_dim, given))


def _is_shape(given: Any) -> bool:
    """Whether a single top's answer is its shape, and no list of shapes."""
    return isinstance(given, tuple) and all(map(_is_dim, given))


def _is_dim(given: Any) -> bool:
    return given is None or isinstance(given, Unknown) or hasattr(type(given), "__index__")


def _dim(given: Any) -> Dim:
    if given is None:
        return Unknown()
    if isinstance(given, Unknown):
        return given.meant if isinstance(given, _Careful) else given
    return index(given)


def _no_answer(rule: str, given: Any) -> Refused:
    return _failed(f"its shape rule {rule} gave no shapes: {shown(given)}")


def _failed(message: str) -> Refused:
    return Refused(codes.RULE_FAILED, message, ("type",), _ANSWERS)


def _many(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _plain(value: Any) -> Any:
    """A message as dictionaries, lists, words and numbers."""
    return {
        field.name: [_item(field, item) for item in inner]
        if schema.is_repeated(field)
        else _item(field, inner)
        for field, inner in value.ListFields()
    }


def _item(field: Any, value: Any) -> Any:
    if field.message_type is not None:
        return _plain(value)
    return field.enum_type.values_by_number[value].name if field.enum_type else value


class _Careful(Unknown):
    """A dimension that is not known, and that ends a rule which decides by its value.

    Attributes:
        meant: The dimension that it stands for.
    """

    __slots__ = ("meant",)

    def __init__(self, meant: Unknown) -> None:
        super().__init__(meant.name)
        self.meant = meant

    def __hash__(self) -> int:
        return hash(self.meant)

    def __eq__(self, other: object) -> bool:
        return self.meant == (other.meant if isinstance(other, _Careful) else other)


def _careful(dim: Any) -> Any:
    known = not isinstance(dim, Unknown) or isinstance(dim, _Careful)
    return dim if known else _Careful(dim)


def _stays_careful(name: str) -> Callable[..., Any]:
    inherited = getattr(Unknown, name)

    def calculate(self: Unknown, *other: Any) -> Any:
        return _careful(inherited(self, *other))

    return calculate


def _not_known(*_: Any) -> NoReturn:
    raise NotKnown


_CALCULATED = "add radd sub rsub mul rmul floordiv rfloordiv mod rmod neg"
_NEEDS_THE_NUMBER = (
    "bool int float index truediv rtruediv pow rpow divmod rdivmod round ceil floor trunc abs "
    "lshift rlshift rshift rrshift and rand or ror xor rxor"
)
for _name in _CALCULATED.split():
    setattr(_Careful, f"__{_name}__", _stays_careful(f"__{_name}__"))
for _name in _NEEDS_THE_NUMBER.split():
    setattr(_Careful, f"__{_name}__", _not_known)
