"""Squeeze and excitation: channels that are weighed by what the whole image shows (SENet)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.blocks.convolutions import channels

if TYPE_CHECKING:
    from netspec.building import Blob


def squeeze_excitation(x: Blob, reduction: int = 16) -> Blob:
    """Each channel times a weight between 0 and 1, which the means of all channels decide.

    Args:
        x: ``N x C x H x W``.
        reduction: How many times fewer units than channels are in between.

    Returns:
        ``N x C x H x W``.

    Raises:
        FieldValueError: It is not known how many channels the blob has.
    """
    count = channels(x)
    means = x.pool("ave", name="squeeze")  # N x C x 1 x 1
    weights = means.fc(max(1, count // reduction), name="down").relu()
    weights = weights.fc(count, name="up").sigmoid()  # N x C
    return x.scale(weights, axis=0, name="excite")
