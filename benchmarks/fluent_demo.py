"""The demo built fluently, every layer's shapes checked as it grows, against the plain language."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from benchmarks.measure import Figure, best_in_turn
from netspec import Net

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec import Blob

LIMIT, LINEAR = 2.5, 12.5
ROUNDS = 3
# All steps share their weights by name.
MXW, MXB, MHW = ({"name": name, "lr_mult": 1, "decay_mult": 1} for name in ("Mxw", "Mxb", "Mhw"))
UNIFORM = {"type": "uniform", "min": -0.05, "max": 0.05}
ZERO = {"type": "constant", "value": 0}
_CHILD = """
import json, sys, time
from benchmarks.fluent_demo import fluent_net
fluent_net(T=3).to_proto()
start = time.process_time()  # of this process alone: it takes long, and machines are shared
fluent_net(T=int(sys.argv[1])).to_proto()
print(json.dumps(time.process_time() - start))
"""


def figures() -> Iterator[Figure]:
    """T=1000 to a message, over the plain language; T=10,000 over T=1000."""
    lstm_net = import_module("netspec.samples.lstm_demo").lstm_net
    ours, plain = best_in_turn(
        lambda: fluent_net(T=1000).to_proto(), lambda: lstm_net(T=1000).to_proto()
    )
    yield Figure("fluent demo, T=1000 / the plain language", ours, plain, LIMIT)
    yield Figure("fluent demo, T=10,000 / T=1000", _best(10_000), _best(1_000), LINEAR)


def fluent_net(T: int, B: int = 10, units: int = 500) -> Net:  # noqa: N803  # as papers write them
    """The demo's net: as many layers as ``lstm_net`` has, each step in a scope of its own."""
    net = Net("LSTM using NetSpec example")
    zeros = {"dim": [1, B, units]}
    h = net.dummy_data(name="h_init", shape=zeros)
    c = net.dummy_data(name="c_init", shape=zeros)
    x = net.dummy_data(name="X", shape={"dim": [T, B, 128, 10, 10]})
    all_h = []
    for t, xt in enumerate(x.slice(T, axis=0)):
        with net.scope(f"t{t}/lstm/"):
            c, h = step(xt, h, c, units)
        all_h.append(h)
    net.concat(*all_h, axis=0, name="H")
    return net


def step(x: Blob, h: Blob, c: Blob, units: int) -> tuple[Blob, Blob]:
    """One time step: the states after it."""
    m_x = x.fc(4 * units, axis=2, param=[MXW, MXB], weight_filler=UNIFORM, bias_filler=ZERO)
    m_h = h.fc(4 * units, axis=2, param=MHW, weight_filler=UNIFORM, bias_term=False)
    i, f, o, g = (m_x + m_h).slice(4, axis=2)
    i, f, o = (gate.sigmoid(in_place=True) for gate in (i, f, o))
    c = f * c + i * g.tanh(in_place=True)
    return c, o * c.tanh()


def _best(steps: int) -> float:
    command = [sys.executable, "-c", _CHILD, str(steps)]
    return min(float(json.loads(subprocess.check_output(command))) for _ in range(ROUNDS))
