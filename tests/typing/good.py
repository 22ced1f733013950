"""Nets as scripts write them, for type checkers: every line of this file is accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from netspec import NetSpec, to_proto
from netspec import layers as L
from netspec import params as P

if TYPE_CHECKING:
    from netspec import Function, Top

WEIGHT_PARAM = {"lr_mult": 1, "decay_mult": 1}
BIAS_PARAM = {"lr_mult": 2, "decay_mult": 0}
LEARNED: dict[str, Any] = {
    "param": [WEIGHT_PARAM, BIAS_PARAM],
    "weight_filler": {"type": "xavier"},
    "bias_filler": dict(type="constant"),
}


def lenet(source: str, batch_size: int) -> NetSpec:
    """The digits' net, with a database for training and its accuracy in testing."""
    n = NetSpec(name="LeNet")
    n.data, n.label = L.Data(
        source=source,
        backend=P.Data.LMDB,
        batch_size=batch_size,
        transform_param=dict(scale=1.0 / 255),
        include=dict(phase=0),
        ntop=2,
    )
    n.conv1 = L.Convolution(n.data, kernel_size=5, num_output=20, **LEARNED)
    n.pool1 = L.Pooling(n.conv1, kernel_size=2, stride=2, pool=P.Pooling.MAX)
    n.conv2 = L.Convolution(
        n.pool1,
        kernel_size=[5, 5],
        num_output=50,
        pad=(0, 0),
        weight_filler=dict(type="xavier"),
        param=[dict(lr_mult=1), dict(lr_mult=2, decay_mult=0)],
        engine="CAFFE",
    )
    n.pool2 = L.Pooling(n.conv2, pooling_param=dict(kernel_size=2, stride=2, pool="MAX"))
    n.fc1 = L.InnerProduct(n.pool2, num_output=np.int64(500), weight_filler=dict(type="xavier"))
    n.relu1 = L.ReLU(n.fc1, in_place=True, negative_slope=np.float32(0.1))
    n.score = L.InnerProduct(n["relu1"], num_output=10, name="score", param=WEIGHT_PARAM)
    n.loss = L.SoftmaxWithLoss(n.score, n.label, loss_weight=1, propagate_down=[True, False])
    n.accuracy = L.Accuracy(n.score, n.label, top_k=5, include=[dict(phase=1)], phase="TEST")
    return n


def several_tops(count: int) -> NetSpec:
    """What a layer gives depends on ntop."""
    n = NetSpec()
    data: Top = L.Input(shape=dict(dim=[1, 4 * count, 8, 8]))
    both: tuple[Top, ...] = L.DummyData(shape=[dict(dim=[1]), dict(dim=[2])], ntop=2)
    parts: tuple[Top, ...] = L.Slice(data, ntop=count, slice_point=range(4, 4 * count, 4))
    joined: Top = L.Concat(*parts, axis=1, ntop=1)
    scaled: Top = L.Scale(joined, bias_term=True, scale_param=dict(axis=1))
    silent: Function = L.Silence(*both, ntop=0)
    n.scaled, n.silent = scaled, silent
    return n


def of_forks() -> Any:
    """A layer type that the schema does not know, and a field that few scripts write."""
    data = L.Input(input_param=dict(shape=dict(dim=[1, 3, 8, 8])), top=["data"])
    unknown = L.SomebodysOwnLayer(data, name="own", convolution_param=dict(num_output=4))
    return to_proto(L.Python(unknown, module="layers", layer="Mine", param_str="{}"))


if __name__ == "__main__":
    print(lenet("train_lmdb", 64).to_proto())
    print(several_tops(3).to_proto())
    print(of_forks())
