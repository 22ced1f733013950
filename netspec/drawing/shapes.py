"""Shapes as they stand in a picture: those of both phases in one text where they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.net import TRAIN
from netspec.shapes.dims import shape_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.checking import LayerReport
    from netspec.drawing.subject import Subject
    from netspec.shapes.dims import Shape

UNKNOWN = shape_text(None)


class Shapes:
    """The shapes of a net in all phases that are drawn.

    Args:
        subject: The net.
    """

    def __init__(self, subject: Subject) -> None:
        self._sides = [side.report.layers for side in subject.sides]
        # By index, where there are two phases; that of training is told first.
        self._at = [
            {layer.index: layer for layer in side.report.layers}
            for side in sorted(subject.sides, key=lambda side: side.phase != TRAIN)
            if len(self._sides) > 1
        ]

    def tops(self, side: int, position: int) -> tuple[str, ...]:
        """The shapes of a layer's tops.

        Args:
            side: Which of the subject's sides it is in.
            position: Its position there.
        """
        return _merged([layer.top_shapes for layer in self._in_all(side, position)])

    def bottoms(self, side: int, position: int) -> tuple[str, ...]:
        """The shapes of a layer's bottoms; arguments as of ``tops``."""
        return _merged([layer.bottom_shapes for layer in self._in_all(side, position)])

    def _in_all(self, side: int, position: int) -> list[LayerReport]:
        """A layer in each phase that it is in."""
        layer = self._sides[side][position]
        others = [at[layer.index] for at in self._at if layer.index in at]
        return others or [layer]


def _merged(of_sides: Sequence[Sequence[Shape | None]]) -> tuple[str, ...]:
    return tuple(one_text(shapes) for shapes in zip(*of_sides, strict=False))


def one_text(shapes: Sequence[Shape | None]) -> str:
    """A blob's shapes in several phases as one text, which tells what differs.

    >>> one_text([(64, 1, 28), (100, 1, 28)]), one_text([(3, 4), None]), one_text([(3,)] * 2)
    ('64|100x1x28', '3x4 | ?', '3')

    Args:
        shapes: The shapes.
    """
    texts = list(dict.fromkeys(map(shape_text, shapes)))
    known = [shape for shape in shapes if shape]
    if len(texts) > 1 and len(known) == len(shapes) and len({len(shape) for shape in known}) == 1:
        dims = zip(*known, strict=True)
        return "x".join("|".join(dict.fromkeys(map(str, dim))) for dim in dims)
    return " | ".join(texts)
