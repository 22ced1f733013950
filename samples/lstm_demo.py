"""An LSTM unrolled over time, from plain layers that any Caffe runs.

What to learn here: a helper called in a loop makes one time step after another; steps share
their weights by name; and a layer's ``name=`` is one thing, the name that its top is bound
to another.

Run ``python lstm_demo.py [OUT]``: it writes ``lstm_demo.prototxt``, or OUT.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from netspec import NetSpec, dumps, layers as L, single_time_step_lstm


def lstm_net(
    T: int = 3,
    B: int = 10,
    num_output: int = 500,
    input_shape: tuple[int, ...] = (128, 10, 10),
) -> NetSpec:
    """An LSTM over T time steps.

    Args:
        T: How many time steps.
        B: How many sequences a batch has.
        num_output: How many units the LSTM has.
        input_shape: The shape of one step of one sequence. The input is ``X``, of shape
            ``T x B x input_shape``, and the result ``H``, of shape ``T x B x num_output``.

    Raises:
        ValueError: T is less than 1.
    """
    if T < 1:
        raise ValueError(f"an LSTM has at least one time step, not T={T}")
    ns = NetSpec(name="LSTM using NetSpec example")

    # The states before the first step: all zero.
    zeros = dict(shape=dict(dim=[1, B, num_output]), data_filler=dict(type="constant", value=0))
    h = ns.h0 = L.DummyData(name="h0", dummy_data_param=zeros)
    c = ns.c0 = L.DummyData(name="c0", dummy_data_param=zeros)

    # Noise stands for the input: Caffe's own layers feed real sequences in its place.
    ns.X = L.DummyData(name="X", shape=dict(dim=[T, B, *input_shape]))
    x: Any = L.Slice(ns.X, name="slice_X", axis=0, ntop=T, slice_point=list(range(1, T)))
    xt = [x] if T == 1 else x  # one top comes as it is, several come as a tuple

    weights = None  # the first step names them, and the others take these names
    all_h = []
    for t in range(T):
        c, h, weights = single_time_step_lstm(ns, h, c, xt[t], f"t{t}/", num_output, weights)
        # A name holds one top, and a top has one name: the last one in the order of the
        # names' first use. So for t > 0 the step's "t1/lstm/c" becomes "c1". For t = 0 the
        # names "c0" and "h0" are taken from the zero states above, whose blobs therefore
        # get automatic names (DummyData1, DummyData2) while their layers stay "h0" and
        # "c0" by ``name=``. And since "c0" was in use before "t0/lstm/c", the first step's
        # blob keeps the latter. Call the zero states h_init and c_init to have it all plain.
        ns[f"c{t}"] = c
        ns[f"h{t}"] = h
        all_h.append(h)

    ns.H = L.Concat(*all_h, name="concat_h", axis=0)
    return ns


def main() -> None:
    """Write the net."""
    path = sys.argv[1] if len(sys.argv) > 1 else "lstm_demo.prototxt"
    with Path(path).open("w", encoding="utf-8") as file:
        # Printed, as scripts for Caffe print their nets: an empty line ends the file.
        print(dumps(lstm_net()), file=file)


if __name__ == "__main__":
    main()
