"""The demo with T=10,000 against T=1000: time and memory, each in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from benchmarks.measure import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT = 11.0
ROUNDS = 3
_CHILD = """
import json, sys, time
from netspec import dumps
from netspec.samples.lstm_demo import lstm_net
dumps(lstm_net(T=3))
def memory(what):  # in MB; not getrusage's, which begins with the parent's
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith(what)) / 1024
before = memory("VmRSS")
start = time.perf_counter()
text = dumps(lstm_net(T=int(sys.argv[1])))
print(json.dumps([time.perf_counter() - start, memory("VmHWM") - before]))
"""


def figures() -> Iterator[Figure]:
    """Time and peak memory beyond the imports' of T=10,000, over those of T=1000."""
    large = _best(10_000)
    small = _best(1_000)
    for name, unit, at in (("time", "s", 0), ("memory", "MB", 1)):
        yield Figure(f"demo T=10,000 / T=1000, {name}", large[at], small[at], LIMIT, unit)


def _best(steps: int) -> list[float]:
    runs = [
        json.loads(subprocess.check_output([sys.executable, "-c", _CHILD, str(steps)]))
        for _ in range(ROUNDS)
    ]
    return [min(run[at] for run in runs) for at in (0, 1)]
