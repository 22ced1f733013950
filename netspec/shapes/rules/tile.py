"""Tile: a blob repeated along an axis.

Source: src/caffe/layers/tile_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from netspec.shapes import codes
from netspec.shapes.dims import Unknown, as_int
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

_PATH = ("tile_param", "tiles")


@rule("Tile")
def tile(s: Setting) -> Outcome:
    """(...) to (...), the size along the axis times tiles."""
    param = s.layer.tile_param
    bottom = s.shapes[0]
    axis = 0 if bottom is None else s.axis(0, param.axis, "tile_param", "axis")
    if not param.HasField("tiles"):
        s.refuse(codes.MISSING, "tiles is missing: how often to repeat the bottom", *_PATH)
    tiles = param.tiles
    size = Unknown() if bottom is None else as_int(bottom[axis] * tiles)
    if tiles == 0 or (tiles < 0 and size < 0):  # Caffe takes it as an unsigned number
        s.refuse(codes.BAD_VALUE, f"tiles is {tiles}, and must be above 0", *_PATH)
    if bottom is None:
        return Outcome((None,))
    return Outcome((s.blob((*bottom[:axis], size, *bottom[axis + 1 :]), "top 0", *_PATH),))
