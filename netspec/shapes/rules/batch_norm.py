"""BatchNorm: the statistics of each channel, which are blobs that the solver must leave alone.

Source: src/caffe/layers/batch_norm_layer.cpp and UpgradeNetBatchNorm in
src/caffe/util/upgrade_proto.cpp of BVLC Caffe. With scale and shift in the same layer:
src/caffe/layers/batch_norm_layer.cpp of NVIDIA/caffe and mkldnn_batch_norm_layer.cpp of
intel/caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.shapes import codes
from netspec.shapes.dims import Unknown
from netspec.shapes.fillers import check_filler
from netspec.shapes.params import given_blobs
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.shapes.dims import Dim, Shape

_UPGRADED = 3  # as many param are of an old net, and Caffe's reader sets them right
_INTELS = tuple(label("BatchNormParameter", "Engine", name) for name in ("MKL2017", "MKLDNN"))


@rule("BatchNorm")
def batch_norm(s: Setting) -> Outcome:
    """(N, C, ...) to (N, C, ...); mean (C), variance (C), their weight (1); or scale and shift."""
    bottom = s.shapes[0]
    channels = _channels(s, bottom)
    param = s.layer.batch_norm_param
    blobs: Sequence[Shape] = given_blobs(s)
    if _has_scale(param):
        return Outcome((bottom,), blobs or _with_scale(s, param, channels))
    if not blobs:
        s.data((channels,), "the mean", "bottom", 0)
        blobs = ((channels,), (channels,), (1,))
    _check_learning_rates(s, len(blobs))
    if bottom is not None:
        s.must_have_at_least(0, 2, "num and channels")
        _check_division(s, bottom)
    return Outcome((bottom,), blobs)


def _channels(s: Setting, bottom: Shape | None) -> Dim:
    """The size of axis 1; a bottom of one axis is refused later only."""
    if bottom is None:
        return Unknown()
    if not bottom:
        s.must_have_at_least(0, 2, "num and channels")
    return bottom[1] if len(bottom) > 1 else 1


def _check_learning_rates(s: Setting, blobs: int) -> None:
    """Refuse a param with an lr_mult: the statistics are no weights."""
    specs = s.layer.param
    if not len(specs) or len(specs) == _UPGRADED:
        return
    for index in range(min(len(specs), blobs)):
        if specs[index].lr_mult:
            s.refuse(
                codes.BAD_VALUE,
                f"param {index} has the lr_mult {specs[index].lr_mult:g}, and must have 0: the "
                "statistics are not learned",
                "param",
                index,
                "lr_mult",
                hint="Leave param out.",
            )


def _check_division(s: Setting, bottom: Shape) -> None:
    """Refuse an empty bottom, by whose sizes Caffe divides."""
    for axis, size in enumerate(bottom):
        if size == 0:
            divided = axis < 2
            s.refuse(
                codes.CRASH if divided else codes.BAD_VALUE,
                f"{s.named(0)} is empty, and "
                + ("Caffe divides by its size" if divided else "there is nothing to normalize"),
                "bottom",
                0,
            )


def _has_scale(param: Any) -> bool:
    """Whether forks' fields ask for a scale and a shift in the layer itself."""
    return (
        param.scale_bias
        or any(map(param.HasField, ("scale_filler", "bias_filler", "filler")))
        or param.engine in _INTELS
    )


def _with_scale(s: Setting, param: Any, channels: Dim) -> list[Shape]:
    scale = "filler" if param.HasField("filler") else "scale_filler"
    for name, what in ((scale, "the scale"), ("bias_filler", "the shift")):
        if param.HasField(name):
            path = ("batch_norm_param", name)
            check_filler(s, (channels,), getattr(param, name), what, *path)
    return [(channels,), (channels,), (1,), (channels,), (channels,)]
