"""Items as statements: chains of layers, calls and loops, and which blobs pass between them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from netspec.to_python.model import (
    IN_PLACE,
    LAST,
    NAMED,
    SELF,
    WHOLE,
    Block,
    Item,
    Layer,
    Loop,
    Source,
)
from netspec.to_python.rules import Rule, rule_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netspec.to_python.flows import Flow

_WEIGHTED = frozenset(
    {"Convolution", "Deconvolution", "InnerProduct", "Embed", "LSTM", "RNN", "Recurrent"}
)
_LONGEST = 6  # layers of a chain
_FOLLOWS_A_CALL = frozenset({"ReLU", "Dropout", "BatchNorm", "Scale", "BN", "PReLU", "Sigmoid"})
_MANY = 6  # tops from which on they are held together


@dataclass(slots=True, eq=False)
class Step:
    """A statement.

    Attributes:
        items: Layers of which each reads the one before, or one call or loop.
        reads: The blobs that it reads, in order.
        gives: The blobs that are read later.
        rule: When its layers are in the net, if that is said around it.
        free: Variables that nobody reads after it.
    """

    items: list[Item]
    reads: list[Source]
    gives: list[Source] = field(default_factory=list)
    rule: Rule | None = None
    free: list[Flow] = field(default_factory=list)


def steps_of(items: Sequence[Item], outputs: Sequence[Source], *, chained: bool) -> list[Step]:
    """The statements of items.

    Args:
        items: The items.
        outputs: What is given back after them.
        chained: Whether layers that read each other are one statement.
    """
    wholes = wholes_of(items, outputs)
    uses = Counter(source for item in items for source in item.sources)
    uses.update(outputs)
    steps: list[Step] = []
    for item in items:
        rule = rule_of(item) if chained else None
        last = steps[-1] if steps else None
        if chained and last is not None and last.rule == rule and _follows(item, last.items, uses):
            last.items.append(item)
        else:
            steps.append(Step([item], [base(source, wholes) for source in item.sources], [], rule))
    later = {base(source, wholes) for source in outputs}
    for step in reversed(steps):
        step.gives = [each for each in _given(step.items[-1], wholes) if each in later]
        later.update(step.reads)
    return steps


def wholes_of(items: Sequence[Item], outputs: Sequence[Source]) -> set[Item]:
    """Layers whose tops are held together, as one of a sequence is asked for.

    Args:
        items: The items.
        outputs: What is given back after them.
    """
    sources = [source for item in items for source in item.sources] + [*outputs]
    found = {
        source.item
        for source in sources
        if source.step == WHOLE and source.item is not None and isinstance(source.item.kind, Layer)
    }
    found |= {
        item for item in items if isinstance(item.kind, Layer) and item.kind.top_count >= _MANY
    }
    return found


def base(source: Source, wholes: set[Item]) -> Source:
    """What a variable holds that a blob is found in.

    Args:
        source: The blob.
        wholes: Layers whose tops are held together.
    """
    if source.item is None:
        return source
    if isinstance(source.item.kind, Loop):
        return source if source.step == LAST else Source(source.item, source.number, WHOLE)
    return Source(source.item, 0, WHOLE) if source.item in wholes else source


def _given(item: Item, wholes: set[Item]) -> Iterator[Source]:
    """All that can be held of an item."""
    if item in wholes:
        yield Source(item, 0, WHOLE)
        return
    for number in range(item.kind.top_count):
        yield Source(item, number)
        if isinstance(item.kind, Loop):
            yield Source(item, number, WHOLE)


def _follows(item: Item, chain: list[Item], uses: Counter[Source]) -> bool:
    """Whether a layer goes on a chain."""
    before, kind = chain[-1], item.kind
    if (
        not isinstance(kind, Layer)
        or kind.bound
        or kind.top_count > 1
        or kind.unnamed
        or item.comments
        or len(chain) >= _LONGEST
        or item.sources != [Source(before, 0)]
        or uses[item.sources[0]] != 1
        or before.kind.top_count != 1
        or not before.sources
    ):
        return False
    if isinstance(before.kind, Block):
        return kind.type in _FOLLOWS_A_CALL
    if isinstance(before.kind, Loop) or before.kind.bound or before.kind.twin:
        return False
    if before.kind.tops not in (SELF, IN_PLACE, NAMED):
        return False
    weighted = kind.type in _WEIGHTED
    return not weighted or not any(
        isinstance(each.kind, Layer) and each.kind.type in _WEIGHTED for each in chain
    )
