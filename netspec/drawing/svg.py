"""An SVG of Graphviz made fit for browsers: fonts, titles, labels that edges do not cross out."""

from __future__ import annotations

import re
from html import escape, unescape
from typing import TYPE_CHECKING

from netspec.drawing.cards import part_tip
from netspec.drawing.dot import FONT
from netspec.drawing.widths import text_width
from netspec.report.unicode import printable

if TYPE_CHECKING:
    from netspec.drawing.scene import Edge, Scene
    from netspec.drawing.themes import Theme

_FONTS = "Arial,Liberation Sans,Helvetica,sans-serif"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_BEFORE = re.compile(r"\A.*?(?=<svg\b)", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)
_TITLE = re.compile(r'(<g id="([^"]+)" class="(?:graph|node|edge|cluster)[^"]*"[^>]*>\s*)'
                    r"<title>[^<]*</title>")  # fmt: skip  # in two parts
_CLUSTER = re.compile(r'<g id="[^"]+" class="cluster.*?</g>\n(?=<g |</g>|<text|<path|<polygon|\Z)',
                      re.DOTALL)  # fmt: skip  # as above
_WORDS = re.compile(r"(<text)([^>]*)>([^<]*)</text>")
_SIZE = re.compile(r'font-size="([\d.]+)"')
_TEXT = re.compile(r"<text\b.*?</text>\n?", re.DOTALL)


def polished(svg: bytes, scene: Scene, theme: Theme) -> str:
    """An SVG as it is given to people.

    Args:
        svg: What a renderer wrote.
        scene: The picture.
        theme: Its colours.

    Returns:
        The element, without what stands before it in a file.
    """
    text = _COMMENT.sub("", _BEFORE.sub("", svg.decode("utf-8"), count=1))
    titles = _titles(scene)
    text = _TITLE.sub(lambda found: f"{found[1]}<title>{titles.get(found[2], '')}</title>", text)
    text = text.replace("<title></title>\n", "")
    text = re.sub(rf' font-family="{FONT}(?:,[^"]*)?"', "", text)
    text = fitted(text)
    text = text.replace('="transparent"', '="none"')  # which SVG 1.1 does not know
    told = f'role="img" aria-label="{escape(printable(scene.title))}" font-family="{_FONTS}"'
    text = text.replace("<svg ", f"<svg {told} ", 1)
    return _labels_last(text, theme.frame)


def fitted(svg: str) -> str:
    """A picture whose words take the room that they have, whatever font a browser shows them in.

    Args:
        svg: What a renderer wrote.
    """
    return _WORDS.sub(_fitted, svg)


def _fitted(found: re.Match[str]) -> str:
    """A text that takes the room that it has, in whatever font."""
    before, attributes, words = found.groups()
    told = unescape(words)
    size = _SIZE.search(attributes)
    # Blanks are dropped or kept, as the renderer says, where they stand at an end or together.
    if size is None or told != told.strip(" ") or "  " in told or not told.strip():
        return found[0]
    width = text_width(told, float(size[1]), bold='"bold"' in attributes)
    if width is None:
        return found[0]
    fit = f' textLength="{width:g}" lengthAdjust="spacingAndGlyphs"'
    return f"{before}{attributes}{fit}>{words}</text>"


def _titles(scene: Scene) -> dict[str, str]:
    """What shows when one points at something, by its id."""
    titles = {}
    for box in scene.boxes:
        parts = [part_tip(part) for part in box.parts]
        titles[box.id] = "\n\n".join(parts) or "\n".join((box.name, *box.lines))
    for cluster in scene.clusters:
        titles[cluster.id] = cluster.label
    for edge in scene.edges:
        titles[edge.id] = edge_tip(edge)
    return {
        id_: escape("\n".join(map(printable, title.split("\n")))) for id_, title in titles.items()
    }


def edge_tip(edge: Edge) -> str:
    """What shows when one points at an edge.

    Args:
        edge: The edge.
    """
    return "\n".join(each for each in (edge.blob, edge.shape, edge.steps) if each)


def _labels_last(text: str, halo: str) -> str:
    """The labels of clusters behind all else, so that edges run below them."""
    moved: list[str] = []

    def without(cluster: re.Match[str]) -> str:
        moved.extend(_TEXT.findall(cluster[0]))
        return _TEXT.sub("", cluster[0])

    text = _CLUSTER.sub(without, text)
    if not moved:
        return text
    start, end = text.rsplit("</g>", 1)
    style = f'paint-order="stroke" stroke="{halo}" stroke-width="4" stroke-linejoin="round"'
    return f'{start}<g class="labels" {style}>\n{"".join(moved)}</g>\n</g>{end}'
