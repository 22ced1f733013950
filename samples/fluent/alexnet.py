"""AlexNet, fluently: the net that is trained, and the net that is deployed.

What to learn here: the part that both nets share is a function from a blob to a blob; what
they do not share is said around its call.

Run ``python alexnet.py``: it writes ``alexnet_train_val.prototxt`` and
``alexnet_deploy.prototxt``.
"""

from __future__ import annotations

from typing import Any

from netspec import Blob, Net, write

MEAN = "data/ilsvrc12/imagenet_mean.binaryproto"
LMDB = "examples/imagenet/ilsvrc12_{}_lmdb"
# Weights and bias: the bias learns twice as fast and does not decay.
RATES = [dict(lr_mult=1, decay_mult=1), dict(lr_mult=2, decay_mult=0)]


def train_val() -> Net:
    """AlexNet between ImageNet and its loss, for the phases TRAIN and TEST."""
    net = Net("AlexNet")
    for phase, part, batch in (("TRAIN", "train", 256), ("TEST", "val", 50)):
        with net.phase(phase):
            images, label = net.data(
                LMDB.format(part), batch, mirror=phase == "TRAIN", crop_size=227, mean_file=MEAN
            )
    scores = body(images)
    with net.phase("TEST"):
        scores.accuracy(label)
    scores.softmax_loss(label)
    return net


def deploy(batch: int = 10) -> Net:
    """AlexNet from an input to probabilities.

    Args:
        batch: How many images the input holds; an image is 3 x 227 x 227.
    """
    net = Net("AlexNet")
    body(net.input("data", batch, 3, 227, 227)).softmax()
    for top in net.values():  # its weights are read from a file, so nothing is to be filled
        for filler in ("weight_filler", "bias_filler"):
            top.fn.params.pop(filler, None)
    return net


def body(images: Blob) -> Blob:
    """The layers from images to scores.

    Args:
        images: ``N x 3 x 227 x 227``.

    Returns:
        Scores, ``N x 1000``.
    """
    net = images.net
    with net.defaults("conv", **learnt(std=0.01, bias=0.1)), net.defaults("fc", param=RATES):
        x = images.conv(96, 11, stride=4, bias_filler=constant(0)).relu()
        x = norm(x).pool("max", 3, 2).conv(256, 5, pad=2, group=2).relu()
        x = norm(x).pool("max", 3, 2).conv(384, 3, pad=1, bias_filler=constant(0)).relu()
        x = x.conv(384, 3, pad=1, group=2).relu().conv(256, 3, pad=1, group=2).relu()
        x = x.pool("max", 3, 2)
        for name in ("fc6", "fc7"):
            x = x.fc(4096, name=name, **learnt(std=0.005, bias=0.1)).relu().drop(0.5)
        return x.fc(1000, name="fc8", **learnt(std=0.01, bias=0))


def norm(x: Blob) -> Blob:
    """Each value divided by what its neighbours among the channels have."""
    return x.lrn(local_size=5, alpha=1e-4, beta=0.75)


def learnt(std: float, bias: float) -> dict[str, Any]:
    """Rates and fillers of a layer that learns."""
    weight = dict(type="gaussian", std=std)
    return dict(param=RATES, weight_filler=weight, bias_filler=constant(bias))


def constant(value: float) -> dict[str, Any]:
    """A filler of one value."""
    return dict(type="constant", value=value)


def main() -> None:
    """Write both nets."""
    write(train_val(), "alexnet_train_val.prototxt")
    write(deploy(), "alexnet_deploy.prototxt")


if __name__ == "__main__":
    main()
