"""The lines of a whole program: imports, constants, the empty net, functions, and the layers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from netspec.to_python.code import Call, Line, lines_of, marked
from netspec.to_python.fields import net_settings
from netspec.to_python.literals import quoted
from netspec.to_python.nodes import Nodes, keywords_of, label_as_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.to_python.code import Node, Statement

# Names of the module that no function, constant or variable has.
RESERVED = frozenset(
    {"net", "n", "L", "P", "schema", "Net", "NetSpec", "Blob", "Top", "Fixed", "layer_function"}
    | {"each", "top", "tops"}  # see bound.py
)


@dataclass(slots=True)
class Module:
    """A program's parts.

    Attributes:
        constants: Values that come several times.
        start: What makes the empty net.
        functions: The blocks.
        body: What adds the layers.
    """

    constants: list[Statement]
    start: list[Statement]
    functions: list[Statement]
    body: list[Statement]

    def lines(
        self, title: str, above: Sequence[str], below: Sequence[str], *, fluent: bool
    ) -> list[str]:
        """All lines.

        Args:
            title: What the first line says.
            above: Comments that come first.
            below: Comments that come last.
            fluent: Whether the program builds a ``Net``.
        """
        parts = [self.constants, self.start, *([each] for each in self.functions), self.body]
        constants, start, *functions, body = (list(lines_of(part)) for part in parts)
        text = "\n".join(line for part in (constants, start, *functions, body) for line in part)
        lines = [f'"""{title}"""', ""]
        lines += [*map(marked, above), ""] if above else []
        lines += [*_imports(text, fluent=fluent), ""]
        lines += [*constants, ""] if constants else []
        lines += start
        for each in functions:
            lines += ["", "", *each]
        if body:
            lines += ["", "", *body] if functions else ["", *body]
        return [*lines, "", *map(marked, below)] if below else lines


def start(net: Any, *, fluent: bool, check: bool) -> list[Statement]:
    """The statements that make an empty net.

    Args:
        net: The NetParameter.
        fluent: Whether it is a ``Net``.
        check: Whether its layers are checked when they are added.
    """
    settings = net_settings(net)
    nodes = Nodes(label_as_text)
    fields = [(name, nodes.field(shape, settings.slots)) for name, shape in settings.fields]
    if not fluent:
        return [Line("n = ", Call("NetSpec", keywords_of(fields)))]
    fields = [each for each in fields if each[0] != "name"]
    if not check:
        fields.append(("check", "False"))
    name: list[Node] = [quoted(net.name)] if net.name else []
    made: list[Statement] = [Line("net = ", Call("Net", [*name, *keywords_of(fields)]))]
    if net.HasField("name") and not net.name:  # which Net takes for none
        made.append(Line('net.net_fields()["name"] = ', '""'))
    return made


def _imports(text: str, *, fluent: bool) -> list[str]:
    """The imports of what a program names."""
    names = ["Blob", "Net"] if fluent else ["NetSpec", "Top"]
    found = [name for name in names if re.search(rf"\b{name}\b", text)]
    for name, module in (("L", "layers as L"), ("P", "params as P"), ("schema", "schema")):
        if re.search(rf"\b{name}\.", text):
            found.append(module)
    lines = [f"from netspec import {', '.join(found)}"]
    more = [name for name in ("Fixed", "layer_function") if re.search(rf"\b{name}\(", text)]
    if more:
        lines.append(f"from netspec.dsl.tops import {', '.join(more)}")
    return lines
