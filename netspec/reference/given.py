"""What a layer's function is given: its parameters, its bottoms, and Caffe's ways to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.net import PHASES, TRAIN
from netspec.reference.draws import generator
from netspec.reference.errors import Failed

if TYPE_CHECKING:
    import numpy as np

    from netspec.reference.arrays import Array
    from netspec.shapes.dims import Shape
    from netspec.shapes.setting import Setting


class Given:
    """A layer with the numbers that it works on.

    Attributes:
        layer: The LayerParameter.
        bottoms: The bottoms' numbers.
        params: The parameter blobs' numbers.
        shapes: What shape each top is to have, by the shape rules; None where none tells.
        setting: The layer as the shape rules see it.
        dtype: The type of all numbers.
        in_place: For each top, whether it is the bottom of the same place.
    """

    __slots__ = (
        "_seed",
        "bottoms",
        "dtype",
        "in_place",
        "layer",
        "params",
        "setting",
        "shapes",
    )

    def __init__(
        self,
        setting: Setting,
        bottoms: tuple[Array, ...],
        params: tuple[Array, ...],
        shapes: tuple[Shape | None, ...],
        dtype: np.dtype[Any],
        seed: tuple[int, str],
    ) -> None:
        self.layer = setting.layer
        self.setting = setting
        self.bottoms = bottoms
        self.params = params
        self.shapes = shapes
        self.dtype = dtype
        self.in_place = setting.in_place
        self._seed = seed

    @property
    def bottom(self) -> Array:
        """The first bottom."""
        return self.bottoms[0]

    @property
    def tops(self) -> int:
        """How many tops there are, with those that Caffe adds."""
        return self.setting.tops

    @property
    def training(self) -> bool:
        """Whether the layer's phase is TRAIN."""
        return PHASES[self.setting.phase] == TRAIN

    def shape(self, top: int = 0) -> tuple[int, ...]:
        """The shape that a top is to have."""
        found = self.shapes[top]
        assert found is not None
        return tuple(int(dim) for dim in found)  # type: ignore[arg-type]  # bottoms are known

    def axis(self, axis: int, bottom: int = 0) -> int:
        """An axis of a bottom, counted from 0; a negative one counts from the end."""
        return self.setting.axis(bottom, axis)

    def legacy(self, bottom: int = 0) -> tuple[int, int, int, int]:
        """A bottom's shape as num, channels, height and width."""
        shape: tuple[int, ...] = self.bottoms[bottom].shape
        num, channels, height, width = shape + (1,) * (4 - len(shape))
        return num, channels, height, width

    def number(self, value: float) -> Any:
        """A setting as Caffe holds it, rounded to the type of the blobs."""
        return self.dtype.type(value)

    def random(self, *what: str | int) -> np.random.Generator:
        """Where random numbers come from, for one purpose."""
        seed, name = self._seed
        return generator(seed, name, *what)

    def fail(self, message: str, hint: str = "") -> Failed:
        """What a function raises that cannot go on."""
        return Failed(message, hint)
