"""What there is to say of a net that a script defines: layer types that nobody knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.errors import listing, nearest, shown
from netspec.report.diagnostic import WARNING, Diagnostic, Location
from netspec.shapes.codes import UNKNOWN_SHAPE
from netspec.shapes.plugin import user_rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.errors import Origin

_MOST = 6  # names of layers that a message lists


def unknown_types(net: Any, origins: Sequence[Origin] = ()) -> tuple[Diagnostic, ...]:
    """The layer types that are neither in the catalogue nor of a user's shape rule, each once.

    Args:
        net: A NetParameter; other messages have no layers.
        origins: For each layer, the line that made it, where that is known.
    """
    found: dict[str, list[int]] = {}
    for index, layer in enumerate(getattr(net, "layer", ())):
        kind = layer.type
        if kind in found or (schema.layer_type(kind) is None and user_rule(kind) is None):
            found.setdefault(kind, []).append(index)
    return tuple(
        Diagnostic(
            UNKNOWN_SHAPE,
            WARNING,
            _told(kind, [net.layer[index].name for index in layers]),
            Location(*origins[layers[0]], 0) if origins else None,
            nearest(kind, schema.LAYERS),
        )
        for kind, layers in found.items()
    )


def _told(kind: str, names: list[str]) -> str:
    layers = f"layer{'s' * (len(names) > 1)} {listing(map(shown, names), _MOST)}"
    if not kind:
        return f"{layers}: there is no type"
    return f"{layers}: no layer type {shown(kind)} is known"
