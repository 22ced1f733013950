"""Tokens to a tree, with every fault of the text's structure reported and read past.

The grammar is that of C++ protobuf's text format: ``field: value``, ``field { }``,
``field: { }``, ``field < >``, ``field: [a, b]``, and ``;`` or ``,`` behind any of them.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from netspec.report.diagnostic import ERROR, Diagnostic
from netspec.text import codes
from netspec.text.tokens import BAD, COMMENT, MARK, NAME, NUMBER, STRING, Token, tokenize
from netspec.text.tree import Block, Entry, Listing, Scalar, Tree

if TYPE_CHECKING:
    from netspec.text.source import Source

_CLOSER = {"{": "}", "<": ">", "[": "]"}
_END = Token(MARK, "", -1)  # behind the last token


def read_tree(source: Source) -> tuple[Tree, list[Diagnostic]]:
    """A text's tree, and what is wrong with its structure.

    Args:
        source: The text.
    """
    reader = _Reader(source)
    return reader.read(), reader.diagnostics


class _Reader:
    """Reads tokens one by one, with a stack of open blocks in place of recursion."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.diagnostics: list[Diagnostic] = []
        tokens = tokenize(source.text)
        self.comments = [token for token in tokens if token.kind == COMMENT]
        self.tokens = [token for token in tokens if token.kind != COMMENT]
        self.at = 0
        self.root = Block(0, len(source.text), "")
        self.open: list[Block | Listing] = [self.root]
        self.depth = Counter[str]()  # how many of each bracket are open

    def read(self) -> Tree:
        """All fields, up to the end of the text."""
        while self.at < len(self.tokens):
            if isinstance(self.open[-1], Listing):
                self._item(self.open[-1])
            else:
                self._field(self.open[-1])
        for block in self.open[:0:-1]:
            self._report(
                codes.UNBALANCED,
                f"{block_opener(block)!r} is never closed",
                Token(MARK, block_opener(block), block.start),
                f"A {_CLOSER[block_opener(block)]!r} is missing, here or further down.",
            )
        return Tree(self.root, self.comments)

    # -- blocks -------------------------------------------------------------------------

    def _field(self, block: Block) -> None:
        token = self._next()
        if token.kind == NAME:
            self._value_of(block, Entry(token))
        elif token.text == _CLOSER.get(block.opener):
            self._close(token)
        elif token.text in ("}", ">"):
            self._wrong_closer(block, token)
        elif token.text == "[":
            self._extension(token)
        else:
            self._stray(token, "a field's name")

    def _extension(self, token: Token) -> None:
        """An extension's name in brackets, read past with what it holds."""
        self._stray(token, "a field's name", "Extensions and Any are not Caffe's.")
        while self.at < len(self.tokens) and self._next().text not in ("]", "{", "}"):
            pass
        if self._peek().text == ":":
            self._next()
        if self._peek().text in ("{", "<"):
            self._open(self._next())
        elif self._peek().kind != NAME:
            self._scalar("a value")

    def _value_of(self, block: Block, entry: Entry) -> None:
        block.fields.append(entry)
        if self._peek().text == ":":
            self._next()
            entry.colon = True
        token = self._peek()
        if token.text in ("{", "<"):
            entry.value = self._open(self._next())
        elif token.text == "[" and entry.colon:
            self._next()
            entry.value = listing = Listing(token.start, token.end)
            self._push(listing)
        elif entry.colon:
            entry.value = self._scalar(f"a value for {entry.name.text}")
            self._separator()
        else:
            self._report(
                codes.STRAY_TEXT,
                f"{entry.name.text!r} has no value",
                entry.name,
                f"Write {entry.name.text}: VALUE, or {entry.name.text} {{ ... }} for a message.",
            )
            if token.kind in (NUMBER, STRING):
                self._scalar("a value")

    def _open(self, token: Token) -> Block:
        block = Block(token.start, token.end, token.text)
        self._push(block)
        return block

    def _push(self, block: Block | Listing) -> None:
        self.open.append(block)
        self.depth[block_opener(block)] += 1

    def _pop(self) -> Block | Listing:
        block = self.open.pop()
        self.depth[block_opener(block)] -= 1
        return block

    def _close(self, token: Token) -> None:
        self._pop().end = token.end
        if not isinstance(self.open[-1], Listing):
            self._separator()

    def _separator(self) -> None:
        if self._peek().text in (";", ","):
            self._next()

    def _wrong_closer(self, block: Block, token: Token) -> None:
        if self.depth["{" if token.text == "}" else "<"]:
            # One further out is meant, so those within were forgotten.
            while _CLOSER.get(block_opener(self.open[-1])) != token.text:
                forgotten = self._pop()
                forgotten.end = token.start
                opener = block_opener(forgotten)
                line = self.source.location(forgotten.start).line
                self._report(
                    codes.UNBALANCED,
                    f"{token.text!r} where {_CLOSER[opener]!r} is expected: "
                    f"{opener!r} of line {line} is open",
                    token,
                )
            self._close(token)
        else:
            self._report(
                codes.UNBALANCED, f"{token.text!r} closes nothing: no block is open here", token
            )

    # -- lists --------------------------------------------------------------------------

    def _item(self, listing: Listing) -> None:
        token = self._peek()
        if token.text == "]":
            self._next()
            listing.end = token.end
            self._pop()
            self._separator()
        elif token.text in ("}", ">"):
            self._report(
                codes.UNBALANCED,
                f"{token.text!r} where ']' is expected: the list of line "
                f"{self.source.location(listing.start).line} is open",
                token,
            )
            listing.end = token.start
            self._pop()
        elif token.text in ("{", "<"):
            self._comma_before(listing, token)
            listing.items.append(self._open(self._next()))
        elif token.text == ",":
            self._next()
            if self._peek().text in ("]", ","):
                self._stray(self._peek(), "a value")
        else:
            self._comma_before(listing, token)
            value = self._scalar("a value of the list")
            if value is not None:
                listing.items.append(value)

    def _comma_before(self, listing: Listing, token: Token) -> None:
        before = self.tokens[self.at - 1].text
        if listing.items and before != ",":
            self._stray(token, "',' or ']'")

    # -- values -------------------------------------------------------------------------

    def _scalar(self, wanted: str) -> Scalar | None:
        token = self._peek()
        if token.text == "-":
            sign = self._next()
            number = self._peek()
            if number.kind in (NUMBER, NAME):
                return Scalar([sign, self._next()])
            self._stray(number, "a number behind '-'")
            return Scalar([sign])
        if token.kind == STRING:
            parts = []
            while self._peek().kind == STRING:
                parts.append(self._next())
            return Scalar(parts)
        if token.kind in (NAME, NUMBER):
            return Scalar([self._next()])
        self._stray(token, wanted)
        if token.kind == BAD or token.text not in ("}", ">", "]", "") or token.text in (":", "-"):
            self._next()
        return None

    # -- tokens -------------------------------------------------------------------------

    def _peek(self) -> Token:
        return self.tokens[self.at] if self.at < len(self.tokens) else _END

    def _next(self) -> Token:
        token = self.tokens[self.at]
        self.at += 1
        return token

    def _stray(self, token: Token, wanted: str, hint: str = "") -> None:
        if token is _END:
            last = len(self.source.text.rstrip())
            token = Token(MARK, "", max(last - 1, 0))
            self._report(codes.STRAY_TEXT, f"the text ends where {wanted} is expected", token, hint)
        elif token.kind == BAD and token.text[0] in "\"'":
            self._report(
                codes.BAD_STRING,
                "a string that is never closed",
                Token(BAD, token.text[0], token.start),
                f"A {token.text[0]} is missing behind it.",
            )
        else:
            shown = token.text if len(token.text) <= 40 else token.text[:37] + "..."
            self._report(codes.STRAY_TEXT, f"{shown!r} where {wanted} is expected", token, hint)

    def _report(self, code: str, message: str, token: Token, hint: str = "") -> None:
        location = self.source.location(token.start, token.end)
        self.diagnostics.append(Diagnostic(code, ERROR, message, location, hint))


def block_opener(block: Block | Listing) -> str:
    """What opened a block or list."""
    return "[" if isinstance(block, Listing) else block.opener
