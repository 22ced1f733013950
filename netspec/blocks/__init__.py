"""Blocks that many nets are made of, as functions from a blob to a blob: to use, or to copy.

>>> from netspec import Net, blocks
>>> net = Net()
>>> x = net.input("data", 1, 3, 64, 64)
>>> with net.scope("res2a/"):
...     x = blocks.residual_bottleneck(x, 16, stride=2)
>>> x.name, x.shape
('res2a/sum_relu', (1, 64, 32, 32))

Each adds its layers to the blob's net, within the scope that is open. What a block does not
say of its layers, such as fillers and rates, ``net.defaults(...)`` says.
"""

from __future__ import annotations

from netspec.blocks.convolutions import conv_bn_scale, conv_bn_scale_relu, depthwise_separable
from netspec.blocks.excitation import squeeze_excitation
from netspec.blocks.inception import inception
from netspec.blocks.residual import residual_basic, residual_bottleneck
from netspec.blocks.ssd import ssd_head

__all__ = [
    "conv_bn_scale",
    "conv_bn_scale_relu",
    "depthwise_separable",
    "inception",
    "residual_basic",
    "residual_bottleneck",
    "squeeze_excitation",
    "ssd_head",
]
