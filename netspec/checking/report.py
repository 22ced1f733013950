"""What a check found: every layer with its shapes, and what is wrong."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from netspec.errors import FieldTypeError
from netspec.folding import NOT_FOLDED
from netspec.report.as_json import as_dict
from netspec.report.diagnostic import ERROR
from netspec.report.invalid import InvalidTextError
from netspec.shapes.cost import macs
from netspec.shapes.dims import Shape, blobs_text, shape_text

if TYPE_CHECKING:
    from netspec.folding import Folding
    from netspec.loading import Origins
    from netspec.net import State, View
    from netspec.report.diagnostic import Diagnostic, Location
    from netspec.shapes.dims import Dim
    from netspec.shapes.infer import LayerShapes


class LayerReport:
    """A layer as Caffe would set it up.

    Args:
        layer: What is known of it.
        origins: Where the net's parts came from.
    """

    __slots__ = ("_layer", "_origins")

    def __init__(self, layer: LayerShapes, origins: Origins) -> None:
        self._layer = layer
        self._origins = origins

    @property
    def name(self) -> str:
        """Its name."""
        return self._layer.node.name

    @property
    def type(self) -> str:
        """Its type."""
        return self._layer.node.type

    @property
    def index(self) -> int:
        """Its index in the net."""
        return self._layer.node.index

    @property
    def bottoms(self) -> tuple[str, ...]:
        """The blobs that it reads."""
        return tuple(self._layer.node.layer.bottom)

    @property
    def tops(self) -> tuple[str, ...]:
        """The blobs that it makes, with those that Caffe adds as ``(automatic)``."""
        return self._layer.tops

    @property
    def bottom_shapes(self) -> tuple[Shape | None, ...]:
        """The bottoms' shapes; None for one that is not known."""
        return self._layer.bottom_shapes

    @property
    def top_shapes(self) -> tuple[Shape | None, ...]:
        """The tops' shapes, when the whole net is built."""
        return self._layer.top_shapes

    @property
    def param_shapes(self) -> tuple[Shape | None, ...] | None:
        """The parameter blobs' shapes; None where it is not known which there are."""
        return self._layer.param_shapes

    @property
    def origin(self) -> Location | None:
        """The line that made it, if that is known."""
        return self._origins.at(self.index)

    @property
    def macs(self) -> Dim | None:
        """How many multiply-accumulates its weights take; None where that is not known."""
        return macs(self._layer)

    def __repr__(self) -> str:
        tops = ", ".join(map(shape_text, self.top_shapes))
        return f"<LayerReport {self.name!r} ({self.type}): {tops}>"


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found.

    Attributes:
        name: What was checked.
        state: For which phase, level and stages.
        layers: The layers that are in, in Caffe's order.
        diagnostics: What is wrong or odd, in the order in which Caffe meets it.
        view: How the net's layers are connected; None for a text with faults.
        folding: Its repeated structure: time steps, and blocks that come again.
    """

    name: str
    state: State
    layers: tuple[LayerReport, ...] = field(repr=False)
    diagnostics: tuple[Diagnostic, ...]
    view: View | None = field(default=None, repr=False)
    folding: Folding = field(default=NOT_FOLDED, repr=False)

    def __bool__(self) -> bool:
        """Refuse to be asked so: it may mean that all is well, or that there is something to say.

        Raises:
            FieldTypeError: Always.
        """
        hint = "Say report.ok, or look at report.diagnostics."
        raise FieldTypeError("a report is neither true nor false", hint=hint)

    @property
    def ok(self) -> bool:
        """Whether Caffe would build the net."""
        return not any(each.severity == ERROR for each in self.diagnostics)

    @property
    def phase(self) -> str:
        """``"TRAIN"`` or ``"TEST"``."""
        return self.state.phase

    @property
    def shapes(self) -> dict[str, Shape | None]:
        """Each blob's shape, as it is when the net is built; by name."""
        return {
            top: shape
            for layer in self.layers
            for top, shape in zip(layer.tops, layer.top_shapes, strict=True)
        }

    def raise_for_errors(self) -> None:
        """Raise what is wrong, if anything is.

        Raises:
            InvalidTextError: With all diagnostics.
        """
        if not self.ok:
            raise InvalidTextError(self.diagnostics, self.name)

    def to_json(self) -> str:
        """The report as JSON, which ends in a line break.

        Dimensions that are not known are ``null``, or the name that they have; a shape that
        is not known is ``null``.
        """
        return json.dumps(self.as_dict(), indent=2, ensure_ascii=False) + "\n"

    def as_dict(self) -> dict[str, Any]:
        """What ``to_json`` writes, as dictionaries and lists."""
        return {
            "ok": self.ok,
            "phase": self.phase,
            "layers": [_layer(layer) for layer in self.layers],
            "diagnostics": [as_dict(each) for each in self.diagnostics],
        }

    def __rich__(self) -> Any:
        """The layers as a table, and below it what is wrong."""
        from rich.console import Group  # noqa: PLC0415  # only where it is printed so
        from rich.table import Table  # noqa: PLC0415  # as above
        from rich.text import Text  # noqa: PLC0415  # as above

        table = Table("layer", "type", "top", "parameters", box=None, pad_edge=False)
        for layer in self.layers:
            tops = ", ".join(map(shape_text, layer.top_shapes))
            params = layer.param_shapes
            known = "?" if params is None else ", ".join(map(shape_text, params))
            table.add_row(Text(layer.name), Text(layer.type), tops, known)
        return Group(table, Text("\n".join([self._verdict, *map(str, self.diagnostics)])))

    @property
    def _verdict(self) -> str:
        verdict = "fine" if self.ok else "refused"
        return f"{self.name}, {self.state}: {len(self.layers)} layers, {verdict}"

    def __str__(self) -> str:
        lines = [
            f"{layer.name} ({layer.type}): {_side(layer.bottoms, layer.bottom_shapes)} -> "
            f"{_side(layer.tops, layer.top_shapes)}"
            for layer in self.layers
        ]
        return "\n".join([*lines, self._verdict, *map(str, self.diagnostics)])


def _side(names: tuple[str, ...], shapes: tuple[Shape | None, ...]) -> str:
    return blobs_text(zip(names, shapes, strict=False)) or "nothing"


def _layer(layer: LayerReport) -> dict[str, Any]:
    params = layer.param_shapes
    return {
        "name": layer.name,
        "type": layer.type,
        "bottom": list(layer.bottoms),
        "top": list(layer.tops),
        "top_shapes": [_dims(shape) for shape in layer.top_shapes],
        "params": None if params is None else [_dims(shape) for shape in params],
    }


def _dims(shape: Shape | None) -> list[Any] | None:
    if shape is None:
        return None
    return [dim if isinstance(dim, int) else dim.name or None for dim in shape]
