"""MVN: each image to mean 0 and variance 1; whatever the bottom's axes, the top has four.

Source: src/caffe/layers/mvn_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from netspec.shapes.dims import Unknown
from netspec.shapes.registry import rule
from netspec.shapes.setting import LEGACY_AXES, Outcome, Setting


@rule("MVN")
def mvn(s: Setting) -> Outcome:
    """Up to four axes to (N, C, H, W)."""
    if s.shapes[0] is None:
        return Outcome((tuple(Unknown() for _ in range(LEGACY_AXES)),))
    sizes = s.legacy(0, 0), s.legacy(0, 1), s.legacy(0, 2), s.legacy(0, 3)
    one = 1 if not s.layer.mvn_param.across_channels else sizes[1]
    s.data((1, one, *sizes[2:]), "the multiplier of what is averaged", "bottom", 0)
    return Outcome((sizes,))
