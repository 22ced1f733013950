"""The view of a net in one state: its layers in order, and every bottom's and top's version."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from netspec.net.faults import rule_faults, wiring_faults
from netspec.net.state import State, included
from netspec.net.version import Reader, Version

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netspec.report.fault import Fault, Path


@dataclass(frozen=True, slots=True)
class Node:
    """A layer of the view.

    Attributes:
        position: Its position among the layers that are in.
        index: Its index in the given net.
        layer: The LayerParameter, which is the net's own and no copy.
        bottoms: For each bottom, the number of the version that it reads; None if no layer
            above makes such a blob.
        tops: For each top, the number of the version that it makes.
    """

    position: int
    index: int
    layer: Any = field(repr=False)
    bottoms: tuple[int | None, ...]
    tops: tuple[int, ...]

    @property
    def name(self) -> str:
        """The layer's name."""
        return str(self.layer.name)

    @property
    def type(self) -> str:
        """The layer's type."""
        return str(self.layer.type)

    def path(self, *parts: str | int) -> Path:
        """The path of a part of the layer in the given net."""
        return ("layer", self.index, *parts)


@dataclass(frozen=True, slots=True)
class View:
    """A net in one state.

    Attributes:
        net: The given NetParameter.
        state: The state.
        nodes: The layers that are in, in the order in which Caffe runs them.
        versions: What they make, in the order in which it is made.
        faults: What Caffe refuses in this state.
    """

    net: Any = field(repr=False)
    state: State
    nodes: tuple[Node, ...] = field(repr=False)
    versions: tuple[Version, ...] = field(repr=False)
    faults: tuple[Fault, ...]

    def maker(self, version: Version) -> Node:
        """The layer that makes a version."""
        return self.nodes[version.node]

    def readers(self, version: Version) -> Iterator[Node]:
        """The layers that read a version; one that reads it twice comes twice."""
        return (self.nodes[reader.node] for reader in version.readers)

    def source(self, node: Node, bottom: int) -> Version | None:
        """The version that a layer's bottom reads, or None if nothing makes it."""
        number = node.bottoms[bottom]
        return None if number is None else self.versions[number]

    def made(self, node: Node) -> tuple[Version, ...]:
        """The versions that a layer's tops make."""
        return tuple(self.versions[number] for number in node.tops)

    def gives_weights_away(self, node: Node) -> bool:
        """Whether Caffe moves a layer's ``loss_weight`` to a Split behind it.

        It does if a top has a weight and is read as well, and then checks no longer that there
        is one weight for each top.
        """
        return any(version.loss_weight and version.is_split for version in self.made(node))

    @property
    def last(self) -> dict[str, Version]:
        """Each blob's last version, by name."""
        return {version.blob: version for version in self.versions}

    @property
    def outputs(self) -> tuple[Version, ...]:
        """The net's outputs: each blob's last version, where no layer reads it; by name."""
        last = self.last
        return tuple(last[blob] for blob in sorted(last) if not last[blob].readers)


def view(net: Any, state: State) -> View:
    """Look at a net in one state.

    Nothing is refused: what Caffe refuses is in ``faults``, all of it, and the view goes on
    as the net is probably meant. A blob that is made twice is read as it was made last.

    Args:
        net: A NetParameter in today's form. It is not copied, and not changed.
        state: The state that counts, see ``loaded_state`` and ``solver_state``.
    """
    layers = [(index, layer) for index, layer in enumerate(net.layer) if included(layer, state)]
    wiring = _Wiring()
    nodes = [wiring.add(index, layer) for index, layer in layers]
    versions = wiring.versions()
    found = View(net, state, tuple(nodes), versions, ())
    faults = [*rule_faults(net), *wiring_faults(found)]
    return View(net, state, found.nodes, versions, tuple(faults))


class _Wiring:
    """Connects layers one after another."""

    def __init__(self) -> None:
        self.nodes = 0
        self.last: dict[str, int] = {}  # a blob's name -> its latest version
        self.made: list[tuple[str, int, int, int | None, float]] = []
        self.readers: list[list[Reader]] = []

    def add(self, index: int, layer: Any) -> Node:
        position = self.nodes
        self.nodes += 1
        names = list(layer.bottom)
        bottoms = tuple(map(self.last.get, names))
        for place, number in enumerate(bottoms):
            if number is not None:
                self.readers[number].append(Reader(position, place))
        tops = list(layer.top)
        weights = _weights(layer, tops)
        first = len(self.made)
        for place, name in enumerate(tops):
            in_place = place < len(names) and names[place] == name
            below = bottoms[place] if in_place else None
            self.last[name] = len(self.made)
            self.made.append((name, position, place, below, weights[place]))
            self.readers.append([])
        return Node(position, index, layer, bottoms, tuple(range(first, len(self.made))))

    def versions(self) -> tuple[Version, ...]:
        return tuple(
            Version(number, *made, tuple(readers))
            for number, (made, readers) in enumerate(zip(self.made, self.readers, strict=True))
        )


def _weights(layer: Any, tops: Iterable[str]) -> list[float]:
    """Each top's loss weight; 0 where none is given."""
    names = list(tops)
    given = [float(weight) for weight in layer.loss_weight[: len(names)]]
    return given + [0.0] * (len(names) - len(given))
