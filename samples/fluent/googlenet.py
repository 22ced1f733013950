"""GoogLeNet, fluently: trained and deployed; nine inception modules from one table.

What to learn here: ``netspec.blocks`` has the module, as a function from a blob to a blob;
scopes name its layers; what layers of a type have in common is said once; losses on the way.

Run ``python googlenet.py``: it writes ``googlenet_train_val.prototxt`` and
``googlenet_deploy.prototxt``.
"""

from __future__ import annotations

from netspec import Blob, Net, blocks, write

# Widths of a module: 1x1; 3x3 and 5x5, each after its reduction; pool_proj.
MODULES = {
    "3a": (64, 96, 128, 16, 32, 32),
    "3b": (128, 128, 192, 32, 96, 64),
    "4a": (192, 96, 208, 16, 48, 64),
    "4b": (160, 112, 224, 24, 64, 64),
    "4c": (128, 128, 256, 24, 64, 64),
    "4d": (112, 144, 288, 32, 64, 64),
    "4e": (256, 160, 320, 32, 128, 128),
    "5a": (256, 160, 320, 32, 128, 128),
    "5b": (384, 192, 384, 48, 128, 128),
}
# The bias learns twice as fast as the weights, and does not decay.
RATES = [dict(lr_mult=1, decay_mult=1), dict(lr_mult=2, decay_mult=0)]


def googlenet(x: Blob, label: Blob | None = None) -> Blob:
    """The layers from images to scores.

    Args:
        x: Images, ``N x 3 x 224 x 224``.
        label: Their labels, for losses on the way.

    Returns:
        Scores, ``N x 1000``.
    """
    net, bias = x.net, dict(type="constant", value=0.2)
    learnt = dict(param=RATES, weight_filler=dict(type="xavier"), bias_filler=bias)
    norm = dict(local_size=5, alpha=1e-4, beta=0.75)
    with net.defaults("conv", "fc", **learnt), net.defaults("lrn", **norm):
        x = x.conv(64, 7, 2, 3, name="conv1/7x7_s2").relu(name="conv1/relu_7x7")
        x = x.pool("max", 3, 2, name="pool1/3x3_s2").lrn(name="pool1/norm1")
        x = x.conv(64, 1, name="conv2/3x3_reduce").relu(name="conv2/relu_3x3_reduce")
        x = x.conv(192, 3, pad=1, name="conv2/3x3").relu(name="conv2/relu_3x3")
        x = x.lrn(name="conv2/norm2")
        for name, widths in MODULES.items():
            if name in ("3a", "4a", "5a"):  # a new stage
                x = x.pool("max", 3, 2, name=f"pool{int(name[0]) - 1}/3x3_s2")
            with net.scope(f"inception_{name}/"):
                x = blocks.inception(x, *widths)
            if label is not None and name in ("4a", "4d"):
                add_loss(x, label, "loss1" if name == "4a" else "loss2")
        x = x.pool("ave", 7, 1, name="pool5/7x7_s1").drop(0.4, name="pool5/drop_7x7_s1")
        return x.fc(1000, name="loss3/classifier", bias_filler=dict(type="constant", value=0))


def add_loss(x: Blob, label: Blob, name: str) -> None:
    """Add a loss on the way, which helps the layers below it to learn."""
    with x.net.scope(f"{name}/"):
        x = x.pool("ave", 5, 3, name="ave_pool").conv(128, 1, name="conv").relu(name="relu_conv")
        x = x.fc(1024, name="fc").relu(name="relu_fc").drop(0.7, name="drop_fc")
        x = x.fc(1000, name="classifier", bias_filler=dict(type="constant", value=0))
        x.softmax_loss(label, name="loss", tops=name, loss_weight=0.3)
        add_accuracies(x, label)


def add_accuracies(x: Blob, label: Blob) -> None:
    """Add how often a classifier is right at once, and how often within five guesses."""
    with x.net.phase("TEST"):
        x.accuracy(label, name="top-1")
        x.accuracy(label, 5, name="top-5")


def train_val() -> Net:
    """GoogLeNet with its three losses, for the phases TRAIN and TEST."""
    net = Net("GoogleNet")
    for phase, part, batch in (("TRAIN", "train", 32), ("TEST", "val", 50)):
        with net.phase(phase):
            images, label = net.data(
                f"examples/imagenet/ilsvrc12_{part}_lmdb",
                batch,
                mirror=phase == "TRAIN",
                crop_size=224,
                mean_value=[104, 117, 123],
            )
    scores = googlenet(images, label)
    with net.scope("loss3/"):
        scores.softmax_loss(label, name="loss3", loss_weight=1)
        add_accuracies(scores, label)
    return net


# What the published deploy net says of its fillers, by a layer's name or its last part.
STDS = {"conv2/3x3_reduce": 0.1, "7x7_s2": 0.1, "1x1": 0.03, "3x3_reduce": 0.09, "3x3": 0.03}
STDS |= {"5x5_reduce": 0.2, "5x5": 0.03, "pool_proj": 0.1}


def deploy(batch: int = 10) -> Net:
    """GoogLeNet from an input (``batch x 3 x 224 x 224``) to probabilities, without the losses."""
    net = Net("GoogleNet")
    googlenet(net.input("data", batch, 3, 224, 224)).softmax()
    # A layer's keywords are its fn.params, and can be edited until the net is written.
    for name, top in net.items():
        std = STDS.get(name) or STDS.get(name.rpartition("/")[2])
        if std:
            top.fn.params["weight_filler"] = dict(type="xavier", std=std)
    return net


def main() -> None:
    """Write both nets."""
    write(train_val(), "googlenet_train_val.prototxt")
    write(deploy(), "googlenet_deploy.prototxt")


if __name__ == "__main__":
    main()
