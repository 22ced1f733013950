"""ResNet-50, -101 and -152 for deployment, fluently: one function for a residual block.

What to learn here: a block is a function from a blob to a blob; two ways from one blob are
two uses of its handle; the depth is a row of a table. Normalization, scale and ReLU work in
place without a word: nothing else reads what they overwrite.

Run ``python resnet.py``: it writes ``resnet152.prototxt``.
"""

from __future__ import annotations

from typing import Any

from netspec import Blob, Net, write

BLOCKS = {50: (3, 4, 6, 3), 101: (3, 4, 23, 3), 152: (3, 8, 36, 3)}  # of each stage


def conv(x: Blob, name: str, width: int, size: int = 1, stride: int = 1, pad: int = 0) -> Blob:
    """A convolution with its normalization; the Scale has the bias."""
    x = x.conv(width, size, stride, pad, bias_term=False, name=f"res{name}")
    x = x.bn(use_global_stats=True, name=f"bn{name}")
    return x.scale(bias_term=True, name=f"scale{name}")


def block(x: Blob, name: str, width: int, stride: int = 1, *, first: bool = False) -> Blob:
    """A residual block: three convolutions, and a way around them.

    Args:
        x: ``N x C x H x W``.
        name: Stage and letter, such as ``"2a"``.
        width: Channels of the inner convolutions; the block gives four times as many.
        stride: Its stride.
        first: Whether the way around is a convolution too, since the shape changes.
    """
    around = conv(x, f"{name}_branch1", 4 * width, stride=stride) if first else x
    x = conv(x, f"{name}_branch2a", width, stride=stride).relu(name=f"res{name}_branch2a_relu")
    x = conv(x, f"{name}_branch2b", width, 3, pad=1).relu(name=f"res{name}_branch2b_relu")
    x = conv(x, f"{name}_branch2c", 4 * width)
    return around.eltwise(x, name=f"res{name}").relu(name=f"res{name}_relu")


def resnet(depth: int = 152, batch: int = 1, classes: int = 1000) -> Net:
    """A ResNet from an image to probabilities.

    Args:
        depth: How many layers of weights it has.
        batch: How many images the input holds; an image is 3 x 224 x 224.
        classes: How many classes there are.
    """
    net = Net(f"ResNet-{depth}")
    x = net.input("data", batch, 3, 224, 224)
    # In the published nets, only the shallowest one's first convolution has a bias.
    bias: dict[str, Any] = {} if depth == 50 else dict(bias_term=False)
    x = x.conv(64, 7, 2, 3, name="conv1", **bias).bn(use_global_stats=True, name="bn_conv1")
    x = x.scale(bias_term=True, name="scale_conv1").relu(name="conv1_relu").pool("max", 3, 2)
    for stage, blocks in enumerate(BLOCKS[depth], 2):
        # Blocks go by letters, a b c; in the deep nets' long stages by numbers, a b1 b2.
        numbered = depth > 50 and blocks > 3
        for letter in ["a", *(f"b{n}" if numbered else "abcdef"[n] for n in range(1, blocks))]:
            first = letter == "a"
            stride = 2 if first and stage > 2 else 1
            x = block(x, f"{stage}{letter}", 2 ** (stage + 4), stride, first=first)
    x.pool("ave", 7, 1, name="pool5").fc(classes, name="fc1000").softmax()
    return net


def main() -> None:
    """Write the deepest one."""
    write(resnet(), "resnet152.prototxt")


if __name__ == "__main__":
    main()
