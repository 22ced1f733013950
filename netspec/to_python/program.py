"""A net as a program: imports, constants, functions, and the net itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from netspec.building.kinds import kind_of
from netspec.to_python.blocks import find_blocks
from netspec.to_python.code import Call, Kw, Line, Listing, Suite, flat, lines_of, marked
from netspec.to_python.cost import Costs
from netspec.to_python.fields import net_settings
from netspec.to_python.fluent import Fluent
from netspec.to_python.gathered import defaults_of, dictionaries_of, sites_of
from netspec.to_python.hoisted import hoist
from netspec.to_python.idents import Namer, identifier
from netspec.to_python.items import items_of
from netspec.to_python.literals import quoted
from netspec.to_python.loops import find_loops
from netspec.to_python.nodes import Nodes, keywords_of, label_as_text
from netspec.to_python.pycaffe import Pycaffe
from netspec.to_python.scopes import scopes_of, scopes_of_layers
from netspec.to_python.signature import Signature, signatures_of
from netspec.to_python.trial import automatic_names, tried
from netspec.to_python.writer import LOOP_VARIABLES, Writer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.to_python.code import Node, Statement
    from netspec.to_python.model import Block, Param
    from netspec.to_python.wiring import Wired

_TAKEN = frozenset(
    {"net", "n", "L", "P", "schema", "Net", "NetSpec", "Blob", "Top", "Fixed", "layer_function"}
)
_SHOWN = re.compile(r"[\w ./+*-]{1,60}", re.ASCII)  # names that a docstring shows as they are


def program(
    net: Any, comments: Sequence[Sequence[str]], *, fluent: bool, title: str = ""
) -> list[str]:
    """The lines of a program that builds a net.

    Args:
        net: The NetParameter.
        comments: What is said at the top, above each layer, and at the end.
        fluent: Whether it is built by ``Net``, else by ``NetSpec``.
        title: What the first line says.
    """
    layers, check = tried(net, fluent=fluent)
    main = items_of(layers, comments[1:-1])
    costs = Costs(main, chained=fluent)
    blocks = find_blocks(main, costs.lines)
    find_loops(main, blocks)
    namer = Namer(_TAKEN)
    label = "str" if fluent else "int"
    every = [item for items in (main, *(block.body for block in blocks)) for item in items]
    nodes: dict[str, Node] = {}
    around: list[Node] = []
    constants: list[Statement] = []
    if fluent:
        scopes = scopes_of(blocks)
        automatic = automatic_names(net, layers, scopes_of_layers(scopes, layers))
        if automatic is None:
            automatic, scopes = set(), {}
        defaults = defaults_of(sites_of(every, Fluent(layers, (), {}, {}).fields, nodes))
        style: Any = Fluent(layers, automatic, scopes, defaults)
        around = [
            Call(
                "net.defaults",
                [
                    quoted(type_name),
                    *keywords_of([(name, nodes[text]) for name, text in said.items()]),
                ],
            )
            for type_name, said in defaults.items()
        ]
    else:
        sites = sites_of(every, Pycaffe({}).fields, nodes)
        found = dictionaries_of(sites, lambda name: namer(identifier(kind_of(name).short, "layer")))
        style = Pycaffe(found)
        constants = [
            Line(
                f"{name} = ",
                Call("dict", keywords_of([(key, nodes[text]) for key, text in said.items()])),
            )
            for each in found.values()
            for name, said in each
        ]
    signatures = signatures_of(main, blocks, namer, labels=label)
    writer = Writer(style, signatures, namer.taken | LOOP_VARIABLES)
    functions = [
        _function(
            block,
            signatures[block],
            writer,
            style.nodes,
            Namer(namer.taken | LOOP_VARIABLES),
            _told(block, layers),
            fluent=fluent,
        )
        for block in blocks
        if block.name
    ]
    body = writer.net(main, Namer(namer.taken | LOOP_VARIABLES))
    if around:
        body = [Suite("with ", around, body)]
    hoisted = hoist([constants, *([each] for each in functions), body], namer)
    made = [*hoisted, *constants]
    start = _start(net, fluent=fluent, check=check)
    return _assembled(
        title,
        comments,
        [made, start, *([each] for each in functions), body],
        fluent=fluent,
    )


def _function(
    block: Block,
    signature: Signature,
    writer: Writer,
    nodes: Nodes,
    namer: Namer,
    told: str,
    *,
    fluent: bool,
) -> Statement:
    """A block's function."""
    blob = "Blob" if fluent else "Top"
    namer.taken.update(signature.inputs, (param.name for param in signature.params))
    params: list[Node] = [f"{name}: {blob}" for name in signature.inputs]
    params += [
        f"{param.name}: {kind}" + _default(signature, param, nodes)
        for param, kind in zip(signature.params, signature.types, strict=True)
    ]
    count = len(block.outputs)
    result = blob if count == 1 else f"tuple[{', '.join([blob] * count)}]" if count else "None"
    body: list[Statement] = [Line("", f'"""{told}"""'), *writer.body(block, namer)]
    return Suite("def ", [_signature(block.name, params, result)], body)


