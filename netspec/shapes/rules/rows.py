"""BatchReindex and Filter: images of a batch, picked by a bottom.

Source: src/caffe/layers/batch_reindex_layer.cpp and filter_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.shapes import codes
from netspec.shapes.dims import Unknown
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

if TYPE_CHECKING:
    from netspec.shapes.dims import Dim, Shape


@rule("BatchReindex")
def batch_reindex(s: Setting) -> Outcome:
    """(N, ...) and indices (M) to (M, ...)."""
    indices = s.shapes[1]
    if indices is not None:
        s.must_have_axes(1, 1, "an index for each image of the top")
    images = s.shapes[0]
    if images is None:
        return Outcome((None,))
    picked = Unknown() if indices is None else indices[0]
    return Outcome((s.blob((picked, *images[1:]), "top 0", "bottom", 1),))


@rule("Filter")
def pick(s: Setting) -> Outcome:
    """Bottoms (N, ...) and selectors (N) to tops (N, ...): how many stay shows in each pass."""
    last = len(s.shapes) - 1
    if s.tops != last:
        s.refuse(
            codes.TOP_COUNT,
            f"it makes one top of each bottom but the last, which selects: {len(s.shapes)} "
            f"bottoms, and {s.tops} tops",
            *(("top", s.tops - 1) if s.tops else ()),
        )
    selector = s.shapes[last]
    if selector is not None:
        _check_selector(s, last, selector)
    first = s.shapes[0]
    images: Dim = first[0] if first else Unknown()
    return Outcome([shape and (images, *shape[1:]) for shape in s.shapes[:last]])


def _check_selector(s: Setting, last: int, selector: Shape) -> None:
    """Refuse a selector that is not one number for each image of all bottoms."""
    for axis, size in enumerate(selector[1:], 1):
        s.must_equal(last, size, 1, f"axis {axis}")
    s.must_have_at_least(last, 1, "a selector for each image")
    for place, shape in enumerate(s.shapes[:last]):
        if shape is not None:
            s.must_have_at_least(place, 1, "num")
            s.must_equal(place, shape[0], selector[0], f"num, as that of {s.named(last)},")
    if selector[0] == 0:
        s.refuse(codes.BAD_VALUE, f"{s.named(last)} is empty", "bottom", last)
