"""A tree to items: what stands on which line, with the comments that belong to it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from netspec.text.comments import Cursor
from netspec.text.items import Item
from netspec.text.tokens import STRING, Token
from netspec.text.tree import Block, Entry, Listing, Scalar, Tree

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    Part: TypeAlias = Entry | Scalar | Block | Token  # what an item is made from
    Inside: TypeAlias = tuple[Sequence[Part], int]  # what an item holds, and where that ends


def attach(text: str, tree: Tree) -> Item:
    """The items of a text whose structure has no faults.

    Args:
        text: The text.
        tree: Its tree.

    Returns:
        An item that holds all of the text, and has neither head nor tail.
    """
    return _Attacher(text, tree.comments).items(tree.root)


class _Attacher:
    """Makes items in the order of the text, with a stack of those that are open."""

    def __init__(self, text: str, comments: list[Token]) -> None:
        self.text = text
        self.cursor = Cursor(text, comments)
        self.line_end = -1  # of the line of the last value that was looked at

    def items(self, root: Block) -> Item:
        """All items, each inside the one that holds it."""
        whole = Item("", inside=[])
        stack = [(whole, whole.inside, _backwards(root.fields), root.end)]
        while stack:
            group, inside, parts, end = stack[-1]
            assert inside is not None
            while parts:
                part = parts.pop()
                above, gap = self.cursor.reach(group, part.start)
                item = Item("", gap=gap, above=above)
                inside.append(item)
                opened = self._read(item, part)
                if opened is not None:
                    item.inside = []
                    stack.append((item, item.inside, _backwards(opened[0]), opened[1]))
                    break
            else:
                stack.pop()
                self._close(group, end)
        return whole

    def _close(self, group: Item, end: int) -> None:
        """Go past the end of what an item holds."""
        if group.tail:
            group.below, _ = self.cursor.reach(group, end - 1)
            self.cursor.last = end
        elif not group.head:  # all of the text; behind strings in parts, the next item begins
            group.below, _ = self.cursor.reach(group, end)
        if group.tail == "]" and group.inside:
            for item in group.inside[:-1]:
                item.last.add_comma()

    # -- what an item is ----------------------------------------------------------------

    def _read(self, item: Item, part: Part | Listing) -> Inside | None:
        """Say what an item is; give what it holds, if it can hold anything."""
        if isinstance(part, Entry):
            assert part.value is not None  # or the structure has a fault
            item.name = part.name.text
            self.cursor.last = part.name.end
            part = part.value
        if isinstance(part, Scalar):
            return self._scalar(item, part)
        if isinstance(part, Token):
            item.head = spelt(part)
            self.cursor.last = part.end
            return None
        return self._group(item, part)

    def _scalar(self, item: Item, value: Scalar) -> Inside | None:
        tokens = value.tokens
        if len(tokens) == 1:
            words = spelt(tokens[0])
        elif tokens[0].kind != STRING:
            words = "".join(token.text for token in tokens)
        elif any("\n" in self.text[a.end : b.start] for a, b in pairwise(tokens)):
            return self._strings(item, tokens)
        else:
            words = " ".join(map(spelt, tokens))
        item.head = f"{item.name}: {words}" if item.name else words
        if self.cursor.coming < value.end:
            self.cursor.place(item, self.cursor.take(value.end), value.end, at_end=True)
        self.cursor.last = value.end
        return None

    def _strings(self, item: Item, tokens: list[Token]) -> Inside:
        """Strings that stand together on several lines."""
        if item.name:
            item.head = f"{item.name}:"
            return tokens, tokens[-1].end
        item.head = spelt(tokens[0])
        self.cursor.last = tokens[0].end
        return tokens[1:], tokens[-1].end

    def _group(self, item: Item, value: Block | Listing) -> Inside:
        """A message or a list."""
        cursor = self.cursor
        held: Sequence[Part]
        found = cursor.take(value.start)  # between the name and the brace
        bare = cursor.coming >= value.end  # no comment in it
        if isinstance(value, Block):
            held, before = value.fields, f"{item.name} " if item.name else ""
            item.head, item.tail = f"{before}{{", "}"
            item.compact = bare and (not held or self._on_one_line(value))
        else:
            held, item.head, item.tail = value.items, f"{item.name}: [", "]"
            item.compact = bare
        if found:
            offset = value.end if item.compact else value.start + 1
            cursor.place(item, found, offset, at_end=item.compact)
        cursor.last = value.start + 1
        return held, value.end

    def _on_one_line(self, value: Block) -> bool:
        if self.line_end < value.start:  # found once a line, however many blocks are in it
            found = self.text.find("\n", value.start)
            self.line_end = found if found >= 0 else len(self.text)
        return value.end <= self.line_end


def _backwards(parts: Sequence[Part]) -> list[Part]:
    return [*reversed(parts)]


def spelt(token: Token) -> str:
    """A token as it is written: strings in double quotes, if they hold none."""
    text = token.text
    return f'"{text[1:-1]}"' if text[0] == "'" and '"' not in text else text
