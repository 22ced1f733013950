"""Which filler fills which parameter blob of which layer type.

Source: ``LayerSetUp`` of the layers in src/caffe/layers of BVLC Caffe; of the types of forks,
the same of theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from netspec import schema

if TYPE_CHECKING:
    from collections.abc import Sequence


class _Role(NamedTuple):
    """What a parameter blob is to its layer.

    Attributes:
        field: The filler's field in the layer's parameters.
        value: What fills the blob where there is no such filler.
    """

    field: str
    value: float = 0.0


_WEIGHTS, _BIAS = _Role("weight_filler"), _Role("bias_filler")
# Types whose blobs are weights, but those with one axis, which are biases.
_WEIGHTED = {
    "Convolution": "convolution_param",
    "ConvolutionDepthwise": "convolution_param",
    "DepthwiseConvolution": "convolution_param",
    "Deconvolution": "convolution_param",
    "InnerProduct": "inner_product_param",
    "Embed": "embed_param",
    "LSTM": "recurrent_param",
    "RNN": "recurrent_param",
    "Lstm": "lstm_param",
}
_LISTED: dict[str, tuple[str, Sequence[_Role]]] = {
    "Bias": ("bias_param", (_Role("filler"),)),
    "PReLU": ("prelu_param", (_Role("filler", 0.25),)),
    "Normalize": ("norm_param", (_Role("scale_filler", 1.0),)),
}


def filler_of(layer: Any, index: int, axes: int) -> Any:
    """The filler of a parameter blob; constant 0 for blobs that Caffe does not fill.

    Args:
        layer: The LayerParameter.
        index: Which of its parameter blobs.
        axes: How many axes that has.

    Returns:
        A FillerParameter.
    """
    holder, role = _role(layer, index, axes)
    if role is None:
        return _constant(0.0)
    param = getattr(layer, holder)
    return getattr(param, role.field) if param.HasField(role.field) else _constant(role.value)


def _role(layer: Any, index: int, axes: int) -> tuple[str, _Role | None]:
    if layer.type in _WEIGHTED:
        return _WEIGHTED[layer.type], _BIAS if index and axes == 1 else _WEIGHTS
    if layer.type == "Scale":
        scale = index == 0 and len(layer.bottom) == 1
        return "scale_param", _Role("filler", 1.0) if scale else _BIAS
    if layer.type == "BN":
        return "bn_param", _of_bn(layer.bn_param, index)
    holder, roles = _LISTED.get(layer.type, ("", ()))
    return holder, roles[index] if index < len(roles) else None


def _of_bn(param: Any, index: int) -> _Role | None:
    """Scale and shift, by the names that the fork gives their fillers; then the statistics."""
    named = ("scale_filler", "shift_filler"), ("slope_filler", "bias_filler")
    if index >= len(named):
        return None
    first, second = (pair[index] for pair in named)
    return _Role(second if param.HasField(second) else first)


def _constant(value: float) -> Any:
    return schema.message_class("FillerParameter")(value=value)
