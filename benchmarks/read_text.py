"""The demo's text to a net with places, against protobuf's own parser; and twice as much."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from google.protobuf import text_format

from benchmarks.measure import Figure, best_in_turn
from netspec import dumps, load, schema
from netspec.text.read import read

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT = 0.25
LINEAR = 2.2
HALF = 25_000_000  # characters


def figures() -> Iterator[Figure]:
    """Text to message, and ``load`` with all places, over Parse; 50 MB over 25 MB."""
    text = dumps(import_module("netspec.samples.lstm_demo").lstm_net(T=1000))
    megabytes = f"{len(text) / 1e6:.2f} MB of text"
    for name, work in (
        ("to a message", lambda: read(text)),
        ("to a net, all layers' places", lambda: list(load(text).origins)),
    ):
        ours, parse = best_in_turn(work, lambda: text_format.Parse(text, schema.NetParameter()))
        yield Figure(f"{megabytes} {name} / Parse", ours, parse, LIMIT)
    layers = text.partition("\n")[2]  # without the net's name, which is given once
    half = layers * (HALF // len(layers))
    whole, part = best_in_turn(lambda: read(half + half), lambda: read(half), rounds=3)
    yield Figure(f"{2 * len(half) / 1e6:.0f} MB / {len(half) / 1e6:.0f} MB", whole, part, LINEAR)
