"""Drawing every public net: each gives an SVG in time; the slowest are named."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measure import Figure
from netspec import draw, load
from netspec.errors import NetspecError

if TYPE_CHECKING:
    from collections.abc import Iterator

NETS = Path(__file__).parents[2] / "shared" / "corpus" / "nets"
LIMIT = 10.0  # seconds for one
SLOWEST = 10


def figures() -> Iterator[Figure]:
    """The slowest net over what it may take."""
    if not NETS.is_dir():
        return
    taken: dict[str, float] = {}
    for path in sorted(NETS.glob("*/*")):
        try:
            loaded = load(path)
        except NetspecError:
            continue
        if loaded.net is None:
            continue
        start = time.perf_counter()
        assert draw(loaded).svg
        taken[f"{path.parent.name}/{path.name}"] = time.perf_counter() - start
    slowest = sorted(taken, key=lambda name: -taken[name])[:SLOWEST]
    for name in slowest:
        print(f"  {taken[name]:6.2f} s  {name}")
    yield Figure(f"{len(taken)} public nets, the slowest", taken[slowest[0]], LIMIT, 1.0)
