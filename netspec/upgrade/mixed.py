"""Refuses files that mix formats: no order of their layers would be right."""

from __future__ import annotations

from typing import Any

from netspec.errors import listing
from netspec.upgrade.record import Log, Refused, Step

_EITHER = frozenset({"bottom", "top"})  # V0 and V1 layers have these in the same place


def _needed(net: Any) -> bool:
    return len(net.layers) > 0


def _apply(net: Any, log: Log) -> Any:
    del log  # it changes nothing
    if net.layer:
        raise Refused(
            ("layer", 0),
            net.layer[0].name,
            f"the net has {len(net.layers)} old 'layers' and {len(net.layer)} new 'layer'; "
            "which come first cannot be told",
            'Write all of them as layer { type: "..." }, as in today\'s form.',
        )
    old = [layer.HasField("layer") for layer in net.layers]
    if not any(old):
        return net
    for index, layer in enumerate(net.layers):
        newer = [field.name for field, _ in layer.ListFields() if field.name not in _EITHER]
        if not old[index] and newer:
            raise Refused(
                ("layers", index),
                layer.name,
                f"it is a V1 layer (it has {listing(newer)}), and layers {old.index(True)} is a "
                "V0 layer, with a layer { } in it",
                "Write all layers in one of the two formats.",
            )
    return net


STEP = Step("mixed", _needed, _apply)
