"""A net for videos (LRCN), fluently: convolutions look at frames, an LSTM at their order.

What to learn here: Caffe's own LSTM layer; Reshape between frames in one row and frames by
time; a data layer in Python, whose shapes are told, so that all others are checked; a layer
whose blob has another name.

Run ``python lrcn_joints.py``: it writes ``lrcn_joints.prototxt``.
"""

from __future__ import annotations

from typing import Any

from netspec import Blob, Net, write


def lrcn(steps: int = 16, clips: int = 24, classes: int = 101) -> Net:
    """The net from frames to a loss.

    Args:
        steps: How many frames of a clip the LSTM reads at once (T).
        clips: How many clips it reads side by side (B). The data layer gives ``T * B``
            frames in one row: first each clip's first frame, then each clip's second...
        classes: How many kinds of clips there are.
    """
    net = Net("lstm_joints")
    rows = steps * clips
    # The user's own class, in sequence_input_layer.py. A marker is 0 at a clip's first
    # frame, where the LSTM forgets what it saw, and 1 where the clip goes on.
    data, label, markers = net.python(
        "sequence_input_layer",
        "videoReadTrain_RGB",
        ("data", "label", "clip_markers"),
        shapes=[(rows, 3, 227, 227), (rows,), (rows,)],
    )
    x = frames(data)

    # T * B rows become T x B: time comes first, as the LSTM wants it.
    x = x.reshape(shape=dict(dim=[steps, clips, 4096]), name="reshape-data", tops="fc6-reshape")
    label = label.reshape(shape=dict(dim=[steps, clips]), name="reshape-label")
    markers = markers.reshape(shape=dict(dim=[steps, clips]), name="reshape-cm")
    filler = dict(type="uniform", min=-0.01, max=0.01)
    x = x.lstm(markers, num_output=256, weight_filler=filler, bias_filler=constant(0), name="lstm1")
    # Not in place, as the LSTM reads its own result again when it learns: Net sees to it.
    x = x.drop(0.5, name="lstm1-drop")
    # axis=2: T and B stay, each frame of each clip is classified.
    x = x.fc(classes, axis=2, name="fc8-final", **learnt(bias=0, rate=10))
    x.softmax_loss(label, softmax_param=dict(axis=2))
    return net


def frames(x: Blob) -> Blob:
    """The layers that look at each frame by itself.

    Args:
        x: The frames, ``(T * B) x 3 x height x width``.

    Returns:
        What they see, ``(T * B) x 4096``.
    """
    net = x.net
    norm = net.defaults("lrn", local_size=5, alpha=1e-4, beta=0.75)
    with net.defaults("conv", "fc", **learnt(bias=0.1)), norm:
        x = x.conv(96, 7, 2).relu().pool("max", 3, 2).lrn()
        x = x.conv(384, 5, 2, group=2).relu().pool("max", 3, 2).lrn()
        x = x.conv(512, 3, pad=1).relu().conv(512, 3, pad=1, group=2).relu()
        x = x.conv(384, 3, pad=1, group=2).relu().pool("max", 3, 2)
        return x.fc(4096, name="fc6").relu().drop(0.9)


def learnt(bias: float, rate: int = 1) -> dict[str, Any]:
    """Rates and fillers of a layer that learns; its bias does so twice as fast."""
    return dict(
        param=[dict(lr_mult=rate, decay_mult=1), dict(lr_mult=2 * rate, decay_mult=0)],
        weight_filler=dict(type="gaussian", std=0.01),
        bias_filler=constant(bias),
    )


def constant(value: float) -> dict[str, Any]:
    """A filler of one value."""
    return dict(type="constant", value=value)


def main() -> None:
    """Write the net."""
    write(lrcn(), "lrcn_joints.prototxt")


if __name__ == "__main__":
    main()
