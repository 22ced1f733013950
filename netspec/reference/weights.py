"""Where the numbers of parameters come from: files, dictionaries, and the net itself."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from netspec import schema
from netspec.binary.weights import Blob, LayerWeights, Weights
from netspec.checking import compare_weights
from netspec.errors import FieldTypeError, listing, nearest, shown
from netspec.loading import Loaded, Origins, load
from netspec.net.sharing import Param
from netspec.reference.arrays import is_numeric
from netspec.reference.errors import WeightError
from netspec.reference.parameters import Parameters, missing
from netspec.report.diagnostic import ERROR
from netspec.report.invalid import InvalidTextError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.checking import Report
    from netspec.net import Node

_GIVEN = "<weights>"  # what messages call a dictionary
_USAGE = "Give {'layer': [arrays]}, or {'parameter': array} for those that have a name."
_MOST = 6  # layers that a message names


@dataclass(frozen=True, slots=True)
class Source:
    """Where the numbers of one parameter blob come from.

    Attributes:
        blob: The numbers.
        name: What messages call the file.
    """

    blob: Blob
    name: str


def give_weights(
    parameters: Parameters,
    loaded: Loaded,
    report: Report,
    nodes: Sequence[Node],
    weights: Any,
    *,
    partial: bool,
) -> None:
    """Give a net's parameters the numbers that it brings itself, and those that are given.

    Args:
        parameters: The parameters.
        loaded: The net.
        report: The net, checked.
        nodes: The layers that are run.
        weights: As ``run`` takes it.
        partial: Whether layers may be without.

    Raises:
        WeightError: A layer is without; or a name is that of no layer and no parameter.
        InvalidTextError: What is given does not fit a layer.
        NetspecError: The file cannot be read.
    """
    by_index = {node.index: node for node in parameters.view.nodes}
    for own in loaded.weights.layers:
        _give(parameters, by_index.get(own.index), own.blobs, loaded.name)
    if weights is None:
        return
    file = _read(weights, parameters)
    errors = [each for each in compare_weights(report, file) if each.severity == ERROR]
    if errors:
        raise InvalidTextError(errors, file.name)
    by_name: dict[str, Node] = {}
    for node in parameters.view.nodes:
        by_name.setdefault(node.name, node)  # Caffe takes the first layer of a name
    for each in file.weights.layers:
        _give(parameters, by_name.get(each.name), each.blobs, file.name)
    if isinstance(weights, Mapping):
        _give_named(parameters, weights)
    bare = missing(parameters, report, nodes)
    if bare and not partial:
        layers, have = ("layer", "takes") if len(bare) == 1 else ("layers", "take")
        raise WeightError(
            f"{file.name} has nothing for {layers} {listing(bare, _MOST)}, which {have} weights",
            hint="Caffe would leave them as their fillers make them: say partial=True "
            "(--partial) to have that.",
        )


def _give(parameters: Parameters, node: Node | None, blobs: Sequence[Blob], file: str) -> None:
    if node is not None:
        for index, blob in enumerate(blobs):
            if blob.count or not blob.room:  # a blob of a shape alone has no numbers
                parameters.give(Param(node.position, index), Source(blob, file))


def _read(weights: Any, parameters: Parameters) -> Loaded:
    """What is given as a file that was loaded; of a dictionary, its layers."""
    if isinstance(weights, Loaded):
        return weights
    if not isinstance(weights, Mapping):
        if not isinstance(weights, (str, bytes, os.PathLike)) and not hasattr(weights, "read"):
            raise FieldTypeError(
                f"weights are a file or a dictionary, not {shown(type(weights).__name__)}",
                hint=_USAGE,
            )
        return load(weights)
    named = parameters.named()
    names = {node.name for node in parameters.view.nodes}
    net = schema.message_class("NetParameter")()
    layers = []
    for name, given in weights.items():
        listed = isinstance(given, (list, tuple))
        if not listed and name in named:
            continue
        if name not in names:
            what = "layer" if listed else "layer and no parameter"
            near = nearest(name, names if listed else {*names, *named})
            raise WeightError(f"the net has no {what} {shown(name)}", hint=near or _USAGE)
        net.layer.add(name=name)
        blobs = [_blob(each, name) for each in (given if listed else [given])]
        layers.append(LayerWeights(name, len(net.layer) - 1, tuple(blobs)))
    return Loaded(_GIVEN, net, net, Origins(lambda _: None, net), (), Weights(tuple(layers)))


def _give_named(parameters: Parameters, weights: Mapping[str, Any]) -> None:
    """Give the parameters numbers that have a name."""
    for name, param in parameters.named().items():
        given = weights.get(name)
        if given is not None and not isinstance(given, (list, tuple)):
            parameters.give(param, Source(_blob(given, name), _GIVEN))


def _blob(given: Any, name: str) -> Blob:
    """An array as a blob of a file."""
    if isinstance(given, Blob):
        return given
    try:
        array = np.asarray(given)
    except ValueError:
        array = np.empty(0, object)
    if not is_numeric(array):
        raise WeightError(f"no numbers for {shown(name)}: {shown(given)}", hint=_USAGE)
    return Blob(array.shape, array.dtype, array.size, False, lambda: array)
