"""A net's layers as items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.to_python.model import (
    BOTTOM,
    KEY,
    NAME,
    NAMED,
    SELF,
    TEXT,
    TOP,
    Item,
    Layer,
    Source,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.to_python.wiring import Wired


def items_of(layers: Sequence[Wired], comments: Sequence[Sequence[str]]) -> list[Item]:
    """An item for each layer.

    Args:
        layers: The layers.
        comments: What is said above each.
    """
    kinds: dict[Layer, Layer] = {}
    items: list[Item] = []
    for index, each in enumerate(layers):
        kind, slots = _kind_of(each)
        kind = kinds.setdefault(kind, kind)
        sources = [Source(items[at], number) for at, number in each.held]
        items.append(Item(kind, sources, slots, [index], list(comments[index])))
    return items


def _kind_of(each: Wired) -> tuple[Layer, list[Any]]:
    """What a layer is alike with others, and what stands in its slots."""
    layer, settings = each.layer, each.settings
    slots, keys = list(settings.slots), list(settings.keys)
    slots.append(each.name)
    keys.append(NAME)
    if each.tops in (NAMED, TEXT):
        slots += layer.top
        keys += [TOP] * len(layer.top)
    slots += each.named_bottoms
    keys += [BOTTOM] * len(each.named_bottoms)
    by_tops = each.tops in (SELF, NAMED) and len(layer.top) > 0
    if not by_tops and (each.bound or each.key != each.name):
        slots.append(each.key)
        keys.append(KEY)
    kind = Layer(
        layer.type,
        len(each.held),
        each.tops,
        each.top_count,
        settings.fields,
        tuple(keys),
        not layer.HasField("name"),
        each.bound,
        each.twin,
    )
    return kind, slots
