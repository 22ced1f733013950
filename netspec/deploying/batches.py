"""Which axis of an input is the batch: the second one of what a recurrent layer reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.schema import layer_type

if TYPE_CHECKING:
    from netspec.deploying.graph import Graph
    from netspec.net import Node

FIRST, SECOND, NONE = 0, 1, -1  # NONE: time and batch are one axis of it

# Layers over (T, N, ...), and how many of their last bottoms are (1, N, ...) if they are given.
_RECURRENT = {"LSTM": 2, "RNN": 1}
_STEP = "LSTMUnit"  # one step over (1, N, ...)
_FLAT = frozenset({"Lstm"})  # a layer over (T * N, ...)
_KEEPING = frozenset({"Embed", "Eltwise", "Scale", "Bias", "Split", "Softmax", "Tile"})
# Layers along an axis: their parameters, and the field that said the axis in old nets.
_ALONG = {
    "Concat": ("concat_param", "concat_dim"),
    "Slice": ("slice_param", "slice_dim"),
    "InnerProduct": ("inner_product_param", ""),
}


def batch_axes(graph: Graph) -> dict[int, int]:
    """For each version, which of its axes is the batch; those that are not in it have the first.

    Args:
        graph: The net.
    """
    if not any(_is_recurrent(node) for node in graph.view.nodes):
        return {}
    axes: dict[int, int] = {}
    for node in reversed(graph.view.nodes):
        below = [axes[number] for number in node.tops if number in axes]
        for place, number in enumerate(node.bottoms):
            if number is None:
                continue
            axis = _axis(node, place, below)
            # What one reader says of time steps goes before what others do not say.
            if axis is not None and axes.get(number) in (None, NONE):
                axes[number] = axis
    return axes


def _is_recurrent(node: Node) -> bool:
    return node.type in _RECURRENT or node.type in _FLAT or node.type == _STEP


def _axis(node: Node, place: int, below: list[int]) -> int | None:
    """Which axis of a layer's bottom is the batch; None for nothing to say."""
    if node.type == _STEP:
        return SECOND
    if node.type in _FLAT:
        return NONE
    if node.type in _RECURRENT:
        states = _RECURRENT[node.type] if node.layer.recurrent_param.expose_hidden else 0
        return SECOND if place < 2 or place >= len(node.bottoms) - states else None
    if not below:
        return None
    if SECOND not in below:
        return NONE
    return SECOND if _keeps_two_axes(node) else NONE


def _keeps_two_axes(node: Node) -> bool:
    """Whether the first two axes of a layer's tops are those of its bottoms."""
    if node.type in _ALONG:
        holder, old = _ALONG[node.type]
        param = getattr(node.layer, holder)
        axis = getattr(param, old) if old and param.HasField(old) else param.axis
        return bool(axis >= 2 or axis < 0 or (axis == 0 and node.type != "InnerProduct"))
    if node.type == "Reshape":
        param = node.layer.reshape_param
        return param.axis == 0 and list(param.shape.dim[:2]) == [0, 0]
    known = layer_type(node.type)
    alike = known is not None and known.family in ("activation", "normalization")
    return alike or node.type in _KEEPING
