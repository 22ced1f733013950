"""A block as a function."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netspec.to_python.code import Kw, Line, Listing, Suite, flat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.to_python.code import Node, Statement
    from netspec.to_python.idents import Namer
    from netspec.to_python.model import Block, Param
    from netspec.to_python.nodes import Nodes
    from netspec.to_python.signature import Signature
    from netspec.to_python.wiring import Wired
    from netspec.to_python.writer import Writer

_SHOWN = re.compile(r"[\w./+*-]{1,50}", re.ASCII)  # names that a docstring shows as they are


def function(
    block: Block,
    signature: Signature,
    writer: Writer,
    nodes: Nodes,
    namer: Namer,
    layers: Sequence[Wired],
    *,
    fluent: bool,
) -> Statement:
    """A block's function.

    Args:
        block: The block.
        signature: What it is given.
        writer: Writes its body.
        nodes: Makes code of values.
        namer: Gives names of variables.
        layers: The net's layers.
        fluent: Whether blobs are those of ``Net``.
    """
    blob = "Blob" if fluent else "Top"
    namer.taken.update(signature.inputs, (param.name for param in signature.params))
    params: list[Node] = [f"{name}: {blob}" for name in signature.inputs]
    params += [
        f"{param.name}: {kind}{_default(signature, param, nodes)}"
        for param, kind in zip(signature.params, signature.types, strict=True)
    ]
    count = len(block.outputs)
    result = blob if count == 1 else f"tuple[{', '.join([blob] * count)}]" if count else "None"
    body: list[Statement] = [Line("", f'"""{_told(block, layers)}"""')]
    body += writer.body(block, namer)
    head = Kw(block.name, Listing("()", params, behind=f" -> {result}"))
    return Suite("def ", [head], body)


def _default(signature: Signature, param: Param, nodes: Nodes) -> str:
    value = signature.defaults.get(param)
    return "" if value is None else f" = {flat(nodes.value(value))}"


def _told(block: Block, layers: Sequence[Wired]) -> str:
    """What a function's docstring says."""
    first = block.body[0].members
    name = layers[first[0]].name if first else ""
    like = f", such as the one of {name}" if _SHOWN.fullmatch(name) else ""
    return f"Add a block{like}."
