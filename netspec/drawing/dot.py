"""A picture as DOT, Graphviz's language, by the ``graphviz`` package."""

from __future__ import annotations

from typing import TYPE_CHECKING

import graphviz

from netspec.drawing.cards import NORMAL, SMALL, card
from netspec.drawing.header import header
from netspec.drawing.markup import font, tag, text
from netspec.drawing.scene import GATHER, SPREAD, STATE
from netspec.drawing.themes import THEMES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from netspec.drawing.options import Options
    from netspec.drawing.scene import Box, Cluster, Edge, Scene
    from netspec.drawing.themes import Theme

# Every renderer knows how wide its letters are, and every system has a font that is as wide.
FONT = "Arial"
_ODD = "differs from the steps around it"
# Clusters stand in the order in which most edges between them point, by weight. So one to a layer
# nearby weighs more than those that run past the whole net, such as from labels to losses.
_STRONG = 24
_MARGIN = "&#160;&#160;"  # between a line and its label
# Boxes and edges from which on a picture is laid out in less time, and less well: the rounds that
# Graphviz makes to bring ends of edges near each other and to untangle them, and straight lines.
_SOONER = (
    (6000, {"nslimit": "0.02", "nslimit1": "1", "mclimit": "0.1", "splines": "line"}),
    (1500, {"nslimit": "0.05", "nslimit1": "1", "mclimit": "0.3", "splines": "polyline"}),
    (400, {"nslimit": "0.2"}),
)


def dot_text(scene: Scene, options: Options, theme: Theme | None = None) -> str:
    """A picture as DOT.

    Args:
        scene: The picture; one without a title has nothing above it.
        options: How it is drawn.
        theme: The colours; None for those that the options name.
    """
    theme = theme or THEMES[options.theme]
    graph = graphviz.Digraph(
        "net",
        graph_attr=_graph(scene, options, theme),
        node_attr={"shape": "plain", "fontname": FONT, "fontsize": str(NORMAL)}
        | {"fontcolor": theme.text},
        edge_attr={"fontname": FONT, "fontsize": str(SMALL), "fontcolor": theme.quiet}
        | {"color": theme.edge, "arrowsize": "0.6"},
    )
    inside: dict[str, list[Box]] = {}
    for box in scene.boxes:
        inside.setdefault(box.cluster, []).append(box)
    open_clusters = [cluster for cluster in scene.clusters if not cluster.closed]
    graphs = {"": graph}
    for cluster in open_clusters:
        graphs[cluster.id] = _cluster(cluster, theme)
    for id_, part in graphs.items():
        for box in inside.get(id_, ()):
            part.node(box.id, f"<{card(box, theme, scene.phases)}>", id=box.id)
    for cluster in reversed(open_clusters):  # inner ones first: a graph is copied into its parent
        graphs[cluster.parent].subgraph(graphs[cluster.id])
    order = {box.id: number for number, box in enumerate(scene.boxes)}
    weight = _weights(scene, order)
    for edge in scene.edges:
        label = _label(edge, theme) if edge.label else None
        ends = edge.tail, edge.head
        look = _look(edge, theme, scene.phases)
        if edge.kind == STATE and order[edge.head] < order[edge.tail]:
            # Laid out the other way round, it leaves the layers of the step in their order.
            ends, look = ends[::-1], {**look, "dir": "back"}
        graph.edge(*ends, label, id=edge.id, weight=weight(edge), **look)
    return str(graph.source)


def _weights(scene: Scene, order: Mapping[str, int]) -> Callable[[Edge], str]:
    """How much edges weigh."""
    cluster = {box.id: box.cluster for box in scene.boxes}
    reading = {edge.head for edge in scene.edges}

    def weight(edge: Edge) -> str:
        if cluster[edge.tail] == cluster[edge.head] or edge.tail not in reading:
            return "1"
        return str(max(_STRONG // max(abs(order[edge.head] - order[edge.tail]), 1), 1))

    return weight


def _size(scene: Scene) -> int:
    return len(scene.boxes) + len(scene.edges)


def _graph(scene: Scene, options: Options, theme: Theme) -> dict[str, str]:
    attributes = {
        "rankdir": options.direction,
        "bgcolor": theme.background,
        "fontname": FONT,
        "fontcolor": theme.text,
        "fontsize": str(NORMAL),
        "label": f"<{header(scene, theme)}>" if scene.title else "",
        "labelloc": "t",
        "pad": "0.2",
        "nodesep": "0.3",
        "ranksep": "0.35",
    }
    if scene.title:
        attributes["label"] = f"<{header(scene, theme)}>"
    size = _size(scene)
    attributes |= next((sooner for least, sooner in _SOONER if size > least), {})
    return attributes


def _cluster(cluster: Cluster, theme: Theme) -> graphviz.Digraph:
    label = tag("B", text(cluster.label))
    if cluster.odd:
        label += font("&#160;&#160;" + _ODD, point_size=SMALL, color=theme.warning)
    return graphviz.Digraph(
        f"cluster_{cluster.id}",
        graph_attr={
            "id": cluster.id,
            "label": f"<{font(label, color=theme.quiet)}>",
            "labeljust": "l",
            "labelloc": "t",
            "style": "rounded,filled",
            "fillcolor": theme.frame,
            "color": theme.warning if cluster.odd else theme.frame_border,
            "margin": "10",
        },
    )


def _label(edge: Edge, theme: Theme) -> str:
    colour = theme.state if edge.kind == STATE else theme.quiet
    lines = "".join(f'{_MARGIN}{text(line)}{_MARGIN}<BR ALIGN="LEFT"/>' for line in edge.label)
    return f"<{font(lines, color=colour)}>"


def _look(edge: Edge, theme: Theme, phases: tuple[str, ...]) -> Mapping[str, str]:
    if edge.kind == STATE:
        return {"color": theme.state, "style": "dashed", "penwidth": "1.2"}
    if edge.kind in (SPREAD, GATHER):
        return {"color": f"{theme.edge}:{theme.edge}"}
    if len(edge.phases) == 1 and len(phases) > 1:
        return {"color": {"TRAIN": theme.train, "TEST": theme.test}[edge.phases[0]]}
    if not edge.phases:
        return {"color": theme.error, "style": "dashed"}
    return {}
