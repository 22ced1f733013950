"""How many multiply-accumulates a layer's weights take in a forward pass.

A multiplication with its addition counts once. What has no weights (poolings, activations,
sums) counts nothing, as is usual for such figures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec import schema
from netspec.shapes.dims import Dim, Shape, product

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from netspec.shapes.infer import LayerShapes

_MATRIX = 2  # axes of a weight that a vector is multiplied by


def macs(layer: LayerShapes) -> Dim | None:
    """The multiply-accumulates of a layer; None where that cannot be told.

    Args:
        layer: The layer, as it was set up.
    """
    count = _COUNTS.get(layer.node.type)
    if count is None:
        return 0 if schema.layer_type(layer.node.type) else None
    params = [shape for shape in layer.param_shapes or () if shape is not None]
    bottoms = [shape for shape in layer.bottom_shapes if shape is not None]
    tops = [shape for shape in layer.top_shapes if shape is not None]
    if not params or len(bottoms) < len(layer.bottom_shapes) or len(tops) < len(layer.top_shapes):
        return None
    return count(layer, params, bottoms, tops)


def _each_output(
    layer: LayerShapes, params: Sequence[Shape], bottoms: Sequence[Shape], tops: Sequence[Shape]
) -> Dim:
    """Each number of the tops is a sum over one filter."""
    del layer, bottoms
    filters = product(params[0][1:])
    return _total(product(top) * filters for top in tops)


def _each_input(
    layer: LayerShapes, params: Sequence[Shape], bottoms: Sequence[Shape], tops: Sequence[Shape]
) -> Dim:
    """Each number of the bottoms is spread over one filter."""
    del layer, tops
    filters = product(params[0][1:])
    return _total(product(bottom) * filters for bottom in bottoms)


def _inner_product(
    layer: LayerShapes, params: Sequence[Shape], bottoms: Sequence[Shape], tops: Sequence[Shape]
) -> Dim:
    del bottoms
    transposed = layer.node.layer.inner_product_param.transpose
    return product(tops[0]) * params[0][0 if transposed else -1]


def _recurrent(
    layer: LayerShapes, params: Sequence[Shape], bottoms: Sequence[Shape], tops: Sequence[Shape]
) -> Dim:
    """At every time step, each stream is multiplied by each matrix."""
    del layer, tops
    matrices = _total(product(shape) for shape in params if len(shape) == _MATRIX)
    return product(bottoms[0][:2]) * matrices


def _total(numbers: Iterable[Dim]) -> Dim:
    total: Dim = 0
    for number in numbers:
        total = total + number
    return total


_COUNTS: dict[str, Callable[..., Dim]] = {
    "Convolution": _each_output,
    "DepthwiseConvolution": _each_output,
    "ConvolutionDepthwise": _each_output,
    "ConvolutionRistretto": _each_output,
    "Deconvolution": _each_input,
    "DeconvolutionRistretto": _each_input,
    "InnerProduct": _inner_product,
    "LSTM": _recurrent,
    "Lstm": _recurrent,
    "RNN": _recurrent,
}
