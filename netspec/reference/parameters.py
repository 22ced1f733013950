"""The parameter blobs of a net's layers: given, brought by the net, or filled; shared by name.

Source: ``Net::AppendParam``, ``Net::ShareWeights`` and ``Net::CopyTrainedLayersFrom`` in
src/caffe/net.cpp of BVLC Caffe.
"""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, Any

import numpy as np

from netspec.errors import shown
from netspec.net.sharing import Param, shared_params
from netspec.reference.draws import generator
from netspec.reference.errors import Failed, WeightError, called, layer_error, line_of
from netspec.reference.fillers import filled
from netspec.reference.filling import filler_of
from netspec.shapes.dims import known, shape_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.checking import Report
    from netspec.loading import Loaded
    from netspec.net import Node
    from netspec.reference.arrays import Array
    from netspec.reference.weights import Source
    from netspec.shapes.dims import Shape


class Parameters:
    """The parameter blobs of a net, made when they are asked for.

    Args:
        loaded: The net.
        report: The net, checked.
        dtype: The type of all numbers.
        seed: What random fillers depend on, with the layer's name.

    Attributes:
        names: What random numbers of each layer depend on: its name, or if that comes again,
            its name and number.
        made: The blobs so far, by their owner.
    """

    def __init__(self, loaded: Loaded, report: Report, dtype: np.dtype[Any], seed: int) -> None:
        assert report.view is not None
        self.view = report.view
        self.names = _unique([node.name for node in self.view.nodes])
        self.made: dict[Param, Array] = {}
        self._loaded, self._report = loaded, report
        self._dtype, self._seed = dtype, seed
        self._owners: dict[Param, Param] = {
            sharer: sharing.owner
            for sharing in shared_params(self.view)
            for sharer in sharing.sharers
        }
        self._given: dict[Param, Source] = {}

    def give(self, param: Param, source: Source) -> None:
        """Say where the numbers of a blob come from; of one that is shared, the last one counts.

        Args:
            param: The blob.
            source: Where they come from.
        """
        self._given[self.owner(param)] = source

    def owner(self, param: Param) -> Param:
        """The blob that a blob shares its numbers with, or itself."""
        return self._owners.get(param, param)

    def has(self, param: Param) -> bool:
        """Whether numbers are given for a blob."""
        return self.owner(param) in self._given

    def named(self) -> dict[str, Param]:
        """The blobs that have a name, each at the layer that owns it."""
        found: dict[str, Param] = {}
        for node in self.view.nodes:
            for index, spec in enumerate(node.layer.param):
                if spec.name:
                    found.setdefault(spec.name, Param(node.position, index))
        return found

    def of(self, node: Node, shapes: Sequence[Shape | None]) -> tuple[Array, ...]:
        """A layer's parameter blobs.

        Args:
            node: The layer.
            shapes: Their shapes.

        Raises:
            WeightError: The numbers that are given for one do not fit.
            LayerError: There is no filler of the name that one is to be filled by.
        """
        return tuple(self._blob(node, index, shape) for index, shape in enumerate(shapes))

    def loose(self, node: Node) -> tuple[Array, ...]:
        """The blobs that are given for a layer of which nothing tells how many it has.

        Args:
            node: The layer.
        """
        found: list[Array] = []
        while self.has(Param(node.position, len(found))):
            found.append(self._blob(node, len(found), None))
        return tuple(found)

    def _blob(self, node: Node, index: int, shape: Shape | None) -> Array:
        owner = self.owner(Param(node.position, index))
        sizes = None if shape is None else known(shape)
        if owner not in self.made:
            self.made[owner] = self._make(owner, sizes, node)
        blob = self.made[owner]
        # One that is shared by its count may have another shape than its owner.
        return blob if sizes is None or blob.shape == sizes else blob.reshape(sizes)

    def _make(self, owner: Param, sizes: tuple[int, ...] | None, node: Node) -> Array:
        holder = self.view.nodes[owner.node]
        told = self._report.layers[owner.node].param_shapes
        if told is not None and owner.param < len(told) and told[owner.param] is not None:
            sizes = known(told[owner.param] or ()) or sizes
        if owner in self._given:
            return self._read(self._given[owner], sizes, holder, owner.param)
        if sizes is None:
            raise WeightError(
                f"{called(holder)}: nothing tells the shape of its blob {owner.param}",
                origin=line_of(self._loaded, holder),
                hint="Give its numbers with the weights.",
            )
        filler = filler_of(holder.layer, owner.param, len(sizes))
        random = generator(self._seed, self.names[owner.node], "param", owner.param)
        try:
            return filled(sizes, self._dtype, filler, random)
        except Failed as failed:
            raise layer_error(failed, self._loaded, node) from None

    def _read(self, source: Source, sizes: tuple[int, ...] | None, node: Node, index: int) -> Array:
        numbers = np.asarray(source.blob.data, self._dtype)
        if sizes is None:
            return numbers
        legacy = source.blob.legacy and numbers.size == prod(sizes)
        if numbers.shape != sizes and not legacy:
            raise WeightError(
                f"blob {index} of {called(node)} has the shape {shape_text(sizes)}, and in "
                f"{source.name} {shape_text(numbers.shape)}",
                origin=line_of(self._loaded, node),
            )
        return numbers.reshape(sizes)


def _unique(names: Sequence[str]) -> list[str]:
    """Names, with a number behind those that came before."""
    counts: dict[str, int] = {}
    result = []
    for name in names:
        count = counts[name] = counts.get(name, 0) + 1
        result.append(name if count == 1 else f"{name}\0{count}")
    return result


def missing(parameters: Parameters, report: Report, nodes: Sequence[Node]) -> list[str]:
    """The layers that have a parameter blob for which no numbers are given.

    Args:
        parameters: The blobs.
        report: The net, checked.
        nodes: The layers that count.
    """
    names = []
    for node in nodes:
        shapes = report.layers[node.position].param_shapes or ()
        if not all(parameters.has(Param(node.position, at)) for at in range(len(shapes))):
            names.append(shown(node.name))
    return names
