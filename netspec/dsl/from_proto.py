"""A NetParameter back to tops: what NetSpec.from_proto reads."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from netspec import schema
from netspec.dsl.emit import EXTERNAL
from netspec.dsl.fields import message_fields
from netspec.dsl.origin import caller
from netspec.dsl.tops import Function, Top
from netspec.errors import FieldTypeError, Origin

_GRAPH_FIELDS = frozenset({"name", "type", "bottom", "top"})


def read_net(net: Any) -> tuple[OrderedDict[str, Top | Function], dict[str, Any]]:
    """Layers as tops with names, and the net's own fields.

    Args:
        net: A NetParameter, of this schema or another ``caffe.proto``.

    Raises:
        FieldTypeError: The argument is no NetParameter.
    """
    net = _own_class(net)
    origin = Origin(*caller(3))
    tops: OrderedDict[str, Top | Function] = OrderedDict()
    blobs: dict[str, Top] = {}  # each name's newest blob, which a bottom of that name reads
    for layer in net.layer:
        fn = _function(layer, tuple(_bottom(name, blobs, origin) for name in layer.bottom))
        fn.origin = origin
        for name, top in zip(layer.top, fn.tops, strict=True):
            blobs[name] = top
        _bind(fn, layer, tops)
    return tops, {f.name: value for f, value in net.ListFields() if f.name != "layer"}


def _own_class(net: Any) -> Any:
    wanted = schema.message_class("NetParameter")
    if isinstance(net, wanted):
        return net
    if getattr(getattr(net, "DESCRIPTOR", None), "name", "") == "NetParameter":
        return wanted.FromString(net.SerializePartialToString())
    raise FieldTypeError(f"from_proto takes a NetParameter, not a {type(net).__name__}")


def _bottom(name: str, blobs: dict[str, Top], origin: Origin) -> Top:
    if name not in blobs:
        given = _bare(EXTERNAL, (), {}, ntop=1)
        given.fixed_tops = (name,)
        given.origin = origin
        blobs[name] = given.tops[0]
    return blobs[name]


def _function(layer: Any, inputs: tuple[Top, ...]) -> Function:
    params = {
        field.name: _plain(field.message_type, value, repeated=_repeated("LayerParameter", field))
        for field, value in layer.ListFields()
        if field.name not in _GRAPH_FIELDS
    }
    fn = _bare(layer.type, inputs, params, ntop=len(layer.top))
    fn.in_place = bool(layer.top) and list(layer.top) == list(layer.bottom)
    return fn


def _bare(type_name: str, inputs: tuple[Top, ...], params: dict[str, Any], ntop: int) -> Function:
    fn = Function.__new__(Function)
    fn.type_name = type_name
    fn.inputs = inputs
    fn.params = params
    fn.ntop = ntop
    fn.in_place = False
    fn.fixed_tops = None
    fn.tops = tuple(Top(fn, n) for n in range(ntop))
    return fn


def _bind(fn: Function, layer: Any, tops: OrderedDict[str, Top | Function]) -> None:
    """Bind a layer's tops; what a binding's key cannot say is fixed on the layer."""
    if not fn.tops or fn.in_place:
        keys = [_free(layer.name, tops)]
        tops[keys[0]] = fn.tops[0] if fn.tops else fn
    else:
        keys = [_free(name, tops, top) for name, top in zip(layer.top, fn.tops, strict=True)]
        if keys != list(layer.top):
            fn.fixed_tops = tuple(layer.top)
    if keys[0] != layer.name or not layer.HasField("name"):
        fn.params["name"] = layer.name


def _free(name: str, tops: OrderedDict[str, Top | Function], top: Top | None = None) -> str:
    key, count = name, 1
    while key in tops:
        count += 1
        key = f"{name}#{count}"
    if top is not None:
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
