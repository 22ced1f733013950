"""AlexNet twice, from one script: the net that is trained, and the net that is deployed.

What to learn here: the part that both nets share is written once, so it cannot drift apart;
small functions make what repeats. They are the nets of Caffe's model ``bvlc_alexnet``.

Run ``python alexnet.py``: it writes ``alexnet_train_val.prototxt`` and
``alexnet_deploy.prototxt``.
"""

from __future__ import annotations

from typing import Any

from netspec import NetSpec, layers as L, params as P, write

MEAN = "data/ilsvrc12/imagenet_mean.binaryproto"
LMDB = "examples/imagenet/ilsvrc12_{}_lmdb"
# Weights and bias: the bias learns twice as fast and does not decay.
RATES = [dict(lr_mult=1, decay_mult=1), dict(lr_mult=2, decay_mult=0)]


def train_val() -> NetSpec:
    """AlexNet between ImageNet and its loss, for the phases TRAIN and TEST."""
    n = NetSpec(name="AlexNet")
    n.data, n.label = images("TRAIN", "train", 256, mirror=True, ntop=2)
    # The TEST phase's layer gives the same blobs: it has no tops of its own.
    n.test_data = images("TEST", "val", 50, mirror=False, ntop=0, top=["data", "label"])
    add_body(n, fillers=True)
    n.accuracy = L.Accuracy(n.fc8, n.label, include=dict(phase="TEST"))
    n.loss = L.SoftmaxWithLoss(n.fc8, n.label)
    return n


def deploy(batch: int = 10) -> NetSpec:
    """AlexNet from an input to probabilities.

    Args:
        batch: How many images the input holds; an image is 3 x 227 x 227.
    """
    n = NetSpec(name="AlexNet")
    n.data = L.Input(shape=dict(dim=[batch, 3, 227, 227]))
    add_body(n, fillers=False)  # its weights are read from a file
    n.prob = L.Softmax(n.fc8)
    return n


def images(phase: str, part: str, batch: int, *, mirror: bool, **kwargs: Any) -> Any:
    """The data layer of a phase, as AlexNet crops and mirrors its images."""
    return L.Data(
        name="data",
        include=dict(phase=phase),
        transform_param=dict(mirror=mirror, crop_size=227, mean_file=MEAN),
        source=LMDB.format(part),
        batch_size=batch,
        backend=P.Data.LMDB,
        **kwargs,
    )


def add_body(n: NetSpec, *, fillers: bool) -> None:
    """Add the layers from ``n.data`` to ``n.fc8``.

    Args:
        n: A net that has ``n.data``.
        fillers: Whether layers say how to fill their parameters before training.
    """

    def learnt(std: float, bias: float) -> dict[str, Any]:
        if not fillers:
            return dict(param=RATES)
        return dict(
            param=RATES,
            weight_filler=dict(type="gaussian", std=std),
            bias_filler=dict(type="constant", value=bias),
        )

    def norm(bottom: Any) -> Any:
        return L.LRN(bottom, local_size=5, alpha=1e-4, beta=0.75)

    def pool(bottom: Any) -> Any:
        return L.Pooling(bottom, pool=P.Pooling.MAX, kernel_size=3, stride=2)

    def conv(number: int, bottom: Any, bias: float, **kwargs: Any) -> Any:
        top = n[f"conv{number}"] = L.Convolution(bottom, **learnt(0.01, bias), **kwargs)
        relu = n[f"relu{number}"] = L.ReLU(top, in_place=True)
        return relu

    def fc(number: int, bottom: Any) -> Any:
        top = n[f"fc{number}"] = L.InnerProduct(bottom, num_output=4096, **learnt(0.005, 0.1))
        relu = n[f"relu{number}"] = L.ReLU(top, in_place=True)
        drop = n[f"drop{number}"] = L.Dropout(relu, dropout_ratio=0.5, in_place=True)
        return drop

    n.norm1 = norm(conv(1, n.data, bias=0, num_output=96, kernel_size=11, stride=4))
    n.pool1 = pool(n.norm1)
    n.norm2 = norm(conv(2, n.pool1, bias=0.1, num_output=256, pad=2, kernel_size=5, group=2))
    n.pool2 = pool(n.norm2)
    top = conv(3, n.pool2, bias=0, num_output=384, pad=1, kernel_size=3)
    top = conv(4, top, bias=0.1, num_output=384, pad=1, kernel_size=3, group=2)
    top = conv(5, top, bias=0.1, num_output=256, pad=1, kernel_size=3, group=2)
    n.pool5 = pool(top)
    top = fc(7, fc(6, n.pool5))
    n.fc8 = L.InnerProduct(top, num_output=1000, **learnt(0.01, 0))


def main() -> None:
    """Write both nets."""
    write(train_val(), "alexnet_train_val.prototxt")
    write(deploy(), "alexnet_deploy.prototxt")


if __name__ == "__main__":
    main()
