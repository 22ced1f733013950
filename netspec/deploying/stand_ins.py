"""What stands where a loss stood: the layers that the loss has inside, or that decode it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from netspec import schema
from netspec.deploying.facts import DETECTION, LOSSES, SIGMOID, SOFTMAX

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netspec.deploying.graph import Graph
    from netspec.deploying.heads import Head
    from netspec.net import Node

_SCORE = "_score"
_PROB = "prob"
# What SSD's own scripts write into every DetectionOutput, and no loss tells.
_SSD = {
    "nms_param": {"nms_threshold": 0.45, "top_k": 400},
    "keep_top_k": 200,
    "confidence_threshold": 0.01,
}
_TOLD = ("num_classes", "share_location", "background_label_id", "code_type")


class StandIn(NamedTuple):
    """Layers that stand where a loss stood.

    Attributes:
        head: What the loss takes.
        layers: The layers; their bottoms are the loss's.
        note: What there is to say, or "".
    """

    head: Head
    layers: tuple[Any, ...]
    note: str = ""


def present(graph: Graph, head: Head) -> int | None:
    """The version that the net makes itself of a prediction as the loss would; None if none.

    Args:
        graph: The net.
        head: What the loss takes.
    """
    loss = LOSSES.get(head.node.type)
    if loss is None or not loss.inside:
        return None
    if loss.inside == SOFTMAX and graph.maker(head.predictions[0]).type == SOFTMAX:
        return head.predictions[0]  # what is a probability is made none again
    if graph.inside(head.node) and any(graph.readers(graph.inside(head.node)[0])):
        return None  # the loss's own has readers
    for reader in graph.readers(head.predictions[0]):
        if reader.type == loss.inside and _axis(reader) == _axis(head.node):
            return reader.tops[0] if reader.tops else None
    return None


def stand_in(
    graph: Graph, head: Head, names: Callable[[str], str], *, alone: bool
) -> StandIn | None:
    """What stands where a loss stood; None if nothing does.

    Args:
        graph: The net.
        head: What the loss takes.
        names: Gives a name like one that is proposed, which is free then.
        alone: Whether no other loss gets one.
    """
    loss = LOSSES.get(head.node.type)
    if loss is None or not loss.inside:
        return None
    if loss.inside == DETECTION:
        return _detection(head, names)
    layer = head.node.layer
    bottom = layer.bottom[0]
    own = graph.inside(head.node)
    if own and not _is_silent(graph, own[0]):
        name = layer.top[1]
    elif bottom.endswith(_SCORE):
        name = names(bottom.removesuffix(_SCORE) + f"_{_PROB}")
    else:
        name = names(_PROB if alone else f"{bottom}_{_PROB}")
    made = schema.LayerParameter(name=name, type=loss.inside, bottom=[bottom], top=[name])
    axis = _axis(head.node)
    if loss.inside == SOFTMAX and axis != 1:
        made.softmax_param.axis = axis
    return StandIn(head, (made,))


def _is_silent(graph: Graph, number: int) -> bool:
    """Whether nothing but Silence reads a version."""
    readers = [reader.type for reader in graph.readers(number)]
    return bool(readers) and set(readers) == {"Silence"}


def _axis(node: Node) -> int:
    """Along which axis a layer's softmax goes; 1 for what has none."""
    if node.type == "InfogainLoss":
        return int(node.layer.infogain_loss_param.axis)
    return int(node.layer.softmax_param.axis)


def _detection(head: Head, names: Callable[[str], str]) -> StandIn | None:
    """What SSD has where MultiBoxLoss stood; None if the loss does not say enough."""
    loss = head.node.layer.multibox_loss_param
    if not loss.HasField("num_classes") or len(head.predictions) != 3:
        return None
    locations, scores, priors = head.node.layer.bottom[:3]
    by_sigmoid = loss.conf_loss_type == type(loss).LOGISTIC
    fields = {each: getattr(loss, each) for each in _TOLD if loss.HasField(each)}
    classes = int(loss.num_classes)
    flat = names(f"{scores}_flatten")
    if by_sigmoid:
        chain = [_layer(SIGMOID, names(f"{scores}_sigmoid"), [scores])]
    else:
        shaped, soft = names(f"{scores}_reshape"), names(f"{scores}_softmax")
        shape = {"shape": {"dim": [0, -1, classes]}}
        chain = [
            _layer("Reshape", shaped, [scores], reshape_param=shape),
            _layer(SOFTMAX, soft, [shaped], softmax_param={"axis": 2}),
            _layer("Flatten", flat, [soft], flatten_param={"axis": 1}),
        ]
    out = names("detection_out")
    inputs = [locations, chain[-1].top[0], priors]
    chain.append(_layer(DETECTION, out, inputs, detection_output_param={**fields, **_SSD}))
    note = (
        f"{out!r} has the thresholds of SSD's own scripts (nms_threshold 0.45, top_k 400, "
        "keep_top_k 200, confidence_threshold 0.01), which no loss tells: change them as you "
        "need"
    )
    return StandIn(head, tuple(chain), note)


def _layer(type_name: str, name: str, bottoms: Sequence[str], **params: Any) -> Any:
    return schema.LayerParameter(name=name, type=type_name, bottom=bottoms, top=[name], **params)
