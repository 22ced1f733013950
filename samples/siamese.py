"""A siamese net on pairs of digits: two towers that share their weights by name.

What to learn here: parameters of the same name are the same parameters; a function builds
a tower, and is called twice; Slice cuts a blob of pairs into two blobs. It is the net of
Caffe's siamese example (``mnist_siamese_train_test.prototxt``).

Run ``python siamese.py``: it writes ``siamese.prototxt``.
"""

from __future__ import annotations

from typing import Any

from netspec import NetSpec, layers as L, params as P, write

PAIRS: dict[str, Any] = dict(name="pair_data", transform_param=dict(scale=1 / 256))


def siamese(folder: str = "examples/siamese", margin: float = 1) -> NetSpec:
    """The net for both phases.

    Args:
        folder: Where the data bases of pairs are. A pair is one image of 2 channels.
        margin: How far apart digits of different kinds shall be.
    """
    n = NetSpec(name="mnist_siamese_train_test")
    n.pair_data, n.sim = L.Data(
        source=f"{folder}/mnist_siamese_train_leveldb",
        batch_size=64,
        include=dict(phase="TRAIN"),
        ntop=2,
        **PAIRS,
    )
    # The TEST phase's layer gives the same blobs: it has no tops of its own.
    n.test_data = L.Data(
        source=f"{folder}/mnist_siamese_test_leveldb",
        batch_size=100,
        include=dict(phase="TEST"),
        top=["pair_data", "sim"],
        ntop=0,
        **PAIRS,
    )
    # Two tops: a layer with ntop=2 gives a tuple of two.
    n.data, n.data_p = L.Slice(n.pair_data, name="slice_pair", slice_dim=1, slice_point=1, ntop=2)
    left = add_tower(n, n.data, "")
    right = add_tower(n, n.data_p, "_p")
    n.loss = L.ContrastiveLoss(left, right, n.sim, margin=margin)
    return n


def add_tower(n: NetSpec, bottom: Any, suffix: str) -> Any:
    """Add one of the towers.

    Args:
        n: The net.
        bottom: The digits, ``N x 1 x 28 x 28``.
        suffix: What the names of the tower's layers end with. The names of its parameters
            have no suffix, so the towers share them.

    Returns:
        The digits as points of a plane, ``N x 2``.
    """

    def weights(name: str) -> dict[str, Any]:
        return dict(
            param=[dict(name=f"{name}_w", lr_mult=1), dict(name=f"{name}_b", lr_mult=2)],
            weight_filler=dict(type="xavier"),
            bias_filler=dict(type="constant"),
        )

    def conv(name: str, bottom: Any, num_output: int) -> Any:
        top = n[name + suffix] = L.Convolution(
            bottom, num_output=num_output, kernel_size=5, stride=1, **weights(name)
        )
        return top

    def pool(name: str, bottom: Any) -> Any:
        top = n[name + suffix] = L.Pooling(bottom, pool=P.Pooling.MAX, kernel_size=2, stride=2)
        return top

    def inner_product(name: str, bottom: Any, num_output: int) -> Any:
        top = n[name + suffix] = L.InnerProduct(bottom, num_output=num_output, **weights(name))
        return top

    top = pool("pool1", conv("conv1", bottom, 20))
    top = pool("pool2", conv("conv2", top, 50))
    top = inner_product("ip1", top, 500)
    top = n["relu1" + suffix] = L.ReLU(top, in_place=True)
    top = inner_product("ip2", top, 10)
    return inner_product("feat", top, 2)


def main() -> None:
    """Write the net."""
    write(siamese(), "siamese.prototxt")


if __name__ == "__main__":
    main()
