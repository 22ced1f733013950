"""What layers are called: each type's method, and the short name that its layers get."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from netspec import schema
from netspec.dsl.origin import caller
from netspec.errors import FieldValueError, nearest, shown

# Methods that are written out in short.py, and the types of their layers.
SHORT_METHODS = {
    "conv": "Convolution",
    "deconv": "Deconvolution",
    "pool": "Pooling",
    "fc": "InnerProduct",
    "bn": "BatchNorm",
    "drop": "Dropout",
    "softmax_loss": "SoftmaxWithLoss",
    "accuracy": "Accuracy",
    "concat": "Concat",
    "slice": "Slice",
}

# Types whose layers people call otherwise than their methods: those with weights count
# conv1, conv2, ...; of the others, many are one in a net.
_SHORT = {
    **{type_name: method for method, type_name in SHORT_METHODS.items()},
    "LRN": "norm",
    "Softmax": "prob",
}
_METHODS = {"ReLU6": "relu6", "DecodeBBox": "decode_bbox"}  # whose snake case reads badly
_ONE = frozenset({"Softmax", "Accuracy"})  # the first has no number; nor has the first loss
# Types that do not follow on a layer with weights, or are such layers themselves; those of
# _JOINS are followed by name: sum1_relu.
_WEIGHTED = frozenset(
    {"Convolution", "Deconvolution", "InnerProduct", "Embed", "LSTM", "RNN", "Recurrent"}
)
_JOINS = frozenset({"Concat", "Eltwise", "Slice"})
_OWN_NUMBER = _WEIGHTED | _JOINS | {"Split", "Python", "Parameter", "Silence"}


class Kind(NamedTuple):
    """How layers of a type are named.

    Attributes:
        short: What their names begin with.
        counts: Whether the net counts them; else they take the number of the layer with
            weights that they follow.
        weighted: Whether they have weights, and may be followed by number: conv1, relu1.
        joins: Whether those behind them take their name: sum1, sum1_relu.
        first_bare: Whether the first has no number.
    """

    short: str
    counts: bool
    weighted: bool
    joins: bool
    first_bare: bool


@cache
def kind_of(type_name: str) -> Kind:
    """How layers of a type are named.

    >>> kind_of("Convolution").short, kind_of("SoftmaxWithLoss").short, kind_of("PReLU").short
    ('conv', 'loss', 'prelu')

    Args:
        type_name: The type.
    """
    known = schema.layer_type(type_name)
    loss = known is not None and known.loss
    short = "loss" if loss else _SHORT.get(type_name) or method_name(type_name)
    return Kind(
        short,
        loss or type_name in _OWN_NUMBER or type_name in _ONE,
        type_name in _WEIGHTED,
        type_name in _JOINS,
        loss or type_name in _ONE,
    )


@cache
def method_name(type_name: str) -> str:
    """A type in snake case, as its field of LayerParameter has it where there is one.

    >>> [method_name(each) for each in ("InnerProduct", "PReLU", "HDF5Data", "BatchReindex")]
    ['inner_product', 'prelu', 'hdf5_data', 'batch_reindex']

    Args:
        type_name: The type.
    """
    if type_name in _METHODS:
        return _METHODS[type_name]
    known = schema.layer_type(type_name)
    for field in known.params if known else ():
        name = field.removesuffix("_param")
        if name.replace("_", "") == type_name.lower():
            return name
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", type_name)
    return re.sub(r"\W", "_", parted).lower()


def type_of(name: str) -> str:
    """A layer type, of its own name or its method's.

    >>> type_of("Convolution"), type_of("conv"), type_of("inner_product")
    ('Convolution', 'Convolution', 'InnerProduct')

    Args:
        name: The type, or its method.

    Raises:
        FieldValueError: There is no such type.
    """
    found = schema.layer_type(SHORT_METHODS.get(name) or types_by_method().get(name) or name)
    if found is None:
        raise FieldValueError(
            f"no layer type {shown(name)} is known",
            origin=caller(),
            hint=nearest(str(name), [*schema.LAYERS, *SHORT_METHODS]),
        )
    return found.name


@cache
def types_by_method() -> dict[str, str]:
    """Every type of the catalogue by its method's name; where two have one, BVLC Caffe's."""
    theirs = sorted(schema.LAYERS, key=lambda name: schema.LAYERS[name].vendor is None)
    return {method_name(name): name for name in theirs}
