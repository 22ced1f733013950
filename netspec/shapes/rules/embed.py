"""Embed: a learned row for each index.

Source: src/caffe/layers/embed_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.shapes import codes
from netspec.shapes.dims import as_int, product
from netspec.shapes.params import learned
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

if TYPE_CHECKING:
    from netspec.shapes.dims import Dim


@rule("Embed")
def embed(s: Setting) -> Outcome:
    """(...) to (..., num_output); weights (input_dim, num_output)."""
    param = s.layer.embed_param
    outputs = _positive(s, param.num_output, "num_output")
    rows = _positive(s, param.input_dim, "input_dim")
    params = learned(s, "embed_param", (rows, outputs), (outputs,), free=True)
    bottom = s.shapes[0]
    if bottom is None:
        return Outcome((None,), params)
    top = s.blob((*bottom, outputs), "top 0", "embed_param", "num_output")
    if param.bias_term:
        s.data((product(bottom),), "the multiplier of the bias", "bottom", 0)
    return Outcome((top,), params)


def _positive(s: Setting, given: int, name: str) -> Dim:
    """A number that must be given, as the int that Caffe makes of it."""
    value = as_int(given)
    if value <= 0:
        missing = "is missing" if not given else f"is {given}"
        code = codes.MISSING if not given else codes.BAD_VALUE
        s.refuse(code, f"{name} {missing}, and must be above 0", "embed_param", name)
    return value
