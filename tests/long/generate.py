"""Texts from the grammar: fields of the schema in every form, most of them right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.dsl.fields import message_fields

if TYPE_CHECKING:
    import random

    from netspec.dsl.fields import Field

_GAPS = ("", " ", " ", " ", "\n", "  ", "\t", "\r\n", " # why\n", "#\n", "\v\f")
_SEPARATORS = (" ", "\n", "\n", "\n", ";", ",", "; ", ",\n")
_NUMBERS = ("0", "1", "2", "3", "7", "10", "010", "0x1f", "-1", "- 2", "-0", "2147483648", "18446744073709551615")  # fmt: skip
_REALS = ("0.5", ".5", "5.", "1e-3", "1E+2f", "-1.f", "0.01F", "inf", "-Infinity", "nan", "-nan", "1e400", "1.5.2", "08")  # fmt: skip
_STRINGS = (
    '"data"', "'conv1'", '""', '"a" \'b\'', "'\\n\\t\\x41\\101'", '"\\u00e9\\ud83d\\ude00"', "'\u00e9 \U0001f600'",
    '"#{}"', '"a\\"b"', '"unclosed', "'\\q'", "bare",
)  # fmt: skip
_FLAGS = ("true", "false", "True", "t", "f", "0", "1", "2", "yes")
_TABLES = {
    "string": _STRINGS, "bytes": _STRINGS, "bool": _FLAGS, "float": _REALS + _NUMBERS, "double": _REALS + _NUMBERS,
}  # fmt: skip
_WRONG = ("x", "1", '"1"', "{ }", "[ ]", "", "-", "1.5", "-x")
_FAVOURITES = ("layer", "layers", "name", "type", "bottom", "top", "include", "convolution_param", "dim", "input_dim")  # fmt: skip


def generated(chance: random.Random, message: str = "NetParameter", most: int = 12) -> str:
    """A text.

    Args:
        chance: What decides.
        message: What it describes.
        most: How many fields a block has at most.
    """
    facts = message_fields(message)
    names = [name for name in _FAVOURITES if name in facts] * 3 + list(facts)
    given: set[str] = set()
    text = chance.choice(_GAPS)
    for _ in range(chance.randint(0, most)):
        name = chance.choice(names)
        if name in given and not facts[name].repeated and chance.random() < 0.99:
            continue
        given.add(name)
        text += name + chance.choice(_GAPS) + _behind(facts[name], chance, most)
        text += chance.choice(_GAPS) + chance.choice(_SEPARATORS)
        if chance.random() < 0.003:
            text += chance.choice((",", ";", "x", "3", "[a.b]", "NAME: 1", "}"))
    return text


def _behind(field: Field, chance: random.Random, most: int) -> str:
    """What stands behind a field's name."""
    colon = ":" if field.kind != "message" or chance.random() < 0.3 else ""
    if chance.random() < 0.003:
        colon = chance.choice((":", "", "::", "="))
    colon += chance.choice(_GAPS)
    if chance.random() > (0.15 if field.repeated else 0.003):
        return colon + _value(field, chance, most)
    values = [_value(field, chance, most // 3) for _ in range(chance.randint(0, 3))]
    right = chance.random() < 0.97
    comma = chance.choice((",", ", ", " , ", ",\n") if right else ("", " ", ";", ",,"))
    return f"{colon}[{chance.choice(_GAPS)}{comma.join(values)}{chance.choice(_GAPS)}]"


def _value(field: Field, chance: random.Random, most: int) -> str:
    right = chance.random() < 0.995
    if not right and chance.random() < 0.5:
        return chance.choice(_WRONG)
    if field.kind == "message":
        opener, closer = chance.choice(("{}", "{}", "{}", "<>") if right else ("{>", "{ ", "<}"))
        return opener + generated(chance, field.message, most // 2) + closer
    if field.kind == "enum":
        known = [*field.labels, *field.labels, *map(str, field.numbers)]
        return chance.choice(known if right else ["NONE", "99", "-1"])
    spellings = _TABLES.get(field.kind, _NUMBERS)
    # The first of each table are plain. Many of the others would make most texts wrong.
    return chance.choice(spellings if chance.random() < 0.05 else spellings[:4])
