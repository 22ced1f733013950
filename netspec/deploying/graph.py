"""What of a net depends on what: on weights, on losses, on data that only losses see.

Every question is answered in one walk over the layers, so that long nets take long in
proportion only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.deploying.facts import LOSSES, gives_loss, is_given
from netspec.lint.kinds import may_learn

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netspec.checking import LayerReport
    from netspec.net import Node, Version, View


class Graph:
    """A net's layers, and what they depend on.

    Args:
        view: The net in one state.
        layers: What the check knows of its layers.

    Attributes:
        view: The net.
        counts: For each layer, how many parameter blobs it has; None if that is not known.
        learns: For each layer, whether it has parameters.
        fixed: For each version of a blob, whether no parameter is above it: it is given, or
            reckoned from what is given.
        lost: For each version, whether it is a loss, or reckoned from one.
        aimed: For each version, whether data is above it that no layer with parameters sees:
            labels, and the like.
    """

    def __init__(self, view: View, layers: Sequence[LayerReport]) -> None:
        self.view = view
        self.counts = [
            None if each.param_shapes is None else len(each.param_shapes) for each in layers
        ]
        self.learns = [
            _learns(node, each) for node, each in zip(view.nodes, self.counts, strict=True)
        ]
        seen = self._seen_by_learners()
        bare = not any(self.learns)  # then nothing but what is given is fixed
        self.fixed, self.lost, self.aimed = (
            [False] * len(view.versions),
            [False] * len(view.versions),
            [False] * len(view.versions),
        )
        for node in view.nodes:
            given = is_given(node.layer)
            bottoms = [number for number in node.bottoms if number is not None]
            fixed = not self.learns[node.position] and all(self.fixed[at] for at in bottoms)
            fixed = given or (fixed and not bare and len(node.layer.bottom) > 0)
            lost = gives_loss(node.layer) or any(self.lost[at] for at in bottoms)
            aimed = len(bottoms) < len(node.bottoms) or any(self.aimed[at] for at in bottoms)
            for number in node.tops:
                self.fixed[number] = fixed
                self.lost[number] = lost
                self.aimed[number] = (given and not bare and not seen[number]) or aimed
            for number in self.inside(node):  # it needs the first bottom alone
                first = node.bottoms[0]
                self.lost[number] = first is not None and self.lost[first]
                self.aimed[number] = first is None or self.aimed[first]

    def inside(self, node: Node) -> tuple[int, ...]:
        """The tops of a loss that are no loss: what it reckons inside."""
        loss = LOSSES.get(node.type)
        return node.tops[1:2] if loss is not None and loss.inside else ()

    def above(self, versions: Iterable[int]) -> set[int]:
        """The layers that versions need, by position; of a loss, what its inside needs.

        Args:
            versions: The versions' numbers.
        """
        needed: set[int] = set()
        waiting = list(versions)
        while waiting:
            version = self.view.versions[waiting.pop()]
            if version.node in needed:
                continue
            needed.add(version.node)
            node = self.view.nodes[version.node]
            bottoms = node.bottoms[:1] if version.number in self.inside(node) else node.bottoms
            waiting += [number for number in bottoms if number is not None]
        return needed

    def maker(self, number: int) -> Node:
        """The layer that makes a version."""
        return self.view.nodes[self.view.versions[number].node]

    def readers(self, number: int) -> Iterable[Node]:
        """The layers that read a version."""
        return self.view.readers(self.view.versions[number])

    def version(self, number: int) -> Version:
        """A version."""
        return self.view.versions[number]

    def _seen_by_learners(self) -> list[bool]:
        """For each version, whether a layer with parameters is below it."""
        seen = [False] * len(self.view.versions)
        for node in reversed(self.view.nodes):
            if self.learns[node.position] or any(seen[number] for number in node.tops):
                for number in node.bottoms:
                    if number is not None:
                        seen[number] = True
        return seen


def _learns(node: Node, count: int | None) -> bool:
    """Whether a layer has parameters, as far as one knows."""
    if is_given(node.layer) or gives_loss(node.layer):
        return False
    return may_learn(node.layer) if count is None else count > 0
