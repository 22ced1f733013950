"""The head of SSD: boxes and classes at each place of several blobs, by layers of SSD's fork."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netspec.building import Blob

_CORNERS = 4  # numbers that say where a box is


def ssd_head(
    data: Blob, sources: Sequence[tuple[Blob, Mapping[str, Any]]], classes: int
) -> tuple[Blob, Blob, Blob]:
    """Where boxes are, what is in them, and the prior boxes that both refer to.

    Args:
        data: The images, ``N x 3 x H x W``, which the prior boxes are laid out on.
        sources: Blobs (``N x C x h x w``) and the keywords of each one's PriorBox, such as
            ``dict(min_size=30, max_size=60, aspect_ratio=[2])``.
        classes: How many classes there are, the background counted.

    Returns:
        Locations, ``N x 4*P``; scores, ``N x classes*P``; prior boxes, ``1 x 2 x 4*P``; for
        ``P`` prior boxes in all.
    """
    locations, scores, priors = [], [], []
    for x, prior in sources:
        boxes = _boxes(prior)
        locations.append(_each_place(x, boxes * _CORNERS, f"{x.name}_mbox_loc"))
        scores.append(_each_place(x, boxes * classes, f"{x.name}_mbox_conf"))
        priors.append(x.prior_box(data, name=f"{x.name}_mbox_priorbox", **prior))
    concat = data.net.concat
    return (
        concat(*locations, axis=1, name="mbox_loc"),
        concat(*scores, axis=1, name="mbox_conf"),
        concat(*priors, axis=2, name="mbox_priorbox"),
    )


def _each_place(x: Blob, num_output: int, name: str) -> Blob:
    """Numbers for each place of a blob, place by place: ``N x num_output*h*w``."""
    x = x.conv(num_output, 3, pad=1, name=name)
    return x.permute(order=[0, 2, 3, 1], name=f"{name}_perm").flatten(axis=1, name=f"{name}_flat")


def _boxes(prior: Mapping[str, Any]) -> int:
    """How many prior boxes there are at a place; each keyword has one value or several."""
    ratios = {1.0}
    for ratio in np.atleast_1d(prior.get("aspect_ratio", [])).tolist():
        ratios |= {ratio, 1 / ratio} if prior.get("flip", True) else {ratio}
    sizes, larger = np.size(prior["min_size"]), np.size(prior.get("max_size", []))
    return sizes * len(ratios) + larger
