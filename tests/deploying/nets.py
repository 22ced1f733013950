"""Short nets for the tests of deploying: layers as arguments, and results as lines."""

from __future__ import annotations

from netspec import schema
from netspec.deploying import deployed

PARAMS = {"Convolution": "convolution_param", "InnerProduct": "inner_product_param"}


def layer(told, **fields):
    """A layer from ``"name Type: bottoms -> tops"``."""
    head, _, flow = told.partition(":")
    name, type_name = head.split()
    bottoms, _, tops = flow.partition("->")
    return schema.LayerParameter(
        name=name, type=type_name, bottom=bottoms.split(), top=tops.split(), **fields
    )


def fc(told, units=10, **fields):
    """An InnerProduct."""
    name, _, flow = told.partition(":")
    return layer(
        f"{name} InnerProduct: {flow}", inner_product_param={"num_output": units}, **fields
    )


def source(told, *shapes, **fields):
    """An Input layer."""
    name, _, flow = told.partition(":")
    shapes = [{"dim": shape} for shape in shapes]
    return layer(f"{name} Input: -> {flow}", input_param={"shape": shapes}, **fields)


def net(*layers, **fields):
    return schema.NetParameter(layer=layers, **fields)


DATA = source("data: data label", [32, 6], [32])
LOSS = layer("loss SoftmaxWithLoss: fc label -> loss")


def lines(message):
    """The layers of a net as lines."""
    return [
        f"{each.name} {each.type}: {' '.join([*each.bottom, '->', *each.top])}".rstrip()
        for each in message.layer
    ]


def use(*layers, notes=False, **options):
    """The layers of the net for use, as lines; and what there is to say, if wanted."""
    found = deployed(net(*layers), **options)
    return (lines(found.net), found.notes) if notes else lines(found.net)
