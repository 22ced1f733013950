"""LeNet on MNIST, fluently: a net is a chain of blobs' methods.

What to learn here: blobs have methods, and each adds a layer; what layers of a type have in
common is said once; phases; the data layers of both phases give the same blobs.

Run ``python lenet.py``: it writes ``lenet.prototxt``.
"""

from __future__ import annotations

from netspec import Net, write

# Weights and bias: learning rates, as multiples of the solver's, and how they begin.
LEARNT = dict(
    param=[dict(lr_mult=1), dict(lr_mult=2)],
    weight_filler=dict(type="xavier"),
    bias_filler=dict(type="constant"),
)


def lenet(folder: str = "examples/mnist", classes: int = 10) -> Net:
    """LeNet for both phases.

    Args:
        folder: Where the data bases of the digits are.
        classes: How many kinds of digits there are.
    """
    net = Net("LeNet")
    for phase, batch in (("TRAIN", 64), ("TEST", 100)):
        with net.phase(phase):
            x, label = net.data(
                f"{folder}/mnist_{phase.lower()}_lmdb",
                batch,
                name="mnist",
                scale=1 / 256,
                shape=(batch, 1, 28, 28),
            )

    with net.defaults("conv", stride=1, **LEARNT), net.defaults("fc", **LEARNT):
        x = x.conv(20, 5).pool("max", 2).conv(50, 5).pool("max", 2)
        x = x.fc(500, name="ip1").relu().fc(classes, name="ip2")

    with net.phase("TEST"):
        x.accuracy(label)
    x.softmax_loss(label)
    return net


def main() -> None:
    """Write the net."""
    write(lenet(), "lenet.prototxt")


if __name__ == "__main__":
    main()
