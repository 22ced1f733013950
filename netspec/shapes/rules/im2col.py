"""Im2col: the windows of a convolution laid out as channels.

Source: src/caffe/layers/im2col_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from netspec.shapes import codes
from netspec.shapes.dims import as_int, product
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting
from netspec.shapes.window_fields import windows
from netspec.shapes.windows import HOLDER, shaped, slid


@rule("Im2col")
def im2col(s: Setting) -> Outcome:
    """(N, C, ...) to (N, C * kernel..., places...)."""
    param = s.layer.convolution_param
    axis = s.axis(0, param.axis, HOLDER, "axis")
    bottom = s.bottom(0)
    space = bottom[axis + 1 :]
    if not space:
        s.refuse(
            codes.AXIS_COUNT,
            f"{s.named(0)} has no spatial axes behind its channel axis {axis}",
            HOLDER,
            "axis",
        )
    view = windows(s, param, len(space))
    places = [slid(s, index, size, view) for index, size in enumerate(space)]
    channels = as_int(bottom[axis] * product(view.kernel))
    return Outcome([shaped(s, (*bottom[:axis], channels, *places), axis, view)])
