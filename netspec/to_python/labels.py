"""What variables and parameters are called, after the blobs and layers that they stand for."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from netspec.building.kinds import kind_of
from netspec.folding.names import common_start
from netspec.to_python.exprs import parts_of, substitute
from netspec.to_python.idents import identifier
from netspec.to_python.model import (
    IN_PLACE,
    NAME,
    TOP,
    WHOLE,
    Block,
    Expr,
    Item,
    Layer,
    Loop,
    Param,
    Source,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"[A-Za-z]+|\d+|[^A-Za-z\d]+")
_PLAIN = re.compile(r"[xyz]\d*")  # what says nothing, or that it is what flows on
_DEEP = 20  # blocks within blocks


def slot_of(item: Item, key: str, number: int = 0) -> Expr:
    """What stands in one of a layer's slots; its name if there is no such slot.

    Args:
        item: The layer.
        key: What the slot is.
        number: Which of those it is.
    """
    at = [at for at, each in enumerate(item.kind.keys) if each == key]
    if number < len(at):
        return item.slots[at[number]]
    return item.slots[item.kind.keys.index(NAME)]


def blob_label(source: Source) -> tuple[str, str]:
    """What tells a blob from others: words of its name, and the short name of its layer's type.

    Args:
        source: The blob.
    """
    values: dict[Param, Expr] = {}
    for _ in range(_DEEP):
        item = source.item
        if item is None:
            return "", ""
        kind = item.kind
        if isinstance(kind, Layer):
            if kind.tops == IN_PLACE and item.sources:
                source = item.sources[0]
                continue
            name = substitute(slot_of(item, TOP, source.number), values)
            return words_of(name), kind_of(kind.type).short
        # A name that a block is given tells its blobs apart; a number does not.
        block = kind.block if isinstance(kind, Loop) else kind
        slots = kind.slots if isinstance(kind, Loop) else item.slots
        given = zip(block.params, slots, strict=True)
        inner = {param: substitute(slot, values) for param, slot in given if param.is_text}
        values = {**values, **inner}
        source = block.outputs[source.number]
    return "", ""


def words_of(expr: Expr) -> str:
    """The words of a name that are the same each time; the last part of a path, if it has any.

    >>> words_of("inception_3a/3x3_reduce")
    '3x3_reduce'

    Args:
        expr: The name.
    """
    text = "".join(part if isinstance(part, str) else "/" for part in parts_of(expr))
    parts = [part.strip("_-. ") for part in text.split("/")]
    return next((part for part in reversed(parts) if part), "")


def common_words(texts: Sequence[str]) -> str:
    """The words that all texts begin with.

    >>> common_words(["branch2a", "branch2b", "branch2c"])
    'branch2'

    Args:
        texts: The texts.
    """
    words = [_WORD.findall(text) for text in texts]
    count = 0
    for row in zip(*words):  # noqa: B905  # they end where the shortest does
        if any(word != row[0] for word in row):
            break
        count += 1
    return "".join(words[0][:count]).strip("_-. ") if words else ""


def variable(sources: Sequence[Source], default: str) -> str:
    """What a variable is called that holds blobs one after another.

    Args:
        sources: The blobs.
        default: What it is called if their names say nothing.
    """
    if sources[0].step == WHOLE:
        return _several(sources[0], default)
    labels = [label for label in map(blob_label, sources) if label[0]]
    if not labels:
        return default
    text = common_words([words for words, _ in labels])
    words, short = labels[-1]
    text = text if any(char.isalpha() for char in text) else words
    name = identifier(text, default, short)
    return default if _PLAIN.fullmatch(name) else name


def _several(source: Source, default: str) -> str:
    """What a list of blobs is called."""
    item = source.item
    if item is not None and isinstance(item.kind, Layer) and item.kind.type == "Slice":
        return "parts"
    name = variable([Source(source.item, source.number)], default)
    return name if name.endswith("s") else f"{name}s"


def layer_label(item: Item) -> str:
    """The words that tell a layer of a block from its others.

    Args:
        item: The layer, or a call.
    """
    if isinstance(item.kind, Layer):
        return words_of(slot_of(item, NAME))
    texts = [
        words_of(slot)
        for key, slot in zip(item.kind.keys, item.slots, strict=True)
        if key in (NAME, TOP)
    ]
    return next((text for text in texts if text), "")


def block_name(block: Block) -> str:
    """What a block's function is called: after its layers' types or names.

    Args:
        block: The block.
    """
    layers = [item for item in block.body if isinstance(item.kind, Layer)]
    if len(layers) == len(block.body) <= _CHAIN and _is_chain(block.body):
        shorts = dict.fromkeys(kind_of(item.kind.type).short for item in layers)  # type: ignore[union-attr]  # they are layers
        shorts.pop("scale", None)  # which belongs to a bn
        return identifier("_".join(shorts), "block")
    joined = _joined(layers)
    if joined:
        return joined
    names = [parts_of(slot_of(item, NAME)) for item in layers]
    starts = [name[0] for name in names if name and isinstance(name[0], str)]
    behind = [name[-1] for name in names if len(name) > 1 and isinstance(name[-1], str)]
    for texts in (starts, behind):
        if len(texts) == len(names) and names:
            words = list(re.findall(r"[A-Za-z]{2,}", common_start(texts)))
            if words and words[0].lower() not in _COMMON:
                return identifier(words[0], "block")
    return "block"


_CHAIN = 4  # layers up to which a chain is called after all of them
_COMMON = frozenset({"conv", "bn", "relu", "pool", "fc", "scale", "layer", "res"})


def _is_chain(items: Sequence[Item]) -> bool:
    return all(item.sources == [Source(before, 0)] for before, item in itertools.pairwise(items))


def _joined(layers: Sequence[Item]) -> str:
    """What a block with a way around is called: a residual one, or with a projection on it."""
    joins = [
        item
        for item in layers
        if isinstance(item.kind, Layer)
        and item.kind.type in ("Eltwise", "Axpy")
        and len(item.sources) > 1
    ]
    if len(joins) != 1 or joins[0] not in layers[-_CHAIN:]:
        return ""
    around = any(source.item is None for source in joins[0].sources)
    return "residual" if around else "projection"
