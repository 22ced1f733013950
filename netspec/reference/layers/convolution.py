"""Convolution, Deconvolution and Im2col: filters slid over any number of axes.

Source: base_conv_layer.cpp, conv_layer.cpp, deconv_layer.cpp and im2col_layer.cpp in
src/caffe/layers of BVLC Caffe. The depthwise types of forks do the same with other code; that
of foss-for-synopsys-dwc-arc-processors/synopsys-caffe takes a group a channel.
"""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING

import numpy as np

from netspec.reference.arrays import grouped
from netspec.reference.columns import added, columns
from netspec.reference.registry import layer
from netspec.shapes.window_fields import windows

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given
    from netspec.shapes.windows import Windows

_ONE = 1


@layer("Convolution", "DepthwiseConvolution", "ConvolutionDepthwise")
def convolution(g: Given) -> list[Array]:
    """Each bottom's windows times the filters, plus the bias."""
    _must_keep_shape(g)
    axis, view = _view(g)
    shape = g.shape()
    sizes = shape[axis + 1 :]
    group = _groups(g, axis)
    filters = g.params[0].reshape(group, shape[axis] // group, prod(g.params[0].shape[1:]))
    plain = _is_plain(view)
    tops = []
    for bottom in g.bottoms:
        top = np.empty((prod(shape[:axis]), group, filters.shape[1], prod(sizes)), g.dtype)
        for image, made in zip(_images(bottom, axis), top, strict=True):
            seen = image if plain else columns(image, view, sizes)
            np.matmul(filters, seen.reshape(group, filters.shape[2], prod(sizes)), out=made)
        tops.append(_with_bias(g, top, shape, axis))
    return tops


@layer("Deconvolution")
def deconvolution(g: Given) -> list[Array]:
    """Each number times the filters, added up where the windows lie, plus the bias."""
    _must_keep_shape(g)
    axis, view = _view(g)
    shape = g.shape()
    group = _groups(g, axis)
    space = g.bottom.shape[axis + 1 :]
    filters = g.params[0].reshape(group, g.bottom.shape[axis] // group, prod(g.params[0].shape[1:]))
    filters = filters.transpose(0, 2, 1)
    tops = []
    for bottom in g.bottoms:
        top = np.empty((prod(shape[:axis]), *shape[axis:]), g.dtype)
        for image, made in zip(_images(bottom, axis), top, strict=True):
            parts = filters @ image.reshape(group, filters.shape[2], prod(space))
            made[...] = added(
                parts.reshape(shape[axis], *view.kernel, *space), view, made.shape[1:]
            )
        tops.append(_with_bias(g, top, shape, axis))
    return tops


@layer("Im2col")
def im2col(g: Given) -> Array:
    """The windows as channels."""
    axis, view = _view(g)
    shape = g.shape()
    images = _images(g.bottom, axis)
    top = np.empty((len(images), *shape[axis:]), g.dtype)
    for image, made in zip(images, top, strict=True):
        made[...] = columns(image, view, shape[axis + 1 :]).reshape(made.shape)
    return top.reshape(shape)


def _images(x: Array, axis: int) -> Array:
    """The images of a blob, whose axes begin with the channel axis."""
    return x.reshape(prod(x.shape[:axis]), *x.shape[axis:])


def _must_keep_shape(g: Given) -> None:
    """Refuse to work in place on a blob that gets another shape: Caffe reads it in the new one."""
    if any(g.in_place) and g.shape() != g.bottom.shape:
        raise g.fail(
            "in place, Caffe reads the bottom with the sizes of the top, which is not computed",
            "Give its top a name of its own.",
        )


def _view(g: Given) -> tuple[int, Windows]:
    """The channel axis, and the windows over the axes behind it."""
    param = g.layer.convolution_param
    axis = g.axis(param.axis)
    return axis, windows(g.setting, param, g.bottom.ndim - axis - 1)


def _groups(g: Given, axis: int) -> int:
    if g.layer.type == "ConvolutionDepthwise":
        return int(g.bottom.shape[axis])
    return int(g.layer.convolution_param.group)


def _is_plain(view: Windows) -> bool:
    """Whether each window is one number, so that the image is its own matrix of columns."""
    return all(
        (kernel, stride, pad) == (_ONE, _ONE, 0)
        for kernel, stride, pad in zip(view.kernel, view.stride, view.pad, strict=True)
    )


def _with_bias(g: Given, top: Array, shape: tuple[int, ...], axis: int) -> Array:
    if g.layer.convolution_param.bias_term:
        grouped(top.reshape(shape), axis, axis + 1)[...] += g.params[1][:, None]
    return top.reshape(shape)
