"""What rules ask of a layer: whether it is a loss, where data comes from, whether it learns."""

from __future__ import annotations

from typing import Any

from netspec import schema

# Layers of BVLC Caffe that have parameters. Source: include/caffe/layers/*.hpp.
_LEARNING = frozenset(
    {
        "BatchNorm",
        "Bias",
        "Convolution",
        "Deconvolution",
        "Embed",
        "InnerProduct",
        "LSTM",
        "PReLU",
        "RNN",
        "Scale",
    }
)


def is_loss(layer: Any) -> bool:
    """Whether a layer adds to what is minimized: it is a loss, or has a loss_weight."""
    known = schema.layer_type(layer.type)
    return (known is not None and known.loss) or any(layer.loss_weight)


def is_source(layer: Any) -> bool:
    """Whether a layer is where data comes from: it reads no blob and makes some."""
    return len(layer.bottom) == 0 and len(layer.top) > 0


def may_learn(layer: Any) -> bool:
    """Whether a layer has parameters, as far as one knows: those of forks may have some."""
    known = schema.layer_type(layer.type)
    if known is None or known.vendor is not None:
        return known is None or known.family not in ("data", "loss")
    return known.name in _LEARNING
