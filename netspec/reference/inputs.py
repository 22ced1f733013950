"""The blobs that a user gives, and those that nobody makes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from netspec.errors import listing, nearest, shown
from netspec.reference.arrays import is_numeric
from netspec.reference.draws import generator
from netspec.reference.errors import InputError, called, line_of
from netspec.shapes.dims import UNSHAPED, differ, known, shape_text
from netspec.shapes.registry import rule_of
from netspec.shapes.setting import Setting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netspec.checking import Report
    from netspec.loading import Loaded
    from netspec.net import Node, View
    from netspec.reference.arrays import Array
    from netspec.shapes.dims import Shape

_MOST = 6  # blobs that a message names


class Inputs:
    """The blobs that a user gives.

    Args:
        loaded: The net.
        view: The net in its state.
        given: For each blob an array, or a number for all of it.
        dtype: The type of all numbers.

    Attributes:
        arrays: Those that are given as arrays, by name.

    Raises:
        InputError: There is no such blob, or it is given no numbers.
    """

    def __init__(
        self, loaded: Loaded, view: View, given: Mapping[str, Any], dtype: np.dtype[Any]
    ) -> None:
        self._loaded, self._dtype = loaded, dtype
        makers = {
            version.blob: view.maker(version)
            for version in reversed(view.versions)
            if version.below is None
        }
        self._makers = makers
        self.arrays: dict[str, Array] = {}
        self._numbers: dict[str, float] = {}
        for name, value in given.items():
            if name not in makers:
                hint = nearest(name, makers) or f"Its blobs are {listing(makers, _MOST)}."
                where = f"in {view.state}, the net has"
                raise InputError(f"{where} no blob {shown(name)} to give numbers to", hint=hint)
            array = _array(value, name)
            if array.ndim:
                self.arrays[name] = np.array(array, dtype)
            else:
                self._numbers[name] = float(array)

    def __contains__(self, name: object) -> bool:
        return name in self.arrays or name in self._numbers

    def shapes(self, *, reshape: bool) -> dict[str, tuple[int, ...]]:
        """The shapes that the net is to be set up with, by blob.

        Args:
            reshape: Whether also in place of those that layers say themselves.
        """
        return {
            name: array.shape
            for name, array in self.arrays.items()
            if reshape or not _says_shapes(self._makers[name])
        }

    def must_fit(self, report: Report) -> None:
        """Refuse arrays of other shapes than their blobs have when the net is set up.

        Args:
            report: The net, checked.

        Raises:
            InputError: One has another shape.
        """
        shapes = report.shapes
        for name, array in self.arrays.items():
            node = self._makers[name]
            shape = shape_when_built(shapes, node, name)
            if shape is not None and differ(shape, array.shape) and _says_shapes(node):
                raise InputError(
                    f"blob {shown(name)} is given with the shape {shape_text(array.shape)}, and "
                    f"{called(node)} says {shape_text(shape)}",
                    origin=line_of(self._loaded, node),
                    hint="Give it that shape; or say reshape=True (--reshape) to set the net up "
                    "with yours.",
                )

    def top(self, name: str, shape: Shape | None, node: Node) -> Array:
        """The numbers of a blob that is given.

        Args:
            name: The blob.
            shape: What is known of its shape.
            node: The layer that makes it.

        Raises:
            InputError: It is given as a number, and nothing tells its shape.
        """
        if name in self.arrays:
            return self.arrays[name]
        return np.full(self._sizes(name, shape, node), self._numbers[name], self._dtype)

    def drawn(self, name: str, shape: Shape | None, node: Node, seed: int) -> Array:
        """Random numbers from -1 to 1 for a blob that is not given.

        Args:
            name: The blob.
            shape: What is known of its shape.
            node: The layer that makes it.
            seed: The seed.

        Raises:
            InputError: Nothing tells its shape.
        """
        sizes = self._sizes(name, shape, node)
        numbers = generator(seed, "input", name).uniform(-1, 1, sizes)
        return numbers.astype(self._dtype)

    def _sizes(self, name: str, shape: Shape | None, node: Node) -> tuple[int, ...]:
        sizes = None if shape is None or shape is UNSHAPED else known(shape)
        if sizes is None:
            raise InputError(
                f"{called(node)} does not tell the shape of blob {shown(name)}: it is "
                f"{shape_text(shape)}",
                origin=line_of(self._loaded, node),
                hint="Give an array.",
            )
        return sizes


def _array(value: Any, name: str) -> Array:
    try:
        array = np.asarray(value)
    except ValueError:  # lists of different lengths
        array = np.empty(0, object)
    if not is_numeric(array):
        raise InputError(
            f"blob {shown(name)} is given no array of numbers: {shown(value)}",
            hint="Give an array, or a number for all of it.",
        )
    return array


def shape_when_built(shapes: Mapping[str, Shape | None], node: Node, name: str) -> Shape | None:
    """A blob's shape when the net is set up, or if that is not known, what its layer says.

    Args:
        shapes: The blobs' shapes, by the check.
        node: The layer that makes it.
        name: The blob.
    """
    shape = shapes.get(name)
    if shape is not None or not _says_shapes(node):
        return shape
    # A layer that works in place makes of it what is not known.
    rule = rule_of(node.type)
    assert rule is not None
    told = rule(Setting(node.layer, (), len(node.layer.top), 0)).tops
    return told[list(node.layer.top).index(name)]


def _says_shapes(node: Node) -> bool:
    """Whether a layer says its tops' shapes itself."""
    if node.type == "DummyData":
        return True
    return node.type == "Input" and len(node.layer.input_param.shape) > 0


def refuse_missing(loaded: Loaded, report: Report, wanted: Sequence[tuple[Node, str]]) -> None:
    """Refuse blobs that no layer makes and nobody gives.

    Args:
        loaded: The net.
        report: The net, checked.
        wanted: Each with its layer.

    Raises:
        InputError: There are any.
    """
    if not wanted:
        return
    node, name = wanted[0]
    shapes = report.shapes
    blobs = listing(
        [f"{shown(blob)} ({shape_text(shapes.get(blob))})" for _, blob in wanted], _MOST
    )
    which = f"blob {blobs}, which" if len(wanted) == 1 else f"blobs {blobs}, which"
    what = "come from outside" if len(wanted) > 1 else "comes from outside"
    if all(each is node for each, _ in wanted):
        does = "takes from outside" if node.type == "Input" else "reads from files: not here"
        what = f"{called(node)} {does}"
    raise InputError(
        f"nothing is given for {which} {what}",
        origin=line_of(loaded, node),
        hint=f"Say inputs={{{name!r}: array}} (--input {name}=FILE.npy), or random=True "
        "(--random).",
    )
