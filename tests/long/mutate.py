"""Texts and binary files with something changed in them, mostly for the worse."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence

    _Mutation = Callable[[bytes, bytes, random.Random], bytes]

_TOKEN = re.compile(rb"[A-Za-z_]\w*|-?[0-9.][\w.+-]*|\"[^\"\n]*\"|'[^'\n]*'|#[^\n]*|[^\s\w]")
_NUMBER = re.compile(rb"(?<![\w.])-?[0-9][\w.+-]*")
# Spellings at the edges of the grammar, and at those of numbers and of Unicode.
_WORDS = [
    *rb"{ } < > [ ] : ; , - # \ ' . / + [] {} <> [{ }] :{ :[ -- ,, ;; '' \' \\ \x \0 \u \U".split(),
    *rb"0 -0 00 08 0x 0xg 0x10 010 01.5 1e 1e+ 1e5 .5 5. 1.5.2 1f 1.f 1e5f 1ff 1_0 - 1b --1 +1".split(),
    *rb"2147483647 2147483648 -2147483648 -2147483649 4294967295 4294967296 -1".split(),
    *rb"9223372036854775807 9223372036854775808 18446744073709551615 18446744073709551616".split(),
    *rb"1e38 3.4028235e38 3.4028236e38 1e39 1e308 1e309 1e-45 1e-400 4.9e-324 0.1f".split(),
    *rb"inf -inf infinity nan -nan -NaN INF iNf true True t false False f TRUE yes 1 2 3".split(),
    *rb"name: layer layer{ layers{ input_dim: dim: [1,2] phase: TEST type: eps: x_y e5 f".split(),
    *rb"[google.x] [a.b/c] a.b $ @ ! ? * ( ) | ~ ` ^ & % =".split(),
    rb"'\u00e9'", rb"'\ud83d\ude00'", rb"'\ud800'", rb"'\U0001f600'", rb"'\U00110000'", rb"'\U00200000'",
    rb"'\777'", rb"'\400'", rb"'\18'", rb"'\xZ'", rb"'\x1'", rb"'\q'", rb"'\a\b\f\n\r\t\v\?'",
    b"\n", b"\r", b"\r\n", b"\t", b"\v", b"\f", b" ", b"\0", b"\x01", b"\x1c", b"\x7f", b"\x85", b"\xa0",
    b"\xff", b"\xc3\xa9", b"\xc2\xa0", b"\xe2\x80\xa8", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xf0\x9f\x98\x80",
]  # fmt: skip


def mutated(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """A text or file after one to four changes.

    Args:
        data: What is changed.
        others: What parts of others are taken from.
        chance: What decides.
    """
    for _ in range(chance.choice((1, 1, 1, 1, 2, 3))):
        data = chance.choice(_MUTATIONS)(data, chance.choice(others), chance)
    return data


def part_of(data: bytes, chance: random.Random, most: int = 2000) -> bytes:
    """A part of a text from one line's begin to another's: small, and so quick to look at."""
    start = data.find(b"\nlayer", chance.randrange(len(data) + 1)) + 1
    stop = data.rfind(b"\n}", start, start + chance.randint(most // 10, most))
    return data[start : stop + 3] if stop > 0 else data[start : start + most]


def _slice(data: bytes, chance: random.Random, most: int = 200) -> slice:
    start = chance.randrange(len(data) + 1)
    return slice(start, start + chance.randint(0, most))


def _put(data: bytes, place: slice, piece: bytes) -> bytes:
    return data[: place.start] + piece + data[place.stop :]


def _flipped(data: bytes, _: bytes, chance: random.Random) -> bytes:
    place = slice(at := chance.randrange(len(data) or 1), at + 1)
    return _put(data, place, bytes((data[at] ^ 1 << chance.randrange(8),)) if data else b"")


def _word(data: bytes, _: bytes, chance: random.Random) -> bytes:
    return _put(data, _slice(data, chance, chance.choice((0, 0, 1, 3))), chance.choice(_WORDS))


def _deleted(data: bytes, _: bytes, chance: random.Random) -> bytes:
    return _put(data, _slice(data, chance, chance.choice((1, 3, 30, 300))), b"")


def _doubled(data: bytes, _: bytes, chance: random.Random) -> bytes:
    place = _slice(data, chance)
    return _put(data, place, data[place] * chance.choice((2, 2, 2, 3, 20)))


def _swapped(data: bytes, _: bytes, chance: random.Random) -> bytes:
    one = _slice(data, chance)
    other = _slice(data[one.stop :], chance)
    middle, rest = data[one.stop :][: other.start], data[one.stop :][other.stop :]
    return data[: one.start] + data[one.stop :][other] + middle + data[one] + rest


def _cut(data: bytes, _: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _spliced(data: bytes, other: bytes, chance: random.Random) -> bytes:
    return _put(data, _slice(data, chance), other[_slice(other, chance)])


def _token(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """A token replaced by one of another file, of a table, or by one that is much like it."""
    ours, theirs = list(_TOKEN.finditer(data)), _TOKEN.findall(other)
    if not ours or not theirs:
        return data
    place = chance.choice(ours)
    token = place.group()
    pieces = (
        chance.choice(theirs),
        chance.choice(_WORDS),
        token + token,
        token[:-1],
        token.upper(),
        b"",
    )
    return _put(data, slice(*place.span()), chance.choice(pieces))


def _blown_up(data: bytes, _: bytes, chance: random.Random) -> bytes:
    numbers = list(_NUMBER.finditer(data))
    if not numbers:
        return data
    place = chance.choice(numbers)
    number = place.group()
    pieces = (
        number * chance.choice((2, 5, 100)), b"-" + number, b"0" + number, b"0x" + number,
        number + b".", number + b"e9", number + b"f", b"9" * chance.choice((9, 10, 19, 20, 400)),
    )  # fmt: skip
    return _put(data, slice(*place.span()), chance.choice(pieces))


def _nested(data: bytes, _: bytes, chance: random.Random) -> bytes:
    """A part within many braces, some of them not closed."""
    place = _slice(data, chance, 2000)
    opener = chance.choice((b"layer {", b"x {", b"a <", b"a: [", b"{", b"state:{", b"net_param{"))
    closer = chance.choice((b"}", b">", b"]", b""))
    depth = chance.choice((1, 1, 2, 2, 3, 3, 9, 50, 1000, 20_000))
    return _put(data, place, opener * depth + data[place] + closer * depth)


def _spaced(data: bytes, _: bytes, chance: random.Random) -> bytes:
    """All of one kind of space or separator made another."""
    old, new = chance.choice((
        (b"\n", b" "), (b"\n", b"\r\n"), (b"\n", b"\r"), (b" ", b""), (b": ", b":"), (b" {", b"{"),
        (b" ", b"\n"), (b"\n", b";\n"), (b"\n", b" # x\n"), (b'"', b"'"), (b"{", b"<"), (b": ", b" :\n"),
    ))  # fmt: skip
    return data.replace(old, new)


_MUTATIONS: tuple[_Mutation, ...] = (
    _flipped, _word, _word, _word, _deleted, _doubled, _swapped, _cut, _spliced, _token, _token, _token,
    _blown_up, _blown_up, _nested, _spaced,
)  # fmt: skip
