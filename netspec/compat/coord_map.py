"""The names of ``caffe.coord_map``: how two blobs' coordinates relate, and a Crop from that.

A map is ``(axis, scale, shift)``: the axis before the first spatial one (None where any
will do), and for each spatial axis ``to = scale * from + shift``.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

import numpy as np

from netspec import layers as L  # noqa: N812  # as every script calls it
from netspec.dsl.origin import caller
from netspec.dsl.tops import Top
from netspec.errors import CoordinateError, Origin, TopError, listing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netspec.dsl.tops import Function

__all__ = [
    "PASS_THROUGH_LAYERS",
    "AxisMismatchException",
    "L",
    "UndefinedMapException",
    "compose",
    "conv_params",
    "coord_map",
    "coord_map_from_to",
    "crop",
    "crop_params",
    "inverse",
    "np",
]

Map = tuple[Any, Any, Any]

# Types whose tops have their bottoms' coordinates. Scripts append types of their own.
PASS_THROUGH_LAYERS = [
    *("AbsVal", "BatchNorm", "Bias", "BNLL", "Dropout", "Eltwise", "ELU", "Exp", "LRN", "Log"),
    *("MVN", "Power", "PReLU", "ReLU", "Scale", "Sigmoid", "Split", "TanH", "Threshold"),
]
_SHRINKING = frozenset({"Convolution", "Im2col", "Pooling"})
_PER_AXIS = frozenset({"kernel_h", "kernel_w", "pad_h", "pad_w", "stride_h", "stride_w"})
_IDENTITY: Map = (None, 1, 0)


class UndefinedMapException(CoordinateError):  # noqa: N818  # pycaffe's name
    """A layer whose bottoms' and tops' coordinates are unrelated."""

    def __init__(
        self, message: str = "undefined map", *, origin: Origin | None = None, hint: str = ""
    ) -> None:
        super().__init__(message, origin=origin, hint=hint)


class AxisMismatchException(CoordinateError):  # noqa: N818  # pycaffe's name
    """Two maps of different axes, which cannot follow each other."""

    def __init__(
        self, message: str = "axis mismatch", *, origin: Origin | None = None, hint: str = ""
    ) -> None:
        super().__init__(message, origin=origin, hint=hint)


class UnconnectedError(CoordinateError, RuntimeError):
    """Two blobs that no layers with known maps connect."""


class CropError(CoordinateError, AssertionError):
    """Two blobs that are connected, and that no Crop aligns."""


class NothingToCropError(CropError, AttributeError):
    """Two blobs that lie on each other already, as far as any layer tells."""


class KernelError(CoordinateError, AssertionError, KeyError, ValueError):
    """A layer whose kernel, stride, pad and dilation cannot be told."""


def conv_params(fn: Function) -> tuple[Any, Any, Any, Any]:
    """Axis, stride, extent of the dilated kernel, and pad of a layer; arrays but the axis.

    Args:
        fn: A Convolution, Deconvolution, Im2col or Pooling layer.

    Raises:
        KernelError: It has no kernel_size, or sizes by axis (kernel_h), or lists of
            lengths that do not fit.
    """
    params = _own(fn, "pooling_param" if fn.type_name == "Pooling" else "convolution_param")
    per_axis = sorted(_PER_AXIS & params.keys())
    if per_axis:
        raise KernelError(
            f"{fn.label()}: {', '.join(per_axis)}: sizes by axis have no coordinate map",
            origin=fn.origin,
            hint="Write kernel_size=[height, width], and stride and pad likewise.",
        )
    if "kernel_size" not in params:
        hint = "Global pooling leaves no coordinates." if params.get("global_pooling") else ""
        raise KernelError(
            f"{fn.label()}: it has no kernel_size, which its coordinate map needs",
            origin=fn.origin,
            hint=hint,
        )
    kernel, stride, pad, dilation = (
        np.array(params.get(name, default), ndmin=1)
        for name, default in (("kernel_size", 1), ("stride", 1), ("pad", 0), ("dilation", 1))
    )
    lengths = {len(each) for each in (kernel, stride, pad, dilation)} - {1}
    if len(lengths) > 1:
        raise KernelError(
            f"{fn.label()}: kernel_size, stride, pad and dilation are lists of "
            f"{' and '.join(map(str, sorted(lengths)))} values",
            origin=fn.origin,
            hint="Each takes one value, or as many as there are spatial axes.",
        )
    return params.get("axis", 1), stride, (kernel - 1) * dilation + 1, pad


def crop_params(fn: Function) -> tuple[Any, Any]:
    """Axis and offset of a Crop layer, with Caffe's defaults; the offset is an array."""
    params = _own(fn, "crop_param")
    return params.get("axis", 2), np.array(params.get("offset", 0), ndmin=1)


