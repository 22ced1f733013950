"""PriorBox: default boxes for each cell of a feature map, and their variances.

Source: prior_box_layer.cpp of weiliu89/caffe, branch ssd.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from netspec.reference.registry import layer

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given

_SAME_RATIO = 1e-6
_VARIANCE = 0.1  # where none is given


@layer("PriorBox")
def prior_box(g: Given) -> Array:
    """Each cell's boxes as x1, y1, x2, y2 in parts of the image; then what they are scaled by."""
    param = g.layer.prior_box_param
    height, width = g.legacy()[2:]
    image = np.array(g.legacy(1)[:1:-1], float)  # width, height
    if param.HasField("step_h") or param.HasField("step_w"):
        steps = np.array([param.step_w, param.step_h])
    elif param.HasField("step"):
        steps = np.array([param.step, param.step])
    else:
        steps = image / (width, height)
    rows, columns = np.mgrid[:height, :width]
    centres = (np.stack([columns, rows], -1) + param.offset) * steps
    halves = np.array(_sides(param), float) / 2
    centres = centres[:, :, None]
    boxes = np.concatenate([(centres - halves) / image, (centres + halves) / image], -1)
    if param.clip:
        boxes = boxes.clip(0, 1)
    variances = list(param.variance) or [_VARIANCE]
    spread = np.broadcast_to(np.array(variances), boxes.shape)
    return np.stack([boxes.reshape(-1), spread.reshape(-1)])[None].astype(g.dtype)


def _sides(param: Any) -> list[tuple[float, float]]:
    """Width and height of each box of a cell, in Caffe's order."""
    sides: list[tuple[float, float]] = []
    for place, given in enumerate(param.min_size):
        small = int(given)  # the fork holds sizes as integers here
        sides.append((small, small))
        if param.max_size:
            both = (small * int(param.max_size[place])) ** 0.5
            sides.append((both, both))
        for ratio in _ratios(param):
            sides.append((small * ratio**0.5, small / ratio**0.5))  # noqa: PERF401  # as above
    return sides


def _ratios(param: Any) -> list[float]:
    """The ratios but 1, each once, and turned over if asked."""
    ratios = [1.0]
    for ratio in param.aspect_ratio:
        if not any(abs(ratio - other) < _SAME_RATIO for other in ratios):
            ratios += [ratio, 1 / ratio] if param.flip else [ratio]
    return [ratio for ratio in ratios if abs(ratio - 1) >= _SAME_RATIO]
