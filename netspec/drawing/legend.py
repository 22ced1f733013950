"""What colours and signs of a picture mean: those that are in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netspec.drawing.families import FAMILIES
from netspec.drawing.scene import MISSING, STATE, TIME, Mark
from netspec.report.diagnostic import ERROR, WARNING

if TYPE_CHECKING:
    from netspec.drawing.scene import Scene


def legend(scene: Scene) -> Scene:
    """A picture with its legend.

    Args:
        scene: The picture.
    """
    drawn = list(scene.parts)
    families = {part.family for part in drawn}
    marks = [Mark(name, family.text) for name, family in FAMILIES.items() if name in families]
    phases = {box.phases for box in scene.boxes} | {part.phases for part in drawn}
    phases |= {edge.phases for edge in scene.edges}
    severities = {each.severity for part in drawn for each in part.diagnostics}
    cells = {cluster.kind for cluster in scene.clusters}
    signs = (
        ("train", "in TRAIN alone", len(scene.phases) > 1 and ("TRAIN",) in phases),
        ("test", "in TEST alone", len(scene.phases) > 1 and ("TEST",) in phases),
        ("shared", "shared weights", any(part.shared for part in drawn)),
        (
            "state",
            "to the next step" if TIME in cells else "to the next block",
            any(edge.kind == STATE for edge in scene.edges),
        ),
        ("error", "error", ERROR in severities or any(b.kind == MISSING for b in scene.boxes)),
        ("warning", "warning", WARNING in severities),
    )
    marks += [Mark(kind, text) for kind, text, there in signs if there]
    return replace(scene, legend=tuple(marks))
