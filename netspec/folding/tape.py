"""A net as a tape: for each layer, a number that is the same for layers alike, and its sources.

On a tape, repeated structure is repeated numbers, which can be compared fast.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from netspec.folding.order import gathered
from netspec.shapes.dims import shape_text

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from netspec.net import View
    from netspec.shapes.infer import LayerShapes

NOTHING = -1  # the source of a bottom that no layer makes
_WIRING = frozenset((0x0A, 0x12, 0x1A, 0x22))  # the keys of name, type, bottom and top


@dataclass(frozen=True, slots=True)
class Tape:
    """Layers in the order in which they are compared.

    Attributes:
        positions: Their positions in the view.
        names: Their names.
        kinds: For each layer, a number: layers of one number have one type, the same
            settings and shared parameters, and the same shapes.
        firsts: Where each layer's bottoms begin in ``makers``; one more at the end.
        makers: For each bottom, the place on the tape of the layer that makes it. What is
            not on the tape has a number below 0 of its own.
        tops: For each bottom, which top of its maker it is.
        in_place: For each layer, whether it writes on its first bottom.
        shares: For each layer, True if it has parameters and all are shared, False if it has
            others, None if it has none.
    """

    positions: Sequence[int]
    names: Sequence[str]
    kinds: Sequence[int]
    firsts: Sequence[int]
    makers: Sequence[int]
    tops: Sequence[int]
    in_place: Sequence[bool]
    shares: Sequence[bool | None]

    def part(self, start: int, end: int) -> Tape:
        """A stretch of it as a tape of its own, whose places count from 0."""
        first, last = self.firsts[start], self.firsts[end]
        makers = [
            maker - start if start <= maker < end else -2 - maker if maker >= 0 else maker
            for maker in self.makers[first:last]
        ]
        return Tape(
            range(end - start),
            self.names[start:end],
            self.kinds[start:end],
            [each - first for each in self.firsts[start : end + 1]],
            makers,
            self.tops[first:last],
            self.in_place[start:end],
            self.shares[start:end],
        )


def tape_of(view: View, layers: Sequence[LayerShapes]) -> Tape:
    """Put a net on a tape.

    Args:
        view: The net in its state.
        layers: Its layers' shapes, in the view's order.
    """
    nodes, versions = view.nodes, view.versions
    names = [node.name for node in nodes]
    order = gathered(names)
    place = [0] * len(order)
    for at, position in enumerate(order):
        place[position] = at
    kind_of = _Kinds(layers)
    kinds, shares, in_place = [], [], []
    firsts, makers, tops = [0], [], []
    for position in order:
        kind, shared = kind_of(layers[position])
        kinds.append(kind)
        shares.append(shared)
        node = nodes[position]
        for number in node.bottoms:
            if number is None:
                makers.append(NOTHING)
                tops.append(0)
            else:
                version = versions[number]
                makers.append(place[version.node])
                tops.append(version.top)
        firsts.append(len(makers))
        in_place.append(bool(node.tops) and versions[node.tops[0]].below is not None)
    names = [names[position] for position in order]
    return Tape(order, names, kinds, firsts, makers, tops, in_place, shares)


def settings(layer: Any) -> bytes:
    """What a layer is told apart from its name, type, bottoms and tops, as bytes.

    They are the first four fields of LayerParameter, and stand first in its binary form.
    """
    data = layer.SerializeToString()
    at, end = 0, len(data)
    while at < end and data[at] in _WIRING:
        size = data[at + 1]
        at += 2
        if size > 0x7F:
            size &= 0x7F
            shift = 7
            while True:
                more = data[at]
                at += 1
                size |= (more & 0x7F) << shift
                shift += 7
                if more <= 0x7F:
                    break
        at += size
    return bytes(data[at:])


class _Kinds:
    """Numbers layers: those that are alike have the same."""

    def __init__(self, layers: Sequence[LayerShapes]) -> None:
        self.numbers: dict[Hashable, int] = {}
        self.shapes: dict[Hashable, Hashable] = {}
        # How many layers use each name of a parameter.
        self.uses = Counter(
            name
            for each in layers
            if len(each.node.layer.param)
            for name in {spec.name for spec in each.node.layer.param}
        )

    def __call__(self, each: LayerShapes) -> tuple[int, bool | None]:
        """A layer's number, and whether it shares all its parameters; None if it has none."""
        layer = each.node.layer
        shapes: Hashable = each.top_shapes, each.bottom_shapes, each.param_shapes
        told = self.shapes.get(shapes)
        if told is None:
            told = self.shapes[shapes] = _as_text(each)
        shared: bool | None = None
        message = layer
        if len(layer.param) or each.param_shapes:
            names = [spec.name for spec in layer.param]
            own = [self.uses[name] == 1 for name in names]
            blobs = len(each.param_shapes or ())
            shared = len(names) >= blobs and all(names) and True not in own
            if True in own:
                message = _without_own(layer, own)
        if len(layer.blobs):
            message = _without_own(message, ())
        counts = len(layer.bottom), len(layer.top)
        kind = settings(message), each.node.type, counts, told
        return self.numbers.setdefault(kind, len(self.numbers)), shared


def _as_text(each: LayerShapes) -> Hashable:
    """Shapes as text, in which sizes that are not known are alike."""
    return tuple(
        None if shapes is None else tuple(map(shape_text, shapes))
        for shapes in (each.top_shapes, each.bottom_shapes, each.param_shapes)
    )


def _without_own(layer: Any, own: Sequence[bool]) -> Any:
    """A copy without weights, and without names of parameters that no other layer has."""
    fields = {field.name: value for field, value in layer.ListFields() if field.name != "blobs"}
    copy = type(layer)(**fields)
    for spec, alone in zip(copy.param, own, strict=False):
        if alone:
            spec.ClearField("name")
    return copy
