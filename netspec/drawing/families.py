"""The families of layer types: what the legend calls them, and letters for black and white."""

from __future__ import annotations

from typing import NamedTuple

from netspec import schema

UNKNOWN = "unknown"


class Family(NamedTuple):
    """A family.

    Attributes:
        text: What the legend says.
        letter: What stands for it where there are no colours.
    """

    text: str
    letter: str


FAMILIES = {  # in the order of the legend
    "data": Family("data", "D"),
    "vision": Family("vision", "V"),
    "activation": Family("activation", "A"),
    "normalization": Family("normalization", "N"),
    "recurrent": Family("recurrent", "R"),
    "common": Family("common", "C"),
    "loss": Family("loss", "L"),
    "utility": Family("utility", "U"),
    UNKNOWN: Family("type not known", "?"),
}


def family_of(type_name: str) -> str:
    """The family of a layer type.

    >>> family_of("Pooling"), family_of("Bewildering")
    ('vision', 'unknown')

    Args:
        type_name: The type, as prototxt spells it.
    """
    known = schema.layer_type(type_name)
    return known.family if known else UNKNOWN
