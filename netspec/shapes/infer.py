"""All layers of a net set up one after another, as ``Net::Init`` does it: shapes and faults."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.errors import nearest, shown
from netspec.report.diagnostic import ERROR, WARNING
from netspec.report.fault import Fault
from netspec.report.unicode import printable
from netspec.shapes import codes
from netspec.shapes.counting import check_counts, check_loss_weights, missing_tops
from netspec.shapes.dims import UNSHAPED, Shape, merged
from netspec.shapes.order import in_caffes_order
from netspec.shapes.params import check_numbers, given_blobs
from netspec.shapes.plugin import user_rule
from netspec.shapes.registry import rule_of
from netspec.shapes.setting import NotKnown, Outcome, Refused, Setting
from netspec.shapes.sharing import Owners

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from netspec.net import Node, View

BVLC = "bvlc"
AUTOMATIC = "(automatic)"  # what Caffe calls the tops that it adds to losses


@dataclass(frozen=True, slots=True)
class LayerShapes:
    """What is known of a layer that was set up.

    Attributes:
        node: The layer in its view.
        tops: The tops' names, with those that Caffe adds.
        top_shapes: Their shapes when the net is built; None for one that is not known.
        param_shapes: The parameter blobs' shapes; None if it is not known which there are.
        bottom_shapes: The bottoms' shapes when the layer was set up.
    """

    node: Node
    tops: tuple[str, ...]
    top_shapes: tuple[Shape | None, ...]
    param_shapes: tuple[Shape | None, ...] | None
    bottom_shapes: tuple[Shape | None, ...]


@dataclass(frozen=True, slots=True)
class Inferred:
    """A net's shapes.

    Attributes:
        layers: What is known of each layer, in Caffe's order.
        faults: What Caffe refuses, in the order in which it would, and what is not known.
    """

    layers: tuple[LayerShapes, ...] = field(repr=False)
    faults: tuple[Fault, ...]


def infer(
    view: View,
    inputs: Mapping[str, Shape | None] | None = None,
    target: str | None = None,
    faults: Iterable[Fault] = (),
) -> Inferred:
    """Set up the layers of a view.

    A layer that is refused does not keep the others from their turn: its tops are unknown,
    and what depends on them is not complained of.

    Args:
        view: The net in its state.
        inputs: Shapes of blobs, which go before what the layers that make them say.
        target: ``"bvlc"`` for BVLC Caffe's own verdict: it knows no layer types of forks.
        faults: What else is known to be wrong, such as with the layers' sources.
    """
    run = _Run(view, inputs or {}, target)
    for node in view.nodes:
        run.set_up(node)
    layers = tuple(
        LayerShapes(node, names, tuple(run.cells[cell] for cell in tops), params, bottoms)
        for node, names, tops, params, bottoms in run.done
    )
    return Inferred(layers, in_caffes_order([*view.faults, *faults, *run.faults], view))


def fault_of(node: Node, refused: Refused, severity: str = ERROR) -> Fault:
    """What is refused of a layer, as a fault of the net.

    Args:
        node: The layer.
        refused: What Caffe refuses.
        severity: How bad it is.
    """
    return Fault(
        refused.code,
        f"layer {shown(node.name)} ({printable(node.type)}): {refused.message}",
        node.path(*refused.path),
        severity,
        refused.hint,
        node.name,
    )


class _Run:
    """One pass over a net. A cell is a blob's memory; layers in place share their bottom's."""

    def __init__(self, view: View, inputs: Mapping[str, Shape | None], target: str | None) -> None:
        self.view, self.inputs, self.target = view, inputs, target
        self.cells: list[Shape | None] = []
        self.cell_of: list[int] = []  # by version
        self.owners = Owners()
        self.faults: list[Fault] = []
        self.done: list[Any] = []

    def set_up(self, node: Node) -> None:
        """Set up one layer."""
        layer = node.layer
        bottoms = [None if n is None else self.cells[self.cell_of[n]] for n in node.bottoms]
        names, tops, in_place = self._tops(node)
        outcome = self._outcome(node, bottoms, len(tops), in_place)
        if outcome is not None:
            for cell, shape in zip(tops, outcome.tops, strict=False):
                # A blob that is reshaped like an unshaped one is a scalar then.
                self.cells[cell] = () if shape is UNSHAPED and bottoms else shape
        for place, cell in enumerate(tops):
            if not in_place[place] and names[place] in self.inputs:
                self.cells[cell] = _both(self.inputs[names[place]], self.cells[cell])
        params = outcome and outcome.params
        params = None if params is None else tuple(params)
        self.done.append((node, names, tops, params, tuple(bottoms)))
        if outcome is None:
            return
        if not outcome.told and any(self.cells[at] is None for at in tops):
            self._no_rule(node)
        try:
            check_loss_weights(self.view, node, [self.cells[cell] for cell in tops])
            if params is None:
                return
            if len(layer.param) > len(params):
                raise Refused(
                    codes.PARAM_COUNT,
                    f"there are {len(layer.param)} param, and the layer has {len(params)} "
                    "parameter blobs",
                    ("param", len(params)),
                )
            for refused in self.owners.mismatches(node, params):
                self._fault(node, refused)
            if not bottoms:
                self._check_splits(node, tops)
        except Refused as refused:
            self._fault(node, refused)

    def _check_splits(self, node: Node, tops: tuple[int, ...]) -> None:
        """Refuse a blob without a shape that is read more than once: a Split cannot copy it."""
        for place, version in enumerate(self.view.made(node)):
            if version.is_split and self.cells[tops[place]] is UNSHAPED:
                raise Refused(
                    codes.MISSING,
                    f"top {place} {shown(version.blob)} has no shape, and is read more than once",
                    ("top", place),
                    "Give the layer a shape.",
                )

    def _tops(self, node: Node) -> tuple[tuple[str, ...], tuple[int, ...], tuple[bool, ...]]:
        """The tops' names and cells, and which of them are the bottom of their place."""
        versions = self.view.versions
        cells, in_place = [], []
        for number in node.tops:
            below = versions[number].below
            if below is None:
                cells.append(len(self.cells))
                self.cells.append(None)
            else:
                cells.append(self.cell_of[below])
            in_place.append(below is not None)
            self.cell_of.append(cells[-1])
        names = tuple(node.layer.top)
        for _ in range(missing_tops(node)):
            cells.append(len(self.cells))
            self.cells.append(None)
            in_place.append(False)
            names = (*names, AUTOMATIC)
        return names, tuple(cells), tuple(in_place)

    def _outcome(
        self,
        node: Node,
        bottoms: Sequence[Shape | None],
        tops: int,
        in_place: tuple[bool, ...],
    ) -> Outcome | None:
        """What the layer's rule says; None if the layer is refused, or nothing is known."""
        type_name = node.type
        known = schema.layer_type(type_name)
        theirs = None if self.target == BVLC else user_rule(type_name)
        if theirs is None and (known is None or (self.target == BVLC and known.vendor)):
            self._unknown_type(node)
            return None
        layer = node.layer
        given = not node.bottoms and all(name in self.inputs for name in layer.top)
        if given and len(layer.top):
            return Outcome([None] * tops)
        phase = layer.phase if layer.HasField("phase") else self.view.state.number
        away = len(layer.loss_weight) > 0 and self.view.gives_weights_away(node)
        setting = Setting(
            layer,
            bottoms,
            tops,
            phase,
            in_place,
            gave_weights_away=away,
            forks=self.target != BVLC,
        )
        rule = theirs or rule_of(type_name)
        try:
            if len(layer.blobs):
                check_numbers(setting)
            if theirs is None and known is not None:
                check_counts(setting, known)
            if rule is None:
                self._no_rule(node)
                return None
            outcome = rule(setting)
            if len(layer.blobs) and not outcome.params:  # a layer keeps what the net brings
                return Outcome(outcome.tops, given_blobs(setting))
            return outcome
        except Refused as refused:
            self._fault(node, refused)
        except NotKnown:
            pass
        return None

    def _fault(self, node: Node, refused: Refused, severity: str = ERROR) -> None:
        self.faults.append(fault_of(node, refused, severity))

    def _unknown_type(self, node: Node) -> None:
        """A type that is not in the catalogue, or that BVLC Caffe does not have."""
        if not node.type:
            hint = 'Caffe refuses it: give it one, such as type: "Convolution".'
            path = node.path("type")
            what = f"layer {shown(node.name)} has no type"
            self.faults.append(Fault(codes.UNKNOWN_TYPE, what, path, ERROR, hint, node.name))
            return
        known = schema.layer_type(node.type)
        if known is not None:
            what, hint = "BVLC Caffe has no layers of this type", f"It is of {known.vendor}."
        else:
            what = "no layer type of this name is known"
            hint = nearest(node.type, schema.LAYERS)
        severity = ERROR if self.target == BVLC else WARNING
        code = codes.UNKNOWN_TYPE if severity == ERROR else codes.UNKNOWN_SHAPE
        self._fault(node, Refused(code, what, ("type",), hint), severity)

    def _no_rule(self, node: Node) -> None:
        """A type of which nothing is known, or a Python layer of a class that nobody told."""
        what = "what it makes is not known, since no rule tells it"
        hint = "Give the tops' shapes, or write a rule: see netspec explain NS650."
        self._fault(node, Refused(codes.UNKNOWN_SHAPE, what, ("type",), hint), WARNING)


def _both(given: Shape | None, found: Shape | None) -> Shape | None:
    """What a user says of a blob, with what is known of it where the user leaves it open."""
    if given is None or found is None or len(given) != len(found):
        return given if given is not None else found
    return tuple(merged(one, other) for one, other in zip(given, found, strict=True))
