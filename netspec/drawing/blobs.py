"""Blobs as nodes of their own, as Caffe's own drawing has them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netspec.drawing.scene import BLOB, GATHER, LAYERS, MISSING, SPREAD, Box, Edge

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netspec.drawing.plan import Plan
    from netspec.drawing.scene import Scene
    from netspec.drawing.subject import Subject


def with_blobs(scene: Scene, unread: Mapping[str, Sequence[int]], *, shapes: bool) -> Scene:
    """A picture in which edges lead to a blob and from it.

    Args:
        scene: The picture.
        unread: For the keys of layers, which of their tops no layer reads.
        shapes: Whether blobs say their shapes.
    """
    maker = _Maker(scene, shapes=shapes)
    for edge in scene.edges:
        maker.add(edge)
    for box in scene.boxes:
        for part in box.parts if box.kind == LAYERS else ():
            for top in unread.get(part.key, ()):
                maker.node(box.id, part.key, top, part.tops[top], part.shapes[top], box.phases)
    boxes = (*scene.boxes, *maker.nodes.values())
    return replace(scene, boxes=boxes, edges=tuple(maker.edges))


class _Maker:
    """Makes the nodes of blobs, and edges to them and from them."""

    def __init__(self, scene: Scene, *, shapes: bool) -> None:
        self.shapes = shapes
        self.boxes = {box.id: box for box in scene.boxes}
        self.tops = {part.key: part.tops for part in scene.parts}
        self.nodes: dict[tuple[str, str, int | str], Box] = {}
        self.edges: list[Edge] = []

    def add(self, edge: Edge) -> None:
        """Lead an edge over its blob; one to the box itself, and one from nowhere, stay."""
        tail = self.boxes[edge.tail]
        if tail.kind == MISSING or edge.tail == edge.head:
            self.edges.append(edge)
            return
        tops = self.tops.get(edge.tail_part, ())
        name = tops[edge.top] if 0 <= edge.top < len(tops) else edge.blob
        node = self.node(edge.tail, edge.tail_part, edge.top, name, edge.shape, edge.phases)
        text = () if edge.kind in (SPREAD, GATHER) or not edge.steps else (edge.steps,)
        self.edges.append(replace(edge, tail=node.id, label=text))

    def node(
        self, tail: str, part: str, top: int, name: str, shape: str, phases: tuple[str, ...]
    ) -> Box:
        """The node of a blob, and the edge to it, if it is new."""
        key = tail, part, top if top >= 0 else name
        if key not in self.nodes:
            id_ = f"b{len(self.nodes)}"
            lines = (shape,) if self.shapes and shape else ()
            cluster = self.boxes[tail].cluster
            self.nodes[key] = Box(id_, BLOB, cluster=cluster, name=name, lines=lines, phases=phases)
            self.edges.append(Edge("", tail, id_, part, "", name, top, shape, phases=phases))
        return self.nodes[key]


def unread_tops(made: Plan, subject: Subject) -> dict[str, list[int]]:
    """For the keys of layers, which of their tops no layer reads, in any step or phase.

    Args:
        made: The plan.
        subject: The net.
    """
    read: dict[int, set[int]] = {}
    for side, slot_of in zip(subject.sides, made.slot_of, strict=True):
        for version in side.view.versions:
            if version.readers:
                read.setdefault(slot_of[version.node], set()).add(version.top)
    found = {}
    for number, slot in enumerate(made.slots):
        node = subject.sides[slot.side].view.nodes[slot.members[0]]
        left = set(range(len(node.tops))) - read.get(number, set())
        found[f"L{node.index}"] = sorted(left)
    return found
