"""A rule about nets for use: layers in them that are for training."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from netspec.errors import shown
from netspec.lint.kinds import is_loss, is_source
from netspec.lint.rule import Seen
from netspec.net import TEST
from netspec.report.diagnostic import NOTE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.lint.context import Context
    from netspec.lint.looks import Look
    from netspec.net import Node


def training_layers(context: Context) -> Iterator[Seen]:
    """Losses and Dropout in the TEST phase of a net for use."""
    named = _is_named_so(context)
    for look in context.looks:
        if not look.has(TEST) or look.has_faults or not (named or _is_for_use(look)):
            continue
        for node in look.view.nodes:
            if is_loss(node.layer):
                yield Seen(
                    f"layer {shown(node.name)} is a loss, in a net for use",
                    node.path(),
                    "It needs labels, which there are none of in use: take it away, or put "
                    "what is wanted in its place, such as Softmax.",
                    node.name,
                )
            elif node.type == "Dropout" and not node.layer.dropout_param.sample_weights_test:
                yield _dropout(context, node)


def _is_named_so(context: Context) -> bool:
    names = (PurePath(context.name).name.lower(), context.net.name.lower())
    return any("deploy" in name and "train" not in name for name in names)


def _is_for_use(look: Look) -> bool:
    """Whether all data comes from outside, and nothing is minimized."""
    nodes = look.view.nodes
    sources = [node.type for node in nodes if is_source(node.layer)]
    return set(sources) == {"Input"} and not any(is_loss(node.layer) for node in nodes)


def _dropout(context: Context, node: Node) -> Seen:
    in_place = list(node.layer.bottom) == list(node.layer.top)
    return Seen(
        f"Dropout layer {shown(node.name)} does nothing in a net for use",
        node.path(),
        "It can be taken away."
        if in_place
        else "It can be taken away, where its readers read its bottom in its place.",
        node.name,
        severity=NOTE,
        fix=context.removal(node.path()) if in_place else (),
    )
