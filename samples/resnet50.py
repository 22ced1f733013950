"""ResNet-50 for deployment: 50 layers of weights from one function for a residual block.

What to learn here: a function adds a block and returns its top, the next block goes on from
there, and a table says how many there are; names are made from letters and numbers, as
the weights that were published for the net expect them.

Run ``python resnet50.py``: it writes ``resnet50.prototxt``.
"""

from __future__ import annotations

from typing import Any

from netspec import NetSpec, layers as L, params as P, write

# The stages: number, blocks (one letter each), width, and the stride of the first block.
STAGES = [(2, "abc", 64, 1), (3, "abcd", 128, 2), (4, "abcdef", 256, 2), (5, "abc", 512, 2)]


def resnet50(batch: int = 1, classes: int = 1000) -> NetSpec:
    """ResNet-50 from an image to probabilities.

    Args:
        batch: How many images the input holds; an image is 3 x 224 x 224.
        classes: How many classes there are.
    """
    n = NetSpec(name="ResNet-50")
    n.data = L.Input(shape=dict(dim=[batch, 3, 224, 224]))
    n.conv1 = L.Convolution(n.data, num_output=64, kernel_size=7, pad=3, stride=2)
    n.bn_conv1, n.scale_conv1 = batch_norm(n.conv1)
    n.conv1_relu = L.ReLU(n.scale_conv1, in_place=True)
    top = n.pool1 = L.Pooling(n.conv1_relu, kernel_size=3, stride=2, pool=P.Pooling.MAX)

    for stage, letters, width, stride in STAGES:
        for letter in letters:
            first = letter == "a"  # it changes the shape; the stage's other blocks keep it
            top = add_block(
                n, f"{stage}{letter}", top, width, stride=stride if first else 1, project=first
            )

    n.pool5 = L.Pooling(top, kernel_size=7, stride=1, pool=P.Pooling.AVE)
    n.fc1000 = L.InnerProduct(n.pool5, num_output=classes)
    n.prob = L.Softmax(n.fc1000)
    return n


def add_block(n: NetSpec, name: str, bottom: Any, width: int, *, stride: int, project: bool) -> Any:
    """Add a residual block: three convolutions, and a way around them.

    Args:
        n: The net.
        name: Stage and letter, such as ``"2a"``.
        bottom: The top of the block before.
        width: Channels of the inner convolutions; the block gives four times as many.
        stride: Stride of the block.
        project: Whether the way around is a convolution too, since the shape changes.

    Returns:
        The block's top.
    """
    around = bottom
    if project:
        around = add_conv(n, f"{name}_branch1", bottom, 4 * width, stride=stride)

    inner = add_conv(n, f"{name}_branch2a", bottom, width, stride=stride, relu=True)
    inner = add_conv(n, f"{name}_branch2b", inner, width, kernel_size=3, pad=1, relu=True)
    inner = add_conv(n, f"{name}_branch2c", inner, 4 * width)

    # n.res2a and n["res2a"] are the same; a name that is put together is written as an item.
    n[f"res{name}"] = L.Eltwise(around, inner)
    n[f"res{name}_relu"] = L.ReLU(n[f"res{name}"], in_place=True)
    return n[f"res{name}_relu"]


def add_conv(
    n: NetSpec,
    name: str,
    bottom: Any,
    num_output: int,
    *,
    kernel_size: int = 1,
    pad: int = 0,
    stride: int = 1,
    relu: bool = False,
) -> Any:
    """Add a convolution with its normalization and, if asked for, its ReLU."""
    # No bias here: the Scale layer has one.
    conv = n[f"res{name}"] = L.Convolution(
        bottom,
        num_output=num_output,
        kernel_size=kernel_size,
        pad=pad,
        stride=stride,
        bias_term=False,
    )
    norm, top = batch_norm(conv)
    n[f"bn{name}"], n[f"scale{name}"] = norm, top
    if relu:
        top = n[f"res{name}_relu"] = L.ReLU(top, in_place=True)
    return top


def batch_norm(bottom: Any) -> tuple[Any, Any]:
    """Normalize in place: Caffe has a layer that normalizes, and one that scales and shifts."""
    norm = L.BatchNorm(bottom, use_global_stats=True, in_place=True)
    return norm, L.Scale(norm, bias_term=True, in_place=True)


def main() -> None:
    """Write the net."""
    write(resnet50(), "resnet50.prototxt")


if __name__ == "__main__":
    main()
