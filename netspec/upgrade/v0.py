"""V0 layers to V1: ``layers { layer { type: "conv" num_output: 8 } }`` loses its inner level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.errors import listing, nearest, shown
from netspec.upgrade.copying import put, put_all, unknown_fields
from netspec.upgrade.padding import TYPE, unknown_bottom
from netspec.upgrade.record import Log, Refused, Step
from netspec.upgrade.tables import V0_NET, V0_OWN, V0_PARAMS, V0_TRANSFORM, V0_TYPES

if TYPE_CHECKING:
    from netspec.upgrade.paths import Path

_KEPT = frozenset({"bottom", "top", "layer"})


def is_v0(net: Any) -> bool:
    """Whether a net has layers of the format V0."""
    return any(layer.HasField("layer") for layer in net.layers)


def _apply(net: Any, log: Log) -> Any:
    upgraded = schema.NetParameter()
    for field, value in net.ListFields():
        if field.name not in V0_NET:
            log.warn((field.name,), "", "no field of a V0 net; Caffe drops it")
        elif field.name in ("input", "input_dim"):
            put_all(upgraded, field.name, value)
        elif field.name != "layers":
            put(upgraded, field.name, value)
    for what, _ in unknown_fields(net):
        log.warn((), "", f"{what} of the net is not known, and is dropped")
    known = set(net.input)
    for index, layer in enumerate(net.layers):
        for position, blob in enumerate(layer.bottom):
            if blob not in known:
                raise unknown_bottom(layer, index, position)
        known.update(layer.top)
        _layer(layer, upgraded.layers.add(), ("layers", index), log)
    return upgraded


def _layer(old: Any, new: Any, path: Path, log: Log) -> None:
    put_all(new, "bottom", old.bottom)
    put_all(new, "top", old.top)
    name = old.layer.name
    for field, _ in old.ListFields():
        if field.name not in _KEPT:
            text = f"{field.name}: no place beside a layer {{ }}; it is dropped"
            log.warn((*path, field.name), name, text)
    for what, _ in (*unknown_fields(old), *unknown_fields(old.layer)):
        log.warn(path, name, f"{what} is not known, and is dropped")
    if not old.HasField("layer"):
        log.warn(path, name, "it has no layer { } in it, and so neither name nor type")
        return
    done = []
    if old.layer.HasField("type"):
        new.type = _type(old.layer, path)
        log.move((*path, "type"), (*path, "layer", "type"))
        done.append(f"type {old.layer.type} -> {V0_TYPES[old.layer.type]}")
    moved: dict[str, list[str]] = {}
    for field, value in old.layer.ListFields():
        if field.name == "type":
            continue
        holder, target = _home(old.layer.type, field.name)
        if not target:
            text = f"no parameter of a layer of type {shown(old.layer.type)}"
            log.warn((*path, "layer", field.name), name, f"{field.name}: {text}; it is dropped")
            continue
        into = getattr(new, holder) if holder else new
        (put_all if schema.is_repeated(field) else put)(into, target, value)
        here = (*path, holder, target) if holder else (*path, target)
        log.move(here, (*path, "layer", field.name))
        if holder:
            log.moves.setdefault((*path, holder), (*path, "layer"))
            moved.setdefault(holder, []).append(field.name)
    done += [f"{listing(fields)} -> {holder}" for holder, fields in moved.items()]
    log.change(path, name, "; ".join(done) or "a V0 layer without type")


def _type(layer: Any, path: Path) -> int:
    if layer.type not in V0_TYPES:
        hint = f"{nearest(layer.type, V0_TYPES)} V0 has {listing(V0_TYPES, 30)}, padding."
        reason = f"type {shown(layer.type)}: no type of a V0 layer"
        raise Refused((*path, "layer", "type"), layer.name, reason, hint.strip())
    return int(schema.V1LayerParameter.LayerType.Value(V0_TYPES[layer.type]))


def _home(kind: Any, field: str) -> tuple[str, str]:
    """The parameter message ("" is the layer) and its field; two "" if there is no such."""
    if field in V0_OWN:
        return "", V0_OWN[field]
    if field in V0_TRANSFORM:
        return "transform_param", V0_TRANSFORM[field]
    holder, fields = V0_PARAMS.get(kind, ("", {}))
    return holder, fields.get(field, "")


def _needed(net: Any) -> bool:
    # Padding layers are gone by then, and do not count when one asks ahead.
    return any(layer.HasField("layer") and layer.layer.type != TYPE for layer in net.layers)


STEP = Step("v0", _needed, _apply)
