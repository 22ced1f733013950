"""What fillers refuse when they fill a parameter blob.

Source: the checks of ``Filler::Fill`` in include/caffe/filler.hpp of BVLC Caffe, and those of
the random numbers that they draw in src/caffe/util/math_functions.cpp.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.errors import listing, nearest, shown
from netspec.shapes import codes
from netspec.shapes.dims import Shape, product, shape_text

if TYPE_CHECKING:
    from netspec.shapes.setting import Setting

TYPES = ("constant", "gaussian", "positive_unitball", "uniform", "xavier", "msra", "bilinear")
_DENSE = -1  # a filler's sparse that leaves nothing out
_BY_OUTPUT = ("positive_unitball", "xavier", "msra")  # they ask for the size of the first axis
_SQUARE_AXES = 4  # of a blob that the bilinear filler takes


def check_filler(setting: Setting, shape: Shape, filler: Any, what: str, *path: str | int) -> None:
    """Refuse a filler that cannot fill a blob.

    Args:
        setting: The layer.
        shape: The blob's shape.
        filler: The FillerParameter.
        what: Which blob, for messages: ``"the weights"``.
        *path: The filler's field in the layer.

    Raises:
        Refused: Caffe would abort.
    """
    check_type(setting, filler, *path)
    kind = filler.type
    if kind not in TYPES:
        return
    if kind == "bilinear":
        _check_bilinear(setting, shape, what, *path)
    if product(shape) == 0:
        setting.refuse(
            codes.BAD_VALUE, f"{what} ({shape_text(shape)}) are empty, and cannot be filled", *path
        )
    if kind in _BY_OUTPUT and not shape:
        setting.refuse(
            codes.AXIS_COUNT, f"{what} are a scalar, and the filler {kind} needs an axis", *path
        )
    if kind == "uniform" and filler.min > filler.max:
        setting.refuse(
            codes.BAD_VALUE, f"min {filler.min:g} is larger than max {filler.max:g}", *path, "min"
        )
    if kind == "gaussian":
        _check_gaussian(setting, shape, filler, what, *path)
    elif filler.sparse != _DENSE:
        setting.refuse(
            codes.BAD_VALUE,
            f"only a gaussian filler can be sparse, and this one is {kind}",
            *path,
            "sparse",
        )


def check_type(setting: Setting, filler: Any, *path: str | int) -> None:
    """Refuse a filler of a type that there is not; forks may have more of them.

    Args:
        setting: The layer.
        filler: The FillerParameter.
        *path: The filler's field in the layer.
    """
    kind = filler.type
    if kind not in TYPES:
        near = nearest(kind, TYPES)
        if setting.forks and not near:
            return
        hint = near or f"There are {listing(TYPES)}."
        setting.refuse(codes.BAD_VALUE, f"no filler is called {shown(kind)}", *path, hint=hint)


def _check_gaussian(
    setting: Setting, shape: Shape, filler: Any, what: str, *path: str | int
) -> None:
    if not filler.std > 0:
        setting.refuse(codes.BAD_VALUE, f"std {filler.std:g} is not above 0", *path, "std")
    if filler.sparse < _DENSE:
        setting.refuse(codes.BAD_VALUE, f"sparse {filler.sparse} is negative", *path, "sparse")
    if filler.sparse == _DENSE:
        return
    if not shape:
        setting.refuse(
            codes.AXIS_COUNT, f"{what} are a scalar, and sparse needs an axis", *path, "sparse"
        )
    if filler.sparse > shape[0]:
        setting.refuse(
            codes.BAD_VALUE,
            f"sparse {filler.sparse} is more than the {shape[0]} outputs of {what} "
            f"({shape_text(shape)})",
            *path,
            "sparse",
        )


def _check_bilinear(setting: Setting, shape: Shape, what: str, *path: str | int) -> None:
    if len(shape) != _SQUARE_AXES:
        setting.refuse(
            codes.AXIS_COUNT,
            f"a bilinear filler takes {_SQUARE_AXES} axes, and {what} have the shape "
            f"{shape_text(shape)}",
            *path,
        )
    if shape[2] != shape[3]:
        setting.refuse(
            codes.MISMATCH,
            f"a bilinear filler takes square filters, and {what} have the shape "
            f"{shape_text(shape)}",
            *path,
        )
