"""V1 layers to today's: ``layers { type: CONVOLUTION }`` to ``layer { type: "Convolution" }``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.errors import listing
from netspec.upgrade import padding
from netspec.upgrade.copying import put, put_all, unknown_fields
from netspec.upgrade.record import Log, Step
from netspec.upgrade.tables import V1_PARAM_SPECS, V1_TYPES

if TYPE_CHECKING:
    from netspec.upgrade.paths import Path


def _needed(net: Any) -> bool:
    # What the step before it takes out does not count, so that one can ask ahead.
    return any(layer.layer.type != padding.TYPE for layer in net.layers)


def _apply(net: Any, log: Log) -> Any:
    upgraded = schema.NetParameter()
    for index, old in enumerate(net.layers):
        _layer(old, upgraded.layer.add(), index, log)
    net.ClearField("layers")
    net.MergeFrom(upgraded)
    return net


def _layer(old: Any, new: Any, index: int, log: Log) -> None:
    path: Path = ("layers", index)
    here: Path = ("layer", index)
    log.move(here, path)
    done = []
    for field, value in old.ListFields():
        name = field.name
        if name == "type":
            label = schema.V1LayerParameter.LayerType.Name(value)
            new.type = V1_TYPES[label]
            done.append(f"type {label} -> {new.type or 'none'}")
        elif name not in V1_PARAM_SPECS:
            (put_all if schema.is_repeated(field) else put)(new, name, value)
    specs = [name for name in V1_PARAM_SPECS if getattr(old, name)]
    for name in specs:
        _param_specs(getattr(old, name), name, new, (index, log))
    if specs:
        done.append(f"{listing(specs)} -> param")
    for what, data in unknown_fields(old):
        if what == "type":
            text = f"type {data}: no type of any Caffe; the layer is left without one"
        else:
            text = f"{what} is not known, and is dropped"
        log.warn(path, old.name, text)
    log.change(path, old.name, "; ".join(done) or "a V1 layer without type")


def _param_specs(values: Any, name: str, new: Any, at: tuple[int, Log]) -> None:
    """One list of values, one a parameter blob, to the layer's ``param`` messages."""
    index, log = at
    here: Path = ("layer", index, "param")
    old: Path = ("layers", index, name)
    log.moves.setdefault(here, old)
    for blob, value in enumerate(values):
        if blob == len(new.param):
            new.param.add()
        put(new.param[blob], V1_PARAM_SPECS[name], value)
        log.moves.setdefault((*here, blob), (*old, blob))
        log.move((*here, blob, V1_PARAM_SPECS[name]), (*old, blob))


STEP = Step("v1", _needed, _apply)
