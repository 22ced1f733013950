"""Which rule is whose: every rule says its types itself, and is found by them."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from netspec.shapes.setting import Outcome, Setting

Rule: TypeAlias = "Callable[[Setting], Outcome]"

_RULES: dict[str, Rule] = {}


def rule(*types: str) -> Callable[[Rule], Rule]:
    """Make a function the rule of layer types: ``@rule("Pooling")``.

    Args:
        *types: The types, as prototxt spells them.
    """

    def register(function: Rule) -> Rule:
        for name in types:
            assert name not in _RULES, f"two rules for {name}"
            _RULES[name] = function
        return function

    return register


def rule_of(type_name: str) -> Rule | None:
    """The rule of a layer type, or None if there is none."""
    _read_all()
    return _RULES.get(type_name)


def types_with_rules() -> tuple[str, ...]:
    """All layer types that have a rule."""
    _read_all()
    return tuple(_RULES)


@cache
def _read_all() -> None:
    """Import every file of rules, so that a new one need be named nowhere."""
    package = import_module("netspec.shapes.rules")
    for module in iter_modules(package.__path__):
        import_module(f"{package.__name__}.{module.name}")
