"""Prototxt's tokens, with their places: what C++ protobuf's tokenizer takes.

Spaces between tokens are not kept: a token knows where it stands in the text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

NAME, NUMBER, STRING, MARK, COMMENT, BAD = "name", "number", "string", "mark", "comment", "bad"

# A number may end in f. A leading zero makes a number octal, so that 08 is one bad number
# and not two good ones. The character NUL ends a comment, and stands in no string.
_TOKEN = re.compile(
    r"""
    (?P<name>[A-Za-z_][A-Za-z0-9_]*)
    | (?P<mark>[{}<>\[\]:;,\-])
    | (?P<number>0[xX][0-9a-fA-F]+ | 0[0-9]+(?![.0-9eE])
        | (?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[fF]?)
    | (?P<string>"[^"\\\n\0]*(?:\\[^\n\0][^"\\\n\0]*)*"
        | '[^'\\\n\0]*(?:\\[^\n\0][^'\\\n\0]*)*')
    | (?P<comment>\#[^\n\0]*)
    | (?P<bad>[^\s])
    """,
    re.VERBOSE | re.ASCII,
)
_SPACE = re.compile(r"[ \t\n\r\v\f]*")


class Token(NamedTuple):
    """A token.

    Attributes:
        kind: ``"name"``, ``"number"``, ``"string"``, ``"mark"``, ``"comment"`` or ``"bad"``.
        text: As it is spelt.
        start: Its offset in the text, in characters.
    """

    kind: str
    text: str
    start: int

    @property
    def end(self) -> int:
        """The offset just behind it."""
        return self.start + len(self.text)


def tokenize(text: str, start: int = 0, stop: int | None = None) -> list[Token]:
    """All tokens of a text, or of a part of it.

    What is no token is of kind ``"bad"``: a stray character, or a string that its line does
    not close, which goes to the line's end.

    Args:
        text: The text, without byte order mark.
        start: The offset where the part begins.
        stop: The offset behind its end; None for the end of the text.
    """
    tokens: list[Token] = []
    position = start
    size = len(text) if stop is None else stop
    while True:
        position = _SPACE.match(text, position, size).end()  # type: ignore[union-attr]  # it matches nothing, too
        if position >= size:
            return tokens
        match = _TOKEN.match(text, position, size)
        kind = match.lastgroup if match else BAD
        if match is None or kind is None:  # a space of Unicode, which is none here
            token = Token(BAD, text[position], position)
        elif kind == BAD and match.group() in "\"'":
            end = text.find("\n", position, size)
            token = Token(BAD, text[position : size if end < 0 else end], position)
        else:
            token = Token(kind, match.group(), position)
        tokens.append(token)
        position = token.end
