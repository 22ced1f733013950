"""Identifiers made of names: of blobs, layers and blocks, whatever characters those have."""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata

_WORDS = re.compile(r"[A-Za-z0-9]+")
_LONGEST = 40
_TAKEN = frozenset(dir(builtins)) | frozenset(keyword.kwlist) | frozenset(keyword.softkwlist)


def identifier(text: str, default: str, prefix: str = "") -> str:
    """A name as an identifier in lower case.

    >>> identifier("conv1/7x7_s2", "x"), identifier("3x3", "x", "conv"), identifier("input", "x")
    ('conv1_7x7_s2', 'conv3x3', 'input_')

    Args:
        text: The name.
        default: What it is called if nothing of it can be in an identifier.
        prefix: What goes before a digit.
    """
    plain = unicodedata.normalize("NFKD", text[:200])
    found = "_".join(_WORDS.findall(plain)).lower()[:_LONGEST].strip("_") or default
    if found[0].isdigit():
        found = (prefix or f"{default}_") + found
    # One letter that looks like a digit is no name.
    return f"{found}_" if found in _TAKEN or found in ("l", "o") else found


class Namer:
    """Gives identifiers, each once.

    Args:
        taken: Those that are taken already.
    """

    def __init__(self, taken: set[str] | frozenset[str] = frozenset()) -> None:
        self.taken = set(taken)

    def __call__(self, wanted: str) -> str:
        """An identifier that is free: the one that is wanted, or one like it.

        Args:
            wanted: An identifier.
        """
        name, number = wanted, 1
        while name in self.taken:
            number += 1
            name = f"{wanted}_{number}" if wanted[-1:].isdigit() else f"{wanted}{number}"
        self.taken.add(name)
        return name
