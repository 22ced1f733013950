"""The views of a net for the page: the whole, and what one can go into."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from netspec.drawing.scene import Edge, Part, Scene


@dataclass(frozen=True, slots=True)
class PageView:
    """A picture that the page shows.

    Attributes:
        id: The id of the cluster that it shows the inside of; "" for the whole net.
        label: What it is called.
        parent: The id of the view around it; None for the whole net.
        scene: What it shows.
        svg: The picture, with colours as ``netspec.drawing.page.colours`` makes them.
    """

    id: str
    label: str
    parent: str | None
    scene: Scene = field(repr=False)
    svg: str = field(repr=False)


def view_data(view: PageView, index_of: Callable[[Part], int]) -> dict[str, Any]:
    """A view.

    Args:
        view: It.
        index_of: The number of a drawn layer on the page.
    """
    scene = view.scene
    return {
        "id": view.id,
        "label": view.label,
        "parent": view.parent,
        "svg": view.svg,
        "layers": [index_of(part) for part in scene.parts],
        "nodes": {
            box.id: {"layers": [index_of(part) for part in box.parts], "inside": box.inside}
            for box in scene.boxes
        },
        "clusters": [cluster.id for cluster in scene.clusters if not cluster.closed],
        "edges": [_edge(edge) for edge in scene.edges],
    }


def _edge(edge: Edge) -> dict[str, str]:
    return {
        "id": edge.id,
        "tail": edge.tail,
        "head": edge.head,
        "blob": edge.blob,
        "shape": edge.shape,
        "steps": edge.steps,
    }
