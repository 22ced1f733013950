"""What goes wrong when a net is run: numbers that are missing, that do not fit, or that burst."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.errors import NetspecError, Origin, shown
from netspec.report.unicode import printable

if TYPE_CHECKING:
    from netspec.loading import Loaded
    from netspec.net import Node


class InputError(NetspecError, ValueError):
    """A blob whose numbers nobody gives, or that is given numbers which do not fit."""

    code = "NS801"


class WeightError(NetspecError, ValueError):
    """A parameter blob that the weights have nothing for, or numbers that do not fit it."""

    code = "NS802"


class NotComputedError(NetspecError, NotImplementedError):
    """A layer whose formula is not known here."""

    code = "NS803"


class NotFiniteError(NetspecError, ArithmeticError):
    """A blob with a number that is infinite or none."""

    code = "NS804"


class LayerError(NetspecError, ValueError):
    """A layer that cannot go on with the numbers that it gets, or a user's class that fails."""

    code = "NS805"


class UnknownBlobError(NetspecError, KeyError):
    """A name that a run has no blob of."""

    code = "NS806"


class Failed(Exception):  # noqa: N818  # it never leaves the room: it becomes a LayerError
    """A layer's function cannot go on.

    Args:
        message: What was expected and what was given.
        hint: What to do, or "".
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


def layer_error(failed: Failed, loaded: Loaded, node: Node) -> LayerError:
    """The error for a layer whose function cannot go on.

    Args:
        failed: Why.
        loaded: The net.
        node: The layer.
    """
    what = f"{called(node)}: {failed.message}"
    return LayerError(what, origin=line_of(loaded, node), hint=failed.hint)


def called(node: Node) -> str:
    """A layer for a message: ``layer 'conv1' (Convolution)``."""
    return f"layer {shown(node.name)} ({printable(node.type)})"


def line_of(loaded: Loaded, node: Node) -> Origin | None:
    """The line that made a layer, if that is known."""
    place = loaded.origins.at(node.index)
    return Origin(place.file, place.line) if place and place.line else None
