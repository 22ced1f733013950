"""Pooling with gaps in its windows, as the OpenCL branch has it.

Source: src/caffe/layers/pooling_layer.cpp of naibaf7/caffe, which takes any number of spatial
axes, always rounds up, and does not compare the pad with the kernel.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.shapes import codes
from netspec.shapes.pools import Pool, pooled

if TYPE_CHECKING:
    from netspec.shapes.dims import Dim, Shape
    from netspec.shapes.setting import Setting

_HOLDER = "pooling_param"
_CHANNEL_AXIS = 1
_AXES_OF_A_PAIR = 2


def dilated(s: Setting, param: Any) -> Shape:
    """The top of a Pooling layer with ``dilation``.

    Raises:
        Refused: A field does not fit the bottom.
    """
    bottom = s.bottom(0)
    space = bottom[s.axis(0, _CHANNEL_AXIS) + 1 :]
    if param.global_pooling:
        kernel: tuple[Dim, ...] = space
    else:
        kernel = _values(s, param, "kernel_size", "kernel", len(space))
    stride = _values(s, param, "stride", "stride", len(space))
    pad = _values(s, param, "pad", "pad", len(space))
    dilation = _dilation(s, param, len(space))
    sizes = []
    for axis, size in enumerate(space):
        extent = (kernel[axis] - 1) * dilation[axis] + 1
        pool = Pool(extent, stride[axis], pad[axis])
        number = pooled(size, pool, up=True, clip=pad[axis] > 0)
        if number < 0:
            s.refuse(
                codes.NO_ROOM,
                f"{s.named(0)}: a window of {extent} (kernel {kernel[axis]}, dilation "
                f"{dilation[axis]}) in steps of {stride[axis]} does not fit into {size} + 2 * "
                f"{pad[axis]}",
                _HOLDER,
            )
        sizes.append(number)
    return s.blob((*bottom[: _CHANNEL_AXIS + 1], *sizes))


def _values(s: Setting, param: Any, name: str, stem: str, spatial: int) -> tuple[int, ...]:
    """A field's value for each axis, from the field itself or from those of a pair."""
    pair = f"{stem}_h", f"{stem}_w"
    paired = [field for field in pair if param.HasField(field)]
    if not paired:
        if stem == "kernel" and not param.kernel_size:
            s.refuse(codes.MISSING, "it has no kernel_size", _HOLDER, "kernel_size")
        return (int(getattr(param, name)),) * spatial
    if param.HasField(name) or spatial != _AXES_OF_A_PAIR:
        s.refuse(
            codes.CONFLICT,
            f"{paired[0]} is for two spatial axes and excludes {name}; {s.named(0)} has {spatial}",
            _HOLDER,
            paired[0],
        )
    return getattr(param, pair[0]), getattr(param, pair[1])


def _dilation(s: Setting, param: Any, spatial: int) -> tuple[int, ...]:
    given = param.dilation
    if len(given) not in (1, spatial):
        s.refuse(
            codes.MISMATCH,
            f"{len(given)} values of dilation, and {s.named(0)} has {spatial} spatial axes",
            _HOLDER,
            "dilation",
            len(given) - 1,
        )
    return (int(given[0]),) * spatial if len(given) == 1 else tuple(map(int, given))
