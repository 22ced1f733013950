"""Layers of one name, for different phases or stages: of them, one is in the net at a time."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

from netspec.building.contexts import listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netspec.dsl.tops import Function


def never_together(fn: Function, others: Iterable[Function]) -> bool:
    """Whether a layer is never in the net with any of others, as their include rules tell.

    Args:
        fn: The layer.
        others: The others.
    """
    pairs = [pair for other in others for pair in product(_rules(fn), _rules(other))]
    return bool(pairs) and all(_exclude(one, other) for one, other in pairs)


def _rules(fn: Function) -> list[dict[str, Any]]:
    """A layer's include rules; one without conditions if there are none."""
    rules = fn.values().get("include", [{}])
    return [rule if isinstance(rule, dict) else {} for rule in rules]


def _exclude(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether no state meets two rules."""
    if "phase" in one and "phase" in other and one["phase"] != other["phase"]:
        return True
    return any(
        set(listed(a.get("stage", []))) & set(listed(b.get("not_stage", [])))
        for a, b in ((one, other), (other, one))
    )
