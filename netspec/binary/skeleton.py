"""A binary net without its weights' numbers: the small message, and where each number lies.

Only what stands before the numbers is read, so a file of any size costs next to nothing.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from netspec.binary.errors import BinaryFileError
from netspec.binary.wire import LENGTH, VARINT, fields
from netspec.schema.pool import held_message, is_repeated, message_descriptor, message_names
from netspec.schema.wire import varint

if TYPE_CHECKING:
    from netspec.binary.wire import Buffer, WireField

Path: TypeAlias = tuple[str | int, ...]
BLOB = "BlobProto"
_NUMBERS = {
    number.number: "<f4" if number.name in ("data", "diff") else "<f8"
    for number in message_descriptor(BLOB).fields
    if number.name in ("data", "diff", "double_data", "double_diff")
}  # the fields of a BlobProto that are left out -> the type of one number
_KEPT = ("data", "double_data")  # the others are gradients


@dataclass(frozen=True, slots=True)
class Stretch:
    """Numbers that lie one behind the other.

    Attributes:
        offset: Where they begin in the file.
        size: How many bytes they take.
        dtype: The type of one, as numpy names it.
    """

    offset: int
    size: int
    dtype: str


@dataclass(slots=True)
class Skeleton:
    """A binary message without its blobs' numbers.

    Attributes:
        written: What is left, in binary form.
        stretches: For each blob, by its path in the message, where its numbers lie.
    """

    written: bytes
    stretches: dict[Path, list[Stretch]] = field(default_factory=dict)

    def below(self, path: Path) -> Skeleton:
        """The same for a part of the message, such as the net in a solver.

        What is left in binary form is that of all of it.

        Args:
            path: Where the part is.
        """
        size = len(path)
        inner = {at[size:]: found for at, found in self.stretches.items() if at[:size] == path}
        return Skeleton(self.written, inner)


def skeleton(data: Buffer, message: str = "NetParameter") -> Skeleton:
    """Read a binary message but for its blobs' numbers.

    Args:
        data: The file.
        message: The name of the message that it holds.

    Raises:
        BinaryFileError: It is cut off, or is none.
    """
    found = Skeleton(b"")
    found.written = _without_numbers(data, (0, len(data)), message, (), found)
    return found


def _without_numbers(
    data: Buffer, part: tuple[int, int], message: str, path: Path, found: Skeleton
) -> bytes:
    # The schema bounds the depth: a blob lies four messages deep at most.
    if message == BLOB:
        return _blob(data, part, found.stretches.setdefault(path, []))
    out = []
    count: dict[str, int] = defaultdict(int)
    inner = _ways(message)
    for each in fields(data, *part):
        way = inner.get(each.number)
        if way is None or each.wire != LENGTH:
            out.append(data[each.begin : each.end])
            continue
        name, repeated, held = way
        here = (*path, name, count[name]) if repeated else (*path, name)
        count[name] += 1
        body = _without_numbers(data, (each.start, each.end), held, here, found)
        out += (_tag(each), varint(len(body)), body)
    return b"".join(out)


def _blob(data: Buffer, part: tuple[int, int], stretches: list[Stretch]) -> bytes:
    out = []
    kept = {number.number for number in message_descriptor(BLOB).fields if number.name in _KEPT}
    for each in fields(data, *part):
        dtype = _NUMBERS.get(each.number)
        if dtype is None or each.wire == VARINT:
            out.append(data[each.begin : each.end])
        elif (each.end - each.start) % int(dtype[-1]):
            raise BinaryFileError(f"the numbers of a blob at byte {each.begin:,} are cut off")
        elif each.number in kept:
            stretches.append(Stretch(each.start, each.end - each.start, dtype))
    return b"".join(out)


def _tag(each: WireField) -> bytes:
    return varint(each.number << 3 | each.wire)


@cache
def _ways(message: str) -> dict[int, tuple[str, bool, str]]:
    """The fields of a message that lead to blobs: their names, whether repeated, what they hold."""
    return {
        each.number: (each.name, is_repeated(each), held_message(each))
        for each in message_descriptor(message).fields
        if held_message(each) in _with_blobs()
    }


@cache
def _with_blobs() -> frozenset[str]:
    """The messages that hold blobs, themselves or further down."""
    holders = {BLOB}
    while True:
        more = {
            name
            for name in message_names()
            for each in message_descriptor(name).fields
            if held_message(each) in holders
        }
        if more <= holders:
            return frozenset(holders)
        holders |= more
