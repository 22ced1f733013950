"""BatchNorm layers with three ``param``: their lr_mult and decay_mult become 0."""

from __future__ import annotations

from typing import Any

from netspec.upgrade.record import Log, Step

_BLOBS = 3  # mean, variance and their scale, which no solver may touch
_FIELDS = ("lr_mult", "decay_mult")  # 1 where they are not given


def _old(layer: Any) -> bool:
    return (
        layer.type == "BatchNorm"
        and len(layer.param) == _BLOBS
        and any(getattr(param, field) != 0 for param in layer.param for field in _FIELDS)
    )


def _needed(net: Any) -> bool:
    return any(_old(layer) for layer in net.layer)


def _apply(net: Any, log: Log) -> Any:
    for index, layer in enumerate(net.layer):
        if not _old(layer):
            continue
        for param in layer.param:
            for field in _FIELDS:
                setattr(param, field, 0)
        log.change(("layer", index), layer.name, "lr_mult and decay_mult of its param -> 0")
    return net


STEP = Step("batch_norm", _needed, _apply)
