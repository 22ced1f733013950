"""Pictures as short texts, to compare them."""

from __future__ import annotations

import netspec


def scene(net, **options):
    return netspec.draw(net, **options).scene


def sketch(drawn):
    """A picture's boxes and edges, a line each; clusters are told in front of their boxes.

    A stack is ``conv + relu``; an edge is ``a -> b: blob kind [label]``.
    """
    clusters = {each.id: each for each in drawn.clusters}
    names = {box.id: name_of(box) for box in drawn.boxes}
    lines = []
    for box in drawn.boxes:
        around = f"{clusters[box.cluster].label} | " if box.cluster else ""
        kind = "" if box.kind == "layers" else f" ({box.kind})"
        only = f" {box.phases[0]}" if len(box.phases) == 1 < len(drawn.phases) else ""
        lines.append(f"{around}{names[box.id]}{kind}{only}")
    for edge in drawn.edges:
        kind = "" if edge.kind == "data" else f" {edge.kind}"
        only = f" {edge.phases[0]}" if len(edge.phases) == 1 < len(drawn.phases) else ""
        label = f" [{' / '.join(edge.label)}]" if edge.label else ""
        lines.append(f"{names[edge.tail]} -> {names[edge.head]}: {edge.blob}{kind}{only}{label}")
    return lines


def name_of(box):
    return " + ".join(part.name for part in box.parts) or box.name


def lines(text):
    """The lines of a text in a test, without what stands around them."""
    return [line.strip() for line in text.strip().splitlines()]
