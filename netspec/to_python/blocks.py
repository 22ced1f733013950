"""Blocks of a net: stretches of items that are alike but for numbers and texts become functions.

The block that saves most lines goes first; then what is alike in the blocks themselves and
in what is left, until nothing more is worth a function.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.to_python.candidates import best_block
from netspec.to_python.model import Block
from netspec.to_python.places import Rows
from netspec.to_python.replacing import dissolve, put_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from netspec.to_python.model import Item

_MOST_BLOCKS = 40


def find_blocks(main: list[Item], lines: Callable[[Item], float]) -> list[Block]:
    """Put calls of blocks in place of what is alike.

    Args:
        main: The net's items, which are changed.
        lines: How many lines an item takes.

    Returns:
        The blocks, each before those that call it.
    """
    blocks: list[Block] = []
    while len(blocks) < _MOST_BLOCKS:
        rows = Rows(main, blocks, lines)
        found = best_block(rows)
        if found is None:
            break
        blocks.append(put_in(found, rows))
    return in_order(dissolve(main, blocks))


def in_order(blocks: list[Block]) -> list[Block]:
    """Blocks, each behind those that it calls.

    Args:
        blocks: The blocks.
    """
    found: dict[Block, None] = {}
    waiting = list(reversed(blocks))
    while waiting:
        block = waiting[-1]
        called = [item.kind for item in block.body if isinstance(item.kind, Block)]
        missing = [each for each in called if each not in found]
        if missing and block not in found:
            waiting += reversed(missing)
        else:
            found.setdefault(waiting.pop())
    return list(found)
