"""Faults in the order in which Caffe meets them: the first is the one that it aborts with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.net import codes as net
from netspec.shapes import codes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netspec.net import View
    from netspec.report.fault import Fault

# Caffe looks for these in the whole net before it sets up the first layer.
_BEFORE = {net.BOTH_RULES: 0, net.UNKNOWN_BOTTOM: 1}
_LAYERS = 2
# Then comes layer by layer, and within a layer, these before what is of its shapes.
_WITHIN = {net.PROPAGATE_DOWN: 0, codes.UNKNOWN_TYPE: 1, net.MADE_TWICE: 2, net.IN_PLACE_ON_READ: 2}
_SHAPES = 3
_BEHIND = {
    codes.LOSS_WEIGHTS: 4,
    codes.PARAM_COUNT: 5,
    codes.SHARED_SHAPE: 6,
    net.SHARED_MULTIPLIER: 6,
}


def in_caffes_order(faults: Iterable[Fault], view: View) -> tuple[Fault, ...]:
    """Sort faults as Caffe meets them; the order of equals stays.

    Args:
        faults: Faults of a net.
        view: The view that they are of.
    """
    positions = {node.index: node.position for node in view.nodes}

    def key(fault: Fault) -> tuple[int, int, int]:
        index = fault.path[1] if len(fault.path) > 1 else 0
        position = positions.get(index, -1) if isinstance(index, int) else -1
        stage = _BEFORE.get(fault.code, _LAYERS)
        rank = _WITHIN.get(fault.code, _BEHIND.get(fault.code, _SHAPES))
        return stage, position, rank

    return tuple(sorted(faults, key=key))
