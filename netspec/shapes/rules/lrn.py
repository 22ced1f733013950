"""LRN: each value damped by its neighbours; the top has the bottom's shape.

Source: src/caffe/layers/lrn_layer.cpp of BVLC Caffe. Within a channel, it is made of other
layers: pooling_layer.cpp and eltwise_layer.cpp refuse what they do not take. LRNRistretto is
the same in minifloat (src/caffe/ristretto/layers/lrn_ristretto_layer.cpp of pmgysel/caffe).
"""

from __future__ import annotations

from netspec.shapes import codes
from netspec.shapes.dims import as_int
from netspec.shapes.pools import Pool, pooled
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting, label

_WITHIN = label("LRNParameter", "NormRegion", "WITHIN_CHANNEL")
_MINIFLOAT = label("QuantizationParameter", "Precision", "MINIFLOAT")


@rule("LRN")
def lrn(s: Setting) -> Outcome:
    """The bottom must have four axes, and local_size must be odd."""
    param = s.layer.lrn_param
    size = as_int(param.local_size)
    if size <= 0 or size % 2 == 0:
        s.refuse(
            codes.BAD_VALUE,
            f"local_size is {param.local_size}, and must be odd, so that there is a middle",
            "lrn_param",
            "local_size",
        )
    s.must_have_axes(0, 4, "num, channels, height, width")
    bottom = s.bottom(0)
    if param.norm_region == _WITHIN:
        _check_within(s, size)
    return Outcome([bottom])


@rule("LRNRistretto")
def lrn_ristretto(s: Setting) -> Outcome:
    """The same, in one precision only."""
    if s.layer.quantization_param.precision != _MINIFLOAT:
        s.refuse(
            codes.BAD_VALUE,
            "LRNRistretto knows no precision but MINIFLOAT",
            "quantization_param",
            "precision",
        )
    return lrn(s)


def _check_within(s: Setting, size: int) -> None:
    """Refuse a bottom that pooling does not give its size back, for lack of precision."""
    pool = Pool(size, 1, (size - 1) // 2)
    for axis, side in enumerate(s.bottom(0)[2:]):
        found = pooled(side, pool, up=True, clip=size > 1)
        if found != side:
            s.refuse(
                codes.TOO_LARGE,
                f"{s.named(0)}: Caffe pools within channels, and counts {found} windows along "
                f"the {side} of axis {2 + axis}, since it computes with floats",
                "bottom",
                0,
            )
