"""An LSTM unrolled over time, fluently.

What to learn here: a Net is a NetSpec, so helpers for one take the other; a layer whose blob
has another name; blobs that get a second name.

Run ``python lstm_demo.py [OUT]``: it writes ``lstm_demo.prototxt``, or OUT.
"""

from __future__ import annotations

import sys
from pathlib import Path

from netspec import Net, Top, dumps, single_time_step_lstm


def lstm_net(
    T: int = 3,
    B: int = 10,
    num_output: int = 500,
    input_shape: tuple[int, ...] = (128, 10, 10),
) -> Net:
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
    net = Net("LSTM using NetSpec example")

    # The states before the first step: all zero.
    zeros = dict(shape=dict(dim=[1, B, num_output]), data_filler=dict(type="constant", value=0))
    h: Top = net.dummy_data(name="h0", dummy_data_param=zeros)
    c: Top = net.dummy_data(name="c0", dummy_data_param=zeros)

    # Noise stands for the input: Caffe's own layers feed real sequences in its place.
    x = net.dummy_data(name="X", shape=dict(dim=[T, B, *input_shape]))
    parts = [f"Slice{t}" for t in range(1, T + 1)]
    xt = x.slice(T, axis=0, slice_point=range(1, T), name="slice_X", tops=parts)

    weights, all_h = None, []
    for t in range(T):
        c, h, weights = single_time_step_lstm(net, h, c, xt[t], f"t{t}/", num_output, weights)
        # The blobs of the states get short names. Those of the zero states lose theirs to the
        # first step's, and get automatic ones; their layers keep the names that they were given.
        net[f"c{t}"], net[f"h{t}"] = c, h
        all_h.append(h)

    net.concat(*all_h, axis=0, name="concat_h", tops="H")
    return net


def main() -> None:
    """Write the net."""
    path = sys.argv[1] if len(sys.argv) > 1 else "lstm_demo.prototxt"
    with Path(path).open("w", encoding="utf-8") as file:
        # Printed, as scripts for Caffe print their nets: an empty line ends the file.
        print(dumps(lstm_net()), file=file)


if __name__ == "__main__":
    main()
