"""A net's ``input`` with ``input_shape`` or ``input_dim`` becomes an Input layer, the first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.errors import listing, shown
from netspec.upgrade.copying import put_all
from netspec.upgrade.record import Log, Refused, Step

if TYPE_CHECKING:
    from netspec.upgrade.paths import Path

_FIELDS = ("input", "input_shape", "input_dim")
_AXES = 4  # input_dim has four for each input: num, channels, height, width


def _needed(net: Any) -> bool:
    return len(net.input) > 0


def _apply(net: Any, log: Log) -> Any:
    names = listing([shown(name) for name in net.input])
    if net.input_shape or net.input_dim:
        _check(net, log)
        upgraded = schema.NetParameter()
        _input_layer(net, upgraded.layer.add(), log)
        upgraded.MergeFrom(net)  # its layers come after
        log.moves.update({("layer", i + 1): ("layer", i) for i in range(len(net.layer))})
        log.change(("input", 0), "", f"{names} -> layer 'input' of type Input")
    else:
        upgraded = net
        log.change(("input", 0), "", f"{names} taken out: no input_shape or input_dim is given")
    for field in _FIELDS:
        upgraded.ClearField(field)
    return upgraded


def _check(net: Any, log: Log) -> None:
    """Refuse inputs without sizes; note sizes that belong to no input."""
    count = len(net.input)
    field, each = ("input_shape", 1) if net.input_shape else ("input_dim", _AXES)
    given, wanted = len(getattr(net, field)), count * each
    if given < wanted:
        raise Refused(
            ("input", given // each),
            net.input[given // each],
            f"{count} inputs need {wanted} {field}; the net has {given}",
            "Give every input a shape, or none.",
        )
    if given > wanted:
        text = f"{count} inputs need {wanted} of the {given}; the others are dropped"
        log.warn((field, wanted), "", text)
    if net.input_shape and net.input_dim:
        text = "dropped, since there is also input_shape, which counts"
        log.warn(("input_dim", 0), "", text)


def _input_layer(net: Any, layer: Any, log: Log) -> None:
    here: Path = ("layer", 0)
    shapes = layer.input_param.shape
    layer.name, layer.type = "input", "Input"
    put_all(layer, "top", net.input)
    log.move(here, ("input", 0))
    field = "input_shape" if net.input_shape else "input_dim"
    for part in (("input_param",), ("input_param", "shape")):
        log.move(here + part, (field,))
    for index in range(len(net.input)):
        log.move((*here, "top", index), ("input", index))
        shape: Path = (*here, "input_param", "shape", index)
        if net.input_shape:
            shapes.add().CopyFrom(net.input_shape[index])
            log.move(shape, (field, index))
            continue
        first = index * _AXES
        shapes.add().dim.extend(net.input_dim[first : first + _AXES])
        log.move(shape, (field, first))
        for axis in range(_AXES):
            log.move((*shape, "dim", axis), (field, first + axis))


STEP = Step("inputs", _needed, _apply)
