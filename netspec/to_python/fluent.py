"""The fluent style: ``x = x.conv(64, 3, pad=1, name="conv1_1").relu(name="relu1_1")``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.to_python.bound import bound_layer, names_node
from netspec.to_python.code import Call, Kw, Line, Suite, flat
from netspec.to_python.exprs import text_of
from netspec.to_python.labels import variable
from netspec.to_python.literals import expression, quoted
from netspec.to_python.methods import IMAGES, Method, blob_method, net_method
from netspec.to_python.model import (
    BOTTOM,
    IN_PLACE,
    NAME,
    NAMED,
    TEXT,
    TOP,
    Item,
    Layer,
    Source,
)
from netspec.to_python.nodes import Nodes, keywords_of, label_as_text
from netspec.to_python.rules import rule_of
from netspec.to_python.scopes import without

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from netspec.to_python.code import Node, Statement
    from netspec.to_python.idents import Namer
    from netspec.to_python.model import Expr
    from netspec.to_python.steps import Step
    from netspec.to_python.wiring import Wired
    from netspec.to_python.writer import Refer

_LONG = 70  # columns from which on a chain may need a variable on its way


class Fluent:
    """Says layers by methods of blobs.

    Args:
        layers: The net's layers.
        automatic: Those whose names come by themselves.
        scopes: For each layer in a scope, how many parts of its name the scope says.
        defaults: The keywords that ``net.defaults`` says, by layer type: each as code.
    """

    chained = True

    def __init__(
        self,
        layers: Sequence[Wired],
        automatic: Collection[int],
        scopes: Mapping[Item, tuple[Expr, ...]],
        defaults: Mapping[str, Mapping[str, str]],
    ) -> None:
        self.nodes = Nodes(label_as_text)
        self._layers = layers
        self._automatic = automatic
        self._scopes = scopes
        self._defaults = defaults

    def known(self, items: Sequence[Item]) -> dict[Source, str]:
        """Blobs that need no variable: none."""
        del items
        return {}

    def around(self, statements: list[Statement], items: Sequence[Item]) -> list[Statement]:
        """The statements of a block in its scope, if it has one.

        Args:
            statements: The statements.
            items: The block's items.
        """
        scope = self._scopes.get(items[0]) if items else None
        if not scope:
            return statements
        return [Suite("with ", [Call("net.scope", [expression(text_of(scope))])], statements)]

    def layers(self, step: Step, targets: list[str], refer: Refer, namer: Namer) -> list[Statement]:
        """The statement of a chain of layers, or those of a layer that is bound by hand.

        Args:
            step: The layers.
            targets: What their blobs are assigned to.
            refer: Calls blobs.
            namer: Gives names of variables.
        """
        first = step.items[0]
        kind = first.kind
        assert isinstance(kind, Layer)
        if kind.bound:
            return bound_layer(first, self.nodes, "net", targets, [refer(s) for s in first.sources])
        target = f"{', '.join(targets)} = " if targets else ""
        sources = [refer(source) for source in first.sources]
        if sources and not sources[0].startswith("*"):
            value: Node = sources[0]
            calls = self.methods(step.items, refer)
        else:
            value = self._of_net(first, sources)
            calls = self.methods(step.items[1:], refer)
        between = targets[0] if len(targets) == 1 else ""
        if not between and step.free:
            between = step.free[0].name
        elif not between and len(calls) > 1 and sum(len(flat(call)) for call in calls) > _LONG:
            between = namer(variable([Source(first, 0)], "y"))
        return [Line(target, value, calls, between)]

    def methods(self, items: Sequence[Item], refer: Refer) -> list[Call]:
        """The calls of methods that layers are.

        Args:
            items: The layers.
            refer: Calls blobs.
        """
        return [
            self._method(item, [refer(source) for source in item.sources[1:]]) for item in items
        ]

    def _method(self, item: Item, others: list[str]) -> Call:
        """A layer as a method of the blob that it reads first."""
        kind = item.kind
        assert isinstance(kind, Layer)
        method = blob_method(item, self.nodes) or Method("layer", (quoted(kind.type),))
        args: list[Node] = [*method.args, *others]
        named = self._keywords(item, method) + self._wiring(item)
        return Call(f".{method.name}", args + keywords_of(named))

    def _of_net(self, item: Item, sources: list[str]) -> Node:
        """A layer as a method of the net."""
        kind = item.kind
        assert isinstance(kind, Layer)
        if kind.type == "Concat" and sources:
            method: Method | None = Method("concat")
        else:
            method = net_method(item, self.nodes) if not sources else None
        named: list[tuple[str, Node]] = []
        if method is None:
            method = Method("layer", (quoted(kind.type),))
        elif kind.type == "Input":
            return Call("net.input", [self._said(item), *method.args, *self._input_tops(item)])
        elif method.name == "python":
            tops = self._slots(item, TOP) or self._slots(item, NAME)
            named = self._keywords(item, method)
            if self._slots(item, NAME)[0] != tops[0]:
                named.append(("name", self._said(item)))
            return Call("net.python", [*method.args, names_node(tops), *keywords_of(named)])
        elif kind.type in IMAGES:
            named = self._images(item)
            return Call(
                f"net.{method.name}",
                [*method.args, *keywords_of(named[:1] + self._keywords(item, method) + named[1:])],
            )
        named = self._keywords(item, method) + self._wiring(item)
        return Call(f"net.{method.name}", [*method.args, *sources, *keywords_of(named)])

    # -- keywords --------------------------------------------------------------------------

    def _keywords(self, item: Item, method: Method) -> list[tuple[str, Node]]:
        """The fields that are left to say."""
        kind = item.kind
        assert isinstance(kind, Layer)
        defaults = self._defaults.get(kind.type, {})
        ruled = rule_of(item) is not None
        found = list(method.added)
        for name, node in self.fields(item):
            if name in method.said or (ruled and name == "include"):
                continue
            if name in defaults and defaults[name] == flat(node):
                continue
            found.append((name, node))
        return found

    def fields(self, item: Item) -> list[tuple[str, Node]]:
        """All that is said of a layer but names.

        Args:
            item: The layer.
        """
        kind = item.kind
        assert isinstance(kind, Layer)
        found = [(name, self.nodes.field(shape, item.slots)) for name, shape in kind.fields]
        if any(self._layers[member].in_place is not None for member in item.members):
            found.append(("in_place", str(kind.tops == IN_PLACE)))
        return found

    def _wiring(self, item: Item) -> list[tuple[str, Node]]:
        """The names left to say: of the layer, its tops, and bottoms that nothing makes."""
        kind = item.kind
        assert isinstance(kind, Layer)
        found: list[tuple[str, Node]] = []
        bottoms = self._slots(item, BOTTOM)
        if bottoms:
            found.append(("bottom", names_node(bottoms)))
        if not all(member in self._automatic for member in item.members):
            found.append(("name", self._said(item)))
        tops = self._slots(item, TOP)
        if kind.tops == NAMED and not tops:
            found.append(("ntop", "0"))
        elif kind.tops == NAMED or kind.twin:
            found.append(("tops", names_node(tops)))
        elif kind.tops == TEXT:
            found += [("ntop", "0"), ("top", names_node(tops))]
        return found

    def _images(self, item: Item) -> list[tuple[str, Node]]:
        """The tops of a layer that reads images, and its name, if they are not the usual ones."""
        name = self._slots(item, NAME)[0]
        tops = self._slots(item, TOP) or [name]
        found: list[tuple[str, Node]] = []
        if tops != ["data", "label"]:
            found.append(("tops", names_node(tops)))
        if name != tops[0]:
            found.append(("name", expression(name)))
        return found

    def _input_tops(self, item: Item) -> list[Node]:
        tops = self._slots(item, TOP)
        return [Kw("tops=", expression(tops[0]))] if tops else []

    def _said(self, item: Item) -> str:
        return expression(self._slots(item, NAME)[0])

    def _slots(self, item: Item, key: str) -> list[Expr]:
        """What stands in slots, without what the scope says."""
        found = [slot for each, slot in zip(item.kind.keys, item.slots, strict=True) if each == key]
        scope = self._scopes.get(item)
        return [without(slot, scope) for slot in found] if scope else found
