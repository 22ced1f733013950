"""GoogLeNet, trained and deployed: nine inception modules from one function and one table.

What to learn here: a module is a function of its widths; names with slashes, which are
items of the net; losses on the way; parameters that are edited after their layer was made.
They are the nets of Caffe's model ``bvlc_googlenet``.

Run ``python googlenet.py``: it writes ``googlenet_train_val.prototxt`` and
``googlenet_deploy.prototxt``.
"""

from __future__ import annotations

from typing import Any

from netspec import NetSpec, layers as L, params as P, write

# Widths of a module: 1x1; 3x3 and 5x5, with the reduction before each; pool_proj.
Widths = tuple[int, tuple[int, int], tuple[int, int], int]
MODULES: dict[str, Widths] = {
    "3a": (64, (96, 128), (16, 32), 32),
    "3b": (128, (128, 192), (32, 96), 64),
    "4a": (192, (96, 208), (16, 48), 64),
    "4b": (160, (112, 224), (24, 64), 64),
    "4c": (128, (128, 256), (24, 64), 64),
    "4d": (112, (144, 288), (32, 64), 64),
    "4e": (256, (160, 320), (32, 128), 128),
    "5a": (256, (160, 320), (32, 128), 128),
    "5b": (384, (192, 384), (48, 128), 128),
}
POOL_AFTER = {"3b": "pool3/3x3_s2", "4e": "pool4/3x3_s2"}
LOSS_AFTER = {"4a": "loss1", "4d": "loss2"}
# What the published deploy net says of its fillers, by a layer's name or its last part.
STDS = {"conv2/3x3_reduce": 0.1, "7x7_s2": 0.1, "1x1": 0.03, "3x3_reduce": 0.09, "3x3": 0.03}
STDS |= {"5x5_reduce": 0.2, "5x5": 0.03, "pool_proj": 0.1}
MAX_3X3: dict[str, Any] = dict(pool=P.Pooling.MAX, kernel_size=3)
NORM: dict[str, Any] = dict(local_size=5, alpha=1e-4, beta=0.75)
LMDB = "examples/imagenet/ilsvrc12_{}_lmdb"


def train_val() -> NetSpec:
    """GoogLeNet with its three losses, for the phases TRAIN and TEST."""
    n = NetSpec(name="GoogleNet")
    n.data, n.label = images("TRAIN", "train", 32, mirror=True, ntop=2)
    # The TEST phase's layer gives the same blobs: it has no tops of its own.
    n.test_data = images("TEST", "val", 50, mirror=False, ntop=0, top=["data", "label"])
    add_body(n, losses=True)
    n["loss3/loss3"] = L.SoftmaxWithLoss(n["loss3/classifier"], n.label, loss_weight=1)
    add_accuracies(n, "loss3")
    return n


def deploy(batch: int = 10) -> NetSpec:
    """GoogLeNet from an input (batch x 3 x 224 x 224) to probabilities, without the losses."""
    n = NetSpec(name="GoogleNet")
    n.data = L.Input(shape=dict(dim=[batch, 3, 224, 224]))
    add_body(n, losses=False)
    n.prob = L.Softmax(n["loss3/classifier"])
    # A layer's keywords are its top's fn.params, and can be edited until the net is written.
    for name in n:
        std = STDS.get(name) or STDS.get(name.rpartition("/")[2])
        if std:
            top: Any = n[name]
            top.fn.params["weight_filler"] = dict(type="xavier", std=std)
    return n


def images(phase: str, part: str, batch: int, *, mirror: bool, **kwargs: Any) -> Any:
    """The data layer of a phase."""
    return L.Data(
        name="data",
        include=dict(phase=phase),
        transform_param=dict(mirror=mirror, crop_size=224, mean_value=[104, 117, 123]),
        source=LMDB.format(part),
        batch_size=batch,
        backend=P.Data.LMDB,
        **kwargs,
    )


