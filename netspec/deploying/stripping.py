"""What a layer keeps in a net for use: no rules, no multipliers, no fillers that training needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from google.protobuf.message import Message

from netspec import schema
from netspec.deploying.batches import FIRST
from netspec.deploying.facts import OWN, RANDOM_FILLERS, is_given
from netspec.deploying.inputs import with_batch
from netspec.shapes.dims import known

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netspec.deploying.inputs import Inputs

_FILLER = "FillerParameter"
_SECOND = "bias_filler"  # fills the second parameter; every other one the first
# Of forks, whose layers have other parameters if there is a filler.
_TOLD_BY_FILLERS = frozenset({"BatchNorm", "BN", "BNData"})
_SEGNETS = ("scale_filler", "shift_filler")  # which tell that a BN layer is SegNet's
_GLOBAL_STATISTICS = (
    "use_global_stats: false is gone: a net in use takes the statistics that it has learned"
)
_SEGNETS_STATISTICS = (
    "BN layers are in bn_mode INFERENCE: weights for it have the statistics in them, as "
    "SegNet's compute_bn_statistics.py reckons them"
)
# Fields that count in training, or for one state, alone.
_LAYER = ("include", "exclude", "phase", "loss_weight", "propagate_down", "blobs")
_NET = ("state", "force_backward", "debug_info", "layers")


def stripped_layer(layer: Any) -> Any:
    """A layer as it stands in a net for use.

    Parameters keep the names that they are shared by. A filler stays where it says what the
    parameter is: it draws nothing at random, and the parameter is not learned.

    Args:
        layer: The layer; it stays as it is.
    """
    made = schema.LayerParameter()
    made.CopyFrom(layer)
    for each in _LAYER:
        made.ClearField(each)
    if not (is_given(layer) or layer.type in OWN | _TOLD_BY_FILLERS):
        for holder, name in _fillers(made):
            if not _is_value(layer, name, getattr(holder, name)):
                holder.ClearField(name)
    specs = [_spec(spec) for spec in layer.param]
    while specs and not specs[-1].ListFields():
        specs.pop()
    made.ClearField("param")
    made.param.extend(specs)
    _drop_empty(made)
    return made


def strip_net(net: Any) -> None:
    """Take the fields of the net itself away that count in training, or for one state."""
    for each in _NET:
        net.ClearField(each)


def with_learned_statistics(layer: Any) -> str:
    """Let a layer that normalizes take the statistics that it has learned, not the batch's.

    Args:
        layer: The layer, which is changed.

    Returns:
        What there is to say, or "".
    """
    norm = layer.batch_norm_param
    if norm.HasField("use_global_stats") and not norm.use_global_stats:
        norm.ClearField("use_global_stats")
        return _GLOBAL_STATISTICS
    param = layer.bn_param
    if (
        layer.type == "BN"
        and param.bn_mode == schema.BNParameter.LEARN
        and (param.HasField("bn_mode") or any(map(param.HasField, _SEGNETS)))
    ):
        param.bn_mode = schema.BNParameter.INFERENCE
        return _SEGNETS_STATISTICS
    return ""


def rebatched(layer: Any, numbers: Sequence[int], inputs: Inputs) -> None:
    """Give DummyData that stays the batch of the inputs.

    Args:
        layer: The layer, which is changed.
        numbers: Its tops' versions.
        inputs: The inputs.
    """
    shapes = []
    for number in numbers:
        shape, axis = inputs.trained.get(number), inputs.axes.get(number, FIRST)
        if shape is None or not 0 <= axis < len(shape):
            return
        old = shape[axis]
        size = inputs.sizes.get(old) if isinstance(old, int) else None
        shapes.append(shape if size is None else with_batch(shape, axis, size))
    wholes = [known(shape) for shape in shapes]
    if None in wholes or wholes == [inputs.trained[number] for number in numbers]:
        return
    for each in ("shape", "num", "channels", "height", "width"):
        layer.dummy_data_param.ClearField(each)
    for shape in shapes:
        layer.dummy_data_param.shape.add(dim=shape)


def _spec(spec: Any) -> Any:
    """A ParamSpec without what training needs."""
    made = schema.message_class("ParamSpec")()
    for each in ("name", "share_mode"):
        if spec.HasField(each):
            setattr(made, each, getattr(spec, each))
    return made


def _fillers(layer: Any) -> Iterator[tuple[Any, str]]:
    """The messages of a layer that hold a filler, and its field."""
    for field, value in layer.ListFields():
        if not isinstance(value, Message):
            continue
        for inner, _ in value.ListFields():
            kind = inner.message_type
            if kind is not None and kind.name == _FILLER and not schema.is_repeated(inner):
                yield getattr(layer, field.name), inner.name


def _is_value(layer: Any, name: str, filler: Any) -> bool:
    """Whether a filler says what the parameter is: it does not change, and is not drawn."""
    place = int(name == _SECOND)
    learned = place >= len(layer.param) or layer.param[place].lr_mult != 0
    return not learned and filler.type not in RANDOM_FILLERS


def _drop_empty(layer: Any) -> None:
    """Take away messages of parameters in which nothing is left."""
    for field, value in layer.ListFields():
        if isinstance(value, Message) and not value.ListFields():
            layer.ClearField(field.name)
