"""Users' own shape rules: for layer types and Python layers that the package does not know.

A rule is registered by the decorator, or by an entry point of the group
``netspec.shape_rules``. An entry point's name is the layer type, or ``module.Layer`` for a
Python layer; it is imported when a net has such a layer. For the types of BVLC Caffe, only the
decorator counts, as a search through all installed packages takes long.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from traceback import walk_tb
from typing import TYPE_CHECKING, Any, TypeAlias

from netspec import schema
from netspec.errors import ArgumentError
from netspec.shapes import codes
from netspec.shapes.asked import Asked, told
from netspec.shapes.setting import NotKnown, Outcome, Refused, Setting

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from importlib.metadata import EntryPoint

    from netspec.shapes.registry import Rule

UserRule: TypeAlias = "Callable[[Asked], Any]"

GROUP = "netspec.shape_rules"
_USAGE = 'Write @netspec.shape_rule("MyLayer") or (module="my_layers", layer="MyLayer").'

_RULES: dict[str, UserRule] = {}


def shape_rule(*types: str, module: str = "", layer: str = "") -> Callable[[UserRule], UserRule]:
    """Make a function the shape rule of layer types, or of a Python layer.

    The function gets the layer as an ``Asked``, and returns its tops' shapes: a list with one
    for each top; the shape itself for a single top; or a dictionary with ``tops`` and
    ``params``, the shapes of the parameter blobs. None stands for what it cannot tell. To say
    that Caffe would refuse the layer, it raises ``ValueError`` or calls ``refuse``. A later
    rule for the same type takes the place of an earlier one.

    Args:
        *types: Layer types, as prototxt spells them. A rule for a type that the package knows
            goes before its own, except where BVLC Caffe's verdict is asked for.
        module: The ``module`` in a Python layer's ``python_param``.
        layer: The ``layer`` there.

    Raises:
        ArgumentError: It names no layer type, or only half of a Python layer.
    """
    names = [*types, *([_python_name(module, layer)] if module and layer else [])]
    if not names or bool(module) != bool(layer) or not all(isinstance(n, str) for n in names):
        raise ArgumentError("a shape rule needs the layer type that it is for", hint=_USAGE)

    def register(function: UserRule) -> UserRule:
        for name in names:
            _RULES[name] = function
        return function

    return register


def user_rule(type_name: str) -> Rule | None:
    """A user's rule for a layer type, or None if there is none."""
    if type_name in _RULES:
        return _adapted(_RULES[type_name])
    known = schema.layer_type(type_name)
    if known is not None and known.vendor is None:
        return None
    point = _entry_points().get(type_name)
    return None if point is None else _loaded(type_name, point)


def python_rule(module: str, layer: str) -> Rule | None:
    """A user's rule for a Python layer, or None if there is none."""
    return user_rule(_python_name(module, layer))


def _python_name(module: str, layer: str) -> str:
    return f"{module}.{layer}"


@cache
def _entry_points() -> Mapping[str, EntryPoint]:
    """The rules that installed packages offer; they are imported when they are needed."""
    from importlib.metadata import entry_points  # noqa: PLC0415  # takes long, seldom needed

    return {point.name: point for point in entry_points(group=GROUP)}


def _loaded(name: str, point: EntryPoint) -> Rule:
    """The rule of an entry point: a function, or a module whose import registers it."""

    def rule(setting: Setting) -> Outcome:
        try:
            found = point.load()
        except (Exception, SystemExit) as error:
            raise _broken(f"the shape rules in {point.value} cannot be loaded", error) from error
        function = _RULES.setdefault(name, found)
        return _adapted(function)(setting)

    return rule


def _adapted(function: UserRule) -> Rule:
    """A user's function as a rule of the package, which it cannot bring down."""

    def rule(setting: Setting) -> Outcome:
        name = getattr(function, "__name__", "") or type(function).__name__
        try:
            result = function(Asked(setting))
        except (Refused, NotKnown):
            raise
        except ValueError as error:
            message = str(error) or f"its shape rule {name} does not take it"
            hint = f"So says the shape rule at {_place(error)}."
            raise Refused(codes.USER_RULE, message, (), hint) from error
        except (Exception, SystemExit) as error:
            raise _broken(f"its shape rule {name} failed", error) from error
        return told(setting, result, name)

    return rule


def _broken(what: str, error: BaseException) -> Refused:
    said = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return Refused(
        codes.RULE_FAILED, f"{what}: {said}", ("type",), f"It came from {_place(error)}."
    )


def _place(error: BaseException) -> str:
    """The file and line that raised, as short as it can be told apart."""
    frame, line = list(walk_tb(error.__traceback__))[-1]
    return f"{Path(frame.f_code.co_filename).name}:{line}"
