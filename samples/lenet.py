"""LeNet on MNIST: a first net, with its training and its test data in one file.

What to learn here: how layers become a net; in-place layers; rules that say which phase a
layer is for. It is the net of Caffe's MNIST example (``lenet_train_test.prototxt``).

Run ``python lenet.py``: it writes ``lenet.prototxt``.
"""

from __future__ import annotations

from typing import Any

from netspec import NetSpec, layers as L, params as P, write

# What layers have in common is a dictionary like any other, given with **.
MNIST: dict[str, Any] = dict(name="mnist", backend=P.Data.LMDB, transform_param=dict(scale=1 / 256))
FILLERS: dict[str, Any] = dict(weight_filler=dict(type="xavier"), bias_filler=dict(type="constant"))
# Learning rates of the weights and of the bias, as multiples of the solver's.
RATES = [dict(lr_mult=1), dict(lr_mult=2)]


def lenet(folder: str = "examples/mnist", classes: int = 10) -> NetSpec:
    """LeNet for both phases.

    Args:
        folder: Where the data bases of the digits are.
        classes: How many kinds of digits there are.
    """
    n = NetSpec(name="LeNet")

    n.data, n.label = L.Data(
        source=f"{folder}/mnist_train_lmdb",
        batch_size=64,
        include=dict(phase="TRAIN"),
        ntop=2,
        **MNIST,
    )
    # In the TEST phase another layer gives the same two blobs. The layers below read data
    # and label, whichever layer it is that gives them, so this one has no tops for Python
    # (ntop=0): it names its blobs itself.
    n.test_data = L.Data(
        source=f"{folder}/mnist_test_lmdb",
        batch_size=100,
        include=dict(phase="TEST"),
        top=["data", "label"],
        ntop=0,
        **MNIST,
    )

    n.conv1 = L.Convolution(n.data, num_output=20, kernel_size=5, stride=1, param=RATES, **FILLERS)
    n.pool1 = L.Pooling(n.conv1, pool=P.Pooling.MAX, kernel_size=2, stride=2)
    n.conv2 = L.Convolution(n.pool1, num_output=50, kernel_size=5, stride=1, param=RATES, **FILLERS)
    n.pool2 = L.Pooling(n.conv2, pool=P.Pooling.MAX, kernel_size=2, stride=2)
    n.ip1 = L.InnerProduct(n.pool2, num_output=500, param=RATES, **FILLERS)
    # In place: relu1 overwrites the blob ip1. Go on from n.relu1, so that the next layer
    # comes after it.
    n.relu1 = L.ReLU(n.ip1, in_place=True)
    n.ip2 = L.InnerProduct(n.relu1, num_output=classes, param=RATES, **FILLERS)

    n.accuracy = L.Accuracy(n.ip2, n.label, include=dict(phase="TEST"))
    n.loss = L.SoftmaxWithLoss(n.ip2, n.label)
    return n


def main() -> None:
    """Write the net."""
    write(lenet(), "lenet.prototxt")


if __name__ == "__main__":
    main()
