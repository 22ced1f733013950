"""How many multiply-accumulates a layer's weights take in a forward pass.

A multiplication with its addition counts once. What has no weights (poolings, activations,
sums) counts nothing, as is usual for such figures; and so does what multiplies each value by
one weight of its own, or only looks weights up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec import schema
from netspec.shapes.dims import Dim, Shape, product
from netspec.shapes.registry import rule_of

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
        return 0 if _counts_nothing(layer) else None
    params = _whole(layer.param_shapes or ())
    bottoms, tops = _whole(layer.bottom_shapes), _whole(layer.top_shapes)
    if not params or bottoms is None or tops is None:
        return None
    return count(layer, params, bottoms, tops)


def _whole(shapes: Sequence[Shape | None]) -> list[Shape] | None:
    """Shapes that are all known, or None."""
    known = [shape for shape in shapes if shape is not None]
    return known if len(known) == len(shapes) else None


def counted_types() -> frozenset[str]:
    """The layer types with weights of which it is known what they cost, or that it is nothing."""
    return frozenset(_COUNTS) | _PER_VALUE


def _counts_nothing(layer: LayerShapes) -> bool:
    """Whether a layer that is not counted has no weights, or none that matter."""
    name = layer.node.type
    known = schema.layer_type(name)
    if name in _PER_VALUE or not layer.node.bottoms or (known is not None and known.loss):
        return True
    if layer.param_shapes is not None:
        return not layer.param_shapes
    # A layer that is refused or not known yet is still of its type, which has no weights if
    # the rule is the package's own.
    return known is not None and name not in _OPEN and rule_of(name) is not None


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
    """At every time step, each stream is multiplied by each matrix; the static input, once."""
    del tops
    steps, streams = bottoms[0][:2]
    matrices = [shape for shape in params if len(shape) == _MATRIX]
    once: Dim = 0
    if len(matrices) > _MATRICES[layer.node.type]:
        once = streams * product(matrices.pop(_STATIC))
    return steps * streams * _total(map(product, matrices)) + once


def _in_one(
    layer: LayerShapes, params: Sequence[Shape], bottoms: Sequence[Shape], tops: Sequence[Shape]
) -> Dim:
    """At every time step of each stream, which share an axis, each matrix counts."""
    del layer, tops
    return bottoms[0][0] * _total(product(shape) for shape in params if len(shape) == _MATRIX)


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
    "Convolution3D": _each_output,
    "Deconvolution": _each_input,
    "DeconvolutionRistretto": _each_input,
    "InnerProduct": _inner_product,
    "LSTM": _recurrent,
    "Lstm": _in_one,
    "RNN": _recurrent,
}
# How many matrices a recurrent layer has without a static input, and which is that input's.
_MATRICES = {"LSTM": 2, "RNN": 3}
_STATIC = 1

# Types with weights that count nothing: one for each value, or a table of which rows are copied.
_PER_VALUE = frozenset(
    {"BN", "BatchNorm", "Bias", "Embed", "Normalize", "PReLU", "Parameter", "Scale"}
)
_OPEN = frozenset({"Python"})  # types that stand for any layer