def _own(fn: Function, holder: str) -> dict[str, Any]:
    """A layer's parameters, short keywords and the whole message together."""
    inner = fn.params.get(holder)
    return {**fn.params, **inner} if isinstance(inner, dict) else fn.params


def coord_map(fn: Function) -> Map:
    """The map from a layer's tops to its bottoms.

    Args:
        fn: The layer.

    Raises:
        UndefinedMapException: Its type has none.
        KernelError: Its parameters do not tell it.
    """
    kind = fn.type_name
    if kind in PASS_THROUGH_LAYERS:
        return _IDENTITY
    if kind == "Crop":
        axis, offset = crop_params(fn)
        return axis - 1, 1, -offset
    if kind in _SHRINKING or kind == "Deconvolution":
        axis, stride, extent, pad = conv_params(fn)
        margin = (extent - 1) / 2
        if kind == "Deconvolution":
            return axis, stride, margin - pad
        return axis, 1 / stride, (pad - margin) / stride
    raise UndefinedMapException(
        f"{fn.label()}: layers of this type have no coordinate map",
        origin=fn.origin,
        hint=f"Types that have one: {listing(_mapped_types(), 40)}.",
    )


def _mapped_types() -> list[str]:
    return sorted({*PASS_THROUGH_LAYERS, *_SHRINKING, "Crop", "Deconvolution"})


def compose(base_map: Map, next_map: Map) -> Map:
    """The map of ``next_map`` and, after it, ``base_map``.

    Raises:
        AxisMismatchException: They are of different axes.
    """
    base_axis, base_scale, base_shift = base_map
    next_axis, next_scale, next_shift = next_map
    if None not in (base_axis, next_axis) and base_axis != next_axis:
        raise AxisMismatchException(
            f"a map of axis {base_axis} cannot follow one of axis {next_axis}",
            origin=caller(),
            hint="Give the layers and the Crop between two blobs the same axis.",
        )
    axis = next_axis if base_axis is None else base_axis
    return axis, base_scale * next_scale, base_scale * next_shift + base_shift


def inverse(coord_map: Map) -> Map:
    """The map the other way round."""
    axis, scale, shift = coord_map
    return axis, 1 / scale, -shift / scale


def coord_map_from_to(top_from: Top, top_to: Top) -> Map:
    """The map between two blobs, by way of the nearest blob that both are made from.

    Args:
        top_from: The blob whose coordinates are given.
        top_to: The blob whose coordinates are wanted.

    Returns:
        Axis, scale and shift; arrays where layers in between have kernels.

    Raises:
        UnconnectedError: No layers with maps connect them.
        AxisMismatchException: Layers in between map different axes.
        KernelError: A layer's parameters do not tell its map.
    """
    for each in (top_from, top_to):
        if not isinstance(each, Top):
            raise TopError(
                f"coordinates are mapped between tops, not of a {type(each).__name__}",
                origin=caller(),
            )
    from_maps, from_ends = _walk(top_from, ())
    to_maps, to_ends = _walk(top_to, from_maps)
    for top, to_map in to_maps.items():
        if top in from_maps:
            return _joined(to_map, from_maps[top], top)
    ends = {fn.label(): None for fn in (*from_ends, *to_ends)}
    raise UnconnectedError(
        f"could not map {top_from!r} to {top_to!r}: no spatial layers connect them",
        origin=caller(),
        hint=f"The ways back end at {listing(ends)}." if ends else "",
    )


