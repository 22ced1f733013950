"""DummyData: blobs of given shapes; fillers fill the constant ones while the net is built.

Source: src/caffe/layers/dummy_data_layer.cpp of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.shapes import codes
from netspec.shapes.dims import as_int
from netspec.shapes.fillers import check_filler, check_type
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting, message_shape

if TYPE_CHECKING:
    from netspec.shapes.dims import Shape

_HOLDER = "dummy_data_param"
_LEGACY = ("num", "channels", "height", "width")
_CONSTANT = "constant"  # the default filler, and the only one that fills at set-up


@rule("DummyData")
def dummy_data(s: Setting) -> Outcome:
    """No bottoms; a shape for all tops, or one for each."""
    param = s.layer.dummy_data_param
    fillers = param.data_filler
    if len(fillers) not in (0, 1, s.tops):
        s.refuse(
            codes.MISMATCH,
            f"{len(fillers)} data_filler for {s.tops} top{_s(s.tops)}: give one, one for each "
            "top, or none",
            _HOLDER,
            "data_filler",
            0,
        )
    shapes = _legacy_shapes(s, param) or _shapes(s, param)
    for place, filler in enumerate(fillers):
        check_type(s, filler, _HOLDER, "data_filler", place)
    tops = [s.blob(shape, f"top {place}", *path) for place, (shape, path) in enumerate(shapes)]
    for place, shape in enumerate(tops):
        _fill(s, fillers, place, shape, shapes[place][1])
    return Outcome(tops)


def _fill(s: Setting, fillers: Any, place: int, shape: Shape, path: tuple[str | int, ...]) -> None:
    """What a constant filler refuses; the others fill in the first pass."""
    at = place if len(fillers) > 1 else 0
    filler = fillers[at] if fillers else None
    if filler is not None and filler.type != _CONSTANT:
        return
    s.data(shape, f"top {place}", *path)
    if filler is not None:
        check_filler(s, shape, filler, f"top {place}", _HOLDER, "data_filler", at)


def _shapes(s: Setting, param: Any) -> list[tuple[Shape, tuple[str | int, ...]]]:
    """Each top's shape and the field that says it."""
    _check_count(s, param, "shape")
    one = len(param.shape) == 1
    if one:
        return [(message_shape(param.shape[0]), (_HOLDER, "shape", 0))] * s.tops
    return [
        (message_shape(shape), (_HOLDER, "shape", place)) for place, shape in enumerate(param.shape)
    ]


def _legacy_shapes(s: Setting, param: Any) -> list[tuple[Shape, tuple[str | int, ...]]]:
    """The same by the four older fields; nothing if none of them is given."""
    columns = [getattr(param, field) for field in _LEGACY]
    if not any(columns):
        return []
    if param.shape:
        given = ", ".join(f for f, column in zip(_LEGACY, columns, strict=True) if column)
        s.refuse(
            codes.CONFLICT,
            f"shape and the older {given} exclude each other, and both are given",
            _HOLDER,
            "shape",
            0,
            hint="Keep shape.",
        )
    for field in _LEGACY:
        _check_count(s, param, field)
    return [
        (
            tuple(as_int(column[place if len(column) > 1 else 0]) for column in columns),
            (_HOLDER,),
        )
        for place in range(s.tops)
    ]


def _check_count(s: Setting, param: Any, field: str) -> None:
    count = len(getattr(param, field))
    if count in (1, s.tops):
        return
    wanted = "one" if s.tops == 1 else f"one for all {s.tops} tops, or one for each"
    s.refuse(
        codes.MISMATCH if count else codes.MISSING,
        f"it has {count or 'no'} {field}, and takes {wanted}",
        _HOLDER,
        field,
        *((count - 1,) if count else ()),
    )


def _s(count: int) -> str:
    return "" if count == 1 else "s"
