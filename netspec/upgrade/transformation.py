"""Data layers' ``scale``, ``mean_file``, ``crop_size`` and ``mirror`` move to transform_param."""

from __future__ import annotations

from typing import Any

from netspec import schema
from netspec.errors import listing
from netspec.upgrade.copying import put
from netspec.upgrade.record import Log, Step
from netspec.upgrade.tables import DATA_PARAMS, TRANSFORM_FIELDS
from netspec.upgrade.v0 import is_v0


def _holders() -> dict[int, str]:
    label = schema.V1LayerParameter.LayerType.Value
    return {label(kind): holder for kind, holder in DATA_PARAMS.items()}


def _needed(net: Any) -> bool:
    holders = _holders()
    return not is_v0(net) and any(
        getattr(layer, holders[layer.type]).HasField(name)
        for layer in net.layers
        if layer.type in holders
        for name in TRANSFORM_FIELDS
    )


def _apply(net: Any, log: Log) -> Any:
    holders = _holders()
    for index, layer in enumerate(net.layers):
        if layer.type not in holders:
            continue
        path = ("layers", index)
        name = holders[layer.type]
        holder = getattr(layer, name)
        # As in Caffe, every data layer of such a net ends up with both messages.
        holder.SetInParent()
        if not layer.HasField("transform_param"):
            log.move((*path, "transform_param"), (*path, name))
            layer.transform_param.SetInParent()
        moved = [field for field in TRANSFORM_FIELDS if holder.HasField(field)]
        for field in moved:
            if layer.transform_param.HasField(field):
                log.warn(
                    (*path, "transform_param", field),
                    layer.name,
                    f"{field} of transform_param gives way to the one of {name}",
                )
            put(layer.transform_param, field, getattr(holder, field))
            holder.ClearField(field)
            log.move((*path, "transform_param", field), (*path, name, field))
        if moved:
            log.change(path, layer.name, f"{name} {listing(moved)} -> transform_param")
    return net


STEP = Step("transformation", _needed, _apply)
