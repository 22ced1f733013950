"""A net for videos (LRCN): convolutions look at frames, an LSTM at their order.

What to learn here: Caffe's own LSTM layer, which reads a sequence and markers that say
where a clip goes on; Reshape between frames in one row and frames by time; a data layer in
Python.

Run ``python lrcn_joints.py``: it writes ``lrcn_joints.prototxt``.
"""

from __future__ import annotations

from typing import Any

from netspec import NetSpec, layers as L, params as P, write

NORM: dict[str, Any] = dict(local_size=5, alpha=1e-4, beta=0.75)
MAX: dict[str, Any] = dict(pool=P.Pooling.MAX, kernel_size=3, stride=2)


def lrcn(steps: int = 16, clips: int = 24, classes: int = 101) -> NetSpec:
    """The net from frames to a loss.

    Args:
        steps: How many frames of a clip the LSTM reads at once (T).
        clips: How many clips it reads side by side (B). The data layer gives ``T * B``
            frames in one row: first each clip's first frame, then each clip's second...
        classes: How many kinds of clips there are.
    """
    n = NetSpec(name="lstm_joints")
    # The user's own class, in sequence_input_layer.py. A marker is 0 at a clip's first
    # frame, where the LSTM forgets what it saw, and 1 where the clip goes on.
    n.data, n.label, n.clip_markers = L.Python(
        module="sequence_input_layer", layer="videoReadTrain_RGB", ntop=3
    )

    top = add_frames(n, n.data)

    # T * B rows become T x B: time comes first, as the LSTM wants it.
    by_time = [steps, clips]
    n["fc6-reshape"] = L.Reshape(top, name="reshape-data", shape=dict(dim=[*by_time, 4096]))
    n["reshape-label"] = L.Reshape(n.label, shape=dict(dim=by_time))
    n["reshape-cm"] = L.Reshape(n.clip_markers, shape=dict(dim=by_time))
    n.lstm1 = L.LSTM(
        n["fc6-reshape"],
        n["reshape-cm"],
        recurrent_param=dict(
            num_output=256,
            weight_filler=dict(type="uniform", min=-0.01, max=0.01),
            bias_filler=dict(type="constant", value=0),
        ),
    )
    # Not in place: the LSTM reads its own result again when it learns.
    n["lstm1-drop"] = L.Dropout(n.lstm1, dropout_ratio=0.5)
    # axis=2: T and B stay, each frame of each clip is classified.
    n["fc8-final"] = L.InnerProduct(
        n["lstm1-drop"], num_output=classes, axis=2, **learnt(bias=0, rate=10)
    )
    n.loss = L.SoftmaxWithLoss(n["fc8-final"], n["reshape-label"], softmax_param=dict(axis=2))
    return n


def add_frames(n: NetSpec, frames: Any) -> Any:
    """Add the layers that look at each frame by itself.

    Args:
        n: The net.
        frames: The frames, ``(T * B) x 3 x height x width``.

    Returns:
        What they see, ``(T * B) x 4096``.
    """

    def conv(number: int, bottom: Any, **kwargs: Any) -> Any:
        top = n[f"conv{number}"] = L.Convolution(bottom, **learnt(bias=0.1), **kwargs)
        relu = n[f"relu{number}"] = L.ReLU(top, in_place=True)
        return relu

    n.pool1 = L.Pooling(conv(1, frames, num_output=96, kernel_size=7, stride=2), **MAX)
    n.norm1 = L.LRN(n.pool1, **NORM)
    top = conv(2, n.norm1, num_output=384, kernel_size=5, group=2, stride=2)
    n.pool2 = L.Pooling(top, **MAX)
    n.norm2 = L.LRN(n.pool2, **NORM)
    top = conv(3, n.norm2, num_output=512, pad=1, kernel_size=3)
    top = conv(4, top, num_output=512, pad=1, kernel_size=3, group=2)
    top = conv(5, top, num_output=384, pad=1, kernel_size=3, group=2)
    n.pool5 = L.Pooling(top, **MAX)
    n.fc6 = L.InnerProduct(n.pool5, num_output=4096, **learnt(bias=0.1))
    n.relu6 = L.ReLU(n.fc6, in_place=True)
    n.drop6 = L.Dropout(n.relu6, dropout_ratio=0.9, in_place=True)
    return n.drop6


def learnt(bias: float, rate: int = 1) -> dict[str, Any]:
    """Rates and fillers of a layer that learns; its bias does so twice as fast."""
    return dict(
        param=[dict(lr_mult=rate, decay_mult=1), dict(lr_mult=2 * rate, decay_mult=0)],
        weight_filler=dict(type="gaussian", std=0.01),
        bias_filler=dict(type="constant", value=bias),
    )


def main() -> None:
    """Write the net."""
    write(lrcn(), "lrcn_joints.prototxt")


if __name__ == "__main__":
    main()
