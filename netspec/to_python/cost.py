"""About how many lines of code an item takes: whether a block is worth its function."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from netspec.to_python.model import NAME, Block, Item, Label, Layer, Real

if TYPE_CHECKING:
    from collections.abc import Iterable

_LINE = 88.0  # characters of a line that say something
# Layers that a chain begins anew with; others follow in its line.
STARTS = frozenset(
    {"Convolution", "Deconvolution", "InnerProduct", "Concat", "Eltwise", "Embed", "LSTM", "RNN"}
    | {"Slice", "Softmax", "SoftmaxWithLoss", "Accuracy", "Reshape", "Python", "Crop", "Silence"}
    | {"PriorBox", "Flatten", "Permute", "ROIPooling", "Axpy"}
)


class Costs:
    """What items cost.

    What all layers of a kind have in common is said once for all of them, and costs nothing.

    Args:
        items: All layers.
        chained: Whether layers follow each other in a line; else each has its own.
    """

    def __init__(self, items: Iterable[Item], *, chained: bool) -> None:
        self._chained = chained
        self._common: dict[Any, Counter[Any]] = {}
        counts: Counter[Any] = Counter()
        for item in items:
            kind = item.kind
            counts[kind] += 1
            for at, value in enumerate(item.slots):
                self._common.setdefault((id(kind), at), Counter())[value] += 1
        self._usual = {
            key: value
            for key, values in self._common.items()
            for value, count in values.most_common(1)
            if count > 1 and 2 * count >= values.total()
        }

    def lines(self, item: Item) -> float:
        """About how many lines an item takes.

        Args:
            item: The item.
        """
        kind = item.kind
        said = sum(
            _width(value) + (8 if key == NAME else len(key) + 3)
            for at, (key, value) in enumerate(zip(kind.keys, item.slots, strict=True))
            if self._usual.get((id(kind), at), self) != value
        )
        said += 3 * len(item.sources)
        if isinstance(kind, Block):
            return max(1.0, (14 + said) / _LINE)
        assert isinstance(kind, Layer)
        if not self._chained:
            return max(1.0, (30 + said) / _LINE)
        least = 0.9 if kind.type in STARTS or len(item.sources) != 1 else 0.2
        return max(least, (8 + said) / _LINE)


def call_lines(args: Iterable[Any], blobs: int) -> float:
    """About how many lines a call takes.

    Args:
        args: What is given besides blobs.
        blobs: How many blobs are given.
    """
    return max(0.9, (14 + 3 * blobs + sum(_width(each) + 3 for each in args)) / _LINE)


def _width(value: Any) -> int:
    if isinstance(value, str):
        return len(value) + 2
    if isinstance(value, Real):
        return len(value.text)
    if isinstance(value, Label):
        return len(value.label) + 2
    if type(value) is tuple:
        return sum(map(_width, value)) + 2 * len(value) if len(value) > 1 else 3
    return len(str(value)) if isinstance(value, int) else 12
