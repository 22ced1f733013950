"""InnerProduct: the axes from ``axis`` on become one of ``num_output``.

Source: src/caffe/layers/inner_product_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from netspec.shapes.dims import product
from netspec.shapes.params import learned
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting


@rule("InnerProduct")
def inner_product(s: Setting) -> Outcome:
    """(N, ...) to (N, num_output); weights (num_output, K), or (K, num_output) transposed."""
    param = s.layer.inner_product_param
    axis = s.axis(0, param.axis, "inner_product_param", "axis")
    bottom = s.bottom(0)
    inputs, outputs = product(bottom[axis:]), param.num_output
    weights = (inputs, outputs) if param.transpose else (outputs, inputs)
    params = learned(s, "inner_product_param", weights, (outputs,), free=True)
    top = s.blob((*bottom[:axis], outputs))
    if param.bias_term:
        s.data((product(bottom[:axis]),), "the bias multiplier")
    return Outcome([top], params)
