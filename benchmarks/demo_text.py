"""The demo with T=1000, script to text, against protobuf's own parser on that text."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from google.protobuf import text_format

from benchmarks.measure import Figure, best_in_turn
from netspec import dumps, schema

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT = 0.35


def figures() -> Iterator[Figure]:
    """Script to text, over ``text_format.Parse`` of the text."""
    lstm_net = import_module("netspec.samples.lstm_demo").lstm_net
    text = dumps(lstm_net(T=1000))
    ours, parse = best_in_turn(
        lambda: dumps(lstm_net(T=1000)), lambda: text_format.Parse(text, schema.NetParameter())
    )
    yield Figure(f"demo T=1000 to {len(text) / 1e6:.2f} MB of text / Parse", ours, parse, LIMIT)
