"""Windows that slide over the spatial axes: how many places they have, and how far they reach.

Source: ``compute_output_shape`` in src/caffe/layers/conv_layer.cpp and deconv_layer.cpp of BVLC
Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, NoReturn

from netspec.shapes import codes
from netspec.shapes.arithmetic import divided
from netspec.shapes.dims import Dim, Shape, as_int
from netspec.shapes.setting import Refused

if TYPE_CHECKING:
    from netspec.shapes.setting import Setting

HOLDER = "convolution_param"
PAIRS = {  # the fields for height and width, by the field that lists a value for each axis
    "kernel_size": ("kernel_h", "kernel_w"),
    "stride": ("stride_h", "stride_w"),
    "pad": ("pad_h", "pad_w"),
}


class Windows(NamedTuple):
    """A window's sizes, one for each spatial axis.

    Attributes:
        kernel: How many values it takes in.
        stride: How far it moves; it may be 0 or negative where Caffe does not check it.
        pad: What is added on each side.
        dilation: How far apart its values are.
    """

    kernel: tuple[int, ...]
    stride: tuple[int, ...]
    pad: tuple[int, ...]
    dilation: tuple[int, ...]

    def extent(self, axis: int) -> int:
        """How far the window reaches along a spatial axis."""
        return self.dilation[axis] * (self.kernel[axis] - 1) + 1


def field_of(s: Setting, name: str, index: int) -> tuple[str | int, ...]:
    """The path of the value for a spatial axis, and of its list if none is given."""
    param, pair = s.layer.convolution_param, PAIRS[name]
    if any(map(param.HasField, pair)):
        return HOLDER, pair[index]
    count = len(getattr(param, name))
    return (HOLDER, name, index if count > 1 else 0) if count else (HOLDER, name)


def slid(s: Setting, index: int, size: Dim, view: Windows) -> Dim:
    """How many places a window has along a spatial axis; negative if it does not fit.

    Args:
        s: The layer.
        index: Which of the spatial axes.
        size: The bottom's size along it.
        view: The windows.

    Raises:
        Refused: There is no stride.
    """
    stride = view.stride[index]
    margin = 2 * view.pad[index] - view.extent(index)
    if stride == 1:  # no division, so that an unknown size may stay the same
        return as_int(size + (margin + 1))
    if stride == 0:
        s.refuse(
            codes.CRASH,
            "Caffe divides by the stride, which is 0",
            *field_of(s, "stride", index),
            hint="Give both stride_h and stride_w, and make them positive.",
        )
    return divided(as_int(size + margin), stride) + 1


def spread(_: Setting, index: int, size: Dim, view: Windows) -> Dim:
    """How far windows reach along a spatial axis, if each value of the bottom makes one.

    Args:
        _: The layer, as in ``slid``.
        index: Which of the spatial axes.
        size: The bottom's size along it.
        view: The windows.
    """
    stride = view.stride[index]
    # Not (size - 1) * stride, so that an unknown size may stay the same.
    return as_int(size * stride + (view.extent(index) - stride - 2 * view.pad[index]))


def shaped(s: Setting, top: Shape, axis: int, view: Windows) -> Shape:
    """The top's shape, refused in terms of the windows if they leave no room.

    Args:
        s: The layer.
        top: The shape.
        axis: The channel axis.
        view: The windows.

    Raises:
        Refused: A size is negative, or they are too large.
    """
    try:
        return s.blob(top, "top 0", HOLDER)
    except Refused as refused:
        negative = [index for index, size in enumerate(top) if size < 0]
        if refused.code != codes.NO_ROOM or negative[0] <= axis:
            raise
        _refuse_room(s, negative[0] - axis - 1, s.bottom(0)[negative[0]], view)


def _refuse_room(s: Setting, index: int, size: Dim, view: Windows) -> NoReturn:
    kernel, stride, pad, dilation = (each[index] for each in view)
    window = f"{view.extent(index)} (kernel {kernel}, dilation {dilation})"
    if s.layer.type.startswith("Deconvolution"):
        s.refuse(
            codes.NO_ROOM,
            f"{s.named(0)}: the pad, 2 * {pad}, takes away more of spatial axis {index} than "
            f"{size} windows of {window} in steps of {stride} make",
            *field_of(s, "pad", index),
            hint="Take less pad.",
        )
    s.refuse(
        codes.NO_ROOM,
        f"{s.named(0)}: a window of {window} does not fit into the {size}"
        + (f", padded with 2 * {pad}," if pad else "")
        + f" of spatial axis {index}",
        *field_of(s, "kernel_size", index),
        hint="Take a smaller kernel or more pad.",
    )
