"""Receptive fields layer by layer: what a type's windows make of the field of its bottom.

A window that reaches over ``extent`` places, each of which sees ``size`` of the input a
``stride`` further than the one before, sees ``size + (extent - 1) * stride`` of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netspec.shapes.pool_fields import kernel_of, pair_of
from netspec.shapes.setting import Setting, label
from netspec.shapes.window_fields import windows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from fractions import Fraction

    from netspec.checking import LayerReport
    from netspec.net import Node
    from netspec.shapes.windows import Windows

CHANNEL_AXIS = 1
_IMAGE_AXES = 4  # of what Pooling takes: num, channels, height, width
_WITHIN_CHANNEL = label("LRNParameter", "NormRegion", "WITHIN_CHANNEL")


class Field(NamedTuple):
    """What the values of a blob see of the input, for each spatial axis.

    Attributes:
        size: How many values of the input; behind a Deconvolution, a fraction that is to be
            rounded up.
        stride: How far apart two neighbours' windows are; less than 1 behind a Deconvolution.
    """

    size: tuple[Fraction, ...]
    stride: tuple[Fraction, ...]


class Window(NamedTuple):
    """A layer's window along one axis.

    Attributes:
        extent: How many places it reaches over, gaps of a dilation included.
        stride: How far it moves.
    """

    extent: int
    stride: int


def _concatenated(layer: LayerReport, node: Node, below: Field) -> Field | None:
    """As they are, unless the values of one bottom lie beside those of another."""
    param, shape = node.layer.concat_param, layer.bottom_shapes[0]
    axis = param.concat_dim if param.HasField("concat_dim") else param.axis
    if axis < 0 and shape is not None:
        axis += len(shape)
    return below if 0 <= axis <= CHANNEL_AXIS else None


def _normalized(layer: LayerReport, node: Node, below: Field) -> Field | None:
    """LRN looks at other channels, or at a square of neighbours."""
    del layer
    param = node.layer.lrn_param
    if param.norm_region != _WITHIN_CHANNEL:
        return below
    return _seen(below, [Window(param.local_size, 1)] * len(below.size))


def _each_place(layer: LayerReport, node: Node, below: Field) -> Field | None:
    """Normalize takes the norm of each place, or of the whole image."""
    del layer
    return None if node.layer.norm_param.across_spatial else below


def _convolved(layer: LayerReport, node: Node, below: Field) -> Field | None:
    view = _windows(layer, node, below)
    return _seen(below, [Window(view.extent(n), stride) for n, stride in enumerate(view.stride)])


def _spread(layer: LayerReport, node: Node, below: Field) -> Field | None:
    """A deconvolution: a value sees those of the bottom whose windows reach it."""
    view = _windows(layer, node, below)
    if min(view.stride, default=1) <= 0:
        return None
    reached = [-(-view.extent(axis) // stride) for axis, stride in enumerate(view.stride)]
    field = _seen(below, [Window(extent, 1) for extent in reached])
    strides = zip(below.stride, view.stride, strict=True)
    return field and field._replace(stride=tuple(one / other for one, other in strides))


def _windows(layer: LayerReport, node: Node, below: Field) -> Windows:
    return windows(_setting(layer, node), node.layer.convolution_param, len(below.size))


def _pooled(layer: LayerReport, node: Node, below: Field) -> Field | None:
    param, setting, shape = node.layer.pooling_param, _setting(layer, node), layer.bottom_shapes[0]
    if shape is None or len(shape) != _IMAGE_AXES:
        return None
    if param.global_pooling:
        return _seen(below, [Window(side, 1) for side in shape[2:] if isinstance(side, int)])
    gaps = (*param.dilation, 1, 1) if len(param.dilation) != 1 else (*param.dilation,) * 2
    return _seen(
        below,
        [
            Window((kernel - 1) * gap + 1, stride)
            for kernel, stride, gap in zip(
                kernel_of(setting, param), pair_of(setting, param, "stride"), gaps, strict=False
            )
        ],
    )


def _setting(layer: LayerReport, node: Node) -> Setting:
    """The layer as its shape rule sees it, whose readers of fields serve here too."""
    return Setting(node.layer, layer.bottom_shapes, len(layer.tops), phase=0)


def _seen(below: Field, view: Sequence[Window]) -> Field | None:
    """The field of a layer's top, if each of its values has a window of the bottom."""
    if len(view) != len(below.size) or any(min(window) <= 0 for window in view):
        return None
    sizes = zip(below.size, below.stride, view, strict=True)
    strides = zip(below.stride, view, strict=True)
    return Field(
        tuple(size + (window.extent - 1) * stride for size, stride, window in sizes),
        tuple(stride * window.stride for stride, window in strides),
    )


# Value by value from all bottoms.
JOINED = frozenset(("Eltwise", "Scale", "Bias", "Axpy", "Concat"))
# Value by value from the first bottom, as all of the family "activation" are.
SAME = frozenset(
    ("BatchNorm", "BN", "BNData", "Softmax", "Split", "Slice", "Crop", "ShuffleChannel")
) | (JOINED - {"Concat"})
FOLLOWED: dict[str, Callable[[LayerReport, Node, Field], Field | None]] = {
    **dict.fromkeys(("Convolution", "ConvolutionRistretto"), _convolved),
    **dict.fromkeys(("DepthwiseConvolution", "ConvolutionDepthwise"), _convolved),
    **dict.fromkeys(("Deconvolution", "DeconvolutionRistretto"), _spread),
    **dict.fromkeys(("LRN", "LRNRistretto"), _normalized),
    "Concat": _concatenated,
    "Normalize": _each_place,
    "Pooling": _pooled,
}