def _signature(name: str, params: list[Node], result: str) -> Node:
    return Kw(name, Listing("()", params, behind=f" -> {result}"))


def _default(signature: Signature, param: Param, nodes: Nodes) -> str:
    value = signature.defaults.get(param)
    return "" if value is None else f" = {flat(nodes.value(value))}"


def _told(block: Block, layers: Sequence[Wired]) -> str:
    """What a function's docstring says."""
    first = block.body[0].members
    name = layers[first[0]].name if first else ""
    like = f", such as the one of {name}" if _SHOWN.fullmatch(name) else ""
    return f"Add a block{like}."


def _start(net: Any, *, fluent: bool, check: bool) -> list[Statement]:
    """The statements that make an empty net."""
    settings = net_settings(net)
    nodes = Nodes(label_as_text)
    fields = [(name, nodes.field(shape, settings.slots)) for name, shape in settings.fields]
    args: list[Node] = []
    if not fluent:
        return [Line("n = ", Call("NetSpec", keywords_of(fields)))]
    more: list[Statement] = []
    if net.HasField("name"):
        fields = [each for each in fields if each[0] != "name"]
        if net.name:
            args.append(quoted(net.name))
        else:  # which Net takes for none
            more = [Line('net.net_fields()["name"] = ', '""')]
    if not check:
        fields.append(("check", "False"))
    return [Line("net = ", Call("Net", [*args, *keywords_of(fields)])), *more]


def _assembled(
    title: str,
    comments: Sequence[Sequence[str]],
    parts: Sequence[list[Statement]],
    *,
    fluent: bool,
) -> list[str]:
    """All lines, with the imports that they need."""
    _constants, _start, *functions, _body = parts
    written = [list(lines_of(part)) for part in parts]
    text = "\n".join(line for part in written for line in part)
    lines = [f'"""{title}"""', ""]
    lines += _imports(text, fluent=fluent)
    lines.append("")
    lines += [*map(marked, comments[0]), ""] if comments[0] else []
    if written[0]:
        lines += [*written[0], ""]
    lines += written[1]
    for each in written[2:-1]:
        lines += ["", "", *each]
    lines += ["", ""] if functions else [""]
    lines += written[-1]
    if comments[-1]:
        lines += ["", *map(marked, comments[-1])]
    return lines


def _imports(text: str, *, fluent: bool) -> list[str]:
    """The import lines for what a text names."""
    names = ["Blob", "Net"] if fluent else ["NetSpec", "Top"]
    found = [name for name in names if re.search(rf"\b{name}\b", text)]
    if re.search(r"\bL\.", text):
        found.append("layers as L")
    if re.search(r"\bP\.", text):
        found.append("params as P")
    if re.search(r"\bschema\.", text):
        found.append("schema")
    lines = [f"from netspec import {', '.join(found)}"]
    more = [name for name in ("Fixed", "layer_function") if re.search(rf"\b{name}\(", text)]
    if more:
        lines.append(f"from netspec.dsl.tops import {', '.join(more)}")
    return lines
