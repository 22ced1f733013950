"""How many bottoms, tops and loss weights a layer has, against how many it takes.

Source: ``Layer::CheckBlobCounts``, ``Layer::SetLossWeights`` and the tops that ``Net::Init``
adds, in include/caffe/layer.hpp and src/caffe/net.cpp of BVLC Caffe; what the split layers
that it inserts take away, in src/caffe/util/insert_splits.cpp.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec import schema
from netspec.shapes import codes
from netspec.shapes.dims import product
from netspec.shapes.setting import Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.net import Node, View
    from netspec.schema.catalogue import LayerType
    from netspec.shapes.dims import Shape
    from netspec.shapes.setting import Setting

# Types whose counts depend on their settings, so that their rules see to them.
_COUNT_THEMSELVES = frozenset({"LSTM", "RNN"})


def missing_tops(node: Node) -> int:
    """How many tops Caffe adds to a layer: losses get the one that the net does not name."""
    known = schema.layer_type(node.type)
    if known is None or not known.loss:
        return 0
    return max(0, known.tops.low - len(node.tops))


def check_counts(setting: Setting, known: LayerType) -> None:
    """Refuse a layer with too few or too many bottoms or tops.

    Args:
        setting: The layer.
        known: Its type.

    Raises:
        Refused: It has another number than it takes.
    """
    if known.name in _COUNT_THEMSELVES:
        return
    bottoms = len(setting.shapes)
    if bottoms not in known.bottoms:
        names = f": {', '.join(setting.layer.bottom)}" if bottoms else ""
        setting.refuse(
            codes.BOTTOM_COUNT,
            f"it takes {known.bottoms} bottom{_s(str(known.bottoms))}, and has {bottoms}{names}",
            *(("bottom", bottoms - 1) if bottoms else ()),
        )
    if setting.tops not in known.tops:
        setting.refuse(
            codes.TOP_COUNT,
            f"it takes {known.tops} top{_s(str(known.tops))}, and has {setting.tops}",
            *(("top", setting.tops - 1) if setting.tops else ()),
        )
    if known.equal and bottoms != setting.tops:
        setting.refuse(
            codes.TOP_COUNT,
            f"it makes one top of each bottom, and has {bottoms} bottoms and {setting.tops} tops",
        )


def check_loss_weights(view: View, node: Node, tops: Sequence[Shape | None]) -> None:
    """Refuse another number of loss weights than tops, and a weight of an empty top.

    Args:
        view: The net in its state.
        node: The layer.
        tops: The shapes of its tops.

    Raises:
        Refused: Caffe would abort.
    """
    layer = node.layer
    if not len(layer.loss_weight) and len(tops) == 1:
        return
    weights = list(layer.loss_weight)
    # A top that is read more than once gives its weight to the Split layer behind it, and
    # Caffe takes all weights from the layer then.
    if any(version.loss_weight and version.is_split for version in view.made(node)):
        weights = []
    known = schema.layer_type(node.type)
    if not weights and known is not None and known.loss:
        weights = [1.0]  # a loss weighs 1 where nothing is said
    if weights and len(weights) != len(tops):
        given = len(layer.loss_weight)
        what = f"{given} loss_weight" if given else "a loss that gives no loss_weight"
        raise Refused(
            codes.LOSS_WEIGHTS,
            f"{what} and {len(tops)} tops",
            ("loss_weight", 0) if given else (),
            "Give one for each top: 1 for the loss, and 0 for what is no loss.",
        )
    for place, (weight, shape) in enumerate(zip(weights, tops, strict=False)):
        if weight and shape is not None and product(shape) == 0:
            raise Refused(
                codes.BAD_VALUE,
                f"top {place} is empty, and has the loss_weight {weight:g}",
                ("loss_weight", place) if len(layer.loss_weight) else (),
            )


def _s(count: str) -> str:
    return "" if count == "1" else "s"
