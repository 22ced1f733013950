"""MemoryData: images and labels that the program puts into memory.

Source: src/caffe/layers/memory_data_layer.cpp of BVLC Caffe; for ``dim``, the same file of
naibaf7/caffe.
"""

from __future__ import annotations

from math import prod

from netspec.shapes import codes
from netspec.shapes.batches import cut
from netspec.shapes.dims import INT_MAX, Shape, as_int
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting
from netspec.shapes.transform import check_transform

_HOLDER = "memory_data_param"
_SIZES = ("batch_size", "channels", "height", "width")


@rule("MemoryData")
def memory_data(s: Setting) -> Outcome:
    """(batch_size, channels, height, width) and labels (batch_size)."""
    check_transform(s)
    param = s.layer.memory_data_param
    if param.dim:
        return _any_axes(s, tuple(map(as_int, param.dim)))
    batch, *image = sizes = tuple(as_int(getattr(param, field)) for field in _SIZES)
    # Caffe looks at the product only: two negative sizes pass here.
    if as_int(batch * as_int(prod(image))) <= 0:
        _refuse_sizes(s, sizes)
    top = s.blob(sizes, "top 0", _HOLDER)
    return Outcome((top, top[:1]))


def _refuse_sizes(s: Setting, sizes: tuple[int, ...]) -> None:
    param = s.layer.memory_data_param
    for field, size in zip(_SIZES, sizes, strict=True):
        if size > 0:
            continue
        if not param.HasField(field):
            s.refuse(
                codes.MISSING,
                f"no {field} is given: all of {', '.join(_SIZES)} are needed, above 0",
                _HOLDER,
                field,
            )
        s.refuse(codes.BAD_VALUE, f"{field} is {size}, and must be above 0", _HOLDER, field)
    s.refuse(
        codes.TOO_LARGE,
        f"a batch would have {prod(sizes):,} numbers; {INT_MAX:,} are the most",
        _HOLDER,
    )


def _any_axes(s: Setting, shape: Shape) -> Outcome:
    """A shape of any number of axes, batch first; labels have as many."""
    s.data(shape, "top 0", _HOLDER, "dim")
    return Outcome(cut(s, (shape, (shape[0], *(1,) * (len(shape) - 1)))))
