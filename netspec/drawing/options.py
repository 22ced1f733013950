"""What one may choose about a picture, and which choices there are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netspec.drawing.themes import THEMES
from netspec.errors import FieldValueError, listing, nearest, shown

if TYPE_CHECKING:
    from collections.abc import Collection

DIRECTIONS = ("TB", "LR", "BT", "RL")
LIMIT = 30.0  # seconds
ALL = "*"  # in place of the names of what is unfolded


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a net is drawn.

    Attributes:
        direction: Where data flows: ``"TB"`` from top to bottom, ``"LR"``, ``"BT"``, ``"RL"``.
        theme: The colours: ``"light"``, ``"dark"``, ``"print"`` or ``"colour-blind"``.
        shapes: Whether shapes stand on edges.
        blobs: Whether blobs are drawn, as nodes between layers.
        unfold: The names of steps, runs and groups that are drawn open, or ``("*",)``.
        depth: By how many parts of their names layers are put together in a box; None for
            not at all, unless there are very many.
        inside: The id of a cluster that is drawn alone, with its neighbours; "" for all.
        limit: How many seconds a renderer may take.

    Raises:
        FieldValueError: There is no such direction or theme, or the limit is no time.
    """

    direction: str = "TB"
    theme: str = "light"
    shapes: bool = True
    blobs: bool = False
    unfold: tuple[str, ...] = ()
    depth: int | None = None
    inside: str = ""
    limit: float = LIMIT

    def __post_init__(self) -> None:
        _one_of("direction", self.direction, DIRECTIONS)
        _one_of("theme", self.theme, THEMES)
        if not self.limit > 0:
            raise FieldValueError(f"a limit is a number of seconds, not {shown(self.limit)}")


def _one_of(what: str, given: str, valid: Collection[str]) -> None:
    if given not in valid:
        hint = nearest(given, valid) or f"There are {listing(valid)}."
        raise FieldValueError(f"there is no {what} {shown(given)}", hint=hint)
