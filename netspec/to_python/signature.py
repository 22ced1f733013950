"""Functions of blocks: what they are called, what they are given, and of which types that is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from netspec.to_python.exprs import parts_of
from netspec.to_python.idents import Namer, identifier
from netspec.to_python.labels import blob_label, block_name, layer_label
from netspec.to_python.model import (
    BOTTOM,
    KEY,
    NAME,
    NUMBER,
    TOP,
    Block,
    Expr,
    Item,
    Label,
    Loop,
    Param,
    Real,
    Scaled,
    Shifted,
    Source,
    Text,
    is_closed,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NAMES = frozenset({NAME, TOP, KEY, BOTTOM})
_SHORT = {"num_output": "n", "kernel_size": "kernel", "dropout_ratio": "ratio"}
_BLOBS = ("x", "y", "z", "w", "v", "u")


@dataclass(slots=True)
class Signature:
    """A function's parameters.

    Attributes:
        inputs: The names of the blobs.
        params: What else it is given, in order.
        positional: Of these, those that are given without their names.
        types: The type of each of ``params``, as code.
        defaults: What those are that need not be given.
    """

    inputs: list[str]
    params: list[Param]
    positional: set[Param]
    types: list[str]
    defaults: dict[Param, Expr]


def signatures_of(
    main: Sequence[Item], blocks: Sequence[Block], namer: Namer, *, labels: str
) -> dict[Block, Signature]:
    """Name blocks, and say what each is given.

    Args:
        main: The net's items.
        blocks: The blocks, each behind those that it calls.
        namer: Gives the functions' names.
        labels: The type of an enum's value.
    """
    calls: dict[Block, list[tuple[Sequence[Source], Sequence[Expr]]]] = {}
    for items in (main, *(block.body for block in blocks)):
        for item in items:
            kind = item.kind
            if isinstance(kind, Block):
                calls.setdefault(kind, []).append((item.sources, item.slots))
            elif isinstance(kind, Loop):
                calls.setdefault(kind.block, []).append((item.sources, kind.slots))
    found: dict[Block, Signature] = {}
    inline = {
        item.kind.block
        for items in (main, *(block.body for block in blocks))
        for item in items
        if isinstance(item.kind, Loop) and item.kind.inline
    }
    for block in blocks:
        if block not in inline:
            block.name = namer(block_name(block))
    types: dict[Param, str] = {}
    for block in reversed(blocks):  # those that call come before those that are called
        for at, param in enumerate(block.params):
            given = [slots[at] for _, slots in calls.get(block, ())]
            types[param] = _type_of(given, types, labels)
    for block in blocks:
        given_blobs = [[sources[at] for sources, _ in calls[block]] for at in range(block.inputs)]
        values = {
            param: [slots[at] for _, slots in calls[block]] for at, param in enumerate(block.params)
        }
        found[block] = _signature(block, given_blobs, types, values, Namer(namer.taken))
    return found


def _signature(
    block: Block,
    given: list[list[Source]],
    types: dict[Param, str],
    values: dict[Param, list[Expr]],
    namer: Namer,
) -> Signature:
    inputs = []
    for at, sources in enumerate(given):
        labels = {blob_label(source)[0] for source in sources}
        same = labels.pop() if len(labels) == 1 and at else ""
        # A blob that flows on is called after what it becomes.
        wanted = identifier(same, _BLOBS[at % 6]) if same else _BLOBS[at % 6]
        inputs.append(namer(wanted))
    uses = list(_uses(block))
    keys = Counter(_key(param) for param in block.params)
    for param in block.params:
        key = _key(param)
        label = next((layer_label(item) for item, used in uses if used is param), "")
        wanted = "t" if key == "number" and _counts_time(block, param) else identifier(key, "value")
        if keys[key] > 1 and key not in ("name", "number") and label:
            wanted = identifier(f"{_SHORT.get(key, key)}_{label}", "value")
        param.name = namer(wanted)
    positional = {param for param in block.params if _rank(param) < 2}
    defaults = {
        param: usual
        for param in block.params
        if param not in positional and (usual := _usual(values[param])) is not None
    }
    order = sorted(block.params, key=lambda param: (_rank(param), param in defaults))
    return Signature(inputs, order, positional, [types[param] for param in order], defaults)


def _usual(values: list[Expr]) -> Expr:
    """The value that a parameter has at most calls; None if there is none that can be left out."""
    plain = [value for value in values if is_closed(value) and _is_single(value)]
    if not plain:
        return None
    value, count = Counter(plain).most_common(1)[0]
    return value if count > 1 and 2 * count >= len(values) else None


def _is_single(value: Expr) -> bool:
    return type(value) is not tuple or len(value) == 1


def _key(param: Param) -> str:
    if param.key == NUMBER:
        return "number"
    return "name" if param.is_text and param.key in _NAMES else param.key


def _counts_time(block: Block, param: Param) -> bool:
    """Whether a number stands behind a ``t`` in names."""
    texts = (slot.parts for item in block.body for slot in item.slots if isinstance(slot, Text))
    return any(
        part is param and isinstance(before, str) and before[-2:] in ("t", "/t", "_t")
        for parts in texts
        for before, part in pairwise(parts)
    )


def _rank(param: Param) -> int:
    """Names first, then numbers of outputs, then all else."""
    return 0 if _key(param) in ("name", "number") else 1 if param.key == "num_output" else 2


def _uses(block: Block) -> Iterator[tuple[Item, Param]]:
    """Where parameters stand in a block's body."""
    for item in block.body:
        slots = item.kind.slots if isinstance(item.kind, Loop) else item.slots
        for slot in slots:
            for part in parts_of(slot) if isinstance(slot, Text) else (slot,):
                if isinstance(part, Param):
                    yield item, part
                elif isinstance(part, (Scaled, Shifted)):
                    yield item, part.param


def _type_of(values: Sequence[Expr], types: dict[Param, str], labels: str) -> str:
    """The type of values, as code."""
    names = dict.fromkeys(
        name for value in values for name in _name_of_type(value, types, labels).split(" | ")
    )
    if "float" in names:
        names.pop("int", None)
    return " | ".join(names) or "str"


def _name_of_type(value: Expr, types: dict[Param, str], labels: str) -> str:
    if isinstance(value, Param):
        return types.get(value, "str" if value.is_text else "int")
    if isinstance(value, (str, Text)):
        return "str"
    if isinstance(value, (Scaled, Shifted)):
        return "int"
    if isinstance(value, Label):
        return labels
    if isinstance(value, Real):
        return "int" if value.text.lstrip("-").isdigit() else "float"
    if type(value) is tuple:
        inner = _type_of(value, types, labels)
        return inner if len(value) == 1 else f"list[{inner}]"
    return type(value).__name__
