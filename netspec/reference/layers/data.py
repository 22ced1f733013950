"""DummyData and Parameter: blobs that come from no bottom.

Source: dummy_data_layer.cpp in src/caffe/layers of BVLC Caffe, and
include/caffe/layers/parameter_layer.hpp.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec import schema
from netspec.reference.fillers import filled
from netspec.reference.registry import layer

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given


@layer("DummyData")
def dummy_data(g: Given) -> list[Array]:
    """Tops of given shapes, filled by fillers: one for all, one for each, or with zeros."""
    fillers = list(g.layer.dummy_data_param.data_filler)
    fillers = fillers or [schema.message_class("FillerParameter")()]
    if len(fillers) == 1:
        fillers *= g.tops
    return [
        filled(g.shape(top), g.dtype, filler, g.random("top", top))
        for top, filler in enumerate(fillers)
    ]


@layer("Parameter")
def parameter(g: Given) -> Array:
    """The layer's own parameter blob."""
    return g.params[0].copy()
