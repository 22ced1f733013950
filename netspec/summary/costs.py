"""What a layer costs: parameters, multiply-accumulates, and the memory of blobs and parameters.

Numbers are float32, as Caffe's are. Source of what is allocated and when: src/caffe/net.cpp
(``Net::Init``, ``AppendParam``, ``ShareWeights``) and src/caffe/layers/split_layer.cpp of BVLC
Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netspec.shapes.dims import Dim, Shape, Unknown, product
from netspec.summary.amounts import UNKNOWN, ZERO, Amount

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netspec.checking import LayerReport, Report
    from netspec.net import Node, View

BYTES = 4  # of a float32
_MOST = 10**30  # no machine counts further, and numbers much longer cannot be printed


class Cost(NamedTuple):
    """What a layer, or several, cost.

    Attributes:
        params: How many parameters there are; those that another layer owns do not count.
        shared: How many parameters another layer owns.
        macs: How many multiply-accumulates their weights take, for all that is in the blobs.
        memory: The bytes of the blobs that it makes; a top in place is none of them.
        training: The bytes of these blobs' values and gradients, and of the gradients of the
            copies that Caffe's Split layers make of them.
        start: The bytes of all its parameter blobs, shared or not: Caffe fills each when it
            builds the net, and only then lets sharers have their owner's.
    """

    params: Amount = ZERO
    shared: Amount = ZERO
    macs: Amount = ZERO
    memory: Amount = ZERO
    training: Amount = ZERO
    start: Amount = ZERO


def sum_of(costs: Iterable[Cost]) -> Cost:
    """What several layers cost.

    Args:
        costs: What each of them costs.
    """
    known, whole = [0] * len(Cost._fields), [True] * len(Cost._fields)
    for cost in costs:
        for at, amount in enumerate(cost):
            known[at] += amount.known
            whole[at] = whole[at] and amount.whole
    return Cost(*map(Amount, known, whole))


def costs_of(report: Report, view: View) -> tuple[Cost, ...]:
    """What each layer of a net costs.

    Args:
        report: The net, checked.
        view: The view that it was checked in.
    """
    owned: set[str] = set()
    return tuple(
        Cost(*_params(layer, node, owned), _macs(layer), *_memory(layer, node, view), _start(layer))
        for layer, node in zip(report.layers, view.nodes, strict=True)
    )


def _params(layer: LayerReport, node: Node, owned: set[str]) -> tuple[Amount, Amount]:
    """The parameters that are the layer's own, and those that are another's."""
    shapes = layer.param_shapes
    if not shapes:
        return (UNKNOWN if shapes is None else ZERO), ZERO
    specs = node.layer.param
    names = [spec.name for spec in specs[: len(shapes)]]
    names += [""] * (len(shapes) - len(names))
    own: list[Shape | None] = []
    others: list[Shape | None] = []
    for name, shape in zip(names, shapes, strict=True):
        (others if name in owned else own).append(shape)
        if name:
            owned.add(name)
    return _numbers(own), _numbers(others)


def _macs(layer: LayerReport) -> Amount:
    count = layer.macs
    return UNKNOWN if count is None else _amount(count)


def _memory(layer: LayerReport, node: Node, view: View) -> tuple[Amount, Amount]:
    """The bytes of the blobs that a layer makes, for inference and for training."""
    values: Dim = 0
    gradients: Dim = 0
    for place, shape in enumerate(layer.top_shapes):
        made, copies = 1, 0
        if place < len(node.tops):  # behind these are the tops that Caffe adds
            version = view.versions[node.tops[place]]
            made = int(version.below is None)
            copies = len(version.readers) + bool(version.loss_weight) if version.is_split else 0
        count = Unknown() if shape is None else product(shape)
        values = values + count * made
        gradients = gradients + count * (made + copies)
    return _amount(values * BYTES), _amount((values + gradients) * BYTES)


def _start(layer: LayerReport) -> Amount:
    return UNKNOWN if layer.param_shapes is None else _numbers(layer.param_shapes, BYTES)


def _numbers(shapes: Iterable[Shape | None], each: int = 1) -> Amount:
    """How many numbers blobs hold; not known if one of them is not.

    A layer's number is whole or not known at all, so that what is printed adds up.
    """
    count: Dim = 0
    for shape in shapes:
        count = count + (Unknown() if shape is None else product(shape))
    return _amount(count * each)


def _amount(count: Dim) -> Amount:
    return Amount(count) if isinstance(count, int) and count <= _MOST else UNKNOWN
