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


def read_tree(
    source: Source, start: int = 0, stop: int | None = None
) -> tuple[Tree, list[Diagnostic]]:
    """A text's tree, and what is wrong with its structure.

    Args:
        source: The text.
        start: The offset where the part that is read begins; no block is open there.
        stop: The offset behind its end; None for the end of the text.
    """
    reader = _Reader(source, start, len(source.text) if stop is None else stop)
    return reader.read(), reader.diagnostics


class _Reader:
    """Reads tokens one by one, with a stack of open blocks in place of recursion."""

    def __init__(self, source: Source, start: int, stop: int) -> None:
        self.source = source
        self.diagnostics: list[Diagnostic] = []
        tokens = tokenize(source.text, start, stop)
        self.comments = [token for token in tokens if token.kind == COMMENT]
        self.tokens = [token for token in tokens if token.kind != COMMENT]
        self.at = 0
        self.root = Block(start, stop, "")
        self.open: list[Block | Listing] = [self.root]
        self.depth = Counter[str]()  # how many of each bracket are open
        self.bare: set[int] = set()  # where lists begin that may hold nothing but messages

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
        elif token.text == "[":
            self._next()
            entry.value = listing = Listing(token.start, token.end)
            self._push(listing)
            if not entry.colon:
                self.bare.add(token.start)
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
            if not listing.items:
                self._colon_before(listing)
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
            if self.tokens[self.at - 1].start == listing.start:
                self._stray(token, "a value")
            self._next()
            if self._peek().text in ("]", ","):
                self._stray(self._peek(), "a value")
        elif token.kind in (NAME, NUMBER, STRING) or token.text == "-":
            self._colon_before(listing)
            self._comma_before(listing, token)
            value = self._scalar("a value of the list")
            if value is not None:
                listing.items.append(value)
        else:
            self._stray(
                token, "',' or ']'" if self._lacks_comma(listing) else "a value of the list"
            )
            self._next()

    def _comma_before(self, listing: Listing, token: Token) -> None:
        if self._lacks_comma(listing):
            self._stray(token, "',' or ']'")

    def _lacks_comma(self, listing: Listing) -> bool:
        return bool(listing.items) and self.tokens[self.at - 1].text != ","

    def _colon_before(self, listing: Listing) -> None:
        """Only a list of messages may stand behind a name without a colon."""
        if listing.start in self.bare:
            self.bare.remove(listing.start)
            self._stray(Token(MARK, "[", listing.start), "':'")

    # -- values -------------------------------------------------------------------------

    def _scalar(self, wanted: str) -> Scalar | None:
        token = self._peek()
        if token.text == "-":
            sign = self._next()
            number = self._peek()
            if number.kind in (NUMBER, NAME):
                return Scalar([sign, self._whole()])
            self._stray(number, "a number behind '-'")
            return Scalar([sign])
        if token.kind == STRING:
            parts = []
            while self._peek().kind == STRING:
                parts.append(self._next())
            return Scalar(parts)
        if token.kind in (NAME, NUMBER):
            return Scalar([self._whole()])
        self._stray(token, wanted)
        if token.kind == BAD or token.text not in ("}", ">", "]", "") or token.text in (":", "-"):
            self._next()
        return None

    def _whole(self) -> Token:
        """A name or number, with what touches a number: 3x3 is one bad number."""
        token = self._next()
        while token.kind == NUMBER and self._peek().start == token.end:
            touching = self._peek()
            if touching.kind not in (NAME, NUMBER):
                break
            behind = self.tokens[self.at + 1].text if self.at + 1 < len(self.tokens) else ""
            if touching.kind == NAME and behind in (":", "{", "<"):  # it is the next field
                message = f"a space is missing between {_shown(token)} and {_shown(touching)}"
                self._report(codes.STRAY_TEXT, message, touching)
                break
            token = Token(NUMBER, token.text + self._next().text, token.start)
        return token

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
            quote = token.text[0]
            message, hint = "a string that is never closed", f"A {quote} is missing in its line."
            if "\0" in token.text:
                message, hint = "a string with the character NUL", "Write it as \\0."
            self._report(codes.BAD_STRING, message, Token(BAD, quote, token.start), hint)
        else:
            message = f"{_shown(token)!r} where {wanted} is expected"
            self._report(codes.STRAY_TEXT, message, token, hint)

    def _report(self, code: str, message: str, token: Token, hint: str = "") -> None:
        location = self.source.location(token.start, token.end)
        self.diagnostics.append(Diagnostic(code, ERROR, message, location, hint))


def _shown(token: Token) -> str:
    """A token as a message shows it, cut where it is long."""
    return token.text if len(token.text) <= 40 else token.text[:37] + "..."


def block_opener(block: Block | Listing) -> str:
    """What opened a block or list."""
    return "[" if isinstance(block, Listing) else block.opener
