"""Rules about layers as such: their names and their types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec import schema
from netspec.errors import nearest, shown
from netspec.lint.kinds import may_learn
from netspec.lint.rule import Seen
from netspec.report.diagnostic import NOTE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.lint.context import Context
    from netspec.net import Node


def duplicate_names(context: Context) -> Iterator[Seen]:
    """Layers of one state that have the same name."""
    for look in context.looks:
        named: dict[str, list[Node]] = {}
        for node in look.view.nodes:
            named.setdefault(node.name, []).append(node)
        for name, nodes in named.items():
            for node in nodes[1:]:
                learns = any(may_learn(each.layer) for each in nodes)
                place = context.place(nodes[0].path("name"))
                where = f" (line {place.line})" if place and place.line else ""
                yield Seen(
                    f"layer {shown(name)} has the name of another layer{where}"
                    if name
                    else f"a layer without a name, as another one{where}",
                    node.path("name"),
                    "Weights are copied by name, so give each layer a name of its own."
                    if learns
                    else "Give each layer a name of its own: logs and pycaffe know them by it.",
                    name,
                    severity="" if learns else NOTE,
                    states=look.states,
                )


def unknown_types(context: Context) -> Iterator[Seen]:
    """Layers of a type that no Caffe is known to have."""
    for index, layer in enumerate(context.net.layer):
        if schema.layer_type(layer.type) is not None:
            continue
        if layer.type:
            message = f"layer {shown(layer.name)} is of no known type: {shown(layer.type)}"
            hint = nearest(layer.type, schema.LAYERS)
        else:
            message = f"layer {shown(layer.name)} has no type"
            hint = 'Caffe refuses such a net: give it one, such as type: "Convolution".'
        hint = hint or "Neither BVLC Caffe nor a fork that netspec knows of has such a layer."
        yield Seen(message, ("layer", index, "type"), hint, layer.name)
