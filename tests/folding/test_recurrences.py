"""Recurrences of all shapes: stacked, in both directions, from encoder to decoder, fed back."""

from __future__ import annotations

import pytest

import netspec
from netspec import Net

T, N, UNITS = 6, 4, 8


def lstm(net, x, h, c, key):
    """One step of an LSTM; its weights are shared under a key."""
    with net.share(key):
        gates = x.fc(4 * UNITS, axis=2, name="Mx") + h.fc(
            4 * UNITS, axis=2, bias_term=False, name="Mh"
        )
    i, f, o, g = gates.slice(4, axis=2)
    c = f.sigmoid() * c + i.sigmoid() * g.tanh()
    return o.sigmoid() * c.tanh(), c


def zeros(net, name, size=UNITS):
    return net.dummy_data(name=name, shape=dict(dim=[1, N, size]))


def start():
    net = Net("recurrence")
    x = net.dummy_data(name="X", shape=dict(dim=[T, N, 5]))
    return net, x.slice(T, axis=0)


def stacked():
    net, xs = start()
    states = [(zeros(net, f"h{level}"), zeros(net, f"c{level}")) for level in range(2)]
    outputs = []
    for t, x in enumerate(xs):
        below = x
        for level in range(2):
            with net.scope(f"t{t}/l{level}/"):
                states[level] = lstm(net, below, *states[level], f"l{level}")
            below = states[level][0]
        outputs.append(below)
    net.concat(*outputs, axis=0)
    return net


def bidirectional(*, by_step):
    net, xs = start()
    outputs = {}
    for way, steps in (("fw", range(T)), ("bw", range(T - 1, -1, -1))):
        h, c = zeros(net, f"{way}_h"), zeros(net, f"{way}_c")
        for t in steps:
            with net.scope(f"{way}/t{t}/"):
                h, c = lstm(net, xs[t], h, c, way)
                outputs[way, t] = h
    if by_step:
        both = [outputs["fw", t].concat(outputs["bw", t], axis=2) for t in range(T)]
        net.concat(*both, axis=0)
    else:
        fw, bw = (net.concat(*(outputs[way, t] for t in range(T)), axis=0) for way in ("fw", "bw"))
        fw.concat(bw, axis=2)
    return net


def encoder_decoder():
    net, xs = start()
    ys = net.dummy_data(name="Y", shape=dict(dim=[T, N, 5])).slice(T, axis=0)
    h, c = zeros(net, "h0"), zeros(net, "c0")
    for t, x in enumerate(xs):
        with net.scope(f"enc/t{t}/"):
            h, c = lstm(net, x, h, c, "enc")
    outputs = []
    for t, y in enumerate(ys):
        with net.scope(f"dec/t{t}/"):
            h, c = lstm(net, y, h, c, "dec")
            with net.share("out"):
                outputs.append(h.fc(3, axis=2, name="score"))
    net.concat(*outputs, axis=0)
    return net


def fed_back():
    net = Net("fed back")
    h, c, y = zeros(net, "h0"), zeros(net, "c0"), zeros(net, "y0", 5)
    outputs = []
    for t in range(T):
        with net.scope(f"t{t}/"):
            h, c = lstm(net, y, h, c, "cell")
            with net.share("out"):
                y = h.fc(5, axis=2, name="score")
        outputs.append(y)
    net.concat(*outputs, axis=0)
    return net


def as_caffe_unrolls():
    """Caffe's own names: the number of a layer that gates the last state is that of the last step."""
    net = Net("caffe")
    x = net.dummy_data(name="x", shape=dict(dim=[T, N, 5]))
    conts = net.dummy_data(name="cont", shape=dict(dim=[T, N])).slice(T, axis=0)
    gates = x.fc(4 * UNITS, axis=2, name="x_transform").slice(T, axis=0)
    h, c = zeros(net, "h_0"), zeros(net, "c_0")
    outputs = []
    for t in range(1, T + 1):
        cont = conts[t - 1]
        gated = h.scale(cont, axis=0, name=f"h_conted_{t - 1}", in_place=False)
        more = gated.fc(
            4 * UNITS, axis=2, bias_term=False, name=f"transform_{t}", param=dict(name="W_hc")
        )
        total = more.eltwise(gates[t - 1], name=f"gate_input_{t}")
        c, h = c.lstm_unit(total, cont, tops=[f"c_{t}", f"h_{t}"], name=f"unit_{t}")
        outputs.append(h)
    net.concat(*outputs, axis=0)
    return net


@pytest.mark.parametrize(
    ("net", "expected"),
    [
        (stacked(), ["t0/ ... t5/ 6 x 26"]),
        (
            bidirectional(by_step=False),
            ["fw/t0/ ... fw/t5/ 6 x 13", "bw/t5/ ... bw/t0/ 6 x 13"],
        ),
        (
            bidirectional(by_step=True),
            ["fw/t0/ ... fw/t5/ 6 x 13", "bw/t5/ ... bw/t0/ 6 x 13"],
        ),
        (encoder_decoder(), ["enc/t0/ ... enc/t5/ 6 x 13", "dec/t0/ ... dec/t5/ 6 x 14"]),
        (fed_back(), ["t0/ ... t5/ 6 x 14"]),
        (as_caffe_unrolls(), ["1 ... 6 6 x 4"]),
    ],
)
def test_every_recurrence_is_found_and_nothing_is_odd(net, expected):
    report = netspec.check(net)
    assert report.diagnostics == ()
    assert all(run.kind == "time" for run in report.folding.runs)
    found = [
        f"{run.names[0]} ... {run.names[-1]} {len(run)} x {run.size}" for run in report.folding.runs
    ]
    assert found == expected
