"""Pictures with so many edges that their labels are left out: nobody could read them in time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netspec.drawing.scene import Scene

_EDGES = 1000
# How far edges run, in boxes, cubed: a label anywhere makes room for labels everywhere, and so
# twice the way, and the time to find a way grows that much faster than its length.
_REACH = 15_000_000
_NOTE = (
    "Labels of edges are left out, as edges are very many or very long. In svg and html they show "
    "when one points at an edge."
)


def without_labels(scene: Scene) -> Scene:
    """A picture without labels of edges, if there are too many of them.

    Args:
        scene: The picture.
    """
    order = {box.id: number for number, box in enumerate(scene.boxes)}
    reach = sum(abs(order[edge.head] - order[edge.tail]) ** 3 for edge in scene.edges)
    if len(scene.edges) <= _EDGES and reach <= _REACH:
        return scene
    edges = tuple(replace(edge, label=()) for edge in scene.edges)
    return replace(scene, edges=edges, notes=(*scene.notes, _NOTE))
