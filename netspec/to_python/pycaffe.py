"""pycaffe's style: ``n.conv1 = L.Convolution(n.data, num_output=20, kernel_size=5)``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.to_python.bound import bound_layer, fields_of, key_text, keys_of
from netspec.to_python.code import flat
from netspec.to_python.model import Item, Layer, Source
from netspec.to_python.nodes import Nodes, label_as_constant
from netspec.to_python.steps import wholes_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netspec.to_python.code import Call, Node, Statement
    from netspec.to_python.idents import Namer
    from netspec.to_python.steps import Step
    from netspec.to_python.writer import Refer


class Pycaffe:
    """Says layers by functions of ``netspec.layers``.

    Args:
        gathered: By layer type, the keywords that dictionaries say for many layers: what each
            dictionary is called, and its keywords as code.
    """

    chained = False

    def __init__(self, gathered: Mapping[str, Sequence[tuple[str, Mapping[str, str]]]]) -> None:
        self.nodes = Nodes(label_as_constant)
        self._gathered = gathered

    def known(self, items: Sequence[Item]) -> dict[Source, str]:
        """Blobs of layers, which are the net's attributes.

        Args:
            items: The net's items.
        """
        wholes = wholes_of(items, ())
        found = {}
        for item in items:
            if isinstance(item.kind, Layer) and item not in wholes:
                keys = keys_of(item)
                for number in range(item.kind.top_count):
                    found[Source(item, number)] = key_text("n", keys[number])
        return found

    def around(self, statements: list[Statement], items: Sequence[Item]) -> list[Statement]:
        """The statements of a block.

        Args:
            statements: The statements.
            items: The block's items.
        """
        del items
        return statements

    def methods(self, items: Sequence[Item], refer: Refer) -> list[Call]:
        """No layer is a method."""
        del items, refer
        return []

    def layers(self, step: Step, targets: list[str], refer: Refer, namer: Namer) -> list[Statement]:
        """The statements of a layer.

        Args:
            step: The layer.
            targets: The variables that its blobs are assigned to.
            refer: Calls blobs.
            namer: Gives names of variables.
        """
        del namer
        (item,) = step.items
        sources = [refer(source) for source in item.sources]
        return bound_layer(item, self.nodes, "n", targets, sources, self._keywords(item))

    def fields(self, item: Item) -> list[tuple[str, Node]]:
        """All that is said of a layer but names.

        Args:
            item: The layer.
        """
        return fields_of(item, self.nodes)

    def _keywords(self, item: Item) -> list[tuple[str, Node]]:
        """A layer's keywords; those that a dictionary says are said by its name."""
        fields = self.fields(item)
        texts = {name: flat(node) for name, node in fields}
        for name, said in self._gathered.get(item.kind.type, ()):  # type: ignore[union-attr]  # of layers only
            if all(texts.get(key) == text for key, text in said.items()):
                left = [(key, node) for key, node in fields if key not in said]
                return [*left, (f"**{name}", "")]
        return fields
