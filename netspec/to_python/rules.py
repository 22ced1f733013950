"""Include rules that can be said by ``with net.phase(...)`` or ``with net.stage(...)``."""

from __future__ import annotations

from typing import NamedTuple

from netspec.to_python.fields import MESSAGE
from netspec.to_python.literals import quoted
from netspec.to_python.model import Item, Label, Layer


class Rule(NamedTuple):
    """When layers are in the net.

    Attributes:
        code: The context that says it, without the net: ``phase("TEST")``.
    """

    code: str


def rule_of(item: Item) -> Rule | None:
    """The rule that a layer's only include says, if a context says the same.

    Args:
        item: The item.
    """
    kind = item.kind
    if not isinstance(kind, Layer) or kind.bound:
        return None
    fields = dict(kind.fields)
    shape = fields.get("include")
    if shape is None or "exclude" in fields:
        return None
    _, rules = shape
    if len(rules) != 1:
        return None
    form, conditions = rules[0]
    if form != MESSAGE or len(conditions) != 1:
        return None
    name, slot = conditions[0]
    value = item.slots[slot]
    if name == "phase" and isinstance(value, Label):
        return Rule(f"phase({quoted(value.label)})")
    if name == "stage" and type(value) is tuple:
        return Rule(f"stage({', '.join(map(quoted, value))})")
    return None
