"""A part of a picture alone: what is in a cluster, with its neighbours at the border."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netspec.drawing.scene import MISSING, OUTSIDE, Box

if TYPE_CHECKING:
    from netspec.drawing.scene import Edge, Scene


def inside(scene: Scene, cluster: str) -> Scene:
    """What is in a cluster of a picture.

    Args:
        scene: The picture, in which the cluster is open.
        cluster: Its id.
    """
    within = {cluster}
    for each in scene.clusters:  # outer ones stand first
        if each.parent in within:
            within.add(each.id)
    boxes = {box.id: box for box in scene.boxes}
    kept = {box.id for box in scene.boxes if box.cluster in within}
    edges = [edge for edge in scene.edges if edge.tail in kept or edge.head in kept]
    ends = dict.fromkeys(
        (end, part)
        for edge in edges
        for end, part in ((edge.tail, edge.tail_part), (edge.head, edge.head_part))
        if end not in kept
    )
    ids = {end: f"x{number}" for number, end in enumerate(ends)}
    outside = tuple(_neighbour(boxes[box], part, ids[box, part]) for box, part in ends)
    found = tuple(
        replace(
            edge,
            tail=ids.get((edge.tail, edge.tail_part), edge.tail),
            head=ids.get((edge.head, edge.head_part), edge.head),
        )
        for edge in edges
    )
    own = next(each for each in scene.clusters if each.id == cluster)
    return replace(
        scene,
        subtitle=f"inside {own.label}",
        boxes=(*(box for box in scene.boxes if box.id in kept), *outside),
        clusters=tuple(
            replace(each, parent=each.parent if each.parent in within else "")
            for each in scene.clusters
            if each.id in within
        ),
        edges=_once(found),
        notes=(),
        diagnostics=(),
    )


def _neighbour(box: Box, part: str, id_: str) -> Box:
    """A box outside: the layer that it is about, the closed cluster, or the missing blob."""
    if box.kind == MISSING:
        return replace(box, id=id_, cluster="")
    layer = next((each for each in box.parts if each.key == part), None)
    return Box(
        id_,
        OUTSIDE,
        parts=(layer,) if layer else (),
        inside=box.inside,
        name=layer.full if layer else box.name,
        lines=(layer.type,) if layer else (),
        phases=box.phases,
    )


def _once(edges: tuple[Edge, ...]) -> tuple[Edge, ...]:
    return tuple(dict.fromkeys(edges))
