"""V0 padding layers: each becomes the ``pad`` of the convolutions and poolings that read it."""

from __future__ import annotations

from typing import Any

from netspec import schema
from netspec.errors import shown
from netspec.upgrade.copying import put
from netspec.upgrade.record import Log, Refused, Step

TYPE = "padding"
_PADDED = ("conv", "pool")


def unknown_bottom(layer: Any, index: int, position: int) -> Refused:
    """A V0 layer's bottom that nothing makes, for which Caffe upgrades no V0 net."""
    return Refused(
        ("layers", index, "bottom", position),
        layer.layer.name,
        f"bottom {shown(layer.bottom[position])}: no layer before it and no input makes it",
    )


def _needed(net: Any) -> bool:
    return any(layer.layer.type == TYPE for layer in net.layers)


def _apply(net: Any, log: Log) -> Any:
    kept = schema.NetParameter()
    makers: dict[Any, int | None] = dict.fromkeys(net.input)  # a blob's newest maker
    for index, layer in enumerate(net.layers):
        if layer.layer.type != TYPE:
            here = len(kept.layers)
            kept.layers.add().CopyFrom(layer)
            if here != index:
                log.move(("layers", here), ("layers", index))
        for position, blob in enumerate(layer.bottom):
            if blob not in makers:
                raise unknown_bottom(layer, index, position)
            maker = makers[blob]
            if maker is not None and net.layers[maker].layer.type == TYPE:
                _check(net, index, maker)
                _note(layer, net.layers[maker], index, log)
                _fold(net.layers[maker], maker, kept, log)
        makers.update(dict.fromkeys(layer.top, index))
        if layer.layer.type == TYPE:
            log.change(("layers", index), layer.layer.name, "padding layer taken out")
    net.ClearField("layers")
    net.MergeFrom(kept)
    return net


def _check(net: Any, index: int, maker: int) -> None:
    """Refuse a padding layer that cannot be folded into the layer that reads it."""
    layer, padding = net.layers[index], net.layers[maker]
    name = shown(padding.layer.name)
    if layer.layer.type not in _PADDED:
        reason = (
            f"a layer of type {shown(layer.layer.type)} reads the padding layer {name}; "
            "only conv and pool can"
        )
    elif len(layer.bottom) != 1:
        reason = f"it reads the padding layer {name}, and has {len(layer.bottom)} bottoms, not 1"
    elif len(padding.bottom) != 1 or len(padding.top) != 1:
        raise Refused(
            ("layers", maker),
            padding.layer.name,
            f"a padding layer has one bottom and one top; this one has {len(padding.bottom)} and "
            f"{len(padding.top)}",
        )
    else:
        return
    raise Refused(("layers", index), layer.layer.name, reason)


def _note(layer: Any, padding: Any, index: int, log: Log) -> None:
    name, pad = layer.layer.name, padding.layer.pad
    log.change(("layers", index), name, f"pad {pad} of layer {shown(padding.layer.name)}")
    if layer.layer.HasField("pad"):
        text = f"its own pad {layer.layer.pad} gives way to the padding layer's {pad}"
        log.warn(("layers", index, "layer", "pad"), name, text)


def _fold(padding: Any, maker: int, kept: Any, log: Log) -> None:
    """Give the newest layer the pad and the bottom of the padding layer that it reads."""
    here = len(kept.layers) - 1
    layer = kept.layers[here]
    layer.layer.pad = padding.layer.pad
    layer.ClearField("bottom")
    put(layer, "bottom", padding.bottom[0])
    log.move(("layers", here, "layer", "pad"), ("layers", maker, "layer", "pad"))
    log.move(("layers", here, "bottom", 0), ("layers", maker, "bottom", 0))


STEP = Step("padding", _needed, _apply)
