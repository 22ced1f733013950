"""What a rule sees of a layer: its parameters and bottoms, with Caffe's ways to ask for axes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from netspec import schema
from netspec.shapes import codes
from netspec.shapes.dims import INT_MAX, Dim, Shape, product, shape_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.report.fault import Path

LEGACY_AXES = 4  # num, channels, height, width
MAX_AXES = 32


class Outcome(NamedTuple):
    """What a layer makes.

    Attributes:
        tops: The tops' shapes; None for one that is not known.
        params: The parameter blobs' shapes; None if it is not known which there are.
        told: Whether anything tells what the layer makes; of a Python layer, nothing may.
    """

    tops: Sequence[Shape | None]
    params: Sequence[Shape | None] | None = ()
    told: bool = True


class Refused(Exception):  # noqa: N818  # it never leaves the room: it becomes a diagnostic
    """Caffe refuses the layer.

    Args:
        code: What kind of fault it is, see ``codes``.
        message: What was expected and what was given.
        path: Where in the layer: fields' names and indices.
        hint: What to do, or "".
    """

    def __init__(self, code: str, message: str, path: Path = (), hint: str = "") -> None:
        super().__init__(message)
        self.code, self.message, self.path, self.hint = code, message, path, hint


class NotKnown(Exception):  # noqa: N818  # it is no error, and never leaves the room
    """A rule asked for a shape that is not known, so it cannot go on."""


class Setting:
    """A layer that is set up.

    Attributes:
        layer: The LayerParameter, in which phase and loss weights count as the net's.
        shapes: The bottoms' shapes; None for one that is not known.
        tops: How many tops it has, those included that Caffe adds.
        phase: 0 for TRAIN, 1 for TEST.
        in_place: For each top, whether it is the bottom of the same place.
        gave_weights_away: Whether Caffe moved its loss weights to a Split behind it.
        forks: Whether what only forks know passes.
    """

    __slots__ = ("forks", "gave_weights_away", "in_place", "layer", "phase", "shapes", "tops")

    def __init__(
        self,
        layer: Any,
        shapes: Sequence[Shape | None],
        tops: int,
        phase: int,
        in_place: Sequence[bool] = (),
        *,
        gave_weights_away: bool = False,
        forks: bool = False,
    ) -> None:
        self.layer = layer
        self.shapes = shapes
        self.tops = tops
        self.phase = phase
        self.in_place = in_place
        self.gave_weights_away = gave_weights_away
        self.forks = forks

    @property
    def loss_weights(self) -> Sequence[float]:
        """The loss weights that the layer is given, and does not give away."""
        weights: Sequence[float] = () if self.gave_weights_away else self.layer.loss_weight
        return weights

    # -- refusing -----------------------------------------------------------------------

    def refuse(self, code: str, message: str, *path: str | int, hint: str = "") -> NoReturn:
        """Say that Caffe refuses the layer.

        Args:
            code: What kind of fault it is, see ``codes``.
            message: What was expected and what was given.
            *path: The field at fault, in the layer: ``"pooling_param", "stride"``.
            hint: What to do, or "".

        Raises:
            Refused: Always.
        """
        raise Refused(code, message, path, hint)

    # -- bottoms ------------------------------------------------------------------------

    def bottom(self, index: int) -> Shape:
        """A bottom's shape.

        Raises:
            NotKnown: It is not known, not even its number of axes.
        """
        shape = self.shapes[index]
        if shape is None:
            raise NotKnown
        return shape

    def named(self, index: int) -> str:
        """A bottom for a message: ``bottom 1 'label' (64x1x1x1)``."""
        return f"bottom {index} {self.layer.bottom[index]!r} ({shape_text(self.shapes[index])})"

    def axis(self, index: int, axis: int, *path: str | int) -> int:
        """An axis of a bottom, counted from 0; a negative one counts from the end.

        Args:
            index: The bottom.
            axis: The axis as the user gave it.
            *path: The field that says it.

        Raises:
            Refused: The bottom has no such axis (``Blob::CanonicalAxisIndex``).
        """
        axes = len(self.bottom(index))
        if not -axes <= axis < axes:
            name = path[-1] if path else "axis"
            self.refuse(
                codes.AXIS_RANGE,
                f"{name} {axis} is out of range: {self.named(index)} has {axes} axes",
                *path,
                hint=f"It takes {-axes} to {axes - 1}." if axes else "It is a scalar.",
            )
        return axis % axes if axes else 0

    def legacy(self, index: int, axis: int) -> Dim:
        """A dimension as num, channels, height or width: 1 where the bottom has no such axis.

        Raises:
            Refused: The bottom has more than four axes (``Blob::LegacyShape``).
        """
        shape = self.bottom(index)
        if len(shape) > LEGACY_AXES:
            self.refuse(
                codes.AXIS_COUNT,
                f"{self.named(index)} has {len(shape)} axes, and the layer takes at most "
                f"{LEGACY_AXES}",
                "bottom",
                index,
            )
        return shape[axis] if axis < len(shape) else 1

    def must_have_axes(self, index: int, count: int, what: str = "") -> None:
        """Refuse a bottom with another number of axes.

        Args:
            index: The bottom.
            count: How many it must have.
            what: What they are: ``"num, channels, height, width"``.
        """
        shape = self.bottom(index)
        if len(shape) != count:
            meaning = f": {what}" if what else ""
            self.refuse(
                codes.AXIS_COUNT,
                f"{self.named(index)} has {len(shape)} axes, and must have {count}{meaning}",
                "bottom",
                index,
            )

    def must_have_at_least(self, index: int, count: int, what: str) -> None:
        """Refuse a bottom with too few axes.

        Args:
            index: The bottom.
            count: How many it must have.
            what: What they are: ``"num and channels"``.
        """
        axes = len(self.bottom(index))
        if axes < count:
            has = f"{axes} {'axis' if axes == 1 else 'axes'}" if axes else "no axes"
            self.refuse(
                codes.AXIS_COUNT,
                f"{self.named(index)} has {has}, and must have at least {count}: {what}",
                "bottom",
                index,
            )

    def must_equal(self, index: int, given: Dim, wanted: Dim, what: str) -> None:
        """Refuse a bottom, one of whose sizes certainly differs from what it must be.

        Args:
            index: The bottom.
            given: Its size.
            wanted: What it must be.
            what: Which size, and what it must be equal to.
        """
        if given != wanted:
            self.refuse(
                codes.MISMATCH,
                f"{self.named(index)}: {what} is {given}, and must be {wanted}",
                "bottom",
                index,
            )

    def not_in_place(self) -> None:
        """Refuse a top that is the layer's own bottom."""
        if any(self.in_place):
            top = list(self.in_place).index(True)
            self.refuse(
                codes.NOT_IN_PLACE,
                f"the layer cannot work in place, and top {top} is its bottom "
                f"{self.layer.top[top]!r}",
                "top",
                top,
                hint="Give the top a name of its own.",
            )

    # -- sizes --------------------------------------------------------------------------

    def blob(self, shape: Shape, what: str = "top 0", *path: str | int) -> Shape:
        """A shape that Caffe gives to a blob.

        Args:
            shape: The shape.
            what: Which blob, for messages.
            *path: The field at fault if it is refused.

        Raises:
            Refused: A dimension is negative, there are too many axes, or the blob has more
                numbers than an int can count (``Blob::Reshape``).
        """
        if len(shape) > MAX_AXES:
            self.refuse(
                codes.AXIS_COUNT, f"{what} would have {len(shape)} axes; {MAX_AXES} are the most"
            )
        count: Dim = 1
        for dim in shape:
            if dim < 0:
                self.refuse(
                    codes.NO_ROOM,
                    f"{what} would have the shape {shape_text(shape)}, and {dim} is no size",
                    *path,
                )
            # Axis by axis, as Caffe counts: a 0 further down does not help.
            count = count * dim
            if count > INT_MAX:
                self.refuse(
                    codes.TOO_LARGE,
                    f"{what} would have the shape {shape_text(shape)}: more than {INT_MAX:,} "
                    "numbers",
                    *path,
                )
        return shape

    def data(self, shape: Shape, what: str, *path: str | int) -> None:
        """Refuse a blob that the layer writes to while it is set up, and that is empty.

        Args:
            shape: The blob's shape.
            what: Which blob, for messages.
            *path: The field at fault.

        Raises:
            Refused: It holds nothing, so Caffe gives it no memory (``Blob::mutable_cpu_data``).
        """
        if product(self.blob(shape, what, *path)) == 0:
            self.refuse(
                codes.BAD_VALUE, f"{what} ({shape_text(shape)}) would be empty, and is used", *path
            )


def label(message: str, enum: str, name: str) -> int:
    """The number of an enum's label: ``label("PoolingParameter", "PoolMethod", "AVE")``."""
    return int(schema.enum_type(f"{message}.{enum}").Value(name))


def message_shape(shape: Any) -> Shape:
    """The dimensions of a BlobShape as Caffe takes them: cut to 32 bits."""
    return tuple((dim + 2**31) % 2**32 - 2**31 for dim in shape.dim)
