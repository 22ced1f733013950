"""A net as a picture: what is drawn as a box, what is around it, what connects it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netspec.drawing.amounts import params_text
from netspec.drawing.blobs import unread_tops, with_blobs
from netspec.drawing.boxes import heaps, slot_phases
from netspec.drawing.closing import MOST, closing
from netspec.drawing.clusters import clusters
from netspec.drawing.crowded import without_labels
from netspec.drawing.edges import edges
from netspec.drawing.findings import findings
from netspec.drawing.inside import inside
from netspec.drawing.legend import legend
from netspec.drawing.missing import missing_blobs
from netspec.drawing.named import check_names
from netspec.drawing.opened import pieces
from netspec.drawing.parts import parts
from netspec.drawing.plan import plan
from netspec.drawing.scene import CLOSED, LAYERS, Box, Scene
from netspec.drawing.shapes import Shapes
from netspec.drawing.wires import wires

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.drawing.boxes import Heaps
    from netspec.drawing.options import Options
    from netspec.drawing.plan import Plan
    from netspec.drawing.scene import Cluster, Edge, Part
    from netspec.drawing.subject import Subject


def build_scene(subject: Subject, options: Options) -> Scene:
    """The picture of a net as data.

    Args:
        subject: The net.
        options: How it is drawn.

    Raises:
        FieldValueError: As ``check_names``.
    """
    made = plan(subject, pieces(subject.sides[0].folding, options.unfold))
    made, closed, too_many = closing(made, subject, options)
    check_names(subject, made, options)
    boxes = heaps(made, subject, closed)
    shapes = Shapes(subject)
    told, others = findings(made, subject)
    drawn = parts(made, subject, shapes, told)
    found, lacks = wires(made, subject)
    lines = edges(found, made, subject, boxes, drawn, shapes, shown=options.shapes)
    around = clusters(made, drawn, boxes, closed)
    nodes = _boxes(made, subject, boxes, drawn, around)
    missing, to_missing = missing_blobs(lacks, boxes, drawn)
    scene = Scene(
        title=subject.title,
        subtitle=_subtitle(subject, drawn),
        boxes=(*nodes, *missing),
        clusters=around,
        edges=(*to_missing, *lines),
        notes=_notes(too_many),
        phases=tuple(side.phase for side in subject.sides),
        diagnostics=others,
    )
    if options.inside:
        scene = inside(scene, options.inside)
    if options.blobs:
        scene = with_blobs(scene, unread_tops(made, subject), shapes=options.shapes)
    return legend(without_labels(replace(scene, edges=_numbered(scene.edges))))


def _boxes(
    made: Plan,
    subject: Subject,
    boxes: Heaps,
    drawn: Sequence[Part],
    around: Sequence[Cluster],
) -> list[Box]:
    """Heaps as boxes."""
    phases = slot_phases(made, subject)
    by_id = {cluster.id: cluster for cluster in around}
    found = []
    for number, heap in enumerate(boxes.heaps):
        inner = tuple(drawn[slot] for slot in heap.slots)
        in_phases = tuple(
            side.phase
            for side in subject.sides
            if any(side.phase in phases[slot] for slot in heap.slots)
        )
        if not heap.closed:
            found.append(Box(f"n{number}", LAYERS, inner, heap.frame, phases=in_phases))
            continue
        cluster = by_id[heap.closed]
        found.append(
            Box(
                f"n{number}",
                CLOSED,
                cluster=heap.frame,
                inside=heap.closed,
                name=cluster.label,
                lines=_inside_lines(inner),
                phases=in_phases,
            )
        )
    return found


def _inside_lines(inner: Sequence[Part]) -> tuple[str, ...]:
    """What a closed box says of what is in it."""
    count = sum(len(part.positions) for part in inner)
    lines = [f"{count:,} layer{'s' * (count != 1)}"]
    text = params_text(_sum(inner))
    if text:
        lines.append(text)
    return tuple(lines)


def _sum(drawn: Sequence[Part]) -> int | None:
    counts = [part.params for part in drawn]
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None


def _subtitle(subject: Subject, drawn: Sequence[Part]) -> str:
    phases = [side.phase for side in subject.sides]
    count = len({node.index for side in subject.sides for node in side.view.nodes})
    pieces_ = [
        f"phase{'s' * (len(phases) > 1)} {' and '.join(sorted(phases, reverse=True))}",
        f"{count:,} layer{'s' * (count != 1)}",
    ]
    if not drawn:
        return ", ".join(pieces_)
    known = sum(part.params or 0 for part in drawn)
    whole = all(part.params is not None for part in drawn)
    if known or not whole:
        text = f"{known:,}" if whole else f"at least {known:,}" if known else "?"
        pieces_.append(f"{text} parameters")
    return ", ".join(pieces_)


def _notes(too_many: bool) -> tuple[str, ...]:
    if not too_many:
        return ()
    why = f"Groups of layers are closed, as there would be more than {MOST} boxes."
    return (f"{why} --unfold NAME opens a group.",)


def _numbered(lines: Sequence[Edge]) -> tuple[Edge, ...]:
    return tuple(replace(edge, id=f"e{number}") for number, edge in enumerate(lines))
