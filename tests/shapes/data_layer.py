"""Data layers for tables: without bottoms, and with as many tops as a case asks for."""

from __future__ import annotations

from tests.shapes.one_layer import made


def data_layer(kind, fields, count=2):
    """What is in a layer with the tops t0, t1 and so on, beside its name."""
    names = " ".join(f'top: "t{place}"' for place in range(count))
    return f'type: "{kind}" {names} {fields}'


def tops(layer, *bottoms):
    """The tops' shapes in one text, such as ``"64x?x227x227 64"``."""
    return " ".join(made(layer, *bottoms)[0])
