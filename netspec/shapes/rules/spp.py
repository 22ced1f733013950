"""SPP: a pyramid of poolings, laid out as one vector for each image.

Source: src/caffe/layers/spp_layer.cpp of BVLC Caffe, and pooling_layer.cpp, split_layer.cpp,
flatten_layer.cpp and concat_layer.cpp for the layers that it is made of.
"""

from __future__ import annotations

from netspec.shapes import codes
from netspec.shapes.dims import Dim, Unknown, as_int, product
from netspec.shapes.pools import Pool, pooled
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting, label

_HEIGHT = ("spp_param", "pyramid_height")
_STOCHASTIC = label("SPPParameter", "PoolMethod", "STOCHASTIC")
_SIDES = ("height", "width")
_LEVELS_OF_AN_INT = 31  # a level has 2 ** level bins along a side, counted in an int


@rule("SPP")
def spp(s: Setting) -> Outcome:
    """(N, C, H, W) to (N, C * bins of all levels); a single level to (N, C, 1, 1)."""
    param = s.layer.spp_param
    levels = as_int(param.pyramid_height)
    if s.shapes[0] is not None:
        _check_pixels(s)
    if levels <= 0:
        s.refuse(
            codes.BAD_VALUE if param.HasField("pyramid_height") else codes.MISSING,
            f"pyramid_height is {param.pyramid_height}, and must be positive",
            *_HEIGHT,
        )
    s.must_have_axes(0, 4, "num, channels, height, width")
    num, channels, *sides = s.bottom(0)
    if levels == 1:
        return Outcome([s.blob((num, channels, 1, 1))])
    stochastic = param.pool == _STOCHASTIC
    length: Dim = 0
    for level in range(levels):
        bins = _bins(s, level, sides, stochastic=stochastic)
        s.blob((num, channels, *bins), f"level {level}", *_HEIGHT)
        length = as_int(length + channels * product(bins))
    top = s.blob((num, length), "top 0", *_HEIGHT)
    s.not_in_place()
    return Outcome([top])


def _check_pixels(s: Setting) -> None:
    for axis, side in enumerate(_SIDES):
        if s.legacy(0, 2 + axis) <= 0:
            s.refuse(
                codes.BAD_VALUE, f"{s.named(0)} has a {side} of 0, and it needs pixels", "bottom", 0
            )


def _bins(s: Setting, level: int, sides: list[Dim], *, stochastic: bool) -> list[Dim]:
    """How many bins a level has along height and width."""
    count = 2**level
    if level >= _LEVELS_OF_AN_INT:
        s.refuse(codes.BAD_VALUE, f"level {level} would have 2^{level} bins a side", *_HEIGHT)
    pools = [_pool(side, count) for side in sides]
    if stochastic and any(pool.pad != 0 for pool in pools):
        s.refuse(
            codes.CONFLICT,
            f"only MAX and AVE pooling can have a pad, and {count} bins do not fit evenly into "
            f"{sides[0]} x {sides[1]} pixels",
            "spp_param",
            "pool",
        )
    for axis, pool in enumerate(pools):
        if pool.pad != 0 and pool.pad >= pool.kernel:
            s.refuse(
                codes.BAD_VALUE,
                f"level {level} has {count} bins of {pool.kernel} pixels along a {_SIDES[axis]} "
                f"of {sides[axis]}, and would need a pad of {pool.pad}",
                *_HEIGHT,
                hint="Take fewer levels.",
            )
    clip = any(pool.pad != 0 for pool in pools)
    # Wherever the bins fit, there are as many as wanted, but for sides of 2^24 and more.
    return [
        count if isinstance(side, Unknown) else pooled(side, pool, up=True, clip=clip)
        for side, pool in zip(sides, pools, strict=True)
    ]


def _pool(side: Dim, count: int) -> Pool:
    """Windows that lie side by side and take in a whole axis."""
    kernel = (side + (count - 1)) // count
    pad = (kernel * count - side + 1) // 2
    return Pool(kernel, kernel, pad)
