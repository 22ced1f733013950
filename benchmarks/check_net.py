"""The check against protobuf's own parser: the demo, twice as long and ten times, and real nets."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from google.protobuf import text_format

from benchmarks.measure import Figure, best_in_turn, seconds
from netspec import check, dumps, load, schema
from netspec.errors import NetspecError

if TYPE_CHECKING:
    from collections.abc import Iterator

DEMO, LINEAR, GOOGLENET, CORPUS = 0.8, 12.5, 1.0, 2.5
ROOT = Path(__file__).parents[1]
NETS = ROOT.parent / "shared" / "corpus" / "nets"


def figures() -> Iterator[Figure]:
    """Message to report over ``text_format.Parse``; T=10,000 over T=1000; GoogLeNet; the corpus."""
    lstm_net = import_module("netspec.samples.lstm_demo").lstm_net
    net = lstm_net(T=1000).to_proto()
    text = dumps(net)
    ours, parse = best_in_turn(lambda: check(net), lambda: _parsed(text))
    yield Figure("check of the demo, T=1000 / Parse", ours, parse, DEMO)
    long = lstm_net(T=10_000).to_proto()
    ten, one = best_in_turn(lambda: check(long), lambda: check(net), rounds=3)
    yield Figure("check of the demo, T=10,000 / T=1000", ten, one, LINEAR)
    googlenet = (ROOT / "samples" / "googlenet_deploy.prototxt").read_text("utf-8")
    message = _parsed(googlenet)
    ours, parse = best_in_turn(lambda: check(message), lambda: _parsed(googlenet), rounds=20)
    yield Figure("check of GoogLeNet / Parse", ours, parse, GOOGLENET)
    if NETS.is_dir():
        yield _corpus()


def _corpus() -> Figure:
    """All public nets: read, and checked in both phases; over Parse of those that it takes."""
    texts = {}
    for path in sorted(NETS.glob("*/*.prototxt")):
        text = path.read_bytes().decode("utf-8", "surrogateescape")
        try:
            _parsed(text)
        except (text_format.ParseError, UnicodeError):
            continue
        texts[path] = text

    def ours() -> None:
        for path in texts:
            try:
                loaded = load(path)
            except NetspecError:
                continue
            for phase in ("TRAIN", "TEST"):
                check(loaded, phase)

    best = min(seconds(ours) for _ in range(2))
    parse = min(seconds(lambda: [_parsed(text) for text in texts.values()]) for _ in range(2))
    return Figure(f"{len(texts)} public nets, load and both phases / Parse", best, parse, CORPUS)


def _parsed(text: str) -> object:
    return text_format.Parse(text, schema.NetParameter())
