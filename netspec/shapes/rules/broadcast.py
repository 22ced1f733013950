"""Scale and Bias: a blob that fits some of the bottom's axes, and is repeated over the others.

It is the second bottom, or a parameter. Source: src/caffe/layers/scale_layer.cpp and
bias_layer.cpp of BVLC Caffe. A Scale with a ``bias_term`` sets up a Bias of its own, which
is given the same blobs of the net as the Scale.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.shapes import codes
from netspec.shapes.dims import as_int, larger, product, shape_text
from netspec.shapes.fillers import check_filler
from netspec.shapes.params import given_blobs
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

if TYPE_CHECKING:
    from netspec.shapes.dims import Shape

_TO_THE_END = -1  # a num_axes


@rule("Bias")
def bias(s: Setting) -> Outcome:
    """(...) to (...); the bias covers num_axes axes from axis on."""
    param = s.layer.bias_param
    brought = given_blobs(s)
    learns = len(s.shapes) == 1
    if s.shapes[0] is None:
        return Outcome((None,), brought or [None] * learns)
    if learns and not brought:
        shape, end = _learned(s, param, param.num_axes, "bias", ("bias_param", "filler"))
        _check_bias(s, end)
        return Outcome((s.bottom(0),), (shape,))
    added = brought[0] if learns else s.shapes[1]
    if added is not None:
        end = _fitted(s, param.axis, added, "bias", "bias_param", is_bottom=not learns)
        _check_bias(s, end)
    return Outcome((s.bottom(0),), brought)


@rule("Scale")
def scale(s: Setting) -> Outcome:
    """(...) to (...); the scale covers num_axes axes from axis on, and so does a bias."""
    param = s.layer.scale_param
    brought = given_blobs(s)
    learns = len(s.shapes) == 1
    has_bias = param.bias_term
    if s.shapes[0] is None:
        return Outcome((None,), _of_unknown(brought, learns=learns, has_bias=has_bias))
    if learns and not brought:
        shape, end = _learned(s, param, param.num_axes, "scale", ("scale_param", "filler"))
        if has_bias:
            path = ("scale_param", "bias_filler")
            check_filler(s, shape, param.bias_filler, _filled("bias"), *path)
            _check_bias(s, end)
        _check_scale(s, end, len(shape))
        return Outcome((s.bottom(0),), (shape, shape) if has_bias else (shape,))
    params = _with_bias(s, param, brought) if has_bias else brought
    factor = brought[0] if learns else s.shapes[1]
    if factor is not None:
        end = _fitted(s, param.axis, factor, "scale", "scale_param", is_bottom=not learns)
        _check_scale(s, end, len(factor))
    if has_bias and brought:
        end = _fitted(s, param.axis, brought[-1], "bias", "scale_param")
        _check_bias(s, end, has_memory=True)
    return Outcome((s.bottom(0),), params)


def _of_unknown(brought: list[Shape], *, learns: bool, has_bias: bool) -> list[Shape | None]:
    """The blobs of a Scale whose bottom is not known: how many there are is."""
    wanted = learns + has_bias
    return [*brought, *[None] * (wanted - len(brought))]


def _with_bias(s: Setting, param: Any, brought: list[Shape]) -> list[Shape | None]:
    """The blobs of a Scale whose factor is a bottom or brought, when its Bias is set up."""
    if brought:
        # The Bias takes the first blob that there is, which may be the scale.
        _check_bias(s, _fitted(s, param.axis, brought[0], "bias", "scale_param"))
        return [*brought, *(brought if len(brought) == len(s.shapes) == 1 else ())]
    factor = s.shapes[1]
    if factor is None:
        return [None]  # it covers as many axes as that bottom has
    shape, end = _learned(s, param, len(factor), "bias", ("scale_param", "bias_filler"))
    _check_bias(s, end)
    return [shape]


def _learned(
    s: Setting, param: Any, num_axes: int, what: str, filler: tuple[str, str]
) -> tuple[Shape, int]:
    """A blob of the bottom's sizes from an axis on, filled; and the axis behind those."""
    holder, name = filler
    first = s.axis(0, param.axis, holder, "axis")
    bottom = s.bottom(0)
    if num_axes < _TO_THE_END:
        s.refuse(
            codes.BAD_VALUE,
            f"num_axes is {num_axes}, and must be 0 or more, or {_TO_THE_END} for all from axis on",
            holder,
            "num_axes",
        )
    end = len(bottom) if num_axes == _TO_THE_END else first + num_axes
    if end > len(bottom):
        s.refuse(
            codes.AXIS_RANGE,
            f"the {what} would cover {num_axes} axes from axis {first} on, and {s.named(0)} has "
            f"{len(bottom)} axes",
            holder,
            "num_axes",
            hint=f"num_axes: {_TO_THE_END} covers all axes from axis on.",
        )
    shape = s.blob(bottom[first:end], f"the {what}", holder)
    check_filler(s, shape, getattr(param, name), _filled(what), holder, name)
    return shape, end if shape else 0  # a scalar is held against the whole bottom


def _filled(what: str) -> str:
    return f"the numbers of the {what}"


def _fitted(
    s: Setting, axis: int, blob: Shape, what: str, holder: str, *, is_bottom: bool = False
) -> int:
    """The axis of the bottom behind those that a blob covers.

    Raises:
        Refused: It does not fit.
    """
    bottom = s.bottom(0)
    first = s.axis(0, axis, holder, "axis") if blob else 0
    end = first + len(blob)
    wrong = ""
    if end > len(bottom):
        wrong = f"covers {len(blob)} axes from axis {first} on: {s.named(0)} has {len(bottom)} axes"
    elif any(size != given for size, given in zip(bottom[first:end], blob, strict=True)):
        fits = shape_text(bottom[first:end])
        wrong = f"does not fit {s.named(0)}, which has {fits} from axis {first} on"
    if wrong:
        path: tuple[str, int] = ("bottom", 1) if is_bottom else ("blobs", 0)
        name = s.named(1) if is_bottom else f"the {what} ({shape_text(blob)})"
        hint = f"{holder}.axis says where it begins."
        s.refuse(codes.MISMATCH, f"{name} {wrong}", *path, hint=hint)
    return end


def _check_bias(s: Setting, end: int, *, has_memory: bool = False) -> None:
    """Refuse a bottom that is empty behind the axes which the bias covers.

    Args:
        s: The layer.
        end: The axis behind them.
        has_memory: Whether the multiplier has memory already, of another bias.
    """
    inner = as_int(product(s.bottom(0)[end:]))
    if inner < 0 or (inner == 0 and not has_memory):
        s.data((inner,), "the multiplier of the bias", "bottom", 0)


def _check_scale(s: Setting, end: int, covered: int) -> None:
    """Refuse a bottom that is empty before and behind the axes which the scale covers."""
    bottom = s.bottom(0)
    outer = as_int(product(bottom[: end - covered]))
    most = larger(outer, as_int(product(bottom[end:])))
    if most <= 0:
        s.data((most,), "the multiplier of the sums", "bottom", 0)
