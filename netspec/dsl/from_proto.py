"""A NetParameter back to tops: what NetSpec.from_proto reads."""

from __future__ import annotations

from typing import Any

from netspec import schema
from netspec.dsl.assign import LAYER_PREFIX
from netspec.dsl.fields import Field, keywords, message_fields
from netspec.dsl.free import free_name
from netspec.dsl.origin import caller
from netspec.dsl.tops import Fixed, Function, Top
from netspec.errors import FieldTypeError, Origin

_GRAPH_FIELDS = frozenset({"name", "type", "bottom", "top"})


def read_net(net: Any) -> tuple[dict[str, Top | Function], dict[str, Any]]:
    """Layers as tops with names, and the net's own fields.

    Args:
        net: A NetParameter, of this schema or another ``caffe.proto``.

    Raises:
        FieldTypeError: The argument is no NetParameter.
    """
    net = _own_copy(net)
    origin = caller(3)
    tops: dict[str, Top | Function] = {}
    blobs: dict[str, Top] = {}  # each name's newest blob, which a bottom of that name reads
    for layer in net.layer:
        inputs = tuple(_bottom(name, blobs, origin) for name in layer.bottom)
        fn = _function(layer, inputs, origin)
        blobs.update(zip(layer.top, fn.tops, strict=True))
        _bind(fn, layer, tops)
    return tops, {
        field.name: _plain(field.message_type, value, repeated=_repeated("NetParameter", field))
        for field, value in net.ListFields()
        if field.name != "layer"
    }


def _own_copy(net: Any) -> Any:
    """A message of our own, so that the one given is nobody's but the caller's."""
    own = schema.own_message(net, "NetParameter")
    if own is None:
        raise FieldTypeError(f"from_proto takes a NetParameter, not a {type(net).__name__}")
    copy = schema.message_class("NetParameter")()
    copy.CopyFrom(own)
    return copy


def _bottom(name: str, blobs: dict[str, Top], origin: Origin) -> Top:
    if name not in blobs:
        given = Function.restored("", (), {}, 1, origin)
        given.fixed = Fixed((name,), given=True)
        blobs[name] = given.tops[0]
    return blobs[name]


def _function(layer: Any, inputs: tuple[Top, ...], origin: Origin) -> Function:
    table = keywords(layer.type)
    params = {
        _keyword(field.name, table): _plain(
            field.message_type, value, repeated=_repeated("LayerParameter", field)
        )
        for field, value in layer.ListFields()
        if field.name not in _GRAPH_FIELDS
    }
    fn = Function.restored(layer.type, inputs, params, len(layer.top), origin)
    fn.in_place = bool(layer.top) and list(layer.top) == list(layer.bottom)
    return fn


def _keyword(name: str, table: dict[str, tuple[str, Field]]) -> str:
    """The keyword that means a field of the layer itself."""
    holder, _ = table[name]
    return f"{LAYER_PREFIX}{name}" if holder else name


def _bind(fn: Function, layer: Any, tops: dict[str, Top | Function]) -> None:
    """Bind a layer's tops; what a binding's key cannot say is fixed on the layer."""
    if not fn.tops or fn.in_place:
        keys = [free_name(layer.name, tops)]
        tops[keys[0]] = fn.tops[0] if fn.tops else fn
    else:
        keys = [_bound(name, tops, top) for name, top in zip(layer.top, fn.tops, strict=True)]
    unnamed = not layer.HasField("name")
    if unnamed or (keys != list(layer.top) and not fn.in_place):
        fn.fixed = Fixed(tuple(layer.top), unnamed)
    if not unnamed and keys[0] != layer.name:
        fn.params["name"] = layer.name
    if layer.HasField("type") and not layer.type:
        fn.params["type"] = ""


def _bound(name: str, tops: dict[str, Top | Function], top: Top) -> str:
    """The key that a top is bound to."""
    key = free_name(name, tops)
    tops[key] = top
    return key


def _repeated(message: str, field: Any) -> bool:
    return message_fields(message)[field.name].repeated


def _plain(message_type: Any, value: Any, *, repeated: bool) -> Any:
    """A field's value as scripts write it: dictionaries, lists and scalars.

    An empty message stays a message: as a dictionary it would not be set at all.
    """
    if repeated:
        if message_type is None:
            return list(value)
        return [_plain(message_type, item, repeated=False) for item in value]
    if message_type is None:
        return value
    name = message_type.name
    plain = {
        field.name: _plain(field.message_type, inner, repeated=_repeated(name, field))
        for field, inner in value.ListFields()
    }
    if plain:
        return plain
    empty = schema.message_class(name)()
    empty.CopyFrom(value)
    return empty
