"""Blobs that layers read and nothing makes, as boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.drawing.scene import MISSING, Box, Edge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.drawing.boxes import Heaps
    from netspec.drawing.scene import Part
    from netspec.drawing.wires import Lack


def missing_blobs(
    lacks: Sequence[Lack], boxes: Heaps, drawn: Sequence[Part]
) -> tuple[list[Box], list[Edge]]:
    """Boxes for blobs that nothing makes, and the edges from them.

    Args:
        lacks: The bottoms that read them.
        boxes: The other boxes.
        drawn: The drawn layers, by slot.
    """
    nodes: dict[tuple[str, str], Box] = {}
    found = []
    for lack in lacks:
        number = boxes.of_slot[lack.head]
        heap = boxes.heaps[number]
        cluster = heap.frame
        key = lack.blob, cluster
        if key not in nodes:
            id_ = f"n{len(boxes.heaps) + len(nodes)}"
            nodes[key] = Box(id_, MISSING, cluster=cluster, name=lack.blob)
        head_part = "" if heap.closed else drawn[lack.head].key
        found.append(Edge("", nodes[key].id, f"n{number}", head_part=head_part, blob=lack.blob))
    return list(nodes.values()), list(dict.fromkeys(found))
