"""ArgMax: the largest numbers of each image, or along an axis, as indices or values.

Source: src/caffe/layers/argmax_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from netspec.shapes import codes
from netspec.shapes.dims import as_int, product
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

_PATH = ("argmax_param", "top_k")


@rule("ArgMax")
def argmax(s: Setting) -> Outcome:
    """(N, ...) to (N, 1, top_k), 2 for 1 with values; along an axis, top_k is its size."""
    param = s.layer.argmax_param
    most = param.top_k
    if most < 1:
        s.refuse(codes.BAD_VALUE, f"top_k is {most}, and must be 1 or more", *_PATH)
    bottom = s.shapes[0]
    if bottom is None:
        return Outcome((None,))
    if param.HasField("axis"):
        axis = s.axis(0, param.axis, "argmax_param", "axis")
        if bottom[axis] < most:
            s.refuse(
                codes.MISMATCH,
                f"top_k is {most}, and {s.named(0)} has the size {bottom[axis]} along axis {axis}",
                *_PATH,
            )
        top = (*bottom[:axis], as_int(most), *bottom[axis + 1 :])
        return Outcome((s.blob(top, "top 0", *_PATH),))
    s.must_have_at_least(0, 1, "num")
    image = as_int(product(bottom[1:]))
    if 0 <= image < most:  # a count that wrapped around passes the check
        s.refuse(
            codes.MISMATCH,
            f"top_k is {most}, and an image of {s.named(0)} has {image} numbers",
            *_PATH,
        )
    pair = 2 if param.out_max_val else 1
    top = (bottom[0], pair, as_int(most), *(1,) * (len(bottom) - 3))
    return Outcome((s.blob(top, "top 0", *_PATH),))
