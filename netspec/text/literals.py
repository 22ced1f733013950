"""A scalar's spelling to its value, by the rules of C++ protobuf's parser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from netspec.errors import nearest
from netspec.report.unicode import printable
from netspec.text import codes
from netspec.text.tokens import NAME, NUMBER, STRING

if TYPE_CHECKING:
    from netspec.dsl.fields import Field
    from netspec.text.tokens import Token

_TRUE = frozenset({"true", "True", "t"})
_FALSE = frozenset({"false", "False", "f"})
_WORDS = {"inf": "inf", "infinity": "inf", "nan": "nan"}
# Two \u escapes may stand for one character, as in UTF-16.
_ESCAPE = re.compile(
    rb"\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})"
    rb"|u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})"
    rb"|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))",
    re.DOTALL,
)
_SIMPLE = {
    b"n": b"\n",
    b"r": b"\r",
    b"t": b"\t",
    b"v": b"\v",
    b"f": b"\f",
    b"a": b"\a",
    b"b": b"\b",
    b"?": b"?",
    b"'": b"'",
    b'"': b'"',
    b"\\": b"\\",
}
_DIGITS = {"x": re.compile(r"0[xX][0-9a-fA-F]+"), "o": re.compile(r"0[0-7]*")}
_TOO_MUCH = 10**40  # more than any field holds; still more digits would be slow to read
_DECIMAL = re.compile(r"[0-9]+")
_FLOAT = re.compile(r"(?!0[0-9x])((?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?)f?")


class LiteralError(ValueError):
    """A spelling that is no value of its field.

    Args:
        code: What kind of fault it is.
        message: What was expected.
        hint: What to do, or "".
    """

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.hint = hint


def scalar_value(field: Field, tokens: list[Token]) -> Any:
    """The value of a scalar.

    Args:
        field: The field that it is for.
        tokens: Its tokens.

    Raises:
        LiteralError: The field does not take it.
    """
    negative = tokens[0].text == "-" and tokens[0].kind not in (NAME, STRING)
    first = tokens[-1] if negative else tokens[0]
    if field.kind in ("string", "bytes"):
        return _text(field, tokens)
    if field.kind in ("float", "double"):
        return _number(field, first, negative)
    if field.kind == "bool":
        return _flag(field, first, negative)
    if field.kind == "enum":
        return _label(field, first, negative)
    return _integer(field, first, negative)


def unescaped(token: Token) -> bytes:
    """What a quoted string stands for.

    Raises:
        LiteralError: An escape that there is not.
    """
    try:
        inner = token.text[1:-1].encode("utf-8", "surrogateescape")
    except UnicodeEncodeError as error:
        char = error.object[error.start]
        raise LiteralError(codes.NOT_UTF8, f"{char!r} is no character of Unicode") from None
    return _ESCAPE.sub(_unescape, inner) if b"\\" in inner else inner


def _unescape(match: re.Match[bytes]) -> bytes:
    octal, hexadecimal, head, trail, short, long, char = match.groups()
    if octal:
        return bytes((int(octal, 8) & 255,))
    if hexadecimal:
        return bytes((int(hexadecimal, 16),))
    if head:
        return bytes.fromhex((head + trail).decode()).decode("utf-16-be").encode()
    if short or long:
        try:
            return chr(int(short or long, 16)).encode()
        except (ValueError, OverflowError):
            message = f"{match.group().decode()} is no character of Unicode"
            raise LiteralError(codes.BAD_STRING, message) from None
    if char in _SIMPLE:
        return _SIMPLE[char]
    shown = match.group().decode("utf-8", "replace")
    raise LiteralError(
        codes.BAD_STRING, f"{shown!r} is no escape", "A backslash itself is written twice: \\\\."
    )


def _text(field: Field, tokens: list[Token]) -> Any:
    if tokens[0].kind != STRING:
        hint = f'Put it in quotes: "{tokens[0].text}".'
        raise _expected(field, "text in quotes", tokens[0], hint=hint)
    data = b"".join(map(unescaped, tokens))
    if field.kind == "bytes":
        return data
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise LiteralError(
            codes.NOT_UTF8,
            f"{field.name} is text, and byte 0x{data[error.start]:02x} in it is no UTF-8",
            "Save the file as UTF-8.",
        ) from None


def _integer(field: Field, token: Token, negative: bool) -> int:
    value = _whole(token.text) if token.kind == NUMBER else None
    if value is None:
        hint = "Take the quotes away." if token.kind == STRING else ""
        raise _expected(field, "a whole number", token, negative, hint)
    return _in_range(field, value, token, negative, field.low, field.high)


def _whole(text: str) -> int | None:
    if _DIGITS["x"].fullmatch(text):
        return int(text, 16)
    if _DIGITS["o"].fullmatch(text):
        return int(text, 8)
    if _DECIMAL.fullmatch(text) and text[0] != "0":
        return int(text) if len(text) <= 40 else _TOO_MUCH
    return None


def _in_range(
    field: Field, value: int, token: Token, negative: bool, low: float, high: float
) -> int:
    signed = -value if negative else value
    if low <= signed <= high and (low or not negative):  # what has no sign does not take -0
        return signed
    raise LiteralError(
        codes.OUT_OF_RANGE,
        f"{field.name}: {_spelt(token, negative)} is out of range: "
        f"{field.kind} holds {low} to {high}",
    )


def _number(field: Field, token: Token, negative: bool) -> float:
    text = token.text.lower()
    if token.kind == NAME and text in _WORDS:
        value = float(_WORDS[text])
    elif token.kind == NUMBER and (found := _FLOAT.fullmatch(text)):
        value = float(found[1])
    else:
        is_whole = token.kind == NUMBER and _whole(text) is not None
        hint = "It is hexadecimal or octal: write it in decimal." if is_whole else ""
        raise _expected(field, "a number", token, negative, hint)
    return -value if negative else value


def _flag(field: Field, token: Token, negative: bool) -> bool:
    if token.kind == NAME and not negative:
        if token.text in _TRUE:
            return True
        if token.text in _FALSE:
            return False
    if token.kind == NUMBER and (whole := _whole(token.text)) is not None:
        return bool(_in_range(field, whole, token, negative, 0, 1))
    raise _expected(field, "true or false", token, negative)


def _label(field: Field, token: Token, negative: bool) -> int:
    allowed = f"It takes {', '.join(field.labels)}."
    if token.kind == NAME and not negative:
        if token.text in field.labels:
            return field.labels[token.text]
        hint = f"{nearest(token.text, field.labels)} {allowed}".strip()
        message = f"{field.name} has no label {token.text!r}"
        raise LiteralError(codes.UNKNOWN_LABEL, message, hint)
    whole = _whole(token.text) if token.kind == NUMBER else None
    if whole is None:
        hint = f"Take the quotes away. {allowed}" if token.kind == STRING else allowed
        raise _expected(field, "a label", token, negative, hint)
    number = -whole if negative else whole
    if number in field.numbers:
        return number
    raise LiteralError(
        codes.UNKNOWN_LABEL, f"{field.name} has no label of number {number}", allowed
    )


def _expected(
    field: Field, wanted: str, token: Token, negative: bool = False, hint: str = ""
) -> LiteralError:
    message = f"{field.name} takes {wanted}, not {_spelt(token, negative)}"
    return LiteralError(codes.WRONG_TYPE, message, hint)


def _spelt(token: Token, negative: bool) -> str:
    """A value as a message shows it, cut where it is long."""
    text = ("-" if negative else "") + token.text
    text = text if len(text) <= 40 else text[:37] + "..."
    return printable(text)
