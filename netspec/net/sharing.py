"""Shared parameters: the first layer that gives a ``param`` a name owns it, the others follow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from netspec.errors import shown
from netspec.net import codes
from netspec.report.fault import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.net.view import View

_MULTIPLIERS = ("lr_mult", "decay_mult")


class Param(NamedTuple):
    """A parameter blob of a layer.

    Attributes:
        node: The layer's position in the view.
        param: Which of its parameter blobs.
    """

    node: int
    param: int


@dataclass(frozen=True, slots=True)
class Sharing:
    """A name that parameters share.

    Attributes:
        name: The name.
        owner: The parameter that has it first; its filler counts.
        sharers: The others, in the net's order. They hold the owner's values.
    """

    name: str
    owner: Param
    sharers: tuple[Param, ...]

    def faults(self, view: View) -> Iterator[Fault]:
        """Multipliers that differ, which Caffe refuses: all that are given must be the same.

        Args:
            view: The view that the parameters are in.
        """
        for field in _MULTIPLIERS:
            first: tuple[Param, float] | None = None
            for param in (self.owner, *self.sharers):
                node = view.nodes[param.node]
                spec = node.layer.param[param.param]
                if not spec.HasField(field):
                    continue
                value = getattr(spec, field)
                if first is None:
                    first = param, value
                elif value != first[1]:
                    other = view.nodes[first[0].node].name
                    yield Fault(
                        codes.SHARED_MULTIPLIER,
                        f"layer {shown(node.name)} shares parameter {shown(self.name)} with "
                        f"{field} {value:g}, and layer {shown(other)} with {first[1]:g}",
                        node.path("param", param.param, field),
                        hint=f"Give {field} once, or the same each time.",
                        layer=node.name,
                    )


def shared_params(view: View) -> tuple[Sharing, ...]:
    """The names that more than one parameter of a view has, in the order of their owners.

    Args:
        view: The view.
    """
    named: dict[str, list[Param]] = {}
    for node in view.nodes:
        for index, spec in enumerate(node.layer.param):
            if spec.name:
                named.setdefault(spec.name, []).append(Param(node.position, index))
    return tuple(
        Sharing(name, params[0], tuple(params[1:]))
        for name, params in named.items()
        if len(params) > 1
    )
