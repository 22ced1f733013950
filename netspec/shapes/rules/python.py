"""Python: a layer whose class says what it makes, to nobody but Caffe.

Source: include/caffe/layers/python_layer.hpp and src/caffe/layer_factory.cpp of BVLC Caffe.
"""

from __future__ import annotations

from netspec.shapes import codes
from netspec.shapes.plugin import python_rule
from netspec.shapes.registry import rule
from netspec.shapes.rules.rpn import PYTHON_LAYERS
from netspec.shapes.setting import Outcome, Setting


@rule("Python")
def python(s: Setting) -> Outcome:
    """Any bottoms to any tops; a user's shape rule for its class tells which."""
    param = s.layer.python_param
    for field, what in (("module", "the module of its class"), ("layer", "its class")):
        if not getattr(param, field):
            s.refuse(codes.MISSING, f"no {field} says {what}", "python_param", field)
    theirs = python_rule(param.module, param.layer)
    theirs = theirs or PYTHON_LAYERS.get((param.module, param.layer))
    return theirs(s) if theirs else Outcome((None,) * s.tops, None, told=False)
