"""PReLU and Normalize: one learned number for each channel, or a single one for all.

Source: src/caffe/layers/prelu_layer.cpp of BVLC Caffe and of intel/caffe;
src/caffe/layers/normalize_layer.cpp of weiliu89/caffe, branch ssd.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.shapes import codes
from netspec.shapes.dims import Unknown, as_int, product, shape_text
from netspec.shapes.fillers import check_filler
from netspec.shapes.params import given_blobs
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

if TYPE_CHECKING:
    from netspec.shapes.dims import Dim, Shape

# What is learned, the field with the layer's parameters, and the filler in it.
_SLOPES = ("the slopes", "prelu_param", "filler")
_SCALE = ("the scale", "norm_param", "scale_filler")


@rule("PReLU")
def prelu(s: Setting) -> Outcome:
    """(N, C, ...) to (N, C, ...), of four axes at most in BVLC Caffe; slopes (C), or a scalar."""
    param = s.layer.prelu_param
    bottom = s.shapes[0]
    if bottom is None:
        return Outcome((None,), _learned(s, param, Unknown(), *_SLOPES))
    s.must_have_at_least(0, 2, "num and channels")
    channels = bottom[1] if s.forks else s.legacy(0, 1)  # Intel's takes more than four axes
    slopes = _learned(s, param, channels, *_SLOPES)
    s.data((as_int(product(bottom[1:])),), "the multiplier of an image's size", "bottom", 0)
    return Outcome((bottom,), slopes)


@rule("Normalize")
def normalize(s: Setting) -> Outcome:
    """(N, C, ...) to (N, C, ...), of two to four axes; the scale is (C), or a scalar."""
    param = s.layer.norm_param
    if s.shapes[0] is None:
        return Outcome((None,), _learned(s, param, Unknown(), *_SCALE))
    s.must_have_at_least(0, 2, "num and channels")
    channels, height, width = (s.legacy(0, axis) for axis in (1, 2, 3))
    s.blob((1, channels, height, width), "the buffer of one image", "bottom", 0)
    s.data((1, channels, 1, 1), "the multiplier of the channels", "bottom", 0)
    s.data((1, 1, height, width), "the multiplier of the positions", "bottom", 0)
    scale = _learned(s, param, channels, *_SCALE)
    return Outcome((s.bottom(0),), scale)


def _learned(
    s: Setting, param: Any, channels: Dim, what: str, holder: str, filler: str
) -> list[Shape]:
    """The parameter blob: filled anew, or one that the net brings and that has the count."""
    shared = param.channel_shared
    given = given_blobs(s)
    if not given:
        shape: Shape = () if shared else (channels,)
        check_filler(s, shape, getattr(param, filler), what, holder, filler)
        return [shape]
    wanted = 1 if shared else channels
    if product(given[0]) != wanted:
        s.refuse(
            codes.BLOBS,
            f"{what} have the shape {shape_text(given[0])}, and must be "
            f"{wanted} number{'' if wanted == 1 else 's'}: "
            + ("one for all channels" if shared else "one for each channel"),
            "blobs",
            0,
            hint="channel_shared says which.",
        )
    return given
