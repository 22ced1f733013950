"""The picture of a net as data, before any of it is drawn: boxes, clusters and edges."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.report.diagnostic import Diagnostic

# What a box is.
LAYERS = "layers"  # a layer, with those in place on it
CLOSED = "closed"  # a cluster, closed
BLOB = "blob"  # a blob, where blobs are drawn
MISSING = "missing"  # a blob that a layer reads and nothing makes
OUTSIDE = "outside"  # a neighbour of the part of a net that is drawn alone

# What an edge is.
DATA = "data"  # a blob that is read in the same step
STATE = "state"  # a blob that a later step reads
SPREAD = "spread"  # several blobs of one layer, each read by another step
GATHER = "gather"  # one blob of each step, all read by one layer

# What a cluster is.
TIME = "time"  # time steps that are alike
BLOCK = "block"  # blocks that are alike
GROUP = "group"  # layers whose names begin alike


@dataclass(frozen=True, slots=True)
class Part:
    """A drawn layer; in a folded cell, that layer of all steps.

    Attributes:
        key: What it is called in the picture: ``"L0"``, ``"L1"``...
        name: What it is called in its box: the layer's name without what the cluster around
            it says, and with ``*`` for what is different in each step.
        full: The layer's name; in a cell, the range of names.
        type: Its type.
        family: Its family, see ``netspec.schema``; ``"unknown"`` for a type that is not known.
        phases: The phases that it is in, of those that are drawn.
        positions: Its position in the view of ``phases[0]``; in a cell, that in each step.
        lines: What its label says below its name: ``("5x5 s2 p1, 96",)``.
        params: How many parameters it has, in all steps; those that another layer owns do
            not count. None if that is not known.
        shared: A mark, the same for all layers that share weights with each other; or "".
        inplace: Whether it works in place, on the layer above it in its box.
        tops: Its tops' names, as ``name`` tells them.
        shapes: Their shapes as texts, ``?`` for one that is not known.
        diagnostics: What is wrong with it, in any step.
    """

    key: str
    name: str
    full: str
    type: str
    family: str
    phases: tuple[str, ...]
    positions: tuple[int, ...] = field(repr=False)
    lines: tuple[str, ...] = ()
    params: int | None = 0
    shared: str = ""
    inplace: bool = False
    tops: tuple[str, ...] = ()
    shapes: tuple[str, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A node of the picture.

    Attributes:
        id: ``"n0"``, ``"n1"``...
        kind: ``LAYERS``, ``CLOSED``, ``BLOB``, ``MISSING`` or ``OUTSIDE``.
        parts: A layer, and those in place on it from top to bottom; of a neighbour, the layer
            that is read from or that reads; none in other kinds.
        cluster: The id of the cluster that it lies in, or "".
        inside: Of a closed cluster, that cluster's id.
        name: What it is called, if it is no stack of layers.
        lines: What else it says, if it is no stack of layers.
        phases: The phases that it is in.
    """

    id: str
    kind: str
    parts: tuple[Part, ...] = ()
    cluster: str = ""
    inside: str = ""
    name: str = ""
    lines: tuple[str, ...] = ()
    phases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cluster:
    """Boxes that belong together.

    Attributes:
        id: ``"r0"``, ``"r1"``... for runs, ``"g0"``... for groups. The same part of a net
            has the same id in every picture of it.
        kind: ``TIME``, ``BLOCK`` or ``GROUP``.
        label: What stands above it: its first and last step, and how many there are.
        names: What each of its steps is called.
        steps: How many steps there are.
        layers: How many layers there are in a step.
        parent: The id of the cluster around it, or "".
        closed: Whether it is drawn as one box.
        odd: In which way it differs from the steps around it, or "".
    """

    id: str
    kind: str
    label: str
    names: tuple[str, ...] = field(default=(), repr=False)
    steps: int = 1
    layers: int = 0
    parent: str = ""
    closed: bool = False
    odd: str = ""


@dataclass(frozen=True, slots=True)
class Edge:
    """A blob on its way from the layer that makes it to one that reads it.

    Attributes:
        id: ``"e0"``, ``"e1"``...
        tail: The id of the box that it comes from.
        head: The id of the box that it goes to.
        tail_part: The key of the layer that makes the blob, or "".
        head_part: The key of the layer that reads it, or "".
        blob: The blob's name; ``"Slice1 … Slice10"`` for several.
        top: Which of the layer's tops it is; -1 for several, or if nothing makes it.
        shape: Its shape as a text; ``?`` if it is not known.
        kind: ``DATA``, ``STATE``, ``SPREAD`` or ``GATHER``.
        steps: Of which steps it is, if not of all: ``"t0"``, ``"t → t+1"``.
        label: What is written beside it: lines, which may be none.
        phases: The phases that it is in.
    """

    id: str
    tail: str
    head: str
    tail_part: str = ""
    head_part: str = ""
    blob: str = ""
    top: int = -1
    shape: str = ""
    kind: str = DATA
    steps: str = ""
    label: tuple[str, ...] = ()
    phases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """An entry of the legend.

    Attributes:
        kind: A family, or ``"train"``, ``"test"``, ``"shared"``, ``"state"``, ``"error"``,
            ``"warning"``.
        text: What it means.
    """

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture.

    Attributes:
        title: What the net is called.
        subtitle: The phase, how many layers and parameters there are.
        boxes: The nodes, in the net's order.
        clusters: What is around them; a cluster stands behind its parent.
        edges: What connects them.
        legend: What colours and signs mean.
        notes: What else there is to say: that groups were closed, and how to open them.
        phases: The phases that are drawn; the first is the one that folding looked at.
        diagnostics: What is wrong with the net, and is not said at a layer.
    """

    title: str
    subtitle: str
    boxes: tuple[Box, ...]
    clusters: tuple[Cluster, ...] = ()
    edges: tuple[Edge, ...] = ()
    legend: tuple[Mark, ...] = ()
    notes: tuple[str, ...] = ()
    phases: tuple[str, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def parts(self) -> Iterator[Part]:
        """All drawn layers, in the net's order."""
        return (part for box in self.boxes for part in box.parts)
