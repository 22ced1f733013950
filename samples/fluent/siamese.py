"""A siamese net on pairs of digits, fluently: two towers that share their weights.

What to learn here: a tower is a function, which is called twice; ``net.share`` names the
parameters the first time and uses the names after that; a blob of pairs is cut into two.

Run ``python siamese.py``: it writes ``siamese.prototxt``.
"""

from __future__ import annotations

from netspec import Blob, Net, write

LEARNT = dict(
    param=[dict(lr_mult=1), dict(lr_mult=2)],
    weight_filler=dict(type="xavier"),
    bias_filler=dict(type="constant"),
)


def siamese(folder: str = "examples/siamese", margin: float = 1) -> Net:
    """The net for both phases.

    Args:
        folder: Where the data bases of pairs are. A pair is one image of 2 channels.
        margin: How far apart digits of different kinds shall be.
    """
    net = Net("mnist_siamese_train_test")
    for phase, batch in (("TRAIN", 64), ("TEST", 100)):
        with net.phase(phase):
            pairs, similar = net.data(
                f"{folder}/mnist_siamese_{phase.lower()}_leveldb",
                batch,
                backend=None,  # LevelDB, as Caffe takes it
                tops=("pair_data", "sim"),
                scale=1 / 256,
                shape=(batch, 2, 28, 28),
            )
    data, data_p = pairs.slice(
        slice_dim=1, slice_point=[1], name="slice_pair", tops=("data", "data_p")
    )
    # The towers' parameters are conv1_w, conv1_b and so on, after the layers of the first.
    with net.share("towers", prefix=""):
        left = tower(data)
    with net.share("towers"):
        right = tower(data_p, "_p")
    left.contrastive_loss(right, similar, margin=margin)
    return net


def tower(x: Blob, suffix: str = "") -> Blob:
    """One of the towers.

    Args:
        x: The digits, ``N x 1 x 28 x 28``.
        suffix: What the names of the tower's layers end with.

    Returns:
        The digits as points of a plane, ``N x 2``.
    """
    net = x.net
    with net.defaults("conv", stride=1, **LEARNT), net.defaults("fc", **LEARNT):
        x = x.conv(20, 5, name=f"conv1{suffix}").pool("max", 2, name=f"pool1{suffix}")
        x = x.conv(50, 5, name=f"conv2{suffix}").pool("max", 2, name=f"pool2{suffix}")
        x = x.fc(500, name=f"ip1{suffix}").relu(name=f"relu1{suffix}")
        return x.fc(10, name=f"ip2{suffix}").fc(2, name=f"feat{suffix}")


def main() -> None:
    """Write the net."""
    write(siamese(), "siamese.prototxt")


if __name__ == "__main__":
    main()
