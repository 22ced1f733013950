"""A net as a program: what comes again is found, and all is said in one of the styles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.building.kinds import kind_of
from netspec.to_python.blocks import find_blocks
from netspec.to_python.code import Call, Line, Suite
from netspec.to_python.cost import Costs
from netspec.to_python.fluent import Fluent
from netspec.to_python.functions import function
from netspec.to_python.gathered import defaults_of, dictionaries_of, sites_of
from netspec.to_python.hoisted import hoist
from netspec.to_python.idents import Namer, identifier
from netspec.to_python.items import items_of
from netspec.to_python.literals import quoted
from netspec.to_python.loops import find_loops
from netspec.to_python.module import RESERVED, Module, start
from netspec.to_python.nodes import keywords_of
from netspec.to_python.pycaffe import Pycaffe
from netspec.to_python.scopes import scopes_of, scopes_of_layers
from netspec.to_python.signature import signatures_of
from netspec.to_python.trial import automatic_names, tried
from netspec.to_python.writer import LOOP_VARIABLES, Writer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.to_python.code import Node, Statement
    from netspec.to_python.model import Block, Item
    from netspec.to_python.wiring import Wired
    from netspec.to_python.writer import Style


def program(net: Any, comments: Sequence[Sequence[str]], *, fluent: bool) -> Module:
    """A program that builds a net.

    Args:
        net: The NetParameter.
        comments: What is said above each layer.
        fluent: Whether it is built by ``Net``, else by ``NetSpec``.
    """
    layers, check = tried(net, fluent=fluent)
    main = items_of(layers, comments)
    blocks = find_blocks(main, Costs(main, chained=fluent).lines)
    find_loops(main, blocks)
    every = [item for items in (main, *(block.body for block in blocks)) for item in items]
    namer = Namer(RESERVED)
    style: Style
    constants: list[Statement] = []
    around: list[Node] = []
    if fluent:
        style, around = _fluent(net, layers, blocks, every)
    else:
        style, constants = _pycaffe(every, namer)
    signatures = signatures_of(main, blocks, namer, labels="str" if fluent else "int")
    taken = namer.taken | LOOP_VARIABLES
    writer = Writer(style, signatures, taken)
    functions = [
        function(block, signatures[block], writer, style.nodes, Namer(taken), layers, fluent=fluent)
        for block in blocks
        if block.name
    ]
    body = writer.net(main, Namer(taken))
    if around:
        body = [Suite("with ", around, body)]
    hoisted = hoist([constants, *([each] for each in functions), body], namer)
    return Module(
        constants=[*hoisted, *constants],
        start=start(net, fluent=fluent, check=check),
        functions=functions,
        body=body,
    )


def _fluent(
    net: Any, layers: Sequence[Wired], blocks: Sequence[Block], every: Sequence[Item]
) -> tuple[Fluent, list[Node]]:
    """The fluent style, and the defaults that hold for all layers."""
    scopes = scopes_of(blocks)
    automatic = automatic_names(net, layers, scopes_of_layers(scopes, layers))
    if automatic is None:
        automatic, scopes = set(), {}
    nodes: dict[str, Node] = {}
    defaults = defaults_of(sites_of(every, Fluent(layers, (), {}, {}).fields, nodes))
    around: list[Node] = [
        Call(
            "net.defaults",
            [quoted(name), *keywords_of([(key, nodes[text]) for key, text in said.items()])],
        )
        for name, said in defaults.items()
    ]
    return Fluent(layers, automatic, scopes, defaults), around


def _pycaffe(every: Sequence[Item], namer: Namer) -> tuple[Pycaffe, list[Statement]]:
    """The style of pycaffe, and the statements that make the dictionaries of keywords."""
    nodes: dict[str, Node] = {}
    sites = sites_of(every, Pycaffe({}).fields, nodes)
    found = dictionaries_of(sites, lambda name: namer(identifier(kind_of(name).short, "layer")))
    made: list[Statement] = [
        Line(
            f"{name} = ",
            Call("dict", keywords_of([(key, nodes[text]) for key, text in said.items()])),
        )
        for each in found.values()
        for name, said in each
    ]
    return Pycaffe(found), made
