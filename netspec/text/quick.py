"""Well-formed text straight to a message: the quick way, which leaves all faults to the other.

One regular expression finds whole fields, and what they say goes to protobuf's wire form,
which its C code turns into a message. Whatever is not plain (a list, a string in parts, an
unknown field, a fault) makes it give up, and the tree is read instead: the two agree, or
there is no quick way.
"""

from __future__ import annotations

import re
import struct
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from google.protobuf.message import DecodeError

from netspec import schema
from netspec.dsl.emit import collector_paused
from netspec.dsl.fields import Field, message_fields
from netspec.schema.describe import describe
from netspec.schema.wire import varint
from netspec.text.literals import LiteralError, scalar_value
from netspec.text.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

# A field with its value or its opening brace, or a closing one; whatever is neither is in
# the last group, and the end matches too, so that nothing is tried twice. Spaces, comments
# and separators are read over.
_ITEM = re.compile(
    r"""
    \s*(?:\#[^\n\0]*(?:\n|\Z)\s*)*
    (?:
        ([A-Za-z_][A-Za-z0-9_]*)\s*
            (?: :\s*("[^"\\\n\0]*(?:\\.[^"\\\n\0]*)*"(?![ \t]*["'])
                    | [-\w.+]+ | '[^'\\\n\0]*(?:\\.[^'\\\n\0]*)*'(?![ \t]*["']))(?:\s*[;,])?
                | :?\s*(\{))
        | (\})(?:\s*[;,])?
        | \Z
        | (.)
    )
    """,
    re.VERBOSE | re.ASCII | re.DOTALL,
)
_WIRE = {"float": 5, "double": 1, "string": 2, "bytes": 2, "message": 2}
_MOST_SPELLINGS = 4096  # of one field that are remembered
_BREAK = "\n}"  # where parts of a text are most likely to end


class _Plan:
    """How a field is written.

    Attributes:
        tag: What it begins with.
        known: Its spellings so far, as they are written.
        inner: The plans of the message that it holds, or None.
    """

    __slots__ = ("field", "inner", "known", "repeated", "tag")

    def __init__(self, field: Field, number: int) -> None:
        self.field = field
        self.tag = varint(number << 3 | _WIRE.get(field.kind, 0))
        self.known: dict[str, bytes] = {}
        self.repeated = field.repeated
        self.inner = field.message or None


@dataclass(frozen=True, slots=True)
class Quick:
    """A text that was read the quick way.

    Attributes:
        message: What it says.
        pieces: The offsets at which parts of the text begin that stand alone: no block is
            open there.
        starts: For each field of the message itself, the offset of the piece that each of
            its elements is in.
    """

    message: Any
    pieces: tuple[int, ...]
    starts: dict[str, list[int]]


def quick_message(text: str, message: str) -> Quick | None:
    """The message of a text, or None if the text is not plain and right.

    Args:
        text: The text, without byte order mark.
        message: The name of the message that it describes.
    """
    with collector_paused():
        found = _wire(text, message)
    if found is None:
        return None
    written, pieces, starts = found
    try:
        read = schema.message_class(message).FromString(written)
    except DecodeError:
        return None
    return Quick(read, tuple(pieces), starts)


def _breaks(text: str) -> Iterator[tuple[int, int]]:
    """Parts of a text that mostly hold whole fields of the message itself.

    A brace at a line's begin mostly ends one. Where it does not, the next part goes on with
    the blocks that are open.
    """
    start = 0
    while start < len(text):
        found = text.find(_BREAK, start)
        end = found + len(_BREAK) if found >= 0 else len(text)
        yield start, end
        start = end


def _wire(  # noqa: PLR0912  # one loop: a call for each field would cost a third of the speed
    text: str, message: str
) -> tuple[bytes, list[int], dict[str, list[int]]] | None:
    """A text in protobuf's wire form, and where its parts begin."""
    plans, needed = _plans(message)
    stack: list[tuple[bytes, list[bytes], dict[str, _Plan], set[str], frozenset[str]]] = []
    out: list[bytes] = []
    seen: set[str] = set()
    pieces: list[int] = []
    starts: dict[str, list[int]] = defaultdict(list)
    piece = 0
    for start, end in _breaks(text):
        if not stack:
            piece = start
            pieces.append(piece)
        for name, value, brace, closed, stray in _ITEM.findall(text, start, end):
            if name:
                plan = plans.get(name)
                if plan is None:
                    return None
                if not plan.repeated:
                    if name in seen:
                        return None
                    seen.add(name)
                if not stack:
                    starts[name].append(piece)
                if value:
                    written = plan.known.get(value) or _written(plan, value)
                    if written is None:
                        return None
                    out.append(written)
                elif brace and plan.inner is not None:
                    stack.append((plan.tag, out, plans, seen, needed))
                    out, seen = [], set()
                    plans, needed = _plans(plan.inner)
                else:
                    return None
            elif closed and stack and needed <= seen:
                body = b"".join(out)
                tag, out, plans, seen, needed = stack.pop()
                out += (tag, varint(len(body)), body)
            elif closed or stray:
                return None
    return None if stack or not needed <= seen else (b"".join(out), pieces, starts)


@cache
def _plans(message: str) -> tuple[dict[str, _Plan], frozenset[str]]:
    """The plans of a message's fields, and the names of those that it cannot be without."""
    facts = describe(message)
    numbers = {each.name: each.number for each in facts}
    plans = {name: _Plan(field, numbers[name]) for name, field in message_fields(message).items()}
    return plans, frozenset(each.name for each in facts if each.required)


def _written(plan: _Plan, spelling: str) -> bytes | None:
    """A value as it is written, remembered; None if it is none."""
    field = plan.field
    if field.kind == "message":
        return None
    if field.kind == "string" and spelling[0] in "\"'" and "\\" not in spelling:
        # Names, most of which come once: not worth more than this.
        try:
            data = spelling[1:-1].encode()
        except UnicodeEncodeError:
            return None
        return plan.tag + varint(len(data)) + data
    tokens = tokenize(spelling)
    if len(tokens) > (2 if tokens[0].text == "-" else 1):
        return None  # 1b is two tokens, and two fields
    try:
        value = scalar_value(field, tokens)
    except LiteralError:
        return None
    written = plan.tag + _payload(field.kind, value)
    if len(plan.known) < _MOST_SPELLINGS:
        plan.known[spelling] = written
    return written


def _payload(kind: str, value: Any) -> bytes:
    if kind == "float":
        return struct.pack("<f", _single(value))
    if kind == "double":
        return struct.pack("<d", value)
    if kind in ("string", "bytes"):
        data = value if isinstance(value, bytes) else value.encode()
        return varint(len(data)) + data
    return varint(int(value))


def _single(value: float) -> float:
    """A number as 32 bits hold it; beyond their largest, it is infinite."""
    try:
        struct.pack("<f", value)
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")
    return value
