"""Parameter: a learned blob as a top.

Source: include/caffe/layers/parameter_layer.hpp of BVLC Caffe.
"""

from __future__ import annotations

from netspec.shapes.params import given_blobs
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting, message_shape


@rule("Parameter")
def parameter(s: Setting) -> Outcome:
    """No bottoms; the blob and the top have the shape that is given."""
    shape = message_shape(s.layer.parameter_param.shape)
    top = s.blob(shape, "top 0", "parameter_param", "shape")
    return Outcome((top,), given_blobs(s) or (shape,))
