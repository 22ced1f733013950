"""Batches of data layers: the tops' shapes by batch_size, and what is set aside for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from netspec.shapes import codes
from netspec.shapes.dims import Shape, as_int
from netspec.shapes.transform import at_least

if TYPE_CHECKING:
    from netspec.shapes.setting import Setting


def batch(s: Setting, holder: str, image: Shape, *, filled: bool) -> Shape:
    """The shape of a batch of images.

    Args:
        s: The layer.
        holder: The field of its parameters, which has the ``batch_size``.
        image: An image's channels, height and width.
        filled: Whether Caffe sets memory aside for batches, which needs some numbers.

    Raises:
        Refused: The batch has no size, or one that is too large.
    """
    size = as_int(getattr(s.layer, holder).batch_size)
    least = at_least(image)
    s.blob((size, *least), "top 0", holder, "batch_size")
    if filled:
        if size == 0:
            no_batch(s, holder)
        s.data((size, *least), "top 0")
    return (size, *image)


def no_batch(s: Setting, holder: str) -> NoReturn:
    """Refuse a batch of no records."""
    param = getattr(s.layer, holder)
    given = param.HasField("batch_size")
    said = f"batch_size is {as_int(param.batch_size)}" if given else "batch_size is not given"
    s.refuse(
        codes.BAD_VALUE if given else codes.MISSING,
        f"{said}, and must be above 0",
        holder,
        "batch_size",
    )


def prefetches(s: Setting) -> bool:
    """Whether the layer keeps batches ready, which most data layers read in data_param."""
    return bool(s.layer.data_param.prefetch)


def new_size(s: Setting, holder: str) -> tuple[int, int]:
    """The height and width that images of a list are brought to; 0 and 0 leave their size.

    Raises:
        Refused: One of the two is missing, or they are too large for an int.
    """
    param: Any = getattr(s.layer, holder)
    height, width = as_int(param.new_height), as_int(param.new_width)
    if (height, width) != (0, 0) and (height <= 0 or width <= 0):
        field = "new_height" if height <= 0 else "new_width"
        s.refuse(
            codes.MISSING if not param.HasField(field) else codes.BAD_VALUE,
            f"new_height is {height} and new_width is {width}: give both above 0, or none",
            holder,
            field,
        )
    return height, width


def cut(s: Setting, tops: tuple[Shape | None, ...]) -> tuple[Shape | None, ...]:
    """As many of the tops as the layer has; nothing is known of further ones."""
    return (*tops[: s.tops], *(None,) * (s.tops - len(tops)))