def _walk(start: Top, goals: Iterable[Top]) -> tuple[dict[Top, Map], list[Function]]:
    """Maps to every blob that one is made from, nearest first; the layers where ways end.

    Each blob is visited once, or twice if the first way knew no axis, and the walk ends at
    the first of the goals.
    """
    maps = {start: _IDENTITY}
    ends = []
    waiting = deque([start])
    while waiting:
        top = waiting.popleft()
        if top in goals:
            break
        fn = top.fn
        # A Crop takes its coordinates from its first bottom; the second lends its size.
        bottoms = fn.inputs[:1] if fn.type_name == "Crop" else fn.inputs
        if not bottoms:
            ends.append(fn)
        if all(bottom in maps and maps[bottom][0] is not None for bottom in bottoms):
            continue
        try:
            below = _composed(maps[top], fn)
        except UndefinedMapException:
            ends.append(fn)
            continue
        # A way through a kernel tells more than one past it, as around a residual branch.
        fresh = [
            bottom
            for bottom in bottoms
            if bottom not in maps or (maps[bottom][0] is None and below[0] is not None)
        ]
        for bottom in fresh:
            maps[bottom] = below
        waiting.extend(dict.fromkeys(fresh))
    return maps, ends


def _composed(base: Map, fn: Function) -> Map:
    next_map = coord_map(fn)
    try:
        return compose(base, next_map)
    except AxisMismatchException as error:
        raise AxisMismatchException(
            f"{fn.label()}: it maps axis {next_map[0]}, and layers after it axis {base[0]}",
            origin=fn.origin,
            hint=error.hint,
        ) from None
    except ValueError:
        raise KernelError(
            f"{fn.label()}: it has {len(next_map[2])} spatial axes, and layers after it "
            f"{len(base[2])}",
            origin=fn.origin,
        ) from None


def _joined(to_map: Map, from_map: Map, common: Top) -> Map:
    try:
        return compose(to_map, inverse(from_map))
    except AxisMismatchException as error:
        raise AxisMismatchException(
            f"the ways from {common!r} map axis {from_map[0]} on one side and {to_map[0]} on the "
            "other",
            origin=caller(),
            hint=error.hint,
        ) from None
    except ValueError:
        raise KernelError(
            f"the ways from {common!r} have {len(from_map[2])} spatial axes on one side and "
            f"{len(to_map[2])} on the other",
            origin=caller(),
        ) from None


def crop(top_from: Top, top_to: Top) -> Top:
    """A Crop layer that cuts one blob to another's place and size.

    Args:
        top_from: The blob to cut.
        top_to: The blob that it is to lie on.

    Raises:
        CropError: They differ in scale, or the offset is negative or not whole.
        CoordinateError: They cannot be mapped, see ``coord_map_from_to``.
    """
    axis, scale, shift = coord_map_from_to(top_from, top_to)
    what = f"cannot crop {top_from!r} to {top_to!r}"
    if axis is None:
        raise NothingToCropError(
            f"{what}: no layer between them changes coordinates",
            origin=caller(),
            hint="They lie on each other already; L.Crop(a, b, axis=2) cuts to size.",
        )
    scale, shift = np.atleast_1d(scale), np.atleast_1d(shift)
    if not (scale == 1).all():
        raise CropError(
            f"{what}: their scales differ (scale mismatch, a = {scale})",
            origin=caller(),
            hint="Strides down must be undone by Deconvolutions of the same strides.",
        )
    if not (shift <= 0).all():
        raise CropError(
            f"{what}: it begins inside the other (negative offset, b = {shift})",
            origin=caller(),
            hint="Pad the first convolution more: each pixel moves the blob out by one.",
        )
    if not (np.round(shift) == shift).all():
        raise CropError(
            f"{what}: the offset is no whole number (noninteger offset, b = {shift})",
            origin=caller(),
            hint="Change a kernel_size or pad by one, so that the layers' middles meet.",
        )
    offset = [int(-each) for each in shift]
    cropped: Top = L.Crop(top_from, top_to, crop_param={"axis": axis + 1, "offset": offset})
    return cropped