def add_body(n: NetSpec, *, losses: bool) -> None:
    """Add the layers from ``n.data`` to the last classifier, with or without losses on the way."""
    top = add_conv(n, "conv1/7x7_s2", n.data, 64, 7, relu="conv1/relu_7x7", pad=3, stride=2)
    top = n["pool1/3x3_s2"] = L.Pooling(top, stride=2, **MAX_3X3)
    top = n["pool1/norm1"] = L.LRN(top, **NORM)
    top = add_conv(n, "conv2/3x3_reduce", top, 64, 1)
    top = add_conv(n, "conv2/3x3", top, 192, 3, pad=1)
    top = n["conv2/norm2"] = L.LRN(top, **NORM)
    top = n["pool2/3x3_s2"] = L.Pooling(top, stride=2, **MAX_3X3)
    for name, widths in MODULES.items():
        top = add_inception(n, f"inception_{name}", top, widths)
        if losses and name in LOSS_AFTER:
            add_loss(n, LOSS_AFTER[name], top)
        if name in POOL_AFTER:
            top = n[POOL_AFTER[name]] = L.Pooling(top, stride=2, **MAX_3X3)
    top = n["pool5/7x7_s1"] = L.Pooling(top, pool=P.Pooling.AVE, kernel_size=7, stride=1)
    top = n["pool5/drop_7x7_s1"] = L.Dropout(top, dropout_ratio=0.4, in_place=True)
    n["loss3/classifier"] = L.InnerProduct(top, num_output=1000, **learnt(bias=0))


def add_inception(n: NetSpec, name: str, bottom: Any, widths: Widths) -> Any:
    """Add a module: four ways from the bottom, side by side, and their channels together."""
    w1, w3, w5, w_proj = widths
    way1 = add_conv(n, f"{name}/1x1", bottom, w1, 1)
    way3 = add_conv(n, f"{name}/3x3_reduce", bottom, w3[0], 1)
    way3 = add_conv(n, f"{name}/3x3", way3, w3[1], 3, pad=1)
    way5 = add_conv(n, f"{name}/5x5_reduce", bottom, w5[0], 1)
    way5 = add_conv(n, f"{name}/5x5", way5, w5[1], 5, pad=2)
    pool = n[f"{name}/pool"] = L.Pooling(bottom, stride=1, pad=1, **MAX_3X3)
    proj = add_conv(n, f"{name}/pool_proj", pool, w_proj, 1)
    top = n[f"{name}/output"] = L.Concat(way1, way3, way5, proj)
    return top


def add_loss(n: NetSpec, name: str, bottom: Any) -> None:
    """Add a loss on the way, which helps the layers below it to learn."""
    top = n[f"{name}/ave_pool"] = L.Pooling(bottom, pool=P.Pooling.AVE, kernel_size=5, stride=3)
    top = add_conv(n, f"{name}/conv", top, 128, 1)
    top = n[f"{name}/fc"] = L.InnerProduct(top, num_output=1024, **learnt(bias=0.2))
    top = n[f"{name}/relu_fc"] = L.ReLU(top, in_place=True)
    top = n[f"{name}/drop_fc"] = L.Dropout(top, dropout_ratio=0.7, in_place=True)
    top = n[f"{name}/classifier"] = L.InnerProduct(top, num_output=1000, **learnt(bias=0))
    # The layer is called "loss1/loss", and its blob "loss1/loss1".
    n[f"{name}/{name}"] = L.SoftmaxWithLoss(top, n.label, name=f"{name}/loss", loss_weight=0.3)
    add_accuracies(n, name)


def add_accuracies(n: NetSpec, name: str) -> None:
    """Add how often a classifier is right at once, and how often within five guesses."""
    guess, test = n[f"{name}/classifier"], dict(phase="TEST")
    n[f"{name}/top-1"] = L.Accuracy(guess, n.label, include=test)
    n[f"{name}/top-5"] = L.Accuracy(guess, n.label, include=test, top_k=5)


def add_conv(
    n: NetSpec, name: str, bottom: Any, width: int, size: int, *, relu: str = "", **kwargs: Any
) -> Any:
    """Add a convolution and its ReLU, which is called a/relu_b for a convolution a/b."""
    conv = n[name] = L.Convolution(
        bottom, num_output=width, kernel_size=size, **learnt(bias=0.2), **kwargs
    )
    top = n[relu or name.replace("/", "/relu_")] = L.ReLU(conv, in_place=True)
    return top


def learnt(bias: float) -> dict[str, Any]:
    """Rates and fillers of a layer that learns; its bias does so twice as fast."""
    return dict(
        param=[dict(lr_mult=1, decay_mult=1), dict(lr_mult=2, decay_mult=0)],
        weight_filler=dict(type="xavier"),
        bias_filler=dict(type="constant", value=bias),
    )


def main() -> None:
    """Write both nets."""
    write(train_val(), "googlenet_train_val.prototxt")
    write(deploy(), "googlenet_deploy.prototxt")


if __name__ == "__main__":
    main()
