"""Shared parameters: each sharer's blob must be of its owner's shape.

Source: ``Net::AppendParam`` in src/caffe/net.cpp of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from netspec import schema
from netspec.errors import shown
from netspec.shapes import codes
from netspec.shapes.dims import Shape, differ, product, shape_text
from netspec.shapes.setting import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Sharer(Protocol):
    """What has parameters: a layer with its name."""

    @property
    def name(self) -> str:
        """The layer's name."""

    @property
    def layer(self) -> Any:
        """Its LayerParameter."""


_PERMISSIVE = schema.enum_type("ParamSpec.DimCheckMode").Value("PERMISSIVE")


class Owners:
    """The parameters that have a name, and the layers that had them first."""

    def __init__(self) -> None:
        self._owners: dict[str, tuple[Shape | None, Sharer]] = {}

    def add(self, node: Sharer, shapes: Sequence[Shape | None]) -> None:
        """Add the parameters of the next layer.

        Args:
            node: The layer.
            shapes: Its parameter blobs' shapes.

        Raises:
            Refused: One is shared, and is of another shape than its owner's. It is the first;
                all are added.
        """
        for refused in list(self.mismatches(node, shapes)):
            raise refused

    def mismatches(self, node: Sharer, shapes: Sequence[Shape | None]) -> Iterator[Refused]:
        """Add the parameters of the next layer, and give those of another shape than their owners.

        Args:
            node: The layer.
            shapes: Its parameter blobs' shapes.
        """
        for index, (spec, shape) in enumerate(zip(node.layer.param, shapes, strict=False)):
            name = spec.name
            if not name:
                continue
            owned = self._owners.setdefault(name, (shape, node))
            have, owner = owned
            if owner is node and have is shape:
                continue
            if have is None or shape is None:
                continue
            if spec.share_mode == _PERMISSIVE:
                if product(have) != product(shape):
                    yield _mismatch(index, name, shape, owned, "count")
            elif differ(have, shape):
                yield _mismatch(index, name, shape, owned, "shape")


def _mismatch(
    index: int, name: str, shape: Shape, owned: tuple[Shape | None, Sharer], what: str
) -> Refused:
    have, owner = owned
    return Refused(
        codes.SHARED_SHAPE,
        f"its parameter {index} has the shape {shape_text(shape)} and shares the name "
        f"{shown(name)} with layer {shown(owner.name)}, whose {what} differs: {shape_text(have)}",
        ("param", index, "name"),
        "" if what == "count" else "share_mode: PERMISSIVE asks for as many numbers only.",
    )
