"""Split and Silence: blobs handed on, and blobs that end.

Source: src/caffe/layers/split_layer.cpp and silence_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from netspec.shapes import codes
from netspec.shapes.dims import UNSHAPED
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting


@rule("Split")
def split(s: Setting) -> Outcome:
    """(...) to as many blobs of the same shape as there are tops."""
    s.not_in_place()
    bottom = s.shapes[0]
    if bottom is UNSHAPED:  # its count is 0, and that of its copies 1
        s.refuse(codes.MISSING, f"bottom 0 {s.layer.bottom[0]!r} has no shape", "bottom", 0)
    return Outcome((bottom,) * s.tops)


@rule("Silence")
def silence(_: Setting) -> Outcome:
    """Any bottoms, and no tops."""
    return Outcome(())
