"""The drawn layers as the page knows them: names of all steps, blobs, settings and costs."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, Any

from netspec.drawing.page.series import told
from netspec.shapes.dims import known, shape_text
from netspec.summary.amounts import ZERO, bytes_text
from netspec.summary.costs import BYTES, sum_of
from netspec.text.printer import message_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netspec.drawing.page.series import Series
    from netspec.drawing.scene import Part
    from netspec.drawing.subject import Side
    from netspec.shapes.dims import Shape
    from netspec.summary.costs import Cost

_MANY = 40  # blobs
# What stands elsewhere in the panel, or is no setting.
_NOT_SETTINGS = ("name", "type", "bottom", "top", "blobs")


class Runs:
    """The names of the steps of each cell, each once."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, ...], int] = {}

    def number(self, names: tuple[str, ...]) -> int:
        """The number of a cell with these names."""
        return self._numbers.setdefault(names, len(self._numbers))

    def told(self) -> list[Series]:
        """All of them, as the page has them."""
        return [told(names) for names in self._numbers]


def layer_data(
    part: Part, side: Side, drawn: int, costs: Sequence[Cost], names: tuple[str, ...], runs: Runs
) -> dict[str, Any]:
    """A drawn layer.

    Args:
        part: It.
        side: The net in the phase in which its positions count.
        drawn: How many phases are drawn.
        costs: What each layer of that net costs.
        names: What the steps of its cell are called, if there are as many as positions.
        runs: The names of the cells that were met before; these are added.
    """
    positions = part.positions
    layers = [side.report.layers[at] for at in positions]
    run = runs.number(names) if len(names) == len(positions) > 1 else None
    first = layers[0]
    message = side.view.nodes[positions[0]].layer

    def series(texts: list[str]) -> Series:
        return told(texts, names, run)

    return {
        "key": part.key,
        "name": part.name,
        "full": part.full,
        "names": series([layer.name for layer in layers]),
        "type": part.type,
        "family": part.family,
        "phases": part.phases[0] if len(part.phases) < drawn else "",
        "run": run,
        "steps": len(positions),
        "inplace": part.inplace,
        "shared": part.shared,
        "lines": list(part.lines),
        "bottoms": _blobs([(each.bottoms, each.bottom_shapes) for each in layers], series),
        "tops": _blobs([(each.tops, each.top_shapes) for each in layers], series),
        "settings": _settings(side, positions, series),
        "params": _params(first.param_shapes, message),
        "facts": _facts(sum_of(costs[at] for at in positions), costs[positions[0]]),
        "origin": series([_origin(each.origin) for each in layers]),
    }


def _blobs(
    sides: Sequence[tuple[tuple[str, ...], tuple[Shape | None, ...]]],
    series: Callable[[list[str]], Series],
) -> list[dict[str, Any]]:
    """The bottoms, or tops, of a layer in all steps; very many of one layer are told together."""
    count = min(len(names) for names, _ in sides)
    if len(sides) == 1 and count > _MANY and len(set(sides[0][1])) == 1:
        names, shapes = sides[0]
        return [{"blob": told(names), "shape": shape_text(shapes[0]), "count": count}]
    found = []
    for at in range(count):
        own = [each[at] if at < len(each) else None for _, each in sides]
        alike = all(shape == own[0] for shape in own)
        texts = shape_text(own[0]) if alike else series(list(map(shape_text, own)))
        found.append({"blob": series([names[at] for names, _ in sides]), "shape": texts})
    return found


def _settings(
    side: Side, positions: Sequence[int], series: Callable[[list[str]], Series]
) -> Series:
    """What a layer says of itself, as prototxt; steps are alike but for their parameters' names."""
    messages = [side.view.nodes[at].layer for at in positions]
    text = _own_settings(messages[0])
    if len(messages) == 1 or not messages[0].param:
        return text
    shared = [spec.name for spec in messages[0].param]
    if all([spec.name for spec in each.param] == shared for each in messages):
        return text
    return series(list(map(_own_settings, messages)))


def _own_settings(message: Any) -> str:
    own = type(message)()
    own.CopyFrom(message)
    for field in _NOT_SETTINGS:
        own.ClearField(field)
    return message_text(own)


def _params(shapes: tuple[Shape | None, ...] | None, message: Any) -> list[dict[str, str]] | None:
    if shapes is None:
        return None
    names = [str(spec.name) for spec in message.param]
    names += [""] * (len(shapes) - len(names))
    return [
        {"shape": shape_text(shape), "count": _count(shape), "name": name}
        for shape, name in zip(shapes, names, strict=False)
    ]


def _count(shape: Shape | None) -> str:
    sizes = None if shape is None else known(shape)
    return "?" if sizes is None else f"{prod(sizes):,}"


def _facts(cost: Cost, of_one: Cost) -> list[tuple[str, str]]:
    """The costs that are not nothing; parameters that another layer owns are told if all are."""
    shared = of_one.shared if cost.params == ZERO else ZERO
    params = cost.params.text(f"{cost.params.known:,}", "at least ")
    if cost.params.known:
        params += f" ({bytes_text(cost.params.known * BYTES)})"
    facts = (
        ("parameters", cost.params, params),
        ("shared parameters", shared, shared.text(f"{shared.known:,}", "at least ")),
        ("multiply-accumulates", cost.macs, cost.macs.text(f"{cost.macs.known:,}", "at least ")),
        ("memory of tops", cost.memory, _bytes(cost.memory)),
        ("with gradients", cost.training, _bytes(cost.training)),
    )
    return [(name, text) for name, amount, text in facts if amount != ZERO]


def _bytes(amount: Any) -> str:
    return str(amount.text(bytes_text(amount.known), "at least "))


def _origin(place: object) -> str:
    return "" if place is None else str(place)
