"""Convolution and its relatives: filters slid over the spatial axes behind the channels.

Source: src/caffe/layers/base_conv_layer.cpp, conv_layer.cpp and deconv_layer.cpp of BVLC Caffe,
and the engines of src/caffe/layer_factory.cpp. The types of forks do the same with other code:
DepthwiseConvolution (depthwise_conv_layer.cpp of eric612/MobileNet-YOLO), ConvolutionRistretto
and DeconvolutionRistretto (src/caffe/ristretto/layers of pmgysel/caffe). ConvolutionDepthwise
(base_conv_layer.cpp of foss-for-synopsys-dwc-arc-processors/synopsys-caffe) takes a group a
channel, whatever ``group`` says; that of farmingyard/caffe-mobilenet has the same shapes
wherever num_output is the number of channels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.shapes import codes
from netspec.shapes.arithmetic import divided
from netspec.shapes.dims import Dim, Shape, as_int, differ, product, shape_text
from netspec.shapes.params import learned
from netspec.shapes.registry import rule
from netspec.shapes.setting import NotKnown, Outcome, Setting, label
from netspec.shapes.window_fields import windows
from netspec.shapes.windows import HOLDER, Windows, shaped, slid, spread

if TYPE_CHECKING:
    from collections.abc import Callable

_CUDNN = label("ConvolutionParameter", "Engine", "CUDNN")


@rule("Convolution", "ConvolutionRistretto", "DepthwiseConvolution")
def convolution(s: Setting) -> Outcome:
    """(N, C, ...) to (N, num_output, ...); weights (num_output, C / group, kernel...)."""
    return _filtered(s, slid)


@rule("ConvolutionDepthwise")
def convolution_depthwise(s: Setting) -> Outcome:
    """The same with a group a channel: weights (num_output, 1, kernel...)."""
    return _filtered(s, slid, depthwise=True)


@rule("Deconvolution", "DeconvolutionRistretto")
def deconvolution(s: Setting) -> Outcome:
    """A convolution backwards: weights (C, num_output / group, kernel...)."""
    return _filtered(s, spread)


def _filtered(
    s: Setting,
    moved: Callable[[Setting, int, Dim, Windows], Dim],
    *,
    depthwise: bool = False,
) -> Outcome:
    """What filters make of the bottoms, if ``moved`` gives the size along a spatial axis."""
    param = s.layer.convolution_param
    if param.engine == _CUDNN:
        _check_cudnn(s, param)
    if s.shapes[0] is None:
        _outputs(s, param)
        raise NotKnown
    axis = s.axis(0, param.axis, HOLDER, "axis")
    bottom = s.bottom(0)
    channels, space = bottom[axis], bottom[axis + 1 :]
    view = windows(s, param, len(space))
    outputs = _outputs(s, param)
    group = channels if depthwise else as_int(param.group)
    if group != 1:
        _check_groups(s, channels, outputs, group)
    forward = moved is slid
    ends = (outputs, channels) if forward else (channels, outputs)
    weights = (ends[0], 1 if depthwise else divided(ends[1], group), *view.kernel)
    params = learned(s, HOLDER, weights, (outputs,))
    if len(s.shapes) > 1:
        _check_alike(s, bottom)
    sizes = tuple([moved(s, index, size, view) for index, size in enumerate(space)])
    top = shaped(s, (*bottom[:axis], outputs, *sizes), axis, view)
    rows = as_int(product(weights[1:]) * group)
    # A deconvolution in place sees its own top there, since both are one blob.
    columns = sizes if forward or (s.in_place and s.in_place[0]) else space
    s.blob((rows, *columns), "the buffer of columns for matrix products", HOLDER)
    if len(params) > 1:
        _check_bias(s, top, as_int(product(sizes)), "more" if forward else "less")
    return Outcome([top] * s.tops, params)


def _check_cudnn(s: Setting, param: Any) -> None:
    """Refuse what no build of Caffe takes: without cuDNN there is no such engine at all."""
    for index, dilation in enumerate(param.dilation):
        if dilation > 1:
            s.refuse(
                codes.CONFLICT,
                f"cuDNN has no dilation, and dilation is {dilation}",
                HOLDER,
                "dilation",
                index,
                hint="Leave engine out, or give CAFFE.",
            )


def _outputs(s: Setting, param: Any) -> int:
    """num_output, which must be positive."""
    outputs: int = as_int(param.num_output)
    if outputs <= 0:
        if not param.HasField("num_output"):
            s.refuse(codes.MISSING, "it has no num_output", HOLDER, "num_output")
        s.refuse(
            codes.BAD_VALUE,
            f"num_output is {param.num_output}, and must be positive",
            HOLDER,
            "num_output",
        )
    return outputs


def _check_groups(s: Setting, channels: Dim, outputs: int, group: Dim) -> None:
    """Refuse groups that do not divide the channels on either side."""
    if group == 0:
        s.refuse(
            codes.CRASH,
            f"Caffe divides the {channels} channels of {s.named(0)} by the number of groups, "
            "which is 0",
            HOLDER,
            "group",
        )
    for count, what in ((channels, "channels"), (outputs, "outputs")):
        if count % group != 0:
            s.refuse(
                codes.MISMATCH,
                f"{s.named(0)}: the {count} {what} cannot be shared out evenly among {group} "
                "groups",
                HOLDER,
                "group",
            )


def _check_alike(s: Setting, bottom: Shape) -> None:
    """Refuse bottoms of different shapes, since they share the filters."""
    for index in range(1, len(s.shapes)):
        other = s.shapes[index]
        if other is not None and differ(bottom, other):
            s.refuse(
                codes.MISMATCH,
                f"{s.named(index)} must have the shape of {s.named(0)}",
                "bottom",
                index,
            )


def _check_bias(s: Setting, top: Shape, pixels: Dim, pad: str) -> None:
    """Refuse a bias for tops without pixels, since Caffe fills a multiplier for each."""
    if pixels == 0:
        s.refuse(
            codes.BAD_VALUE,
            f"top 0 ({shape_text(top)}) would have no pixels to add the bias to",
            HOLDER,
            "bias_term",
            hint=f"Take {pad} pad, or no bias: Caffe makes empty tops only without one.",
        )
    s.blob((pixels,), "the multiplier of the bias", HOLDER)
