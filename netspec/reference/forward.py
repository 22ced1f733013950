"""One pass through a net, layer by layer, as ``Net::Forward`` does it."""

from __future__ import annotations

import time
from math import prod
from pathlib import Path
from traceback import walk_tb
from typing import TYPE_CHECKING, Any

import numpy as np

from netspec import schema
from netspec.errors import NetspecError, listing, nearest, shown
from netspec.reference.cells import flat_memory
from netspec.reference.errors import (
    Failed,
    LayerError,
    NotComputedError,
    NotFiniteError,
    called,
    layer_error,
    line_of,
)
from netspec.reference.given import Given
from netspec.reference.python_layer import run_class
from netspec.reference.registry import function_of, in_place_of, types_computed
from netspec.reference.result import LayerTime
from netspec.reference.set_up import outcome_of, setting_of
from netspec.shapes.counting import missing_tops
from netspec.shapes.dims import differ, known, shape_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from netspec.checking import Report
    from netspec.loading import Loaded
    from netspec.net import Node, Version
    from netspec.reference.arrays import Array
    from netspec.reference.inputs import Inputs
    from netspec.reference.parameters import Parameters
    from netspec.reference.registry import Function, Made
    from netspec.shapes.setting import Outcome


class Forward:
    """A net while it is run.

    Args:
        loaded: The net.
        report: The net, checked.
        inputs: The blobs that are given.
        parameters: The parameter blobs.
        dtype: The type of all numbers.
        seed: What random numbers depend on.
        theirs: Functions and classes of the user, by layer type or by class.
        nan_check: Whether a number that is not finite is an error.
        versions: Whether what layers in place overwrite is kept.

    Attributes:
        memory: The numbers of each version that was made. Those of layers in place, and of
            blobs that share their memory in Caffe, share it here.
        kept: The same as they were made, if that is wanted.
        times: How long each layer took.
        params: The parameter blobs of each layer, by name.
        loss: The sum of all tops with a loss weight so far.
    """

    def __init__(
        self,
        loaded: Loaded,
        report: Report,
        inputs: Inputs,
        parameters: Parameters,
        *,
        dtype: np.dtype[Any],
        seed: int,
        theirs: Mapping[str, Any],
        nan_check: bool,
        versions: bool,
    ) -> None:
        assert report.view is not None
        self._loaded, self._report, self._view = loaded, report, report.view
        self._inputs = inputs
        self._parameters, self._dtype, self._seed = parameters, dtype, seed
        self._theirs, self._nan_check = theirs, nan_check
        self.memory: list[Array | None] = [None] * len(report.view.versions)
        self.kept: list[Array | None] | None = list(self.memory) if versions else None
        self.times: list[LayerTime] = []
        self.params: dict[str, tuple[Array, ...]] = {}
        self.loss = 0.0

    def put(self, node: Node, numbers: Mapping[str, Array]) -> None:
        """Take a layer's tops from what is given.

        Args:
            node: The layer.
            numbers: The blobs, by name; those that are not among them stay without.
        """
        for version in self._view.made(node):
            if version.blob in numbers:
                self._keep(node, version, numbers[version.blob])

    def run(self, node: Node) -> None:
        """Run a layer.

        Args:
            node: The layer.

        Raises:
            LayerError: It cannot go on with its numbers.
            NotComputedError: There is no function for it.
            NotFiniteError: It makes a number that is not finite, and that is looked for.
        """
        bottoms = tuple(self._bottom(number) for number in node.bottoms)
        count = len(node.tops) + missing_tops(node)
        setting = setting_of(self._view, node, tuple(bottom.shape for bottom in bottoms), count)
        outcome = outcome_of(self._loaded, node, setting)
        params = self._params(node, outcome)
        self.params[node.name] = params
        name = self._parameters.names[node.position]
        given = Given(
            setting, bottoms, params, tuple(outcome.tops), self._dtype, (self._seed, name)
        )
        start = time.perf_counter()
        tops = self._tops(node, given, count)
        self.times.append(LayerTime(node.name, node.type, time.perf_counter() - start))
        for version, top in zip(self._view.made(node), tops, strict=False):
            if version.below is None and version.blob in self._inputs:
                shape = top.shape
                top = self._inputs.top(version.blob, shape, node)  # noqa: PLW2901  # it is given
            self._keep(node, version, top)
        self._weigh(node, tops)

    def _params(self, node: Node, outcome: Outcome) -> tuple[Array, ...]:
        """The parameter blobs, whose shapes are those of when the net was set up."""
        told = self._report.layers[node.position].param_shapes
        now = None if outcome.params is None else tuple(outcome.params)
        if told is None or any(shape is None or known(shape) is None for shape in told):
            told = now
        if told is None:
            return self._parameters.loose(node)
        for index, (before, after) in enumerate(zip(told, now or (), strict=False)):
            if before is not None and after is not None and differ(before, after):
                raise LayerError(
                    f"{called(node)}: its blob {index} was set up with the shape "
                    f"{shape_text(before)}, and the bottoms that it gets ask for "
                    f"{shape_text(after)}",
                    origin=line_of(self._loaded, node),
                )
        return self._parameters.of(node, told)

    def _bottom(self, number: int | None) -> Array:
        assert number is not None
        found = self.memory[number]
        assert found is not None
        return found

    def _tops(self, node: Node, given: Given, count: int) -> list[Array]:
        """What the layer's function makes, as arrays of the right type and number."""
        theirs = self._user_function(node)
        try:
            made = theirs(given) if theirs else self._made(node, given)
        except Failed as failed:
            raise layer_error(failed, self._loaded, node) from None
        except MemoryError as error:
            raise LayerError(
                f"{called(node)} needs more memory than there is: {error}",
                origin=line_of(self._loaded, node),
            ) from None
        except NetspecError:
            raise
        except Exception as error:
            if theirs is None:
                raise
            raise LayerError(
                f"{called(node)}: what you gave to compute it fails: "
                f"{type(error).__name__}: {error}",
                origin=line_of(self._loaded, node),
                hint=f"It came from {_place(error)}.",
            ) from error
        tops = [made] if not isinstance(made, (list, tuple)) else list(made)
        if len(tops) != count:
            raise LayerError(
                f"{called(node)} has {count} tops, and {len(tops)} were made",
                origin=line_of(self._loaded, node),
            )
        return [np.asarray(top, self._dtype) for top in tops]

    def _made(self, node: Node, given: Given) -> Made:
        special = in_place_of(node.type) if given.in_place and given.in_place[0] else None
        if special is None:
            return self._function(node)(given)
        shape = given.shape()
        memory = flat_memory(self._report, node, given.bottom, shape)
        second = special(given, memory)
        top = memory[: prod(shape)].reshape(shape)
        return top if second is None else [top, second]

    def _user_function(self, node: Node) -> Function | None:
        """The user's own function or class for a layer, if there is one."""
        for name in _names(node):
            found = self._theirs.get(name)
            if isinstance(found, type):
                return lambda given: run_class(found, given)
            if found is not None:
                function: Function = found
                return function
        return None

    def _function(self, node: Node) -> Callable[[Given], Made]:
        found = function_of(node.type)
        if found is not None:
            return found
        if node.type == "Python":
            param = node.layer.python_param
            name = f"{param.module}.{param.layer}"
            raise NotComputedError(
                f"{called(node)} is of the class {name}, which is not given",
                origin=line_of(self._loaded, node),
                hint=f"Say layers={{{name!r}: {param.layer}}} (--layers FILE.py), or give the "
                "blobs that it makes as inputs.",
            )
        near = nearest(node.type, types_computed())
        raise NotComputedError(
            f"{called(node)}: nothing here computes layers of this type",
            origin=line_of(self._loaded, node),
            hint=f"{near + ' Else say' if near else 'Say'} layers={{{node.type!r}: function or "
            "class} (--layers FILE.py), or give the blobs that it makes as inputs.",
        )

    def _keep(self, node: Node, version: Version, top: Array) -> None:
        """Put the numbers of a top where they belong: of a layer in place, over its bottom's."""
        if self._nan_check and not np.isfinite(top).all():
            self._refuse(node, version, top)
        below = None if version.below is None else self.memory[version.below]
        if below is not None and below.shape == top.shape:
            if top is not below:
                np.copyto(below, top)
            top = below
        self.memory[version.number] = top
        if self.kept is not None:
            self.kept[version.number] = top.copy()

    def _refuse(self, node: Node, version: Version, top: Array) -> None:
        wrong = ~np.isfinite(top)
        at = tuple(int(each[0]) for each in np.nonzero(wrong)) if top.ndim else ()
        where = f"[{', '.join(map(str, at))}]" if at else ""
        params = self.params.get(node.name, ())
        odd = [
            f"parameter blob {index}"
            for index, blob in enumerate(params)
            if not np.isfinite(blob).all()
        ]
        hint = f"Its {listing(odd)} is not finite." if odd else "What it was made of is finite."
        if version.blob in self._inputs:
            hint = "It is given so."
        number = int(wrong.sum())
        raise NotFiniteError(
            f"{called(node)} makes blob {shown(version.blob)}, in which {number:,} of "
            f"{top.size:,} numbers {'is' if number == 1 else 'are'} not finite: {where} is "
            f"{top[at]}".replace(":  is", ": it is"),
            origin=line_of(self._loaded, node),
            hint=hint,
        )

    def _weigh(self, node: Node, tops: Sequence[Array]) -> None:
        """Add what the layer's tops are to the loss, and what the Splits behind it are."""
        weights = [float(weight) for weight in node.layer.loss_weight]
        if self._view.gives_weights_away(node):
            made = self._view.made(node)
            for version, top in zip(made, tops, strict=False):
                if version.loss_weight and version.is_split:
                    self.loss += version.loss_weight * float(top.sum())
            weights = []
        known = schema.layer_type(node.type)
        if not weights and known is not None and known.loss:
            weights = [1.0]  # a loss weighs 1 where nothing is said
        for weight, top in zip(weights, tops, strict=False):
            if weight:
                self.loss += weight * float(top.sum())


def _names(node: Node) -> tuple[str, ...]:
    """What a user may call a layer's function: its type; of a Python layer, its class."""
    if node.type != "Python":
        return (node.type,)
    param = node.layer.python_param
    return (f"{param.module}.{param.layer}", str(param.layer))


def _place(error: BaseException) -> str:
    """The file and line that raised."""
    frame, line = list(walk_tb(error.__traceback__))[-1]
    return f"{Path(frame.f_code.co_filename).name}:{line}"
