"""Nets that are built fluently, for type checkers: every line of this file is accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from netspec import Net, blocks, check
from netspec import layers as L

if TYPE_CHECKING:
    from netspec import Blob, Function, Top

FILLED: dict[str, Any] = {
    "weight_filler": {"type": "xavier"},
    "bias_filler": dict(type="constant"),
}


def lenet(source: str, batch_size: int) -> Net:
    """The digits' net, with a database for each phase."""
    net = Net("LeNet", force_backward=True)
    with net.phase("TRAIN"):
        data, label = net.data(source, batch_size, scale=1.0 / 255, shape=(batch_size, 1, 28, 28))
    with net.phase("TEST"):
        net.data(source, 100, include=dict(stage="all"), mean_value=128)
    with net.defaults("conv", "fc", **FILLED), net.scope("body/"):
        x = data.conv(20, 5, param=[dict(lr_mult=1), dict(lr_mult=2, decay_mult=0)])
        x = (
            x.pool("max", 2)
            .conv(50, (5, 5), pad=0, engine="CAFFE")
            .pooling(pool="MAX", kernel_size=2)
        )
        x = x.fc(500).relu(negative_slope=np.float32(0.1), in_place=False).fc(10, name="score")
    x.softmax_loss(label, loss_weight=1, propagate_down=[True, False])
    x.accuracy(label, 5, include=[dict(phase="TEST")])
    return net


def several_tops(count: int) -> Blob:
    """What a method gives depends on its type, on ntop and on tops."""
    net = Net()
    data: Blob = net.input("data", 1, 4 * count, 8, 8)
    both: tuple[Blob, ...] = net.dummy_data(shape=[dict(dim=[1]), dict(dim=[2])], ntop=2)
    parts: tuple[Blob, ...] = data.slice(count, axis=1)
    joined: Top = L.Concat(*parts, axis=1)
    net["joined"] = joined
    silent: Function = both[0].silence(both[1])
    silent.params["name"] = "quiet"
    images: Blob = net.data("train_lmdb", 1, tops="images", shape=(1, 4 * count, 8, 8))
    added = 2 * (images + net["joined"]) - 1
    return blocks.squeeze_excitation(added, reduction=2)[:, 0 : 4 * count]


def decorated(net: Net) -> Blob:
    """A decorated function keeps its type."""

    @net.scope("block/")
    @net.share("block")
    def block(x: Blob, width: int) -> Blob:
        return x.conv(width)

    return block(net.input("data", 1, 3, 8, 8), width=3)


def of_forks() -> None:
    """A layer type that the schema does not know, and types of forks."""
    net = Net(check=False)
    x = net.input("data", shape=[1, 3, 8, 8])
    unknown: Any = x.layer("SomebodysOwnLayer", name="own", convolution_param=dict(num_output=4))
    rows, _ = net.python("layers", "Mine", ["rows", "marks"], unknown, param_str="{}")
    rows.permute(order=[0, 2, 3, 1]).normalize(across_spatial=False, channel_shared=False)
    assert check(net).diagnostics


if __name__ == "__main__":
    print(lenet("train_lmdb", 64).to_proto())
    print(several_tops(3).name, decorated(Net()).shape)
    of_forks()
