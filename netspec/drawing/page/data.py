"""What the page knows: a net, its pictures, its layers and what is wrong, as one JSON object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.drawing.page.findings import finding_data
from netspec.drawing.page.layers import Runs, layer_data
from netspec.drawing.page.tables import COLUMNS, table_data
from netspec.drawing.page.views import PageView, view_data
from netspec.drawing.scene import OUTSIDE
from netspec.summary.costs import costs_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.drawing.scene import Cluster, Part, Scene
    from netspec.drawing.subject import Side, Subject
    from netspec.summary.costs import Cost


def base_data(title: str, subtitle: str) -> dict[str, Any]:
    """A page without a net.

    Args:
        title: What it is called.
        subtitle: What is said beside the title.
    """
    empty: dict[str, Any] = {
        each: [] for each in ("runs", "views", "layers", "columns", "tables", "legend", "notes")
    }
    return {**empty, "title": title, "subtitle": subtitle, "diagnostics": [], "failure": None}


def page_data(subject: Subject, views: Sequence[PageView], opened: Scene) -> dict[str, Any]:
    """The page of a net.

    Args:
        subject: The net.
        views: Its pictures, the whole net first, each behind the one that leads to it.
        opened: The net with nothing closed, which has all layers.
    """
    made = _Maker(subject, views, opened)
    whole = views[0].scene
    doors = {index: view for index, view in made.inside.items() if view}
    diagnostics = [each for side in subject.sides for each in side.report.diagnostics]
    findings = finding_data(diagnostics, made.places({each.layer for each in diagnostics}))
    for number, each in enumerate(findings):
        if each["layer"] is not None:
            made.layers[each["layer"]]["diagnostics"].append(number)
    return {
        **base_data(whole.title, whole.subtitle),
        "runs": made.runs.told(),
        "views": [view_data(view, made.index) for view in views],
        "layers": made.layers,
        "columns": [{"name": column.name, "number": column.number} for column in COLUMNS],
        "tables": [
            table_data(side, costs, index_of, doors)
            for side, costs, index_of in zip(subject.sides, made.costs, made.index_of, strict=True)
        ],
        "diagnostics": findings,
        "legend": [{"kind": mark.kind, "text": mark.text} for mark in opened.legend],
        "notes": _notes(whole),
    }


def _notes(whole: Scene) -> list[str]:
    """What else there is to say; what an option would do is for the command line."""
    notes = [note for note in whole.notes if "--" not in note]
    if any(cluster.closed for cluster in whole.clusters):
        notes.insert(0, "Groups of layers are closed: click one to go inside.")
    return notes


class _Maker:
    """Numbers the layers of all pictures; one that is in several has one number."""

    def __init__(self, subject: Subject, views: Sequence[PageView], opened: Scene) -> None:
        self.sides = {side.phase: at for at, side in enumerate(subject.sides)}
        self.subject = subject
        self.costs: list[Sequence[Cost]] = [
            costs_of(side.report, side.view) for side in subject.sides
        ]
        # For each side, by position: which layer of the page it is.
        self.index_of: list[list[int | None]] = [
            [None] * len(side.view.nodes) for side in subject.sides
        ]
        self.runs = Runs()
        self.layers: list[dict[str, Any]] = []
        self.inside: dict[int, str] = {}
        self._parts: list[tuple[int, Part]] = []
        self._number(opened)
        ids = {view.id for view in views}
        for view in views:
            self._show(view, ids)
        for layer in self.layers:
            layer["views"] += layer.pop("near")
        self._share()

    def index(self, part: Part) -> int:
        """The number of a drawn layer."""
        found = self.index_of[self._side(part)][part.positions[0]]
        assert found is not None
        return found

    def places(self, names: set[str]) -> dict[str, tuple[int, int]]:
        """By the names of layers, their numbers and steps."""
        found: dict[str, tuple[int, int]] = {}
        for number, (side, part) in enumerate(self._parts):
            nodes = self.subject.sides[side].view.nodes
            for step, position in enumerate(part.positions):
                name = nodes[position].name
                if name in names:
                    found.setdefault(name, (number, step))
        return found

    def _side(self, part: Part) -> int:
        return self.sides[part.phases[0]]

    def _number(self, opened: Scene) -> None:
        """Give each drawn layer its number."""
        clusters = {cluster.id: cluster for cluster in opened.clusters}
        for box in opened.boxes:
            around = _around(box.cluster, clusters)
            names = next((each.names for each in around if each.steps > 1), ())
            for part in box.parts:
                side = self._side(part)
                of_side: Side = self.subject.sides[side]
                data = layer_data(
                    part, of_side, len(self.sides), self.costs[side], names, self.runs
                )
                index_of = self.index_of[side]
                for position in part.positions:
                    index_of[position] = len(self.layers)
                self.layers.append(
                    {**data, "diagnostics": [], "inside": "", "views": [], "near": []}
                )
                self._parts.append((side, part))

    def _show(self, view: PageView, ids: set[str]) -> None:
        """Note which layers a view shows, and which views lie within it."""
        clusters = {cluster.id: cluster for cluster in view.scene.clusters}
        for box in view.scene.boxes:
            around = _around(box.cluster, clusters)
            door = next((each.id for each in around if each.id in ids), "")
            for part in box.parts:
                number = self.index(part)
                layer = self.layers[number]
                # A neighbour is at home elsewhere.
                layer["near" if box.kind == OUTSIDE else "views"].append(view.id)
                if door and door != view.id and not layer["inside"]:
                    layer["inside"] = door
                    self.inside[number] = door

    def _share(self) -> None:
        """Give layers that are in several phases the numbers that they have in the first."""
        of_net: dict[int, int] = {}
        for side, numbers in zip(self.subject.sides, self.index_of, strict=True):
            for node, number in zip(side.view.nodes, numbers, strict=True):
                if number is not None:
                    of_net.setdefault(node.index, number)
        for side, numbers in zip(self.subject.sides, self.index_of, strict=True):
            for node in side.view.nodes:
                if numbers[node.position] is None:
                    numbers[node.position] = of_net.get(node.index)


def _around(cluster: str, clusters: dict[str, Cluster]) -> list[Cluster]:
    """The clusters that a box lies in, from the inside to the outside."""
    found = []
    while cluster in clusters:
        found.append(clusters[cluster])
        cluster = clusters[cluster].parent
    return found
