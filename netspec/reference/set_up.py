"""A layer set up for the bottoms that it gets: the shapes of its tops and parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.reference.errors import LayerError, called, line_of
from netspec.shapes.plugin import user_rule
from netspec.shapes.registry import rule_of
from netspec.shapes.setting import NotKnown, Outcome, Refused, Setting

if TYPE_CHECKING:
    from netspec.loading import Loaded
    from netspec.net import Node, View
    from netspec.shapes.dims import Shape


def setting_of(view: View, node: Node, shapes: tuple[Shape, ...], tops: int) -> Setting:
    """A layer as the shape rules see it.

    Args:
        view: The net in its state.
        node: The layer.
        shapes: Its bottoms' shapes.
        tops: How many tops it has, with those that Caffe adds.
    """
    phase = node.layer.phase if node.layer.HasField("phase") else view.state.number
    in_place = tuple(view.versions[number].below is not None for number in node.tops)
    in_place += (False,) * (tops - len(in_place))
    return Setting(node.layer, shapes, tops, phase, in_place, forks=True)


def outcome_of(loaded: Loaded, node: Node, setting: Setting) -> Outcome:
    """What a layer makes of the bottoms that it gets.

    They may differ from those of the check, as a Filter's tops depend on its numbers.

    Args:
        loaded: The net.
        node: The layer.
        setting: The same as the shape rules see it.

    Raises:
        LayerError: Caffe would refuse it.
    """
    rule = user_rule(node.type) or rule_of(node.type)
    unknown = Outcome((None,) * setting.tops, None, told=False)
    if rule is None:
        return unknown
    try:
        return rule(setting)
    except NotKnown:
        return unknown
    except Refused as refused:
        raise LayerError(
            f"{called(node)}: {refused.message}", origin=line_of(loaded, node), hint=refused.hint
        ) from None
