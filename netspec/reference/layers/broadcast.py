"""Scale and Bias: a small blob spread over the axes of a large one.

Source: scale_layer.cpp and bias_layer.cpp in src/caffe/layers of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.reference.registry import layer

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given


@layer("Scale")
def scale(g: Given) -> Array:
    """Times the second bottom or the learned scale, plus the learned bias if there is one."""
    param = g.layer.scale_param
    factor = g.bottoms[1] if len(g.bottoms) > 1 else g.params[0]
    top = g.bottom * _spread(g, factor, param.axis)
    if param.bias_term:
        top += _spread(g, g.params[-1], param.axis)
    return top


@layer("Bias")
def bias(g: Given) -> Array:
    """Plus the second bottom or the learned bias."""
    added = g.bottoms[1] if len(g.bottoms) > 1 else g.params[0]
    return g.bottom + _spread(g, added, g.layer.bias_param.axis)


def _spread(g: Given, small: Array, axis: int) -> Array:
    """The small blob with axes of 1 behind, so that it begins at an axis of the first bottom."""
    first = g.axis(axis) if small.ndim else 0
    return small.reshape(small.shape + (1,) * (g.bottom.ndim - first - small.ndim))
